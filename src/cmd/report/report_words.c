/* report_words.c - from words to what a report is asked for, checked */
#include <stdlib.h>

#include "desk_ahead.h"
#include "report_define.h"
#include "report_words.h"

_Noreturn static void
wrong(struct cmd *c, const struct report_words *w, const char *why)
{
	if (w->where == NULL)
		cmd_usage(c, "%s", why);
	die(EX_DATAERR, "%s%s", w->where, why);
}

static struct instant
instant(struct cmd *c, const struct report_words *w, const char *option,
    const char *s)
{
	struct instant t = { NONE };
	struct buf b = { 0 };
	const char *why;

	if (s == NULL || when_parse(s, c->desk.now, &t, &why))
		return t;
	buf_fmt(&b, "--%s: \"%s\": %s", option, s, why);
	wrong(c, w, b.s);
}

static void
times(struct cmd *c, const struct report_words *w, struct report_ask *ask)
{
	struct buf why = { 0 };

	ask->since = instant(c, w, "from", w->from);
	if (w->days) {
		struct instant first = desk_first(&c->desk);

		if (first.s > ask->since.s && first.s < c->desk.now.s)
			ask->since = first;
		ask->since = period_floor(ask->since, DAY);
	}
	ask->until = instant(c, w, "to", w->to);
	ask->as_of = instant(c, w, "as-of", w->as_of);
	ask->period = PERIOD_NONE;
	if (w->period != NULL && !period_parse(w->period, &ask->period)) {
		buf_fmt(&why,
		    _("-p: \"%s\" is not day, week, month, quarter or year"),
		    w->period);
		wrong(c, w, why.s);
	}
}

static void
conditions(struct cmd *c, const struct report_words *w, struct report_ask *ask)
{
	struct ids *ids = xcalloc(1, sizeof(*ids));
	struct buf why = { 0 };

	if (!cmd_select(c, w->words + 1, w->n - 1, ids, &ask->filters,
		&ask->nfilters, &why))
		wrong(c, w, why.s);
	ids_unique(ids);
	ask->among = ids;
	if (ids->v == NULL) {
		ask->among = NULL;
		free(ids);
	}
}

void
report_words_ask(
    struct cmd *c, const struct report_words *w, struct report_ask *ask)
{
	struct buf why = { 0 };

	ask->by = w->by;
	ask->measures = w->measure;
	ask->censored = w->censored;
	ask->withdrawn = w->withdrawn;
	ask->working = w->working;
	times(c, w, ask);
	conditions(c, w, ask);
	if (ask->since.s != NONE && ask->until.s != NONE &&
	    ask->since.s >= ask->until.s)
		wrong(c, w, _("--from must be before --to"));
	ask->def = report_find(w->words[0], &why);
	if (ask->def != NULL && report_check(&c->desk, ask, &why)) {
		ids_must_exist(&c->desk, ask->among);
		return;
	}
	if (w->where != NULL)
		wrong(c, w, why.s);
	die(EX_USAGE, "%s", why.s);
}

void
report_words_free(struct report_ask *ask)
{
	for (size_t i = 0; i < ask->nfilters; i++)
		filter_free(&ask->filters[i]);
	free(ask->filters);
	if (ask->among != NULL)
		free(ask->among->v);
	free(ask->among);
}
