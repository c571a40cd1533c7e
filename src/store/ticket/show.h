/* show.h - one ticket as a page for people */
#ifndef SHOW_H
#define SHOW_H

#include "find.h"

/*
 * Adds the page of a ticket: what it has, what was written (up to `as_of`,
 * NONE: all), its attachments. Safe for a terminal. False if there is no such
 * ticket (yet).
 */
bool show_ticket(struct desk *, int64_t id, struct instant as_of, struct buf *);
#endif
