/*
 * cal_past.h - calendars as they were known when an event was written, made
 * from the history of their records and compiled in memory
 */
#ifndef CAL_PAST_H
#define CAL_PAST_H

#include "calendar.h"
#include "config.h"

struct cal_past {
	struct config	 calendars, holidays, shifts;
	struct past	*made;
};

/* Reads the records; `event` as for config_read. */
void	cal_past_read(struct desk *, int64_t event, struct cal_past *);
void	cal_past_free(struct cal_past *);

/* The calendar of that name, NULL if it was not there then. Borrowed. */
const struct calendar	*cal_past_find(struct cal_past *, const char *name);
#endif
