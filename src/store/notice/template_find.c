/* template_find.c - finds templates in the language of whoever reads them */
#include <string.h>

#include "sql.h"
#include "template.h"
#include "text.h"
#include "ticket_row.h"
#include "translate.h"

/* Returns how well a template in one language suits a reader of another. */
static int
suits(const char *is, const char *wanted)
{
	size_t n = wanted != NULL ? strcspn(wanted, "-") : 0;

	if (wanted != NULL && strcmp(is, wanted) == 0)
		return 4;
	if (n > 0 && strcspn(is, "-") == n && strncmp(is, wanted, n) == 0)
		return 3;
	if (*is == '\0')
		return 2;
	return strncmp(is, "en", 2) == 0;
}

static void
suggest(struct desk *d, const char *name, struct buf *why)
{
	struct nearest near = { .word = name };
	struct pool keep = { 0 };
	struct db_rows *r = sql_query(d,
	    "SELECT name FROM template WHERE retired IS NULL ORDER BY name",
	    DB_NOARGS);

	while (sql_next(d, r))
		text_offer(&near, sql_kept(&keep, r, 0));
	if (near.best != NULL)
		buf_fmt(why, _(" (did you mean \"%s\"?)"), near.best);
	mem_free(&keep);
}

bool
template_find(struct desk *d, const char *name, const char *language,
    struct pool *pool, struct template *t, struct buf *why)
{
	struct db_rows *r = sql_query(d,
	    "SELECT language, subject, body FROM template WHERE name = $1"
	    " AND retired IS NULL ORDER BY language",
	    DB_ARGS(V(name)));
	int best = -1;

	while (sql_next(d, r)) {
		int is = suits(db_text(r, 0, NULL), language);

		if (is <= best)
			continue;
		best = is;
		*t = (struct template){ .name = name,
			.language = sql_kept(pool, r, 0),
			.subject = sql_kept(pool, r, 1),
			.body = sql_kept(pool, r, 2),
			.retired = { NONE } };
	}
	if (best >= 0)
		return true;
	buf_fmt(why, _("no template has the name \"%s\""), name);
	suggest(d, name, why);
	return false;
}

void
template_reader_contact(
    struct desk *d, const char *address, struct pool *pool, struct reader *to)
{
	struct db_rows *r = sql_query(d,
	    "SELECT coalesce(c.name, c.address),"
	    " coalesce(c.language, o.language), coalesce(c.zone, o.zone)"
	    " FROM contact c LEFT JOIN organisation o ON o.name = c.organisation"
	    " WHERE c.address = $1",
	    DB_ARGS(V(address)));

	*to = (struct reader){ .name = address };
	if (!sql_next(d, r))
		return;
	to->name = sql_kept(pool, r, 0);
	to->language = sql_kept(pool, r, 1);
	to->zone = sql_kept(pool, r, 2);
	db_done(r);
}

enum answer
template_ticket(struct desk *d, const char *name, int64_t id, struct pool *pool,
    const char **text, struct buf *why)
{
	struct reader to = { .name = NULL };
	struct template template;
	struct buf b = { 0 };
	struct ticket t;
	bool found;

	if (!ticket_read(d, id, &t))
		return MISSING;
	if (t.requester != NULL)
		template_reader_contact(d, t.requester, pool, &to);
	found = template_find(d, name, to.language, pool, &template, why);
	if (found) {
		const struct template_values values = { .ticket = &t,
			.reader = &to };

		template_fill(d, template.body, &values, &b);
		*text = mem_keep(pool, buf_s(&b), b.n);
	}
	buf_free(&b);
	ticket_free(&t);
	return found ? DONE : REFUSED;
}
