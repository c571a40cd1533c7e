/* line.h - lines that are filled word by word, behind margins */
#ifndef LINE_H
#define LINE_H

#include "markdown_impl.h"

struct line {
	struct buf *to;
	size_t width; /* columns of a line; 0: any number */

	struct buf text; /* the words of this line */
	size_t used;	 /* their columns */
	struct buf word; /* the word in hand, with its styles */
	size_t long_word;
	bool space; /* a space comes before the word */

	struct buf margin; /* what stands before each line */
	struct buf mark;   /* what stands there before the next line: "- " */
	size_t marked;	   /* where in the margin the mark begins */
	bool gap;	   /* a blank line comes before the next one */
	bool begun;	   /* there are lines */
};

/* Makes the margin longer: `first` before the next line, `rest` before those
 * behind it. Returns what line_back takes to make it as short again. */
size_t line_in(struct line *, const char *first, const char *rest);
void line_back(struct line *, size_t);

/* Adds text: at white space words end, and lines that are full. */
void line_text(struct line *, const char *, size_t n);

/* Adds bytes that take no columns. */
void line_style(struct line *, const char *);

/* Ends the word in hand; ends the line, if anything is in it. */
void line_word(struct line *);
void line_end(struct line *);

/* Writes a line that is whole; it is shown as it is. */
void line_whole(struct line *, const char *, size_t n);

/* Begins a block: the line before it ends, and a gap becomes a blank line. */
void line_block(struct line *);

void line_free(struct line *);
#endif
