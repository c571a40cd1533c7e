/* report_active.c - counts active tickets: open, unassigned, overdue */
#include "report_active.h"
#include "report_count.h"
#include "report_kind.h"
#include "report_scan.h"

static void
active(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	int64_t now = r->now.s;

	(void)text;
	report_count(r, g, ACTIVE_OPEN);
	if (v[0] == 1)
		report_count(r, g, ACTIVE_UNASSIGNED);
	if (v[1] != NONE && v[1] < now)
		report_count(r, g, ACTIVE_OVERDUE);
	series_add(&g->series[0], now - v[2]);
}

void
report_active(struct report *r, const struct col *band)
{
	struct col extra[2] = { { .name = "nobody",
	    .type = COL_INT,
	    .sql = "(CASE WHEN t.agent IS NULL THEN 1 ELSE 0 END)" } };
	struct kind *k;

	if (band != NULL)
		extra[1] = *band;
	k = report_kind(r->d, "ticket", NULL, extra, band != NULL ? 2 : 1);
	report_scan(r,
	    &(struct scan){ .kind = k,
		.only = { "active=yes" },
		.values = { "nobody", "due", "created" },
		.fn = active,
		.as_of = true,
		.before = { NONE } });
	report_kind_free(k);
}
