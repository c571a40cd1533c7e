/* metric.c - the table of metrics: when each clock starts, pauses and stops */
#include "metric.h"
#include "text.h"

static bool
made(const struct moment *m)
{
	return m->old == NULL;
}

static bool
reopened(const struct moment *m)
{
	return m->old != NULL && !m->was.active && m->is.active;
}

/*
 * Returns true for solved and closed. A merged ticket is neither: its work goes
 * on in another ticket.
 */
static bool
done(const struct moment *m)
{
	return !m->is.active && m->is.category != CATEGORY_MERGED;
}

static bool
pending(const struct moment *m)
{
	return m->is.category == CATEGORY_PENDING;
}

static bool
on_hold(const struct moment *m)
{
	return m->is.category == CATEGORY_HOLD;
}

/* ------------------------------------------------------------------- starts */

static bool
start_once(const struct moment *m, bool open, bool any)
{
	(void)open;
	return made(m) && !any;
}

/* Counts from the first of several messages without an answer. */
static bool
start_question(const struct moment *m, bool open, bool any)
{
	(void)any;
	return m->asks && !open && m->new->first_reply.s != NONE &&
	    m->is.active;
}

static bool
start_answer(const struct moment *m, bool open, bool any)
{
	(void)open;
	(void)any;
	return m->answers && m->is.active;
}

static bool
start_work(const struct moment *m, bool open, bool any)
{
	return (made(m) && !any) || (reopened(m) && !open && !m->resumes);
}

static bool
start_team(const struct moment *m, bool open, bool any)
{
	(void)any;
	return m->new->team != NULL && m->is.active && !open &&
	    (made(m) || reopened(m) || !text_same(m->old->team, m->new->team));
}

static bool
start_untaken(const struct moment *m, bool open, bool any)
{
	(void)open;
	return made(m) && !any && m->new->agent == NULL;
}

static bool
start_promise(const struct moment *m, bool open, bool any)
{
	(void)open;
	(void)any;
	return m->new->promised.s != NONE && m->is.active &&
	    (made(m) || m->old->promised.s != m->new->promised.s);
}

/* -------------------------------------------------------------------- stops */

static bool
stop_answer(const struct moment *m)
{
	return m->answers;
}

static bool
other_team(const struct moment *m)
{
	return m->old != NULL && !text_same(m->old->team, m->new->team);
}

static bool
stop_team(const struct moment *m)
{
	return done(m) || other_team(m);
}

static bool
stop_taken(const struct moment *m)
{
	return m->answers || m->new->agent != NULL;
}

static bool
drop_promise(const struct moment *m)
{
	return m->old != NULL && m->old->promised.s != m->new->promised.s;
}

/* ---------------------------------------------------- what a status does */

static enum clock_effect
effect_reply(const struct moment *m)
{
	return m->is.reply;
}

static enum clock_effect
effect_resolution(const struct moment *m)
{
	return m->is.resolution;
}

static enum clock_effect
effect_active(const struct moment *m)
{
	return m->is.active ? CLOCK_RUN : CLOCK_STOP;
}

static enum clock_effect
effect_wait(const struct moment *m)
{
	return !m->is.active ? CLOCK_STOP
	    : pending(m)     ? CLOCK_PAUSE
			     : CLOCK_RUN;
}

static enum clock_effect
effect_work(const struct moment *m)
{
	return !m->is.active	       ? CLOCK_STOP
	    : pending(m) || on_hold(m) ? CLOCK_PAUSE
				       : CLOCK_RUN;
}

#define AS_REPLY      "as the column first_reply of the status says"
#define AS_RESOLUTION "as the column resolution of the status says"
#define SOLVED	      "the ticket is solved or closed"

const struct metric_def metric_table[METRICS] = {
	[FIRST_REPLY] = { "the ticket is created", AS_REPLY,
	    "an agent answers for the first time", true, false, start_once,
	    effect_reply, stop_answer, NULL, NULL },
	[NEXT_REPLY] = { "the requester writes after the first reply; further messages before the answer change nothing",
	    AS_REPLY, "an agent answers", true, false, start_question,
	    effect_reply, stop_answer, NULL, NULL },
	[PERIODIC_UPDATE] = { "an agent answers", "never",
	    "an agent answers again", false, false, start_answer, effect_active,
	    stop_answer, NULL, NULL },
	[PAUSABLE_UPDATE] = { "an agent answers", "while pending",
	    "an agent answers again", false, false, start_answer, effect_wait,
	    stop_answer, NULL, NULL },
	[REQUESTER_WAIT] = { "the ticket is created or reopened",
	    "while pending", SOLVED, false, true, start_work, effect_wait, done,
	    NULL, NULL },
	[AGENT_WORK] = { "the ticket is created or reopened",
	    "while pending or on hold", SOLVED, false, true, start_work,
	    effect_work, done, NULL, NULL },
	[RESOLUTION] = { "the ticket is created or reopened", AS_RESOLUTION,
	    SOLVED, false, true, start_work, effect_resolution, done, NULL,
	    NULL },
	[OWNERSHIP] = { "the ticket is assigned to a team, or reopened with a team",
	    AS_RESOLUTION,
	    "the ticket is assigned to another team or to none, or is solved or closed",
	    false, true, start_team, effect_resolution, stop_team, NULL,
	    other_team },
	[TAKEN] = { "the ticket is created without an agent", AS_REPLY,
	    "the ticket is assigned to an agent, or an agent answers", true,
	    false, start_untaken, effect_reply, stop_taken, NULL, NULL },
	[PROMISE] = { "the column promised is set; a new promise cancels the one before",
	    "never", SOLVED, false, false, start_promise, effect_active, done,
	    drop_promise, NULL },
};
