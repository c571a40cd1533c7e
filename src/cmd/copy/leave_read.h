/* leave_read.h - the records of a kind, ticket by ticket */
#ifndef LEAVE_READ_H
#define LEAVE_READ_H

#include <jansson.h>

#include "cmd.h"
#include "lines.h"

/* Records on their way: an object for each, in the order of their tickets. */
struct leave_read {
	struct spool spool;
	struct lines lines;
	json_t *now; /* the record in hand, NULL behind the last one; owned */
};

/*
 * Reads all records of a kind with these columns, sorted, and moves to the
 * first one. Retired records are there, withdrawn ones are not.
 */
void leave_read_begin(struct leave_read *, struct desk *, const char *kind,
    const char *columns, const char *sort);
void leave_read_next(struct leave_read *);
void leave_read_end(struct leave_read *);

/* Return a member as text (NULL: null or empty) and as a number (NONE). */
const char *leave_text(const struct leave_read *, const char *);
int64_t leave_number(const struct leave_read *, const char *);
#endif
