/* report_by.h - the columns of -b, which make the groups of a report */
#ifndef REPORT_BY_H
#define REPORT_BY_H

#include "buf.h"
#include "kind.h"
#include "mem.h"

struct report_def;

#define REPORT_BY 32 /* columns of -b, at most */

/* A column that makes groups, and how its value becomes a part of the key. */
struct by {
	const struct col *col; /* NULL for BY_WEEKDAY, BY_HOUR */
	enum { BY_VALUE, BY_TREE, BY_WORD, BY_WEEKDAY, BY_HOUR } how;
	int depth;	  /* BY_TREE: how many levels of the path count */
	const char *name; /* of the column in the report */
};

/*
 * Reads a list such as "team,category/1" into `by`, which has room for
 * REPORT_BY columns. The names are kept in the pool. Returns false and adds why
 * if a column is unknown, is named twice or is a key of the report already.
 */
bool report_by(struct desk *, const struct report_def *, const char *list,
    struct by *by, size_t *n, struct pool *, struct buf *why);
#endif
