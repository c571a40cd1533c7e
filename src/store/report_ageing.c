/* report_ageing.c - how old the active tickets are, in bands */
#include "report_impl.h"

enum { OPEN, UNASSIGNED, OVERDUE, OLDEST_AGE };

#define DAYS(n) #n " * 86400"
#define AGE	"(@now - t.created)"

static void
aged(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	int64_t now = report_now(r).s;

	(void)text;
	report_count(r, g, OPEN);
	if (v[0] == 1)
		report_count(r, g, UNASSIGNED);
	if (v[1] != NONE && v[1] < now)
		report_count(r, g, OVERDUE);
	if (now - v[2] > g->count[OLDEST_AGE])
		g->count[OLDEST_AGE] = now - v[2];
}

/* Bands are half open; they sort as text. */
void
report_make_ageing(struct report *r)
{
	static const struct col extra[] = {
		{ .name = "band",
		    .type = COL_TEXT,
		    .sql = "(CASE WHEN " AGE " < 86400 THEN '00-01d'"
			   " WHEN " AGE " < " DAYS(
			       3) " THEN '01-03d'"
				  " WHEN " AGE " < " DAYS(
				      7) " THEN '03-07d'"
					 " WHEN " AGE " < " DAYS(
					     30) " THEN '07-30d'"
						 " WHEN " AGE " < " DAYS(
						     90) " THEN '30-90d'"
							 " ELSE '90d+' END)" },
		{ .name = "nobody",
		    .type = COL_INT,
		    .sql = "(CASE WHEN t.agent IS NULL THEN 1 ELSE 0 END)" }
	};
	struct kind *k = report_kind(r->d, "ticket", NULL, extra, 2);

	report_scan(r,
	    &(struct scan){ .kind = k,
		.only = { "active=yes" },
		.values = { "nobody", "due", "created" },
		.fn = aged,
		.as_of = true,
		.before = { NONE } });
	report_kind_free(k);
}

void
report_row_ageing(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	for (size_t i = OPEN; i <= OLDEST_AGE; i++)
		grid_int(o, g->count[i]);
}
