/* sla_check.c - policies, targets and statuses that look wrong */
#include <stdlib.h>
#include <string.h>

#include "sla.h"
#include "sla_check.h"
#include "sql.h"

void
sla_check_found(struct sla_checks *c, const char *kind, const char *name,
    const char *fmt, ...)
{
	struct buf b = { 0 };
	size_t n, text;
	va_list ap;

	buf_fmt(&b, "%s %s ", kind, name);
	text = b.n;
	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	for (n = 0; n < (size_t)c->found && strcmp(c->said[n], b.s) != 0; n++)
		;
	if (n == (size_t)c->found) {
		c->said = mem_grow(c->said, n, &c->cap, sizeof(*c->said));
		c->said[c->found++] = xstrdup(b.s);
		out_str(c->o, kind);
		out_str(c->o, name);
		out_str(c->o, b.s + text);
		out_row(c->o);
	}
	buf_free(&b);
}

bool
sla_check_followed(const struct sla_checks *c, const struct compiled_policy *p)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->v[i].name, p->name) == 0 &&
		    c->v[i].valid_from.s > p->valid_from.s &&
		    c->v[i].valid_from.s <= c->d->now.s)
			return true;
	return false;
}

/* Reports statuses that do not stop or pause the clocks as their category
 * suggests. */
static void
statuses(struct sla_checks *c)
{
	struct db_rows *r = sql_query(c->d,
	    "SELECT name, category, first_reply, resolution FROM status"
	    " WHERE retired IS NULL ORDER BY position, name",
	    DB_NOARGS);

	while (sql_next(c->d, r)) {
		const char *name = db_text(r, 0, NULL);
		enum category is = VALUE_OF(category, db_text(r, 1, NULL));
		enum clock_effect reply = VALUE_OF(effect, db_text(r, 2, NULL));
		enum clock_effect resolution =
		    VALUE_OF(effect, db_text(r, 3, NULL));
		bool waits = is == CATEGORY_PENDING || is == CATEGORY_HOLD;

		if (!vocabulary_active(is) &&
		    (reply != CLOCK_STOP || resolution != CLOCK_STOP))
			sla_check_found(c, "status", name,
			    "ends a ticket and does not stop its clocks");
		else if (waits && reply == CLOCK_RUN && resolution == CLOCK_RUN)
			sla_check_found(c, "status", name,
			    "is %s and pauses no clock", WORD_OF(category, is));
	}
}

/* Reports a policy that takes the calendar of the service (or organisation, or
 * team) of a ticket, if there are some without a calendar. */
static void
owners(struct sla_checks *c, const struct compiled_policy *p)
{
	static const struct {
		const char *kind, *sql;
	} of[] = {
		{ "service",
		    "SELECT min(name), count(*) FROM service WHERE retired IS"
		    " NULL AND calendar IS NULL" },
		{ "organisation",
		    "SELECT min(name), count(*) FROM organisation WHERE retired"
		    " IS NULL AND calendar IS NULL" },
		{ "team",
		    "SELECT min(name), count(*) FROM team WHERE retired IS NULL"
		    " AND calendar IS NULL" },
	};

	for (size_t i = 0; i < sizeof(of) / sizeof(of[0]); i++) {
		struct db_rows *r;

		if (p->calendar == NULL || strcmp(p->calendar, of[i].kind) != 0)
			continue;
		r = sql_query(c->d, of[i].sql, DB_NOARGS);
		if (sql_next(c->d, r)) {
			if (db_int(r, 1) > 0)
				sla_check_found(c, "policy", p->name,
				    "goes by the calendar of the %s, and %lld "
				    "have none, such as %s",
				    of[i].kind, (long long)db_int(r, 1),
				    db_text(r, 0, NULL));
			db_done(r);
		}
	}
}

int64_t
sla_check(struct desk *d, struct out *o)
{
	struct sla_checks c = { .d = d, .o = o };
	char priority[] = "priority=0";
	struct buf why = { 0 };

	out_column(o, "kind", OUT_TEXT);
	out_column(o, "name", OUT_TEXT);
	out_column(o, "problem", OUT_PROSE);
	c.n = policies_all(policies_now(d), &c.v);
	for (size_t i = 1; i < 6; i++) {
		priority[sizeof(priority) - 2] = (char)('0' + i);
		match_parse(d, priority, &c.urgent[i], &why);
	}
	for (size_t i = 0; i < c.n; i++)
		if (!sla_check_followed(&c, &c.v[i]))
			sla_check_policy(&c, i);
	for (size_t i = 0; i < c.n; i++) {
		if (sla_check_followed(&c, &c.v[i]))
			continue;
		sla_check_targets(&c, &c.v[i]);
		owners(&c, &c.v[i]);
	}
	statuses(&c);
	for (int64_t i = 0; i < c.found; i++)
		free(c.said[i]);
	free(c.said);
	for (size_t i = 1; i < 6; i++)
		match_free(&c.urgent[i]);
	buf_free(&why);
	return c.found;
}
