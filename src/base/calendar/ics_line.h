/* ics_line.h - the lines of iCalendar files: NAME;PARAMETER=value:value */
#ifndef ICS_LINE_H
#define ICS_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/* A line, with the lines that continue it. The texts are parts of the file. */
struct ics_line {
	size_t number;	  /* in the file, from 1 on */
	char *name;	  /* in capital letters */
	char *parameters; /* what stands between name and value, or "" */
	char *value;
};

/*
 * Copies a file so that lines are ended by a line feed, and continued ones are
 * joined. Empty lines follow a joined one, so that lines keep their numbers. A
 * byte order mark is left out.
 */
void ics_line_unfold(const char *text, size_t n, struct buf *out);

/*
 * Takes the next line that is not empty from *text, which it changes, and moves
 * *text and *number on. Returns 1 for a line, 0 at the end, and -1 for
 * something that is no line: then line->value is all of it.
 */
int ics_line_next(char **text, size_t *number, struct ics_line *line);

/* The same for a property whose value is dates, in which there is no colon:
 * some programs write zones with a colon, and no quotes around them. */
void ics_line_dates(struct ics_line *);

/* Returns the value of a parameter in a buffer that the next call fills anew,
 * or NULL. */
const char *ics_line_parameter(const struct ics_line *, const char *name);

/* Turns the value into plain text, on one line and without blanks around it. */
char *ics_line_text(char *value);
#endif
