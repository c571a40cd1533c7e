/* report_sla.c - clocks met and missed */
#include <stdio.h>
#include <string.h>

#include "report_impl.h"

enum { MET, MISSED, PENDING, CANCELLED };

static void
clock_counts(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	g->count[v[0]]++;
}

/* A clock without a target can be neither met nor missed: it is left out. */
static void
make_sla(struct report *r)
{
	static const struct col extra[] = {
		{ .name = "metric", .type = COL_TEXT, .sql = "k.metric" },
		{ .name = "started", .type = COL_TIME, .sql = "k.started" },
		{ .name = "result",
		    .type = COL_INT,
		    .sql = "(CASE WHEN k.state = 'met' THEN 0"
			   " WHEN k.state IN ('breaching', 'breached') THEN 1"
			   " WHEN k.state = 'cancelled' THEN 3"
			   " WHEN k.since IS NOT NULL AND k.due < @now THEN 1"
			   " ELSE 2 END)" }
	};
	struct kind *k = report_kind(r->d,
	    "ticket t JOIN clock k ON k.ticket = t.id AND k.target IS NOT NULL",
	    extra, 3);

	report_scan(r,
	    &(struct scan){ .kind = k,
		.time = "started",
		.fixed = "metric",
		.values = { "result" },
		.fn = clock_counts,
		.as_of = { NONE },
		.before = { NONE } });
	report_kind_free(k);
}

static void
row_sla(struct report *r, struct group *g, struct out *o)
{
	int64_t done = g->count[MET] + g->count[MISSED];
	char share[16];

	(void)r;
	for (size_t i = MET; i <= CANCELLED; i++)
		out_int(o, g->count[i]);
	if (done == 0) {
		out_null(o);
		return;
	}
	snprintf(
	    share, sizeof(share), "%.4f", (double)g->count[MET] / (double)done);
	out_str(o, share);
}

static const char *const sla_columns[] = { "met", "missed", "open", "cancelled",
	"attained", NULL };

const struct report_def report_sla = {
	.name = "sla",
	.help = "clocks met and missed",
	.source = "clock",
	.fixed = "metric",
	.as_of = false,
	.make = make_sla,
	.columns = sla_columns,
	.row = row_sla,
};
