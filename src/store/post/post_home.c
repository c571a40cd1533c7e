/* post_home.c - the mailbox that a message came to */
#include <string.h>

#include "names.h"
#include "post_impl.h"
#include "sql.h"
#include "value.h"

/* Returns the name of a record that is in use, else NULL. */
static const char *
in_use(struct taking *t, const char *kind, struct db_rows *r, int i)
{
	const char *name = sql_kept(&t->keep, r, i);

	return name != NULL && names_in_use(t->d, kind, name) ? name : NULL;
}

/* Returns true if there is a mailbox with this address. */
static bool
is_mailbox(struct taking *t, const char *address)
{
	struct db_rows *r = sql_query(t->d,
	    "SELECT address, team, category, service, answer, language FROM"
	    " mailbox WHERE address = $1 AND retired IS NULL",
	    DB_ARGS(V(address)));

	if (!sql_next(t->d, r))
		return false;
	t->home.address = sql_kept(&t->keep, r, 0);
	t->home.team = in_use(t, "team", r, 1);
	t->home.category = in_use(t, "category", r, 2);
	t->home.service = in_use(t, "service", r, 3);
	t->home.silent = db_int(r, 4) == 0;
	t->home.language = sql_kept(&t->keep, r, 5);
	db_done(r);
	return true;
}

const char *
post_without_plus(struct taking *t, const char *address)
{
	size_t n = strcspn(address, "+@");
	const char *at = strrchr(address, '@');
	struct buf b = { 0 };
	const char *s;

	if (at == NULL || address[n] != '+' || n == 0)
		return address;
	buf_add(&b, address, n);
	buf_str(&b, at);
	s = mem_keep(&t->keep, b.s, b.n);
	buf_free(&b);
	return s;
}

void
post_home(struct taking *t)
{
	const char *line = t->p->recipients;

	for (size_t n; *line != '\0'; line += n + (line[n] == '\n')) {
		const char *address, *plain;

		n = strcspn(line, "\n");
		address = mem_keep(&t->keep, line, n);
		address = value_person(t->d, address, &t->keep);
		plain = post_without_plus(t, address);
		if (t->recipient == NULL)
			t->recipient = plain;
		if (is_mailbox(t, address) ||
		    (plain != address && is_mailbox(t, plain))) {
			t->recipient = t->home.address;
			return;
		}
	}
}
