/*
 * derived.h - the measures that a ticket carries, told again by its life: when
 * it was first answered, solved and closed, and how often it was answered,
 * reopened and handed on. Reports believe the row; hd-check proves it by this.
 */
#ifndef DERIVED_H
#define DERIVED_H

#include "metric.h"

struct derived {
	struct instant first_reply, solved, closed;
	int64_t replies, reopens, reassigns;
};

void derived_begin(struct derived *);

/* What an event does to them; the stances of the moment are filled in. */
void derived_step(struct derived *, const struct moment *);

/* The i-th column in which the ticket differs from them; NULL: no more. */
const char *derived_differ(
    const struct derived *, const struct ticket *, size_t *i);
#endif
