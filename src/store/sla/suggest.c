/* suggest.c - by when a ticket can be promised, from similar solved ones */
#include <math.h>
#include <string.h>

#include "args.h"
#include "desk_calendar.h"
#include "series.h"
#include "sql.h"
#include "suggest.h"
#include "ticket_row.h"

#define ENOUGH 20   /* similar tickets; with fewer, more are called similar */
#define FEWEST 5    /* fewer say nothing */
#define SHARE  80   /* per cent */
#define NORMAL 1.96 /* of 95 per cent */
#define YEAR   (366 * INT64_C(86400))

/* What similar means, the nearest first. */
static const char *const similar[] = { "category,priority,type",
	"category,priority", "category", "" };

/* The calendar in which the ticket is solved: that of its agreement, else that
 * of its team. */
static const char *
calendar_of(struct desk *d, const struct ticket *t, struct pool *keep)
{
	const char *name = sql_text(d, keep,
	    "SELECT calendar FROM clock WHERE ticket = $1"
	    " AND metric = 'resolution' ORDER BY instance DESC LIMIT 1",
	    DB_ARGS(V(t->id)));

	return name != NULL || t->team == NULL
	    ? name
	    : sql_text(d, keep, "SELECT calendar FROM team WHERE name = $1",
		  DB_ARGS(V(t->team)));
}

/* Collects how long similar tickets took, of those that took at least `age'. */
static void
collect(struct desk *d, const struct ticket *t, const char *alike,
    const struct calendar *calendar, int64_t age, struct series *took)
{
	const struct {
		const char *column;
		struct val v;
	} same[] = { { "category", V(t->category) },
		{ "priority", V(t->priority) }, { "type", V(t->type) } };
	struct args a = { 0 };
	struct buf sql = { 0 };
	struct db_rows *r;

	buf_str(&sql,
	    "SELECT created, solved FROM ticket WHERE withdrawn IS NULL"
	    " AND merged IS NULL AND id <> ");
	args_add(&a, &sql, V(t->id));
	buf_str(&sql, " AND solved >= ");
	args_add(&a, &sql, V(d->now.s - YEAR));
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		if (strstr(alike, same[i].column) != NULL) {
			buf_fmt(&sql, " AND %s = ", same[i].column);
			args_add(&a, &sql, same[i].v);
		}
	buf_str(&sql, " ORDER BY solved DESC, id LIMIT 1000");
	r = sql_query(d, sql.s, a.n, a.v);
	while (sql_next(d, r)) {
		int64_t s =
		    calendar_between(calendar, (struct instant){ db_int(r, 0) },
			(struct instant){ db_int(r, 1) });

		if (s >= age)
			series_add(took, s);
	}
	args_free(&a);
	buf_free(&sql);
}

/* Returns the value of a rank, from 1; ranks beyond the ends are the ends. */
static int64_t
of_rank(const struct series *s, double rank)
{
	if (rank < 1)
		rank = 1;
	if (rank > (double)s->n)
		rank = (double)s->n;
	return s->v[(size_t)rank - 1];
}

/* How many values lie below the percentile is binomial; its ends are ranks. */
static void
interval(struct series *s, struct suggestion *out)
{
	double n = (double)s->n, p = SHARE / 100.0;
	double half = NORMAL * sqrt(n * p * (1 - p));

	out->length.s = series_percentile(s, SHARE); /* it sorts them */
	out->low.s = of_rank(s, floor(n * p - half));
	out->high.s = of_rank(s, ceil(n * p + half) + 1);
}

enum answer
suggest(
    struct desk *d, int64_t ticket, struct pool *keep, struct suggestion *out)
{
	const struct calendar *calendar;
	struct series took = { 0 };
	struct ticket t;
	int64_t age;

	*out = (struct suggestion){ .id = ticket,
		.promised = { NONE },
		.length = { NONE },
		.low = { NONE },
		.high = { NONE } };
	if (!ticket_read(d, ticket, &t))
		return MISSING;
	out->calendar = calendar_of(d, &t, keep);
	calendar = desk_calendar_find(d, out->calendar, t.created);
	age = calendar_between(calendar, t.created, d->now);
	for (size_t i = 0; i < sizeof(similar) / sizeof(similar[0]); i++) {
		if (t.category == NULL && *similar[i] != '\0')
			continue;
		series_free(&took);
		collect(d, &t, similar[i], calendar, age, &took);
		out->alike = similar[i];
		if (took.n >= ENOUGH)
			break;
	}
	out->n = (int64_t)took.n;
	if (out->n >= FEWEST) {
		interval(&took, out);
		out->promised = calendar_due(calendar, t.created,
		    (struct amount){ .n = out->length.s, .unit = AMOUNT_WORK });
	}
	series_free(&took);
	ticket_free(&t);
	return DONE;
}
