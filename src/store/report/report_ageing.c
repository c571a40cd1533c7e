/* report_ageing.c - how old the active tickets are, in bands */
#include "report_active.h"
#include "report_work.h"
#include "report_makers.h"

#define BELOW(days, band) \
	" WHEN @now - t.created < " #days " * 86400 THEN '" band "'"

/* Bands are half open; they sort as text. */
void
report_make_ageing(struct report *r)
{
	static const struct col band = { .name = "band",
		.type = COL_TEXT,
		.sql = "(CASE" BELOW(1, "00-01d") BELOW(3, "01-03d")
		    BELOW(7, "03-07d") BELOW(30, "07-30d")
			BELOW(90, "30-90d") " ELSE '90d+' END)" };

	report_active(r, &band);
}

void
report_row_ageing(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	for (size_t i = ACTIVE_OPEN; i <= ACTIVE_OVERDUE; i++)
		grid_int(o, g->count[i]);
	grid_int(o, series_percentile(&g->series[0], 100));
}
