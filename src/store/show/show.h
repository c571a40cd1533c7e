/* show.h - one ticket as a page for people */
#ifndef SHOW_H
#define SHOW_H

#include "find.h"

/* What of a ticket is shown, and where. */
struct show {
	struct instant as_of; /* the page as it was then; NONE: as it is */
	bool withdrawn;	      /* also what was withdrawn */
	bool whole;	      /* also quoted text and signatures */
	struct out_screen screen;
};

/*
 * Adds the page of a ticket: its columns, what people wrote up to `as_of`, its
 * attachments, and its clocks as they are now. The text is safe for a terminal.
 * Returns false if there is no such ticket, or there was none yet.
 */
bool show_ticket(struct desk *, int64_t id, const struct show *, struct buf *);
#endif
