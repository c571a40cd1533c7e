/* ticket.c - makes a ticket, with all that has happened to it already */
#include <stdlib.h>
#include <string.h>

#include "clock_set.h"
#include "contact.h"
#include "desk_ahead.h"
#include "event.h"
#include "identity.h"
#include "lookup.h"
#include "translate.h"
#include "names.h"
#include "rotation.h"
#include "sql.h"
#include "ticket.h"
#include "ticket_complete.h"
#include "ticket_impl.h"
#include "vocabulary.h"

int64_t
ticket_by_key(struct desk *d, const char *key)
{
	return lookup(d, LOOKUP_TICKET_KEY, key)->number;
}

const char *
ticket_key(struct desk *d, const char *s, struct pool *pool)
{
	const char *key = identity(s, pool);

	return strcmp(key, s) != 0 && ticket_by_key(d, key) == NONE &&
		ticket_by_key(d, s) != NONE
	    ? s
	    : key;
}

/*
 * What has happened to a ticket by the time it is made: at most two endings.
 * Tickets and clocks are owned.
 */
struct past {
	struct ticket was[3]; /* was[0] as it came in */
	struct edit edit[2];
	struct update update[2];
	struct origin origin[2];
	size_t n; /* endings */
	struct clock_set clocks;
};

/* Adds an ending to the past, in memory; NULL status: there is none. */
static enum answer
end_at(struct desk *d, struct past *p, const char *status, struct instant at,
    const struct origin *a, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	struct ticket *old = &p->was[p->n], *new = old + 1;
	struct edit *edit = &p->edit[p->n];
	struct update *update = &p->update[p->n];
	enum answer answer;

	if (status == NULL)
		return DONE;
	if (!desk_near(d, at, why))
		return REFUSED;
	*edit = (struct edit){ .col = col_find(k->cols, k->n, "status"),
		.new = V(status) };
	*update =
	    (struct update){ .action = ACTION_SET, .edits = edit, .n = 1 };
	ticket_copy(d, new, old);
	answer = ticket_follow(d, old, new, update, at, why);
	if (answer != DONE) {
		ticket_free(new);
		return answer == REFUSED ? REFUSED : DONE;
	}
	ticket_clocks(d, &p->clocks, old, new, update, at);
	p->origin[p->n] = *a;
	p->origin[p->n++].at = at;
	return DONE;
}

/* Plans (-n) the values of a new ticket, which has no number yet. */
static void
plan(struct desk *d, const struct origin *a, const struct ticket *t)
{
	const struct kind *k = kind_find(d, "ticket");
	const struct event_about about = { .ticket = NONE };

	for (size_t i = 0; i < k->n; i++)
		if (!(k->cols[i].flags & (COL_RO | COL_COMPUTED)))
			event_plan(d, a, &about, &k->cols[i], val_int(NONE),
			    ticket_get(t, &k->cols[i]));
}

/*
 * Works out all that has happened to a ticket, in memory; t becomes what it is
 * in the end.
 */
static enum answer
pass_endings(struct desk *d, struct past *p, struct ticket *t,
    const struct ticket_ending *e, const struct origin *a, struct buf *why)
{
	struct moment m = { .at = t->created, .new = t };
	enum answer answer;

	clock_set_begin(&p->clocks, d);
	clock_set_step(&p->clocks, policies_now(d), &m);
	t->due = clock_set_due(&p->clocks);
	ticket_copy(d, &p->was[0], t);
	answer = end_at(d, p, e->solved, e->solved_at, a, why);
	if (answer == DONE)
		answer = end_at(d, p, e->closed, e->closed_at, a, why);
	if (p->n > 0) {
		ticket_recopy(d, t, &p->was[p->n]);
		t->updated = p->origin[p->n - 1].at;
	}
	return answer;
}

/* Writes the ticket, its events, its first entry and its clocks. */
static enum answer
store(struct desk *d, struct past *p, const struct ticket *t,
    const struct writing *said, const struct origin *a, struct buf *why)
{
	struct writing w = *said;
	int64_t event;
	enum answer answer;

	ticket_row_insert(d, t);
	if (t->key != NULL)
		lookup_made(d, LOOKUP_TICKET_KEY, t->key, t->id, NULL);
	if (d->plan != NULL)
		plan(d, a, &p->was[0]);
	event = event_ticket(d, a, t->created, t->id, ACTION_NEW);
	rotation_moved(d, NULL, t, event, t->created);
	ticket_author(d, t, a, &w);
	answer = entry_add(d, event, t->id, t->created, &w, why);
	for (size_t i = 0; i < p->n; i++)
		ticket_event(d, &p->was[i], &p->was[i + 1], &p->update[i],
		    p->origin[i].at, &p->origin[i]);
	clock_set_write(&p->clocks);
	if (answer == DONE)
		ticket_happened(d,
		    &(struct happening){ .event = event,
			.at = t->created,
			.action = ACTION_NEW,
			.new = t,
			.said = &w });
	return answer;
}

static void
past_free(void *arg)
{
	struct past *p = arg;

	for (size_t i = 0; i <= p->n; i++)
		ticket_free(&p->was[i]);
	clock_set_free(&p->clocks);
}

enum answer
ticket_new(struct desk *d, struct ticket *t, const struct writing *w,
    const struct origin *a, struct buf *why)
{
	struct ticket_ending end;
	struct past p = { 0 };
	struct guard guard;
	enum answer answer;
	int64_t same;

	if (t->key != NULL && *t->key == '\0')
		t->key = NULL;
	if (t->key != NULL && (same = ticket_by_key(d, t->key)) != NONE) {
		t->id = same;
		return SAME;
	}
	if (!ticket_complete(d, t, w, a, why) ||
	    !ticket_end(d, t, a, &end, why))
		return REFUSED;
	t->id = sql_new_id(d, "ticket");
	desk_guard(d, &guard, past_free, &p);
	answer = pass_endings(d, &p, t, &end, a, why);
	if (answer == DONE)
		answer = store(d, &p, t, w, a, why);
	desk_unguard(d);
	past_free(&p);
	return answer;
}
