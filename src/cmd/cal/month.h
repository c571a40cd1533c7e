/* month.h - a month of a calendar, for people: hd-cal show */
#ifndef MONTH_H
#define MONTH_H

#include <stdbool.h>

#include "desk.h"

/*
 * Adds a month as a person reads it, "2026-12", or NULL for the current one:
 * each day, its hours, their sum, and its holiday. False, and why.
 */
bool month_page(struct desk *, const char *calendar, const char *month,
    struct buf *out, struct buf *why);
#endif
