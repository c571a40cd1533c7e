/* report_goal_check.h - whether a goal can be judged */
#ifndef REPORT_GOAL_CHECK_H
#define REPORT_GOAL_CHECK_H

#include "buf.h"
#include "desk.h"

/*
 * Returns whether the report has that figure and, under these conditions, one
 * row; if not, adds why.
 */
bool report_goal_check(struct desk *, const char *report, const char *figure,
    const char *filter, struct buf *why);
#endif
