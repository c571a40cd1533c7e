/* report.c - makes a report: from what is asked for to a grid of figures */
#include <stdlib.h>
#include <string.h>

#include "report.h"
#include "report_work.h"
#include "translate.h"

#define WINDOW (30 * INT64_C(86400))

static struct window
window(const struct report *r)
{
	struct window w = { .from = r->ask->since, .to = r->ask->until };

	if (w.to.s == NONE)
		w.to.s = r->now.s + 1;
	if (w.from.s == NONE)
		w.from.s = w.to.s - WINDOW;
	w.before.s = w.from.s - (w.to.s - w.from.s);
	return w;
}

static void
key_heading(
    struct report *r, const char *name, enum out_kind kind, struct grid *g)
{
	r->key[r->aggregate.keys] = name;
	r->numeric[r->aggregate.keys++] = out_is_number(kind);
	grid_column(g, name, kind, GRID_KEY);
}

static void
fixed_headings(struct report *r, struct grid *g)
{
	for (const char *p = r->def->fixed; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ",");

		key_heading(r, mem_keep(&r->keep, p, len), OUT_TEXT, g);
		p += len + (p[len] == ',');
	}
}

static void
headings(struct report *r, struct grid *g)
{
	if (r->ask->period != PERIOD_NONE)
		key_heading(r, "period", OUT_TEXT, g);
	fixed_headings(r, g);
	for (size_t i = 0; i < r->nby; i++)
		key_heading(r, r->by[i].name,
		    r->by[i].col != NULL ? col_kind(r->by[i].col) : OUT_NUMBER,
		    g);
	for (const struct figure *f = r->figures; f->name != NULL; f++) {
		r->figure[r->aggregate.counts++] = f->name;
		grid_column(g, f->name,
		    f->unit == GRID_WORD ? OUT_TEXT : OUT_NUMBER, f->unit);
		g->cols[g->ncols - 1].better = f->better;
	}
	for (size_t i = 0; i < r->nmeasures; i++) {
		r->figure[r->aggregate.counts + i] = r->measure[i].name;
		grid_column(
		    g, r->measure[i].name, OUT_NUMBER, r->measure[i].unit);
	}
	r->aggregate.counts += REPORT_SPARE;
	r->aggregate.nseries = r->def->nseries + r->nmeasures;
	r->aggregate.numeric = r->numeric;
}

/* Adds the span, if it has a bound; without an end it ends now. */
static void
note_span(const struct report *r, struct buf *b)
{
	const struct report_ask *ask = r->ask;

	if (ask->since.s == NONE && ask->until.s == NONE)
		return;
	if (ask->since.s != NONE) {
		when_format(b, ask->since);
		buf_ch(b, ' ');
	}
	buf_str(b, ".. ");
	when_format(b, ask->until.s != NONE ? ask->until : r->now);
	buf_str(b, ", ");
}

static void
note(const struct report *r, struct grid *g)
{
	const struct report_ask *ask = r->ask;
	unsigned now = ask->period != PERIOD_NONE
	    ? 0
	    : r->def->flags & (REPORT_STATE | REPORT_NOW);
	struct buf b = { 0 };

	if (!(now & REPORT_STATE))
		note_span(r, &b);
	buf_str(
	    &b, ask->as_of.s != NONE || now != 0 ? _("as of ") : _("made "));
	when_format(&b, r->now);
	if (ask->zone != NULL)
		buf_fmt(&b, ", %s", ask->zone);
	g->name = r->def->name;
	g->draw = r->def->draw;
	g->by = ask->by;
	g->title = ask->censored
	    ? N_("how long it takes, with those who still wait")
	    : r->def->help;
	g->note = mem_keep(&g->keep, b.s, b.n);
	buf_free(&b);
}

/*
 * Returns the name of the period of an instant, which lives as long as the
 * grid, if it is the period of the row; else NULL.
 */
static const char *
period_of_row(
    const struct report *r, struct instant t, struct grid *g, size_t row)
{
	const char *have = grid_cell(g, row, 0), *name = NULL;
	struct buf b = { 0 };

	period_name(&b, t, r->ask->period);
	if (have != NULL && strcmp(b.s, have) == 0)
		name = have;
	buf_free(&b);
	return name;
}

/*
 * Notes whether the first and the last period are cut short, by what was asked
 * for or by now: their figures are not those of a whole period. A state at the
 * end of a period is never cut short.
 */
static void
cut_short(const struct report *r, struct grid *g)
{
	enum period period = r->ask->period;
	struct instant from = r->ask->since, to = r->window.to,
		       last = { to.s - 1 };
	size_t n = grid_rows(g);
	struct buf b = { 0 };

	if (period == PERIOD_NONE || n == 0 || r->def->flags & REPORT_STATE)
		return;
	if (period_next(last, period).s > to.s)
		g->cut[1] = period_of_row(r, last, g, n - 1);
	if (from.s != NONE && period_floor(from, period).s < from.s)
		g->cut[0] = period_of_row(r, from, g, 0);
	/* say it once of one period */
	if (n == 1 && g->cut[0] != NULL)
		g->cut[1] = NULL;
	buf_fmt(&b, "%s, ", g->note);
	grid_cut_note(g, &b);
	if (g->cut[0] != NULL || g->cut[1] != NULL)
		g->note = mem_keep(&g->keep, b.s, b.n);
	buf_free(&b);
}

/*
 * Adds periods in which nothing was counted, for pictures, up to the ends of
 * what was asked for.
 */
static void
fill(struct report *r)
{
	struct instant t = r->first, last = r->last;
	struct buf name = { 0 };

	if (!r->ask->fill || r->aggregate.keys != 1 || t.s == NONE)
		return;
	if (r->ask->since.s != NONE)
		t = period_floor(r->ask->since, r->ask->period);
	if (r->ask->since.s != NONE || r->ask->until.s != NONE)
		last.s = r->window.to.s - 1;
	for (; t.s <= last.s; t = period_next(t, r->ask->period)) {
		buf_clear(&name);
		period_name(&name, t, r->ask->period);
		aggregate_group(&r->aggregate, &(const char *){ name.s });
	}
	buf_free(&name);
}

static void
rows(struct report *r, struct grid *out)
{
	struct group **all;
	bool total = r->aggregate.keys == 0 && !(r->def->flags & REPORT_SPARSE);

	/* a total is there even if nothing was counted */
	if (total)
		aggregate_group(&r->aggregate, NULL);
	fill(r);
	all = aggregate_sorted(&r->aggregate);
	for (size_t i = 0; i < r->aggregate.n; i++) {
		if (all[i]->skip || all[i]->into != NULL)
			continue;
		for (size_t j = 0; j < r->aggregate.keys; j++)
			grid_str(out, all[i]->key[j]);
		r->def->row(r, all[i], out);
	}
	if (r->def->sort != NULL)
		grid_sort(out, r->def->sort);
	free(all);
}

/* The backlog by period and censored times have other figures. */
static const struct figure *
figures_of(const struct report_def *def, const struct report_ask *ask)
{
	bool others = report_def_levels(def, ask->period) || ask->censored;

	return def->others != NULL && others ? def->others : def->figures;
}

struct report *
report_make(struct desk *d, const struct report_ask *ask, struct grid *g)
{
	struct report *r = xcalloc(1, sizeof(*r));
	struct buf why = { 0 };

	*r = (struct report){ .d = d,
		.now = ask->as_of.s != NONE ? ask->as_of : d->now,
		.ask = ask,
		.def = ask->def,
		.id = NONE,
		.first = { NONE },
		.last = { NONE } };
	r->figures = figures_of(r->def, ask);
	r->nmeasures = report_measures(
	    ask->measures, &r->keep, r->measure, REPORT_MEASURES);
	report_measures_units(d, r->measure, r->nmeasures);
	report_by(d, r->def, ask->by, r->by, &r->nby, &r->keep, &why);
	headings(r, g);
	note(r, g);
	r->grid = g;
	r->window = window(r);
	if (r->def->make != NULL) {
		r->def->make(r);
		rows(r, g);
		cut_short(r, g);
	}
	return r;
}

void
report_free(struct report *r)
{
	aggregate_free(&r->aggregate);
	aggregate_free(&r->aside);
	mem_free(&r->keep);
	free(r->hits);
	free(r->left);
	free(r);
}

bool
report_missed(const struct report *r)
{
	return r->missed;
}
