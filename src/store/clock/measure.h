/*
 * measure.h - the measures that a ticket carries, told again by its life: when
 * it was first answered, solved and closed, and how often it was answered,
 * reopened and handed on. Reports believe the row; hd-check proves it by this.
 */
#ifndef MEASURE_H
#define MEASURE_H

#include "metric.h"

struct measures {
	struct instant	first_reply, solved, closed;
	int64_t		replies, reopens, reassigns;
};

void	measures_begin(struct measures *);

/* What an event does to them; the stances of the moment are filled in. */
void	measures_step(struct measures *, const struct moment *);

/* The i-th column in which the ticket differs from them; NULL: no more. */
const char	*measures_differ(const struct measures *,
		    const struct ticket *, size_t *i);
#endif
