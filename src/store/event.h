/* event.h - the history: that something happened, and what it changed */
#ifndef EVENT_H
#define EVENT_H

#include "col.h"
#include "desk.h"

/* When an act happens: its own instant, else now. */
struct instant	event_at(const struct desk *, const struct act *);

/* Writes an event about a ticket; its number. */
int64_t	event_ticket(struct desk *, const struct act *, struct instant at,
	    int64_t ticket, const char *action);

/* ... about a record of another kind. */
int64_t	event_record(struct desk *, const struct act *, const char *kind,
	    const char *name, const char *action);

/* Writes what the event changed; with -n also into the plan. */
void	event_change(struct desk *, int64_t event, int64_t ticket,
	    const struct act *, const struct col *, struct val old,
	    struct val new);
#endif
