/* report_times.c - how long it takes: to take up, reply, solve */
#include <string.h>

#include "report_clock.h"
#include "report_count.h"
#include "event.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"
#include "survival.h"

enum { N, CENSORED };	    /* figures with rows behind them */
enum { ENDED, STILL_OPEN }; /* series */

static void
took(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	g->count[N]++;
	report_count_value(r, g, N, ENDED, v[0]);
}

/* A metric over rows of tickets: its name, and the columns `end' and `took'. */
struct span_of {
	const char *metric, *join, *end, *took;
	const char *only;
	bool events;  /* joined, which are not rewound */
	bool unkeyed; /* no index finds `end' */
};

/* c.old makes SQLite look for earlier ones only where an agent came in. */
#define FIRST_AGENT                                                   \
	"c.old IS NULL AND NOT EXISTS (SELECT 1 FROM event b JOIN"    \
	" change d ON d.event = b.id AND d.field = 'agent' WHERE"     \
	" b.ticket = t.id AND b.kind IS NULL AND " EVENT_COUNTS_THEN( \
	    "b") " AND (" EVENT_LIFE("b") ") < (" EVENT_LIFE("e") "))"

static const struct span_of spans[] = {
	{ "'taken'",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
		"e") " JOIN change c"
		     " ON c.event = e.id AND c.field = 'agent' AND c.old IS NULL",
	    "e.at", "(CASE WHEN " FIRST_AGENT " THEN e.at - t.created END)",
	    "took!=", true, false },
	{ "'first_reply'", NULL, "t.first_reply", "(t.first_reply - t.created)",
	    NULL, false, true },
	/* not reopened: the first solution is the last */
	{ "'first_resolution'", NULL, "t.solved", "(t.solved - t.created)",
	    "reopens=0", false, false },
	/* else it is what the first reopening took away */
	{ "'first_resolution'",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
		"e") " JOIN change c"
		     " ON c.event = e.id AND c.field = 'reopens' AND c.old = '0'"
		     " JOIN change s ON s.event = e.id AND s.field = 'solved' AND"
		     " s.old IS NOT NULL",
	    "(CASE WHEN s.field = 'solved' THEN CAST(s.old AS BIGINT) END)",
	    "(CASE WHEN s.field = 'solved' THEN CAST(s.old AS BIGINT) END"
	    " - t.created)",
	    NULL, true, true },
	{ "'resolution'", NULL, "t.solved", "(t.solved - t.created)", NULL,
	    false, false },
};

static void
make_span(struct report *r, const struct span_of *s)
{
	const struct col extra[] = {
		{ .name = "metric", .type = COL_TEXT, .sql = s->metric },
		{ .name = "end", .type = COL_TIME, .sql = s->end },
		{ .name = "took", .type = COL_INT, .sql = s->took },
		{ .name = "at", .type = COL_TIME, .sql = "e.at" }
	};
	struct kind *k =
	    report_kind(r->d, "ticket", s->join, extra, s->events ? 4 : 3);
	struct scan scan = { .kind = k,
		.time = "end",
		.values = { "took" },
		.only = { s->only },
		.fn = took,
		.as_of = true,
		.only_set = true,
		.event = s->unkeyed,
		.before = { NONE } };
	struct buf past = { 0 };

	if (s->events) {
		buf_fmt(&past, "at<=@%lld", (long long)r->now.s);
		scan.only[s->only != NULL] = past.s;
	}
	report_scan(r, &scan);
	report_kind_free(k);
	buf_free(&past);
}

/* ------------------------------------------------------- what has no time */

#define TO_AGENT                                                                   \
	" FROM event b JOIN change d ON d.event = b.id AND d.field = "             \
	"'agent' WHERE b.ticket = t.id AND b.kind IS NULL AND " EVENT_COUNTS_THEN( \
	    "b") " AND b.at <= @now"

/* Whether it was given to a first agent, and has a first solution. */
static const struct col without[] = {
	{ .name = "taken",
	    .type = COL_TEXT,
	    .sql = "(CASE WHEN (SELECT d.old" TO_AGENT " ORDER BY " EVENT_LIFE(
		"b") " LIMIT 1) IS NOT NULL THEN 'came'"
		     " WHEN EXISTS (SELECT 1" TO_AGENT ") THEN 'yes'"
		     " WHEN t.agent IS NOT NULL THEN 'came' ELSE 'no' END)" },
	{ .name = "first",
	    .type = COL_TEXT,
	    .sql = "(CASE WHEN t.reopens = 0 THEN CASE WHEN t.solved IS NOT"
		   " NULL THEN 'yes' WHEN t.active = 1 THEN 'open' ELSE"
		   " 'merged' END WHEN EXISTS (SELECT 1 FROM event e JOIN"
		   " change c ON c.event = e.id AND c.field = 'reopens' AND"
		   " c.old = '0' JOIN change s ON s.event = e.id AND s.field ="
		   " 'solved' AND s.old IS NOT NULL WHERE e.ticket = t.id"
		   " AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
		       "e") ")"
			    " THEN 'yes' ELSE 'again' END)" }
};

static const struct leaving untaken[] = {
	{ "came in with an agent", { "taken=came" } },
	{ "nobody has taken it yet", { "taken=no", "active=yes" } },
	{ "ended without an agent", { "taken=no", "active=no" } },
	{ NULL, { NULL } },
};
static const struct leaving unanswered[] = {
	{ "not answered yet", { "first_reply=", "active=yes" } },
	{ "ended without an answer", { "first_reply=", "active=no" } },
	{ NULL, { NULL } },
};
static const struct leaving never_solved[] = {
	{ "not solved yet", { "first=open" } },
	{ "merged without being solved", { "first=merged" } },
	{ "opened again after a merge", { "first=again" } },
	{ NULL, { NULL } },
};

/* Tickets that came in then, and for which there is no time. */
static void
leave(struct report *r)
{
	static const struct {
		const char *metric, *name;
		const struct leaving *why;
	} all[] = { { "'taken'", "taken", untaken },
		{ "'first_reply'", "first_reply", unanswered },
		{ "'first_resolution'", "first_resolution", never_solved },
		{ "'resolution'", "resolution", report_leave_unsolved } };

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		struct col extra[3] = { { .name = "metric",
					    .type = COL_TEXT,
					    .sql = all[i].metric },
			without[0], without[1] };
		struct kind *k = report_kind(r->d, "ticket", NULL, extra, 3);

		report_leave_tickets(r, k, "n", all[i].name, all[i].why);
		report_kind_free(k);
	}
}

/* ---------------------------------------------------------------- working */

/* Clocks that started then and have not reached their end. */
static void
leave_clocks(struct report *r, const struct kind *k, const char *metric)
{
	struct scan s = { .kind = k,
		.time = "started",
		.only = { "ended=", metric },
		.as_of = true,
		.before = { NONE } };

	report_leave(
	    r, "n", "clocks that have not ended", report_clock_rows(r, &s));
	s.only[0] = "ended!=";
	s.only[1] = "reached!=1";
	s.only[2] = metric;
	report_leave(r, "n", "clocks that a merge or a solution has cut off",
	    report_clock_rows(r, &s));
}

/* What counted on the clocks that reached their end. */
static void
make_working(struct report *r)
{
	struct kind *k = report_clock_kind(r, false);

	report_clock_scan(r,
	    &(struct scan){ .kind = k,
		.time = "ended",
		.values = { "spent" },
		.only = { "reached=1" },
		.fn = took,
		.only_set = true,
		.as_of = true,
		.event = true,
		.before = r->now });
	leave_clocks(r, k, NULL);
	report_kind_free(k);
}

/* False if conditions on the metric let none of the names through. */
static bool
wanted(const struct report *r, const char *const *names, size_t n)
{
	for (size_t i = 0; i < r->ask->nfilters; i++) {
		const struct filter *f = &r->ask->filters[i];
		bool any = f->op != IS || strcmp(f->field, "metric") != 0;

		for (size_t j = 0; j < f->n; j++)
			for (size_t k = 0; k < n; k++)
				any |= strcmp(f->value[j], names[k]) == 0;
		if (!any)
			return false;
	}
	return true;
}

/*
 * What only clocks know. One that has reached its end stays as it is, so
 * these are known as of an instant, too.
 */
static void
make_clocked(struct report *r)
{
	static const char *const names[] = { "next_reply", "requester_wait",
		"agent_work" };
	struct kind *k;
	struct scan s = { .time = "ended",
		.values = { "lasted" },
		.only = { "reached=1", "lasted!=" },
		.fn = took,
		.only_set = true,
		.as_of = true,
		.event = true,
		.before = r->now };

	if (!wanted(r, names, 3))
		return;
	s.kind = k = report_clock_kind(r, false);
	report_clock_scan(r, &s);
	s.only[1] = "lasted=";
	s.only[2] = "metric=requester_wait,agent_work";
	report_leave(r, "n", "counted in working time: see --working",
	    report_clock_rows(r, &s));
	leave_clocks(r, k, "metric=next_reply,requester_wait,agent_work");
	report_kind_free(k);
}

/* --------------------------------------------------------------- censored */

static void
watched(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	g->count[N]++;
	report_count_value(r, g, N, v[0] == 1 ? ENDED : STILL_OPEN, v[1]);
	if (v[0] != 1)
		report_count(r, g, CENSORED);
}

#define UNTIL(end)                                                    \
	"(CASE WHEN t." end " IS NOT NULL THEN t." end                \
	" WHEN t.active = 1 THEN @now WHEN t.solved IS NOT NULL THEN" \
	" t.solved ELSE coalesce((SELECT max(e.at) FROM event e JOIN" \
	" change c ON c.event = e.id AND c.field = 'active' WHERE"    \
	" e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN( \
	    "e") " AND e.at <= @now),"                                \
		 " t.updated) END - t.created)"
#define DONE_BY(end) "(CASE WHEN t." end " IS NOT NULL THEN 1 ELSE 0 END)"
#define WAITING(metric, end)                                                   \
	{                                                                      \
		{ .name = "metric", .type = COL_TEXT, .sql = "'" metric "'" }, \
		    { .name = "done", .type = COL_INT, .sql = DONE_BY(end) },  \
		{                                                              \
			.name = "took", .type = COL_INT, .sql = UNTIL(end)     \
		}                                                              \
	}
static const struct col waiting[2][3] = { WAITING("first_reply", "first_reply"),
	WAITING("resolution", "solved") };

/*
 * All that came in then, with how long each has been waiting: until now, or
 * until it was solved or merged without what it waited for.
 */
static void
make_censored(struct report *r)
{
	for (size_t i = 0; i < 2; i++) {
		struct kind *k =
		    report_kind(r->d, "ticket", NULL, waiting[i], 3);

		report_scan(r,
		    &(struct scan){ .kind = k,
			.time = "created",
			.values = { "done", "took" },
			.fn = watched,
			.as_of = true,
			.before = { NONE } });
		report_kind_free(k);
	}
}

void
report_make_times(struct report *r)
{
	if (r->ask->working) {
		make_working(r);
		return;
	}
	if (r->ask->censored) {
		make_censored(r);
		return;
	}
	for (size_t i = 0; i < sizeof(spans) / sizeof(spans[0]); i++)
		make_span(r, &spans[i]);
	leave(r);
	make_clocked(r);
}

void
report_row_times(struct report *r, struct group *g, struct grid *o)
{
	struct series *s = &g->series[ENDED], *open = &g->series[STILL_OPEN];

	grid_int(o, g->count[N]);
	if (r->ask->censored) {
		grid_int(o, g->count[CENSORED]);
		grid_int(o, survival_percentile(s, open, 50));
		grid_int(o, survival_percentile(s, open, 90));
		grid_int(o, survival_percentile(s, open, 95));
		return;
	}
	grid_quotient(o, series_mean(s), 0);
	grid_quotient(o, series_median(s), 0);
	grid_int(o, series_percentile(s, 90));
	grid_int(o, series_percentile(s, 95));
	grid_int(o, series_percentile(s, 100));
}
