/* log.h - the history as it is told */
#ifndef LOG_H
#define LOG_H

#include "find.h"

/* The number of the last event; 0 if there is none. */
int64_t log_last(struct desk *);

/* An event, then the one that caused it, and so on to the first; how many. */
int64_t log_why(
    struct desk *, const struct find *, int64_t event, struct out *);
#endif
