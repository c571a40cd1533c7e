/* escalate.c - escalates a ticket to a level, a priority or a team */
#include <string.h>

#include "ascent.h"
#include "escalate.h"
#include "event.h"
#include "translate.h"
#include "names.h"
#include "notice.h"
#include "sql.h"

static void
edit(struct desk *d, struct update *update, struct edit *e, const char *column,
    struct val v)
{
	const struct kind *k = kind_find(d, "ticket");

	e[update->n++] =
	    (struct edit){ .col = col_find(k->cols, k->n, column), .new = v };
}

/* Returns true if the ticket goes one level up: also if nothing is named. */
static bool
one_step(const struct escalation *e)
{
	return e->one_level ||
	    (e->level == 0 && e->priority == 0 && e->team == NULL);
}

static bool
relative(const struct escalation *e)
{
	return one_step(e) || e->priority < 0;
}

/*
 * Returns true if this run has escalated the ticket already: two records of one
 * ticket in one run are one reason to go one step up.
 */
static bool
stepped(struct desk *d, int64_t id)
{
	if (d->before == NONE)
		d->before = event_last(d);
	return sql_int(d,
		   "SELECT 1 FROM event WHERE ticket = $1 AND id > $2"
		   " AND kind IS NULL AND action = 'escalate' LIMIT 1",
		   DB_ARGS(V(id), V(d->before))) == 1;
}

/* Returns the next more urgent priority that is in use, else the same. */
static int64_t
more_urgent(struct desk *d, int64_t priority)
{
	for (int64_t p = priority - 1; p >= 1; p--) {
		const struct name *n = names_priority(d, p);

		if (n == NULL || !n->retired)
			return p;
	}
	return priority;
}

/*
 * Works out the new level and priority. False and why if one of them would be
 * lower than it is.
 */
static bool
steps(struct desk *d, const struct escalation *e, const struct ticket *t,
    int64_t *level, int64_t *priority, struct buf *why)
{
	bool step = one_step(e);

	*level = e->level > 0 ? e->level : t->level;
	*priority = e->priority > 0 ? e->priority : t->priority;
	if (step && t->level < 3)
		*level = t->level + 1;
	if (e->priority < 0 || (step && !e->one_level && t->level == 3))
		*priority = more_urgent(d, t->priority);
	if (*level < t->level) {
		buf_fmt(why, _("%s: is already %lld; lower it with hd-set"),
		    "level", (long long)t->level);
		return false;
	}
	if (*priority > t->priority) {
		buf_fmt(why, _("%s: is already %lld; lower it with hd-set"),
		    "priority", (long long)t->priority);
		return false;
	}
	return true;
}

/* Returns true if nothing is named: the ticket goes where its ascent leads. */
static bool
plain(const struct escalation *e)
{
	return e->level == 0 && e->priority == 0 && e->team == NULL &&
	    !e->one_level;
}

/* Follows the ascent of the ticket, if there is one. */
static void
ascend(struct desk *d, const struct ticket *t, struct pool *keep,
    struct escalation *e)
{
	struct ascent up;

	if (!ascent_find(d, t, keep, &up))
		return;
	e->level = up.to_level > 0 ? up.to_level : t->level;
	e->team = up.to_team;
	e->inform |= up.inform.v;
}

/* Raises an active ticket. */
static enum answer
raise_ticket(struct desk *d, const struct ticket *t,
    const struct escalation *given, const struct origin *a, struct buf *why)
{
	struct escalation up = *given, *e = &up;
	struct edit edits[3];
	struct update update = {
		.action = ACTION_ESCALATE, .edits = edits, .always = true
	};
	struct pool keep = { 0 };
	struct buf ignored = { 0 };
	int64_t level, priority;
	enum answer answer = REFUSED;

	if (plain(e))
		ascend(d, t, &keep, e);
	if (steps(d, e, t, &level, &priority, why)) {
		edit(d, &update, edits, "level", V(level));
		edit(d, &update, edits, "priority", V(priority));
		if (e->team != NULL)
			edit(d, &update, edits, "team", V(e->team));
		answer = ticket_change(d, t->id, &update, a, why);
	}
	/* a team without a manager has nobody to tell */
	if (answer == DONE && e->inform)
		notice_owe(
		    d, t->id, update.event, "manager:escalated", &ignored);
	buf_free(&ignored);
	mem_free(&keep);
	return answer;
}

enum answer
escalate_ticket(struct desk *d, int64_t id, const struct escalation *e,
    const struct origin *a, struct buf *why)
{
	struct ticket t;
	struct guard guard;
	enum answer answer = REFUSED;

	if (!ticket_read(d, id, &t))
		return MISSING;
	desk_guard(d, &guard, ticket_guard, &t);
	if (t.active.v ? relative(e) && !e->every && stepped(d, id)
		       : e->pass_ended)
		answer = SAME;
	else if (!t.active.v)
		buf_fmt(why,
		    _("the ticket is %s; only active tickets can be "
		      "escalated"),
		    t.status);
	else
		answer = raise_ticket(d, &t, e, a, why);
	desk_unguard(d);
	ticket_free(&t);
	return answer;
}
