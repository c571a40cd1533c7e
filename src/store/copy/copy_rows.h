/* copy_rows.h - the rows of a table, from a desk or from a folder */
#ifndef COPY_ROWS_H
#define COPY_ROWS_H

#include "bundle.h"
#include "bundle_rows.h"
#include "catalogue.h"
#include "copy_digest.h"
#include "db.h"

/* What is copied. One of the two is not NULL; both are borrowed. */
struct copy_from {
	struct desk *desk;
	const struct bundle *bundle;
};

/* Rows in the order of the key, because a row may refer to an earlier one. */
struct copy_rows {
	struct desk *desk;
	const struct table *t;
	struct db_rows *db;	 /* of a desk */
	struct bundle_rows *csv; /* of a folder */
	struct val *v;		 /* the row; valid until the next one */
};

/* Passes the rows of a table to fn (NULL: to nothing). Returns their digest. */
struct copy_digest copy_rows_pass(const struct copy_from *,
    const struct table *, void (*fn)(void *, const struct copy_rows *),
    void *arg);

/*
 * Reads a copy again, and ends the program if a table differs from the digests
 * of the original: one for each of the tables.
 */
void copy_rows_prove(const struct copy_from *copy,
    const struct catalogue *tables, const struct copy_digest *sum);
#endif
