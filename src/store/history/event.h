/* event.h - the history: writes what happened, and which columns it changed */
#ifndef EVENT_H
#define EVENT_H

#include "col.h"
#include "desk.h"
#include "event_sql.h"
#include "vocabulary.h"

/* Returns when an act happens: its own instant, or now if it has none. */
struct instant event_at(const struct desk *, const struct origin *);

/* Returns true if there is an event of that number. */
bool event_known(struct desk *, int64_t id);

/* Returns the number of the last event; 0 if there is none. */
int64_t event_last(struct desk *);

/*
 * What an event is about: a ticket, a record of another kind, or a record that
 * has to do with a ticket. An act of a sweep is about a clock: then metric and
 * rung are set. The texts are borrowed.
 */
struct event_about {
	int64_t ticket;	    /* its number; NONE: no ticket */
	const char *kind;   /* of the record; NULL: no record */
	const char *name;   /* key of the record, as kind_key writes it */
	enum metric metric; /* of the clock; METRIC_NONE: no clock */
	const char *rung;   /* of its ladder, as text; NULL: none */
	int64_t place; /* among what a history tells of one second; 0: it tells
			  nothing of the past */
};

/* Writes an event; returns its number. */
int64_t event_add(struct desk *, const struct origin *, struct instant at,
    const struct event_about *, enum action);

/* Writes an event about a ticket; returns its number. */
int64_t event_ticket(struct desk *, const struct origin *, struct instant at,
    int64_t ticket, enum action);

/* Writes an event about a record of another kind; returns its number. */
int64_t event_record(struct desk *, const struct origin *, const char *kind,
    const char *name, enum action);

/*
 * Writes that the event changed a column: of the record, if the event has kind
 * and name, else of the ticket.
 */
void event_change(struct desk *, int64_t event, const struct col *,
    struct val old, struct val new);

/* Adds the columns of a change record, in the order that event_plan fills. */
void event_plan_columns(struct out *);

/*
 * With -n: adds a change record to the plan of the desk. A ticket that has not
 * been made yet has no number (NONE) and no kind. Adds nothing if both values
 * are the same, or if the program keeps the column up to date: then its value
 * follows from the other changes.
 */
void event_plan(struct desk *, const struct origin *,
    const struct event_about *, const struct col *, struct val old,
    struct val new);

/* The same for a value that must stay when others change. */
void event_plan_same(struct desk *, const struct origin *,
    const struct event_about *, const struct col *, struct val);
#endif
