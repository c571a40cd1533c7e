/*
 * past_calendars.h - calendars as they were known when an event was written,
 * made from the history of their records and compiled in memory
 */
#ifndef PAST_CALENDARS_H
#define PAST_CALENDARS_H

#include "calendar.h"
#include "snapshot.h"

struct past_calendars {
	struct snapshot calendars, holidays, shifts;
	struct past *made;
};

/* Reads the records; `event` as for snapshot_read. */
void past_calendars_read(struct desk *, int64_t event, struct past_calendars *);
void past_calendars_free(struct past_calendars *);

/* The calendar of that name, NULL if it was not there then. Borrowed. */
const struct calendar *past_calendars_find(
    struct past_calendars *, const char *name);
#endif
