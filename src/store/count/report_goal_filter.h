/* report_goal_filter.h - the conditions of a goal, from text to filters */
#ifndef REPORT_GOAL_FILTER_H
#define REPORT_GOAL_FILTER_H

#include "filter.h"

/* The caller frees with report_goal_filters_free(). */
struct goal_filters {
	struct filter *v;
	size_t n, cap;
};

/*
 * Reads conditions with spaces between them, such as priority=urgent
 * category="hardware/old printer" (filter_word).
 * Returns false and adds why if one is wrong.
 */
bool report_goal_filters(
    const char *text, struct goal_filters *, struct buf *why);
void report_goal_filters_free(struct goal_filters *);
#endif
