/* sla_check.c - policies and targets that hardly mean what was meant */
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "ladder.h"
#include "policies.h"
#include "sla.h"
#include "sql.h"

struct checks {
	struct desk *d;
	struct out *o;
	const struct policies *policies;
	const struct compiled_policy *v;
	size_t n;
	int64_t found;
	char **said;
	size_t cap;
	struct match urgent[6]; /* priority=1 and so on */
};

/* The versions of a policy have much in common: it is said once. */
static void found(struct checks *, const char *kind, const char *name,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

static void
found(
    struct checks *c, const char *kind, const char *name, const char *fmt, ...)
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

/* ----------------------------------------------------------------- policies */

static bool
has(const struct compiled_policy *p, const struct compiled_target *t)
{
	for (const struct compiled_target *u = p->targets; u != NULL;
	     u = u->next)
		if (u->metric == t->metric && u->priority == t->priority &&
		    u->valid_from.s <= t->valid_from.s)
			return true;
	return false;
}

static bool
has_all(const struct compiled_policy *p, const struct compiled_policy *of)
{
	for (const struct compiled_target *t = of->targets; t != NULL;
	     t = t->next)
		if (!has(p, t))
			return false;
	return true;
}

/* Both have a target for a metric of tickets of one priority. */
static bool
meet(const struct checks *c, const struct compiled_policy *p,
    const struct compiled_policy *q)
{
	for (const struct compiled_target *t = q->targets; t != NULL;
	     t = t->next) {
		const struct match *m = &c->urgent[t->priority];

		if (has(p, t) && !match_apart(&p->match, m) &&
		    !match_apart(&q->match, m))
			return true;
	}
	return false;
}

/* Another version of it holds by now. */
static bool
followed(const struct checks *c, const struct compiled_policy *p)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->v[i].name, p->name) == 0 &&
		    c->v[i].valid_from.s > p->valid_from.s &&
		    c->v[i].valid_from.s <= c->d->now.s)
			return true;
	return false;
}

/* An earlier one that takes every ticket of p, with a target for each of its
 * own. */
static bool
shadowed(struct checks *c, size_t i)
{
	const struct compiled_policy *p = &c->v[i];

	for (size_t j = 0; j < i; j++) {
		const struct compiled_policy *q = &c->v[j];

		if (q->broken || strcmp(q->name, p->name) == 0 ||
		    followed(c, q) || q->valid_from.s > p->valid_from.s ||
		    !match_covers(&q->match, &p->match) || !has_all(q, p))
			continue;
		found(c, "policy", p->name,
		    "is shadowed: %s comes before it, takes all of its tickets "
		    "and has all of its targets",
		    q->name);
		return true;
	}
	return false;
}

/* Two of which the first is no special case of the other: it takes what the
 * other could have, too. */
static void
overlaps(struct checks *c, size_t i)
{
	const struct compiled_policy *p = &c->v[i];

	for (size_t j = 0; j < i; j++) {
		const struct compiled_policy *q = &c->v[j];
		bool special = match_covers(&p->match, &q->match) &&
		    !match_covers(&q->match, &p->match);

		if (q->broken || strcmp(q->name, p->name) == 0 ||
		    followed(c, q) || !meet(c, q, p) ||
		    match_apart(&q->match, &p->match) ||
		    match_beside(&q->match, &p->match))
			continue;
		if (q->position == p->position)
			found(c, "policy", p->name,
			    "overlaps with %s at the same position: only "
			    "their names decide",
			    q->name);
		else if (!special)
			found(c, "policy", p->name,
			    "overlaps with %s, which comes before it and "
			    "takes the tickets of both",
			    q->name);
	}
}

static void
policy(struct checks *c, size_t i)
{
	const struct compiled_policy *p = &c->v[i];

	if (p->broken)
		found(c, "policy", p->name,
		    "has a filter that cannot be read: it matches nothing");
	else if (match_never(&p->match))
		found(c, "policy", p->name,
		    "has a filter that no ticket can satisfy");
	else if (p->targets == NULL)
		found(c, "policy", p->name, "has no targets");
	else if (!shadowed(c, i))
		overlaps(c, i);
}

/* ------------------------------------------------------------------ targets */

static const struct compiled_target *
target(const struct compiled_policy *p, enum metric m, int64_t priority)
{
	const struct compiled_target *best = NULL;

	for (const struct compiled_target *t = p->targets; t != NULL;
	     t = t->next)
		if (t->metric == m && t->priority == priority &&
		    (best == NULL || t->valid_from.s > best->valid_from.s))
			best = t;
	return best;
}

/* Of one unit, and the first is longer. */
static bool
longer(const struct compiled_target *a, const struct compiled_target *b)
{
	return a != NULL && b != NULL && a->amount.unit == b->amount.unit &&
	    a->amount.n > b->amount.n;
}

/* -2h before the deadline of 1h: surely so, whatever the calendar. */
static bool
beyond(struct amount offset, struct amount target)
{
	int64_t n = -offset.n, of = target.n;

	if (offset.unit != target.unit) {
		if (offset.unit == AMOUNT_WORKDAYS ||
		    target.unit == AMOUNT_WORK ||
		    target.unit == AMOUNT_WORKDAYS)
			return false;
		n *= offset.unit == AMOUNT_DAYS ? DAY_SECONDS : 1;
		of *= target.unit == AMOUNT_DAYS ? DAY_SECONDS : 1;
	}
	return n > of;
}

static void
length(struct checks *c, const struct compiled_policy *p,
    const struct compiled_target *t)
{
	const char *at = t->ladder, *metric = WORD_OF(metric, t->metric);
	struct rung r;

	if (t->amount.n == 0)
		found(c, "target", p->name,
		    "%s of priority %lld has %s: it is late at once", metric,
		    (long long)t->priority, t->duration);
	while (t->amount.n != NONE && ladder_next(&at, &r))
		if (r.percent == 0 && beyond(r.offset, t->amount))
			found(c, "target", p->name,
			    "%s of priority %lld has %s: \"%.*s\" lies before "
			    "its start",
			    metric, (long long)t->priority, t->duration,
			    (int)r.n, r.text);
}

static void
targets(struct checks *c, const struct compiled_policy *p)
{
	const struct compiled_target *t, *own, *whole;

	for (enum metric m = METRIC_NONE + 1; m < METRICS; m++) {
		const struct compiled_target *last = NULL;

		for (int64_t i = 1; i <= 5; i++) {
			if ((t = target(p, m, i)) == NULL)
				continue;
			if (longer(last, t))
				found(c, "target", p->name,
				    "%s: priority %lld has %s, the less "
				    "urgent %lld has %s",
				    WORD_OF(metric, m),
				    (long long)last->priority, last->duration,
				    (long long)i, t->duration);
			last = t;
			length(c, p, t);
			if (p->calendar == NULL &&
			    (t->amount.unit == AMOUNT_WORK ||
				t->amount.unit == AMOUNT_WORKDAYS))
				found(c, "target", p->name,
				    "%s of priority %lld is of working time, "
				    "and there is no calendar: every second "
				    "counts",
				    WORD_OF(metric, m), (long long)i);
		}
	}
	for (int64_t i = 1; i <= 5; i++) {
		own = target(p, OWNERSHIP, i);
		whole = target(p, RESOLUTION, i);
		if (longer(own, whole))
			found(c, "target", p->name,
			    "ownership of priority %lld may take %s, longer "
			    "than the resolution, %s",
			    (long long)i, own->duration, whole->duration);
		own = target(p, TAKEN, i);
		whole = target(p, FIRST_REPLY, i);
		if (longer(own, whole))
			found(c, "target", p->name,
			    "taken of priority %lld may take %s, longer than "
			    "the first reply, %s",
			    (long long)i, own->duration, whole->duration);
	}
}

/* ----------------------------------------------------------------- statuses */

static void
statuses(struct checks *c)
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
			found(c, "status", name,
			    "ends a ticket and does not stop its clocks");
		else if (waits && reply == CLOCK_RUN && resolution == CLOCK_RUN)
			found(c, "status", name, "is %s and pauses no clock",
			    WORD_OF(category, is));
	}
}

/* Policies that ask for a calendar that some service, say, does not have. */
static void
owners(struct checks *c, const struct compiled_policy *p)
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
				found(c, "policy", p->name,
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
	struct checks c = { .d = d, .o = o, .policies = policies_now(d) };
	char priority[] = "priority=0";
	struct buf why = { 0 };

	out_column(o, "kind", OUT_TEXT);
	out_column(o, "name", OUT_TEXT);
	out_column(o, "problem", OUT_TEXT);
	c.n = policies_all(c.policies, &c.v);
	for (size_t i = 1; i < 6; i++) {
		priority[sizeof(priority) - 2] = (char)('0' + i);
		match_parse(d, priority, &c.urgent[i], &why);
	}
	for (size_t i = 0; i < c.n; i++)
		if (!followed(&c, &c.v[i]))
			policy(&c, i);
	for (size_t i = 0; i < c.n; i++) {
		if (followed(&c, &c.v[i]))
			continue;
		targets(&c, &c.v[i]);
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
