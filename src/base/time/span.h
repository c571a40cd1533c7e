/* span.h - lengths of time: one grammar for all commands, hd-syntax(7) */
#ifndef SPAN_H
#define SPAN_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "when.h"

#define SPAN_DAYS 36525 /* the longest: 100 years */

/*
 * Reads a length of time: 90m, 1h30m, 2d, 1w, 45s, 3600 (seconds), or a sum of
 * these parts, the largest unit first; d is 24 h and w is 7 d here. At most 100
 * years. Returns false and a reason (static, translated) if the text is
 * something else.
 */
bool span_parse(const char *, struct span *out, const char **why);

/* Reads the same, and keeps weeks and days apart from the rest, for local clock
 * time. */
bool span_parts(
    const char *, int64_t *days, int64_t *seconds, const char **why);

/* Reads working time, too: 4wh, 10wd. Then *working is true. */
bool span_units(const char *, int64_t *days, int64_t *seconds, bool *working,
    const char **why);

/*
 * Adds a length of time for people: 1d 2h, 5m 30s, 90s, -3h. At most two whole
 * units are written, from 100 days on one; the rest is cut. Adds nothing for
 * NONE.
 */
void span_show(struct buf *, struct span);
#endif
