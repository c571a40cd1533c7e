/* report_goals.c - whether goals are met: what figures are and should be */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "find_from.h"
#include "report.h"
#include "report_goal_filter.h"
#include "report_work.h"
#include "report_makers.h"
#include "sql.h"

/* A goal to be judged. The pool of the report keeps the texts. */
struct judged {
	const char *name, *report, *figure, *filter;
	enum period period;
	double least, most; /* NaN: none */
};

/* Sets the span that is judged: as asked for, else the last whole period. */
static void
span(const struct report *r, const struct judged *w, struct report_ask *ask)
{
	ask->since = r->ask->since;
	ask->until = r->ask->until;
	if (ask->since.s != NONE || ask->until.s != NONE)
		return;
	ask->until = period_floor(r->now, w->period);
	ask->since =
	    period_floor((struct instant){ ask->until.s - 1 }, w->period);
}

/* Returns the figure. If there is no row, a count is 0, others are NULL. */
static const char *
cell(const struct grid *g, const char *figure)
{
	for (size_t i = 0; i < g->ncols; i++) {
		if (strcmp(g->cols[i].name, figure) != 0)
			continue;
		if (grid_rows(g) > 0)
			return grid_cell(g, 0, i);
		return g->cols[i].unit == GRID_COUNT ? "0" : NULL;
	}
	return NULL;
}

static const char *
value(struct report *r, const struct judged *w, struct report_ask *ask)
{
	struct goal_filters f = { 0 };
	struct grid g = { 0 };
	struct buf why = { 0 };
	const char *is = NULL;

	/* what the conditions name may have been retired since */
	if (report_goal_filters(w->filter != NULL ? w->filter : "", &f, &why)) {
		ask->filters = f.v;
		ask->nfilters = f.n;
		if (ask->def != NULL && report_check(r->d, ask, &why)) {
			report_free(report_make(r->d, ask, &g));
			is = cell(&g, w->figure);
		}
	}
	if (is != NULL)
		is = mem_keep(&r->keep, is, strlen(is));
	grid_free(&g);
	report_goal_filters_free(&f);
	buf_free(&why);
	return is;
}

static void
bound(struct grid *g, double x)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%.15g", x);
	grid_str(g, isnan(x) ? NULL : b.s);
	buf_free(&b);
}

static void
judge(struct report *r, const struct judged *w)
{
	struct report_ask ask = { .def = report_def_find(
				      r->def->judges, w->report),
		.as_of = r->ask->as_of,
		.zone = r->ask->zone };
	struct buf from = { 0 }, to = { 0 };
	const char *x;
	bool missed;
	double is;

	span(r, w, &ask);
	when_format(&from, ask.since);
	when_format(&to, ask.until);
	x = value(r, w, &ask);
	is = x != NULL ? strtod(x, NULL) : 0;
	missed = x != NULL && (is < w->least || is > w->most);
	r->missed |= missed;
	grid_str(r->grid, w->name);
	grid_str(r->grid, buf_s(&from));
	grid_str(r->grid, buf_s(&to));
	grid_str(r->grid, w->report);
	grid_str(r->grid, w->figure);
	grid_str(r->grid, x);
	bound(r->grid, w->least);
	bound(r->grid, w->most);
	grid_str(r->grid, x == NULL ? "none" : missed ? "missed" : "met");
	buf_free(&from);
	buf_free(&to);
}

void
report_make_goals(struct report *r)
{
	struct find f = { .kind = kind_find(r->d, "goal"),
		.filters = r->ask->filters,
		.nfilters = r->ask->nfilters,
		.now = &r->now,
		.as_of = r->ask->as_of,
		.limit = NONE };
	struct buf sql = { 0 };
	struct args a = { 0 };
	struct judged *all = NULL;
	size_t n = 0, cap = 0;
	struct db_rows *row;

	buf_str(&sql,
	    "SELECT t.name, t.report, t.figure, t.filter, t.period, t.least,"
	    " t.most");
	find_from(r->d, &f, &sql, &a);
	buf_str(&sql, " ORDER BY t.name");
	row = sql_query(r->d, sql.s, a.n, a.v);
	while (sql_next(r->d, row)) {
		struct judged *w;

		all = mem_grow(all, n, &cap, sizeof(*all));
		w = &all[n++];
		*w = (struct judged){ sql_kept(&r->keep, row, 0),
			sql_kept(&r->keep, row, 1), sql_kept(&r->keep, row, 2),
			sql_kept(&r->keep, row, 3), MONTH, db_real(row, 5),
			db_real(row, 6) };
		period_parse(db_text(row, 4, NULL), &w->period);
	}
	for (size_t i = 0; i < n; i++)
		judge(r, &all[i]);
	free(all);
	buf_free(&sql);
	args_free(&a);
}
