/* report_agents.c - what each agent has done and has to do */
#include <stdlib.h>
#include <string.h>

#include "report_impl.h"

enum { HAS_ACTIVE, HAS_OVERDUE, HAS_SOLVED, HAS_REPLIES, HAS_REOPENS };

static void
agent_has(struct group *g, const int64_t *v, struct report *r)
{
	g->count[HAS_ACTIVE]++;
	g->count[HAS_OVERDUE] += v[0] != NONE && v[0] < r->d->now.s;
}

static void
agent_solved(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	g->count[HAS_SOLVED]++;
	g->count[HAS_REPLIES] += v[2];
	g->count[HAS_REOPENS] += v[3];
	series_add(&g->series[0], v[1] - v[0]);
}

static void
make_agents(struct report *r)
{
	static const struct col who = {
		.name = "who", .type = COL_TEXT, .sql = "t.agent"
	};
	const struct report_ask *ask = r->ask;
	struct report_ask now = *ask;
	struct kind *k = report_kind(r->d, NULL, &who, 1);

	report_scan(r,
	    &(struct scan){ .kind = k,
		.time = "solved",
		.fixed = "who",
		.values = { "created", "solved", "replies", "reopens" },
		.fn = agent_solved,
		.as_of = { NONE },
		.only_set = true,
		.before = { NONE } });
	/* what they have to do is of now, and of no period */
	now.since.s = now.until.s = NONE;
	if (ask->period == PERIOD_NONE) {
		r->ask = &now;
		report_scan(r,
		    &(struct scan){ .kind = k,
			.fixed = "who",
			.only = "active=yes",
			.values = { "due" },
			.fn = agent_has,
			.as_of = { NONE },
			.before = { NONE } });
		r->ask = ask;
	}
	report_kind_free(k);
}

static void
row_agents(struct report *r, struct group *g, struct out *o)
{
	struct series *s = &g->series[0];
	bool now = r->ask->period == PERIOD_NONE;

	for (size_t i = HAS_ACTIVE; i <= HAS_OVERDUE; i++)
		if (now)
			out_int(o, g->count[i]);
		else
			out_null(o);
	for (size_t i = HAS_SOLVED; i <= HAS_REOPENS; i++)
		out_int(o, g->count[i]);
	out_int(o, series_mean(s));
	out_int(o, series_median(s));
	out_int(o, series_percentile(s, 90));
}

static const char *const agents_columns[] = { "active", "overdue", "solved",
	"replies", "reopens", "mean", "median", "p90", NULL };

const struct report_def report_agents = {
	.name = "agents",
	.help = "what each agent has done and has to do",
	.source = "ticket",
	.fixed = "agent",
	.as_of = false,
	.make = make_agents,
	.columns = agents_columns,
	.row = row_agents,
};
