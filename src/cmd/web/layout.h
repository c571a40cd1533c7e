/* layout.h - what all pages have: their head, their foot, and their looks */
#ifndef LAYOUT_H
#define LAYOUT_H

#include "visit.h"

/* Begins a page of this title, and ends it. */
void layout_begin(struct visit *, const char *title);
void layout_end(struct visit *);

/* Writes a page of a title and a sentence, with this status. */
void layout_message(
    struct visit *, int status, const char *title, const char *text);

/* Writes the page for what does not exist, or is not theirs: the same for both.
 */
void layout_missing(struct visit *);
void layout_expired(struct visit *);

/* Writes the page for a request that HTTP refuses with this status. */
void layout_refused(struct visit *, int status);

/* Adds an instant as people say it, with the exact one beside it. */
void layout_time(struct visit *, struct instant);

/* Returns the path of the style sheet, and writes that. */
const char *layout_style_path(void);
void layout_style(struct visit *);
#endif
