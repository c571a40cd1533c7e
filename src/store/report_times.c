/* report_times.c - how long first replies and resolutions take */
#include <stdlib.h>
#include <string.h>

#include "report_impl.h"

enum { FIRST_REPLY, RESOLUTION };

static void
took(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	if (v[1] != NONE)
		series_add(&g->series[0], v[1] - v[0]);
}

static void
make_times(struct report *r)
{
	static const char *const ends[] = { "first_reply", "solved" };
	static const struct col metric[] = {
		{ .name = "metric", .type = COL_TEXT, .sql = "'first_reply'" },
		{ .name = "metric", .type = COL_TEXT, .sql = "'resolution'" }
	};

	for (size_t i = 0; i < 2; i++) {
		struct kind *k = report_kind(r->d, NULL, &metric[i], 1);

		report_scan(r,
		    &(struct scan){ .kind = k,
			.time = ends[i],
			.fixed = "metric",
			.values = { "created", ends[i] },
			.fn = took,
			.as_of = r->ask->as_of,
			.only_set = true,
			.before = { NONE } });
		report_kind_free(k);
	}
}

static void
row_times(struct report *r, struct group *g, struct out *o)
{
	struct series *s = &g->series[0];

	(void)r;
	out_int(o, (int64_t)s->n);
	out_int(o, series_mean(s));
	out_int(o, series_median(s));
	out_int(o, series_percentile(s, 90));
	out_int(o, series_percentile(s, 95));
	out_int(o, series_percentile(s, 100));
}

static const char *const times_columns[] = { "n", "mean", "median", "p90",
	"p95", "max", NULL };

const struct report_def report_times = {
	.name = "times",
	.help = "first reply and resolution: n, mean, median, percentiles",
	.source = "ticket",
	.fixed = "metric",
	.as_of = true,
	.make = make_times,
	.columns = times_columns,
	.row = row_times,
};
