/* show.h - one ticket as a page for people */
#ifndef SHOW_H
#define SHOW_H

#include "find.h"

/*
 * Adds the page of a ticket: its columns, what people wrote (up to `as_of`,
 * NONE: all) and its attachments; with `withdrawn` also what was withdrawn. The
 * text is safe for a terminal. Returns false if there is no such ticket, or
 * there was none yet.
 */
bool show_ticket(struct desk *, int64_t id, struct instant as_of,
    bool withdrawn, struct buf *);
#endif
