/* report_key.h - the groups that a row belongs to, from its columns */
#ifndef REPORT_KEY_H
#define REPORT_KEY_H

#include "report_work.h"

/*
 * How the columns of a row become its key. The caller sets what stands above
 * `text`; the rest is memory that is used again for each row.
 */
struct row_key {
	struct report *r;
	struct db_rows *db; /* at the row; first the fixed columns */
	const struct col *const *fixed;
	size_t nfixed;
	int at_by;   /* where the columns of -b begin */
	int at_time; /* the instant of the row; -1: it has none */
	void (*each)(void *arg, const char *const *key);
	void *arg; /* of each */

	struct buf text[REPORT_KEYS];
	const char *key[REPORT_KEYS];
	struct instant from, to; /* of the period named in text[0] */
};

/*
 * Calls `each` with every key of the row: one, or if the row has a column of
 * words, one for each word. Remembers the first and the last period.
 */
void report_keys(struct row_key *);
void report_keys_free(struct row_key *);
#endif
