/* ticket_follow.c - what follows from the edits and the message of an update */
#include <string.h>

#include "contact.h"
#include "names.h"
#include "ticket_impl.h"
#include "translate.h"
#include "vocabulary.h"
#include "text.h"
#include "value.h"

/*
 * True if the ticket had been solved or closed: if it becomes active, it is
 * reopened. A merged one had only if it was solved before.
 */
static bool
had_ended(const struct ticket *t, enum category was)
{
	return !vocabulary_active(was) &&
	    (was != CATEGORY_MERGED || t->solved.s != NONE);
}

/*
 * Checks the transition and sets solved, closed and reopens. False and why if
 * the status may not change in this way.
 */
static bool
follow_status(struct desk *d, const struct ticket *old, struct ticket *new,
    struct instant at, struct buf *why)
{
	const struct name *was = names_must(d, "status", old->status);
	const struct name *is = names_must(d, "status", new->status);

	if (!names_transition(d, new->type, new->approval == APPROVAL_GRANTED,
		old->status, new->status)) {
		bool approved = names_transition(
		    d, new->type, true, old->status, new->status);

		buf_fmt(why,
		    approved ? _("status: %s cannot become %s before the "
				 "ticket is approved (hd-approve(1); "
				 "hd-list transition old=%s)")
			     : _("status: %s cannot become %s "
				 "(see hd-list transition old=%s)"),
		    old->status, new->status, old->status);
		return false;
	}
	new->active.v = vocabulary_active(is->category);
	if (new->active.v) {
		new->reopens += had_ended(old, was->category);
		new->solved.s = new->closed.s = NONE;
		return true;
	}
	if (new->solved.s == NONE && is->category != CATEGORY_MERGED)
		new->solved = at;
	if (is->category == CATEGORY_CLOSED)
		new->closed = at;
	else
		new->closed.s = NONE;
	return true;
}

/*
 * Sets the priority by the matrix if impact or urgency has changed, unless a
 * priority came with them.
 */
static void
follow_impact(struct desk *d, const struct ticket *old, struct ticket *new)
{
	int64_t p;

	if (old->priority != new->priority ||
	    (old->impact == new->impact && old->urgency == new->urgency))
		return;
	if ((p = names_matrix(d, new->impact, new->urgency)) != NONE)
		new->priority = p;
}

/* What was approved must be approved again if the plan or the window changes.
 */
static void
follow_plan(const struct ticket *old, struct ticket *new)
{
	if (old->approval != new->approval ||
	    (new->approval != APPROVAL_GRANTED &&new->approval !=
		APPROVAL_REFUSED))
		return;
	if (old->starts.s != new->starts.s || old->ends.s != new->ends.s ||
	    old->risk != new->risk || !text_same(old->plan, new->plan) ||
	    !text_same(old->backout, new->backout))
		new->approval = APPROVAL_WAITING;
}

/* Sets what follows from the edits. False and why if it is not allowed. */
static bool
follow(struct desk *d, const struct ticket *old, struct ticket *new,
    struct instant at, struct buf *why)
{
	const char *organisation;

	if (!text_same(old->status, new->status) &&
	    !follow_status(d, old, new, at, why))
		return false;
	follow_impact(d, old, new);
	follow_plan(old, new);
	if ((old->team != NULL && !text_same(old->team, new->team)) ||
	    (old->agent != NULL && !text_same(old->agent, new->agent)))
		new->reassigns++;
	if (!text_same(old->requester, new->requester) &&
	    new->requester != NULL) {
		contact_seen(d, new->requester, new->requester_name, &new->keep,
		    &organisation);
		if (text_same(old->organisation, new->organisation))
			new->organisation = organisation;
	}
	ticket_people_seen(d, old, new);
	return true;
}

/*
 * Sets the status to open for a message, unless the update sets a status: a
 * message of an agent opens a new ticket, a message of the requester one that
 * waits or is solved.
 */
static void
follow_message(struct desk *d, const struct update *update, struct ticket *t)
{
	const struct writing *w = update->writing;
	const struct name *is, *open = names_status(d, CATEGORY_OPEN);
	bool moves;

	if (w == NULL || open == NULL || w->kind != ENTRY_MESSAGE ||
	    ticket_sets(update, "status"))
		return;
	is = names_must(d, "status", t->status);
	moves = w->role == ROLE_AGENT ? is->category == CATEGORY_NEW
				      : w->role == ROLE_REQUESTER &&
		(is->category == CATEGORY_PENDING ||
		    is->category == CATEGORY_HOLD ||
		    is->category == CATEGORY_SOLVED);
	if (moves &&
	    names_transition(d, t->type, t->approval == APPROVAL_GRANTED,
		t->status, open->key))
		t->status = open->key;
}

/* Counts a message of an agent as a reply, and notes the first one. */
static void
follow_reply(const struct writing *w, struct ticket *t, struct instant at)
{
	if (w == NULL || w->kind != ENTRY_MESSAGE || w->role != ROLE_AGENT)
		return;
	t->replies++;
	if (t->first_reply.s == NONE)
		t->first_reply = at;
}

/* Returns how many stored columns differ. */
static size_t
differences(struct desk *d, const struct ticket *old, const struct ticket *new)
{
	const struct kind *k = kind_find(d, "ticket");
	size_t n = 0;

	for (size_t i = 0; i < k->n; i++)
		n += ticket_stored(&k->cols[i]) &&
		    !val_same(ticket_get(old, &k->cols[i]),
			ticket_get(new, &k->cols[i]));
	return n;
}

/*
 * Returns true if no edit brings in a retired record; else false, and why. Who
 * wrote the edit may have done so before the record was retired.
 */
static bool
in_use(struct desk *d, const struct ticket *old, const struct ticket *new,
    const struct update *update, struct buf *why)
{
	for (size_t i = 0; i < update->n; i++) {
		const struct col *c = update->edits[i].col;
		struct val v = ticket_get(new, c);

		if (c->ref == NULL || val_same(v, ticket_get(old, c)) ||
		    !value_retired(d, c, v))
			continue;
		buf_fmt(why, "%s: ", c->name);
		value_why_retired(why, c, v);
		return false;
	}
	return true;
}

enum answer
ticket_follow(struct desk *d, const struct ticket *old, struct ticket *new,
    const struct update *update, struct instant at, struct buf *why)
{
	if (!ticket_edit_apply(new, update, why) ||
	    !in_use(d, old, new, update, why) ||
	    !ticket_merged_follow(d, old, new, update, why))
		return REFUSED;
	ticket_people_changed(d, old, new, update);
	follow_message(d, update, new);
	if (!follow(d, old, new, at, why) ||
	    !ticket_resume_follow(d, old, new, update, at, why) ||
	    !ticket_window_check(new, why))
		return REFUSED;
	follow_reply(update->writing, new, at);
	return update->always || update->writing != NULL ||
		differences(d, old, new) > 0
	    ? DONE
	    : SAME;
}
