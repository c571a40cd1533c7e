/* report_fairness.c - how evenly work was given to the agents of a team */
#include "event.h"
#include "report_count.h"
#include "report_kind.h"
#include "report_makers.h"
#include "report_scan.h"
#include "report_work.h"

/* The figures; then the squares of the weights, and the weight of the agent
 * whose rows are read. */
enum { AGENTS, GIVEN, CLAIMED, WEIGHT, LEAST, MOST, FAIRNESS, SQUARES, OWN };

/* Adds the agent whose rows have been read. */
static void
end_agent(int64_t *n)
{
	int64_t own = n[OWN];

	if (own == 0)
		return;
	if (n[AGENTS] == 0 || own < n[LEAST])
		n[LEAST] = own;
	if (own > n[MOST])
		n[MOST] = own;
	n[AGENTS]++;
	n[SQUARES] += own * own;
	n[OWN] = 0;
}

/* Rows are in the order of agents, who have numbers from 1 on. */
static void
given(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	int64_t *n = g->count;

	(void)text;
	if (g->last != v[0])
		end_agent(n);
	g->last = v[0];
	report_count(r, g, GIVEN);
	if (v[1] == 1)
		report_count(r, g, CLAIMED);
	n[WEIGHT] += v[2];
	n[OWN] += v[2];
}

/* Whom the event gave the ticket: by a change, or when it was made. */
#define AGENT                                                         \
	"(CASE WHEN e.action = 'new' THEN (SELECT coalesce("          \
	"(SELECT d.old FROM change d JOIN event f ON f.id = d.event"  \
	" WHERE f.ticket = t.id AND f.kind IS NULL"                   \
	" AND d.field = 'agent' ORDER BY f.at, coalesce(f.place, 0)," \
	" f.id LIMIT 1), CASE WHEN NOT EXISTS (SELECT 1 FROM change"  \
	" d JOIN event f ON f.id = d.event WHERE f.ticket = t.id AND" \
	" f.kind IS NULL AND d.field = 'agent') THEN t.agent END))"   \
	" ELSE (SELECT d.new FROM change d WHERE d.event = e.id AND"  \
	" d.field = 'agent') END)"

void
report_make_fairness(struct report *r)
{
	static const struct col extra[] = {
		{ .name = "at", .type = COL_TIME, .sql = "e.at" },
		{ .name = "number",
		    .type = COL_INT,
		    .sql = "(SELECT count(*) FROM agent x WHERE x.login <= "
			   "(" AGENT "))" },
		{ .name = "claimed",
		    .type = COL_INT,
		    .sql =
			"(CASE WHEN e.actor = " AGENT " THEN 1 ELSE 0 END)" },
		{ .name = "weight", .type = COL_INT, .sql = "(6 - t.priority)" }
	};
	struct kind *k = report_kind(r->d, "ticket",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
		"e"),
	    extra, 4);

	report_scan(r,
	    &(struct scan){ .kind = k,
		.time = "at",
		.only = { "number>0" },
		.values = { "number", "claimed", "weight" },
		.order = "(SELECT count(*) FROM agent x WHERE x.login <= "
			 "(" AGENT ")), e.id",
		.fn = given,
		.as_of = true,
		.before = r->now });
	report_kind_free(k);
}

void
report_row_fairness(struct report *r, struct group *g, struct grid *o)
{
	int64_t *n = g->count;

	(void)r;
	end_agent(n);
	for (size_t i = AGENTS; i <= MOST; i++)
		grid_int(o, n[i]);
	grid_share(o, n[WEIGHT] * n[WEIGHT], n[AGENTS] * n[SQUARES]);
}
