/* ticket_change.c - the one way in which a ticket changes */
#include <string.h>

#include "actor.h"
#include "event.h"
#include "rotation.h"
#include "sql.h"
#include "ticket_impl.h"
#include "translate.h"

bool
ticket_instant(const struct desk *d, struct instant last,
    const struct origin *a, struct instant *at, struct buf *why)
{
	*at = event_at(d, a);
	if (at->s >= last.s)
		return true;
	if (a->at.s == NONE && !d->at_given) {
		*at = last;
		return true;
	}
	buf_str(why, _("at: "));
	when_format(why, *at);
	buf_str(why, _(" is before the ticket's last event, "));
	when_format(why, last);
	return false;
}

void
ticket_clocks(struct desk *d, struct clock_set *clocks,
    const struct ticket *old, struct ticket *new, const struct update *update,
    struct instant at)
{
	const struct writing *w = update->writing;
	bool message = w != NULL && w->kind == ENTRY_MESSAGE;
	struct moment m = { .at = at,
		.old = old,
		.new = new,
		.answers = message && w->role == ROLE_AGENT,
		.asks = message && w->role == ROLE_REQUESTER,
		.apply = update->action == ACTION_APPLY };

	clock_set_step(clocks, policies_now(d), &m);
	new->due = clock_set_due(clocks);
}

/*
 * Returns true if a plan must name a column that stays as it is, because the
 * update sets it and it would change otherwise: the team of a ticket that gets
 * an agent of another team.
 */
static bool
must_stay(struct desk *d, const struct ticket *old, const struct ticket *new,
    const struct update *update, const struct col *c)
{
	const struct update nothing = { .action = update->action };
	struct ticket t;
	bool stays;

	if (d->plan == NULL || update->history || !ticket_sets(update, c->name))
		return false;
	ticket_copy(d, &t, new);
	ticket_people_changed(d, old, &t, &nothing);
	stays = !val_same(ticket_get(&t, c), ticket_get(new, c));
	ticket_free(&t);
	return stays;
}

void
ticket_event(struct desk *d, const struct ticket *old, const struct ticket *new,
    struct update *update, struct instant at, const struct origin *a)
{
	const struct kind *k = kind_find(d, "ticket");
	const struct event_about about = { .ticket = new->id };

	update->event = event_ticket(d, a, at, new->id, update->action);
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];
		struct val was = ticket_get(old, c), is = ticket_get(new, c);

		if (!ticket_stored(c))
			continue;
		if (val_same(was, is)) {
			if (must_stay(d, old, new, update, c))
				event_plan_same(d, a, &about, c, is);
			continue;
		}
		/* the status follows from the target */
		if (old->merged == new->merged ||
		    ticket_sets(update, c->name) ||
		    strcmp(c->name, "status") != 0)
			event_plan(d, a, &about, c, was, is);
		event_change(d, update->event, c, was, is);
	}
}

/* A ticket before and after a change, and its clocks; all is owned. */
struct changing {
	struct ticket old, new;
	struct clock_set clocks;
};

static void
changing_free(void *arg)
{
	struct changing *c = arg;

	ticket_free(&c->new);
	ticket_free(&c->old);
	clock_set_free(&c->clocks);
}

/* Writes all of a change: clocks, event, row, entry. */
static enum answer
record(struct desk *d, struct changing *c, struct update *update,
    struct instant at, const struct origin *a, struct buf *why)
{
	struct ticket *new = &c->new;
	struct writing w;

	clock_set_begin(&c->clocks, d);
	clock_set_read(&c->clocks, new->id, false);
	ticket_clocks(d, &c->clocks, &c->old, new, update, at);
	ticket_event(d, &c->old, new, update, at, a);
	new->updated = at;
	ticket_row_update(d, &c->old, new);
	rotation_moved(d, &c->old, new, update->event, at);
	clock_set_write(&c->clocks);
	if (update->writing == NULL)
		return DONE;
	w = *update->writing;
	if (w.author == NULL && w.role == ROLE_REQUESTER)
		w.author = new->requester;
	else if (w.author == NULL)
		w.author = a->actor;
	return entry_add(d, update->event, new->id, at, &w, why);
}

void
ticket_author(struct desk *d, const struct ticket *t, const struct origin *a,
    struct writing *w)
{
	if (w->role != ROLE_NONE)
		return;
	if (w->author == NULL)
		w->author = a->actor != NULL ? a->actor : d->actor;
	w->role = actor_role(d, w->author, a->actor != NULL, t);
}

void
ticket_happened(struct desk *d, const struct happening *h)
{
	if (d->happened != NULL && d->plan == NULL &&
	    (h->at.s >= d->now.s || d->past_too))
		d->happened(d, h);
}

/* Tells of the change, which is written. */
static void
tell(struct desk *d, const struct changing *c, const struct update *update,
    struct instant at)
{
	const struct happening h = { .event = update->event,
		.at = at,
		.action = update->action,
		.old = &c->old,
		.new = &c->new,
		.said = update->writing };

	if (!update->history)
		ticket_happened(d, &h);
}

enum answer
ticket_change(struct desk *d, int64_t id, struct update *update,
    const struct origin *a, struct buf *why)
{
	struct changing c = { .clocks = { .n = 0 } };
	const struct writing *said = update->writing;
	struct writing w;
	struct guard guard;
	struct instant at;
	enum answer answer = REFUSED;

	if (!ticket_read(d, id, &c.old))
		return MISSING;
	if (said != NULL) {
		w = *said;
		ticket_author(d, &c.old, a, &w);
		update->writing = &w;
	}
	desk_guard(d, &guard, changing_free, &c);
	ticket_copy(d, &c.new, &c.old);
	if (c.old.withdrawn.s != NONE)
		buf_str(why, _("the ticket was withdrawn (hd-undo)"));
	else if (ticket_instant(d, c.old.updated, a, &at, why))
		answer = ticket_follow(d, &c.old, &c.new, update, at, why);
	else
		update->late = true;
	if (answer == DONE)
		answer = record(d, &c, update, at, a, why);
	if (answer == DONE)
		tell(d, &c, update, at);
	update->writing = said;
	desk_unguard(d);
	changing_free(&c);
	return answer;
}
