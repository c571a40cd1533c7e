/* log.h - the last event, and the chain of events that led to one */
#ifndef LOG_H
#define LOG_H

#include "find.h"

/* Returns the number of the last event; 0 if there is none. */
int64_t log_last(struct desk *);

/*
 * Writes an event, then the event that caused it, and so on to the first;
 * returns how many records there are.
 */
int64_t log_why(
    struct desk *, const struct find *, int64_t event, struct out *);
#endif
