/* alert_impl.h - shared by the files of alert.h */
#ifndef ALERT_IMPL_H
#define ALERT_IMPL_H

#include "alert.h"
#include "limit.h"

/* A service, and the keys of alerts that are about it. */
struct watched {
	const char *service, *patterns;
};

/* Planned work that is under way. */
struct planned {
	struct instant ends;
	const char *service;
};

/* Readings on their way into the desk; all is owned but desk, ids and why. */
struct taking {
	struct desk *d;
	struct ids *ids;
	struct buf *why;
	struct limit flapping; /* so many turns, each so soon after the last */
	struct watched *watched;
	size_t nwatched, cap;
	struct alert *alerts;	 /* one for each key of the readings */
	struct planned *planned; /* at the instant that was last asked */
	size_t nplanned, planned_cap;
	struct pool keep;
};

/* Reads the row of an alert whose source and key are set; one that is new has
 * the state ALERT_NONE. */
void alert_read(struct taking *, struct alert *);

/* Writes the row of an alert. */
void alert_write(struct desk *, const struct alert *);

/* Does what fell due for an alert by an instant. False, and why, if it cannot
 * be done; so in the functions below. */
bool alert_due(struct taking *, struct alert *, struct instant);

/* Moves an alert by a reading. */
bool alert_reading(struct taking *, struct alert *, const struct reading *);

/*
 * Makes the ticket of an alert whose trouble began at an instant, or opens the
 * last one again if the trouble has come back soon. until: when the trouble
 * ended, NONE: it has not.
 */
bool alert_open(
    struct taking *, struct alert *, struct instant at, struct instant until);

/* Raises the priority of the ticket to that of the severity, or adds a word
 * that says that the alert flaps, or solves the ticket; if it is active. */
bool alert_raise(struct taking *, const struct alert *, struct instant);
bool alert_flaps(struct taking *, const struct alert *, struct instant);
bool alert_solve(struct taking *, const struct alert *, struct instant);

/* Returns when the planned work on a service, or on what it depends on, ends
 * that is under way at an instant; NONE: there is none. */
struct instant alert_planned(
    struct taking *, const char *service, struct instant);
#endif
