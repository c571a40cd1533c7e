/* recall.c - learns from the history what the row of a clock does not say */
#include <stdlib.h>

#include "clock_impl.h"
#include "event.h"
#include "ladder.h"
#include "recall.h"
#include "replay.h"
#include "sql.h"
#include "text.h"

/* Moves what the replayed clock knows to the clock of the row. */
static void
learn(struct live_clock *t, struct live_clock *past)
{
	free(t->runs);
	free(t->pass);
	t->runs = past->runs;
	t->nruns = past->nruns;
	t->cap = past->cap;
	t->pass = past->pass;
	t->over |= past->over;
	buf_free(&t->said);
	t->said = past->said;
	past->runs = NULL;
	past->pass = NULL;
	past->said = (struct buf){ 0 };
	past->nruns = past->cap = 0;
}

void
recall(struct desk *d, struct live_clock *t)
{
	struct clock_set past;
	struct live_clock *same;

	clock_set_begin(&past, d);
	replay_of(d, t->c.ticket, &past);
	if ((same = clock_set_find(&past, &t->c)) != NULL)
		learn(t, same);
	clock_set_free(&past);
	t->whole = t->heard = true;
	/* it runs since this event, which is not in the history yet */
	if (clock_running(t) &&
	    (t->nruns == 0 || t->runs[t->nruns - 1].until.s != NONE))
		clock_run_from(t, t->c.since);
}

/*
 * Reads what sweeps have done to the clock. An event names the metric only: if
 * the clock is not the first of its metric, a replay finds out which of them
 * was meant.
 */
static void
hear(struct desk *d, struct live_clock *t)
{
	struct db_rows *r = sql_query(d,
	    "SELECT e.rung FROM event e WHERE e.ticket = $1 AND e.metric = $2"
	    " AND e.rung IS NOT NULL AND " EVENT_COUNTS("e") " ORDER BY e.id",
	    DB_ARGS(V(t->c.ticket), V(WORD_OF(metric, t->c.metric))));
	bool any = false;

	while (sql_next(d, r)) {
		any = true;
		if (t->c.instance == 1)
			buf_fmt(&t->said, "%s%s", t->said.n > 0 ? ";" : "",
			    db_text(r, 0, NULL));
	}
	t->heard = true;
	if (any && t->c.instance > 1)
		recall(d, t);
}

int64_t
recall_done(struct desk *d, struct live_clock *t, const char *ladder)
{
	int64_t done = 0;
	const char *said;
	struct rung r;
	int at;

	if (ladder == NULL || text_same(ladder, t->c.ladder))
		return 0;
	if (!t->heard)
		hear(d, t);
	for (said = t->said.s; ladder_next(&said, &r);)
		if ((at = ladder_find(ladder, &r)) >= 0)
			done |= INT64_C(1) << at;
	return done;
}
