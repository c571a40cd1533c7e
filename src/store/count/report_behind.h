/* report_behind.h - what is behind the figures of a report */
#ifndef REPORT_BEHIND_H
#define REPORT_BEHIND_H

#include "out.h"

struct report;

/*
 * Writes the tickets behind every figure, if the ask said keep_ids: keys,
 * figure, id. Returns how many records these are.
 */
int64_t report_tickets(struct report *, struct out *);

/*
 * Writes what the figures leave out, if the ask said keep_left: figure, reason,
 * rows. The rows that a figure counts have the reason "counted".
 */
void report_explain(struct report *, struct out *);
#endif
