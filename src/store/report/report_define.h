/* report_define.h - finds a report by name, and prints what its figures mean */
#ifndef REPORT_DEFINE_H
#define REPORT_DEFINE_H

#include "buf.h"
#include "out.h"
#include "report_def.h"

/* Returns the report of that name; if there is none, NULL and adds why. */
const struct report_def *report_find(const char *name, struct buf *why);

/*
 * Writes what each figure of a report is, as records: unit, what is counted,
 * of what, what is left out, the instant that places a row, and where the
 * definition comes from. `others`: the figures of the backlog by period, or of
 * censored times.
 */
void report_define(const struct report_def *, bool others, struct out *);
#endif
