/* report_ask.c - whether a report can be asked for that */
#include <stdlib.h>
#include <string.h>

#include "metric.h"
#include "translate.h"
#include "report_impl.h"
#include "text.h"

static bool
by_one(const struct kind *k, const struct report_def *def, const char *name,
    struct by *b, struct buf *why)
{
	const char *slash = strchr(name, '/');
	char *plain = xstrndup(
	    name, slash != NULL ? (size_t)(slash - name) : strlen(name));

	*b = (struct by){ .name = name, .how = BY_VALUE };
	b->col = col_find(k->cols, k->n, plain);
	if (b->col == NULL && (def->flags & REPORT_CLOCKED) &&
	    (strcmp(name, "weekday") == 0 || strcmp(name, "hour") == 0))
		b->how = name[0] == 'h' ? BY_HOUR : BY_WEEKDAY;
	else if (b->col == NULL) {
		buf_fmt(why, _("\"%s\" is not a column of the kind %s"), plain,
		    k->name);
		col_suggest(why, k->cols, k->n, plain);
	} else if (slash != NULL) {
		char *end;
		long depth = strtol(slash + 1, &end, 10);

		b->how = BY_TREE;
		b->depth = (int)depth;
		if (!(b->col->flags & COL_TREE) || *end != '\0' ||
		    end == slash + 1 || depth < 1 || depth > 100)
			buf_fmt(why,
			    _("-b: \"%s\": only a column of paths has "
			      "levels, such as category/1"),
			    name);
		b->name = b->col->name;
	} else if (b->col->flags & COL_WORDS)
		b->how = BY_WORD;
	free(plain);
	return why->n == 0;
}

/* A heading is there once: `before' are those of the columns in front of it. */
static bool
heading_there(
    const struct report_def *def, const struct by *before, const struct by *b)
{
	while (before < b)
		if (strcmp(before++->name, b->name) == 0)
			return true;
	for (const char *p = def->fixed; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ",");

		if (strlen(b->name) == len && strncmp(p, b->name, len) == 0)
			return true;
		p += len + (p[len] == ',');
	}
	return false;
}

bool
report_by(struct desk *d, const struct report_def *def, const char *list,
    struct by *by, size_t *n, struct pool *pool, struct buf *why)
{
	const struct kind *k = kind_find(d, def->kind);

	*n = 0;
	for (const char *p = list; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ",");

		if (*n == 32) {
			buf_str(why, _("-b: name at most 32 columns"));
			return false;
		}
		if (!by_one(k, def, mem_keep(pool, p, len), &by[*n], why))
			return false;
		if (heading_there(def, by, &by[*n])) {
			buf_fmt(why, _("-b: the column \"%s\" is named twice"),
			    by[*n].name);
			return false;
		}
		(*n)++;
		p += len + (p[len] == ',');
	}
	if (list != NULL && *n == 0)
		buf_str(why, _("name at least one column"));
	return list == NULL || *n > 0;
}

/* What a key that is always there can be; of times as it is asked for. */
static const char *
choices(const struct report_def *def, const struct report_ask *ask)
{
	if (ask->working)
		return vocabulary_metric.choices;
	if (ask->censored)
		return "first_reply,resolution";
	return def->set != NULL ? def->set->choices : def->choices;
}

/* The columns that conditions may name: those of the kind, and fixed keys. */
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

static bool
unknown(const char *name, struct buf *why)
{
	struct nearest near = { .word = name };
	const char *other;

	for (size_t i = 0; report_at(i, &other, NULL); i++)
		text_offer(&near, other);
	buf_fmt(why, _("\"%s\" is not a report"), name);
	if (near.best != NULL)
		buf_fmt(why, _(" (did you mean \"%s\"?)"), near.best);
	return false;
}

/* Levels are reckoned, and a verdict is on another report: no rows are behind.
 */
static bool
behind(
    const struct report_def *def, const struct report_ask *ask, struct buf *why)
{
	bool levels = report_levels(def, ask);

	if ((ask->keep_ids || ask->keep_left) &&
	    (levels || def->make == report_make_goals))
		buf_fmt(why,
		    _("%s%s: these figures do not count rows; leave out "
		      "--tickets and --explain"),
		    def->name, levels ? " -p" : "");
	return why->n == 0;
}

/* What this report cannot be asked. */
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
	const struct report_def *def = report_def(ask->name);
	struct by by[32];
	struct pool pool = { 0 };
	struct find f = { .filters = ask->filters,
		.nfilters = ask->nfilters,
		.among = ask->among,
		.as_of = { NONE },
		.limit = NONE };
	struct kind *own;
	size_t n;
	bool good;

	if (def == NULL)
		return unknown(ask->name, why);
	if (!fitting(def, ask, why))
		return false;
	own = conditions_of(d, def, ask);
	f.kind = own != NULL ? own : kind_find(d, def->kind);
	good = find_check(d, &f, why) &&
	    report_by(d, def, ask->by, by, &n, &pool, why) &&
	    report_measures_check(d, ask, why);
	mem_free(&pool);
	if (own != NULL)
		report_kind_free(own);
	return good;
}
