/* report_goals.c - what figures ought to be, and whether they are */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "translate.h"
#include "report_impl.h"

struct goal_filters {
	struct filter *v;
	size_t n, cap;
};

static void
filters_free(struct goal_filters *f)
{
	for (size_t i = 0; i < f->n; i++)
		filter_free(&f->v[i]);
	free(f->v);
}

/* Conditions with spaces between them; a value in "quotes" may have some. */
static bool
filters(const char *text, struct goal_filters *f, struct buf *why)
{
	struct buf word = { 0 };
	bool good = true, quoted = false;

	for (const char *p = text; good && *p != '\0';) {
		buf_clear(&word);
		while (*p == ' ')
			p++;
		for (; *p != '\0' && (quoted || *p != ' '); p++)
			if (*p == '"')
				quoted = !quoted;
			else
				buf_ch(&word, *p);
		if (word.n == 0)
			continue;
		f->v = mem_grow(f->v, f->n, &f->cap, sizeof(*f->v));
		good = filter_parse(word.s, &f->v[f->n], why);
		f->n += good;
	}
	buf_free(&word);
	return good;
}

/* One value of each key that is always there, so that there is one row. */
static bool
one_row(
    const struct report_def *def, const struct goal_filters *f, struct buf *why)
{
	for (const char *p = def->fixed; p != NULL && *p != '\0';) {
		size_t n = strcspn(p, ","), i = 0;

		while (i < f->n &&
		    (strncmp(f->v[i].field, p, n) != 0 ||
			f->v[i].field[n] != '\0' || f->v[i].op != IS ||
			f->v[i].n != 1))
			i++;
		if (i == f->n) {
			buf_fmt(why,
			    _("filter: the report %s has a row for each "
			      "%.*s; choose one with %.*s="),
			    def->name, (int)n, p, (int)n, p);
			return false;
		}
		p += n + (p[n] == ',');
	}
	return true;
}

/* Not the dashboard, nor goals themselves, nor what nothing records. */
static bool
has_figures(const struct report_def *def, const char *name, struct buf *why)
{
	if (def == NULL)
		buf_fmt(why, _("%s: \"%s\" is not a report"), "report", name);
	else if (def->unrecorded != NULL)
		buf_fmt(why, "report: %s: %s", name, _(def->unrecorded));
	else if (def->make == NULL || def->make == report_make_goals)
		buf_fmt(why, _("report: %s has no figures for a goal"), name);
	return why->n == 0;
}

static bool
has_figure(const struct report_def *def, const char *name, struct buf *why)
{
	for (const struct figure *f = def->figures; f->name != NULL; f++)
		if (strcmp(f->name, name) == 0 && f->unit != GRID_KEY &&
		    f->unit != GRID_WORD)
			return true;
	buf_fmt(why, _("figure: \"%s\" is not a figure of the report %s"), name,
	    def->name);
	return false;
}

bool
report_goal_check(struct desk *d, const char *report, const char *figure,
    const char *filter, struct buf *why)
{
	const struct report_def *def = report_def(report);
	struct report_ask ask = { .name = report,
		.since = { NONE },
		.until = { NONE },
		.as_of = { NONE } };
	struct goal_filters f = { 0 };
	struct buf reason = { 0 };
	bool good = true;

	if (!has_figures(def, report, why) || !has_figure(def, figure, why))
		return false;
	good = filters(filter, &f, &reason);
	ask.filters = f.v;
	ask.nfilters = f.n;
	good = good && report_check(d, &ask, &reason);
	if (!good)
		buf_fmt(why, "filter: %s", buf_s(&reason));
	good = good && one_row(def, &f, why);
	filters_free(&f);
	buf_free(&reason);
	return good;
}

/* ----------------------------------------------------------------- judging */

struct wanted {
	const char *name, *report, *figure, *filter;
	enum period period;
	double least, most; /* NaN: none */
};

/* The span that is judged: what was asked for, else the last whole period. */
static void
span(const struct report *r, const struct wanted *w, struct report_ask *ask)
{
	ask->since = r->ask->since;
	ask->until = r->ask->until;
	if (ask->since.s != NONE || ask->until.s != NONE)
		return;
	ask->until = period_floor(report_now(r), w->period);
	ask->since =
	    period_floor((struct instant){ ask->until.s - 1 }, w->period);
}

/* Where nothing was counted there is no row; a number of nothing is 0. */
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
value(struct report *r, const struct wanted *w, struct report_ask *ask)
{
	struct goal_filters f = { 0 };
	struct grid g = { 0 };
	struct buf why = { 0 };
	const char *is = NULL;

	/* what its conditions name may be gone since */
	if (filters(w->filter != NULL ? w->filter : "", &f, &why)) {
		ask->filters = f.v;
		ask->nfilters = f.n;
		if (report_check(r->d, ask, &why)) {
			report_free(report_make(r->d, ask, &g));
			is = cell(&g, w->figure);
		}
	}
	if (is != NULL)
		is = mem_keep(&r->keep, is, strlen(is));
	grid_free(&g);
	filters_free(&f);
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
judge(struct report *r, const struct wanted *w)
{
	struct report_ask ask = {
		.name = w->report, .as_of = r->ask->as_of, .zone = r->ask->zone
	};
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
	struct wanted *all = NULL;
	size_t n = 0, cap = 0;
	struct db_rows *row;

	buf_str(&sql,
	    "SELECT t.name, t.report, t.figure, t.filter, t.period, t.least,"
	    " t.most");
	find_from(r->d, &f, &sql, &a);
	buf_str(&sql, " ORDER BY t.name");
	row = sql_query(r->d, sql.s, a.n, a.v);
	while (sql_next(r->d, row)) {
		struct wanted *w;

		all = mem_grow(all, n, &cap, sizeof(*all));
		w = &all[n++];
		*w = (struct wanted){ sql_kept(&r->keep, row, 0),
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
