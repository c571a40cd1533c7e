/* ended.h - the tickets that have ended: what triage learns from */
#ifndef ENDED_H
#define ENDED_H

#include "classifier.h"
#include "desk.h"

/* The columns that are proposed. */
enum { TRIAGE_LANGUAGE = 4, TRIAGE_COLUMNS = 5 };
extern const char *const ended_column[TRIAGE_COLUMNS];

/* Returns the place of a column among them; -1: it is none of them. */
int ended_place(const char *column, size_t n);

/* A ticket of the past. */
struct ended_ticket {
	struct features has;
	const char *value[TRIAGE_COLUMNS]; /* NULL: empty */
	const char *requester;
};

/* The newest tickets that are solved or closed, the newest first. A zeroed one
 * is empty; ended_free frees it. */
struct ended {
	struct ended_ticket *v; /* owned */
	size_t n, cap;
	struct pool keep;
	struct guard guard;
};

/* Reads at most `limit` tickets. Merged, withdrawn and erased ones are none. */
void ended_read(struct desk *, struct ended *, int64_t limit);
void ended_free(struct ended *);

/* Returns the tickets that have a value in a column, *n of them. The caller
 * frees them. */
struct example *ended_examples(const struct ended *, int column, size_t *n);
#endif
