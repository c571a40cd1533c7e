/*
 * past_calendars.h - calendars as they were known when an event was written,
 * made from the history of their records and compiled in memory
 */
#ifndef PAST_CALENDARS_H
#define PAST_CALENDARS_H

#include "calendar.h"
#include "snapshot.h"

/* The records of that time, and the calendars made from them; all is owned. */
struct past_calendars {
	struct snapshot calendars, holidays, shifts;
	struct past *made;
};

/* Reads the records as they were known at an event (as snapshot_read). */
void past_calendars_read(struct desk *, int64_t event, struct past_calendars *);
void past_calendars_free(struct past_calendars *);

/* Returns the calendar of a name, NULL if there was none then. Borrowed. */
const struct calendar *past_calendars_find(
    struct past_calendars *, const char *name);
#endif
