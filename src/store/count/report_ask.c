/* report_ask.c - checks whether a report can be made as it is asked for */
#include <string.h>

#include "metric.h"
#include "report_ask.h"
#include "report_by.h"
#include "report_def.h"
#include "report_kind.h"
#include "report_measure.h"
#include "translate.h"

/* Returns the values of a fixed key; times has three lists of metrics. */
static const char *
choices(const struct report_def *def, const struct report_ask *ask)
{
	if (ask->working)
		return vocabulary_metric.choices;
	if (ask->censored)
		return "first_reply,resolution";
	return def->set != NULL ? def->set->choices : def->choices;
}

/*
 * Returns a kind with the columns that conditions may name: those of tickets
 * and the fixed key. NULL: the columns of the report's kind. The caller frees.
 */
static struct kind *
conditions_of(
    struct desk *d, const struct report_def *def, const struct report_ask *ask)
{
	const struct col fixed = { .name = def->fixed,
		.type = COL_TEXT,
		.choices = choices(def, ask) };

	if (fixed.choices == NULL)
		return NULL;
	return report_kind(d, "ticket", NULL, &fixed, 1);
}

/* Refuses --tickets and --explain for levels and goals: they count no rows. */
static bool
behind(
    const struct report_def *def, const struct report_ask *ask, struct buf *why)
{
	bool levels = report_def_levels(def, ask->period);

	if ((ask->keep_ids || ask->keep_left) &&
	    (levels || def->judges != NULL))
		buf_fmt(why,
		    _("%s%s: these figures do not count rows; leave out "
		      "--tickets and --explain"),
		    def->name, levels ? " -p" : "");
	return why->n == 0;
}

/* Refuses options that this report does not have. */
static bool
fitting(
    const struct report_def *def, const struct report_ask *ask, struct buf *why)
{
	bool times = strcmp(def->name, "times") == 0;

	if (ask->as_of.s != NONE && !(def->flags & REPORT_AS_OF))
		buf_fmt(why, _("the report %s does not have the option %s"),
		    def->name, "--as-of");
	else if (ask->period != PERIOD_NONE && !(def->flags & REPORT_PERIOD))
		buf_fmt(why, _("the report %s does not have the option %s"),
		    def->name, "-p");
	else if (ask->measures != NULL && strcmp(def->name, "volume") != 0)
		buf_fmt(why, _("only the report %s has the option %s"),
		    "volume", "--measure");
	else if ((ask->censored || ask->working) && !times)
		buf_fmt(why, _("only the report %s has the option %s"), "times",
		    ask->censored ? "--censored" : "--working");
	else if (ask->censored && ask->working)
		buf_fmt(why, _("use only one of %s"), "--censored, --working");
	return why->n == 0 && behind(def, ask, why);
}

bool
report_check(struct desk *d, const struct report_ask *ask, struct buf *why)
{
	const struct report_def *def = ask->def;
	struct by by[REPORT_BY];
	struct pool pool = { 0 };
	struct find f = { .filters = ask->filters,
		.nfilters = ask->nfilters,
		.among = ask->among,
		.as_of = { NONE },
		.limit = NONE };
	struct kind *own;
	size_t n;
	bool good;

	if (!fitting(def, ask, why))
		return false;
	own = conditions_of(d, def, ask);
	f.kind = own != NULL ? own : kind_find(d, def->kind);
	good = find_check(d, &f, why) &&
	    report_by(d, def, ask->by, by, &n, &pool, why) &&
	    report_measures_check(d, ask->measures, why);
	mem_free(&pool);
	if (own != NULL)
		report_kind_free(own);
	return good;
}
