/*
 * derived.h - derives columns of a ticket from its history: when it was first
 * answered, solved and closed, and how often it was answered, reopened and
 * reassigned. Reports rely on the row; hd-check compares the row with this.
 */
#ifndef DERIVED_H
#define DERIVED_H

#include "metric.h"

/* The columns as of an event; NONE: not yet. */
struct derived {
	struct instant first_reply, solved, closed;
	int64_t replies, reopens, reassigns;
};

/* Sets all to those of a ticket without events. */
void derived_begin(struct derived *);

/* Sets the columns of the ticket to them. */
void derived_put(const struct derived *, struct ticket *);

/* Moves them by an event, whose moment has the effects of its statuses. */
void derived_step(struct derived *, const struct moment *);

/*
 * Returns the next column, from number *i on, in which the ticket differs from
 * them, and moves *i behind it; NULL if there is no more.
 */
const char *derived_differ(
    const struct derived *, const struct ticket *, size_t *i);
#endif
