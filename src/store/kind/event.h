/* event.h - the history: that something happened, and what it changed */
#ifndef EVENT_H
#define EVENT_H

#include "col.h"
#include "desk.h"

/* When an act happens: its own instant, else now. */
struct instant event_at(const struct desk *, const struct origin *);

/*
 * False, and why, of an instant that was given and lies more than a year ahead
 * of the clock: a slip of the finger would date all that follows.
 */
bool event_near(const struct desk *, struct instant, struct buf *why);

/* True if there is an event of that number. */
bool event_known(struct desk *, int64_t id);

/*
 * What an event is about: a ticket (NONE: none), a record of another kind with
 * its key (NULL: none), or a record that has to do with a ticket. What a sweep
 * does is about a clock: metric and rung, a rung of its ladder as text, or
 * NULL. The texts are borrowed.
 */
struct event_about {
	int64_t ticket;
	const char *kind, *name;
	const char *metric, *rung;
};

/* Writes an event; returns its number. */
int64_t event_add(struct desk *, const struct origin *, struct instant at,
    const struct event_about *, const char *action);

/* Writes an event about a ticket; returns its number. */
int64_t event_ticket(struct desk *, const struct origin *, struct instant at,
    int64_t ticket, const char *action);

/* Writes an event about a record of another kind; returns its number. */
int64_t event_record(struct desk *, const struct origin *, const char *kind,
    const char *name, const char *action);

/*
 * Writes that the event changed a column: of the record, if the event has kind
 * and name, else of the ticket.
 */
void event_change(struct desk *, int64_t event, const struct col *,
    struct val old, struct val new);

/* With -n: a change record of what would be changed; `id` names the record. */
void event_plan(struct desk *, const struct origin *, const char *id,
    const struct col *, struct val old, struct val new);
#endif
