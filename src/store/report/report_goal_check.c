/* report_goal_check.c - checks whether a goal can be judged */
#include <string.h>

#include "find_filter.h"
#include "report_ask.h"
#include "report_goal_check.h"
#include "report_goal_filter.h"
#include "report_table.h"
#include "translate.h"

/* Refuses conditions that do not choose one value of each fixed key. */
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

/* Refuses the dashboard, goals themselves, and what nothing records. */
static bool
has_figures(const struct report_def *def, const char *name, struct buf *why)
{
	if (def == NULL)
		buf_fmt(why, _("%s: \"%s\" is not a report"), "report", name);
	else if (def->unrecorded != NULL)
		buf_fmt(why, "report: %s: %s", name, _(def->unrecorded));
	else if (def->make == NULL || def->judges != NULL)
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

/* Refuses me and mine: a goal is judged by whoever asks for it. */
static bool
for_all(struct desk *d, const struct report_def *def,
    const struct goal_filters *f, struct buf *why)
{
	const char *const kinds[] = { "ticket", def->kind };

	for (size_t i = 0; i < f->n; i++)
		for (size_t j = 0; j < 2; j++) {
			const struct kind *k = kind_find(d, kinds[j]);
			const struct col *c =
			    col_find(k->cols, k->n, f->v[i].field);

			if (c != NULL && find_filter_self(d, c, &f->v[i], why))
				return false;
		}
	return true;
}

bool
report_goal_check(struct desk *d, const char *report, const char *figure,
    const char *filter, struct buf *why)
{
	const struct report_def *def = report_def_find(report_table, report);
	struct report_ask ask = { .def = def,
		.since = { NONE },
		.until = { NONE },
		.as_of = { NONE } };
	struct goal_filters f = { 0 };
	struct buf reason = { 0 };
	bool good = true;

	if (!has_figures(def, report, why) || !has_figure(def, figure, why))
		return false;
	good = report_goal_filters(filter, &f, &reason);
	ask.filters = f.v;
	ask.nfilters = f.n;
	good = good && for_all(d, def, &f, &reason) &&
	    report_check(d, &ask, &reason);
	if (!good)
		buf_fmt(why, "filter: %s", buf_s(&reason));
	good = good && one_row(def, &f, why);
	report_goal_filters_free(&f);
	buf_free(&reason);
	return good;
}
