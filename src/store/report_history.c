/* report_history.c - events and changes */
#include <stdlib.h>
#include <string.h>

#include "report_impl.h"

enum { EVENTS, CHANGES };

/* Rows of one event follow each other: it is counted once in each group. */
static void
happened(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	g->count[EVENTS] += g->last != v[0];
	g->last = v[0];
	g->count[CHANGES] += v[1];
}

static void
make_history(struct report *r)
{
	static const struct col changed = { .name = "changed",
		.type = COL_INT,
		.sql = "(CASE WHEN c.field IS NULL THEN 0 ELSE 1 END)" };
	const struct kind *h = kind_find(r->d, "history");
	struct kind k = *h;
	struct col *cols = xcalloc(h->n + 1, sizeof(*cols));

	memcpy(cols, h->cols, h->n * sizeof(*cols));
	cols[h->n] = changed;
	k.cols = cols;
	k.n = h->n + 1;
	report_scan(r,
	    &(struct scan){ .kind = &k,
		.time = "at",
		.values = { "event", "changed" },
		.fn = happened,
		.as_of = { NONE },
		.before = r->ask->as_of });
	free(cols);
}

static void
row_history(struct report *r, struct group *g, struct out *o)
{
	(void)r;
	out_int(o, g->count[EVENTS]);
	out_int(o, g->count[CHANGES]);
}

static const char *const history_columns[] = { "events", "changes", NULL };

const struct report_def report_history = {
	.name = "history",
	.help = "events and changes",
	.source = "history",
	.fixed = NULL,
	.as_of = true,
	.make = make_history,
	.columns = history_columns,
	.row = row_history,
};
