/* find_causes.h - the chain of events that led to one */
#ifndef FIND_CAUSES_H
#define FIND_CAUSES_H

#include "find.h"

/*
 * Writes an event, then the event that caused it, and so on to the first;
 * returns how many records there are.
 */
int64_t find_causes(
    struct desk *, const struct find *, int64_t event, struct out *);
#endif
