/* copy_fill.h - fills a new desk with the rows of a desk or a folder */
#ifndef COPY_FILL_H
#define COPY_FILL_H

#include "copy_rows.h"

/* What a new desk is filled with. */
struct copy_fill {
	const struct copy_from *from;
	const char *name[2]; /* of from and to, for messages */
};

/*
 * Fills a desk that is being created (desk_create) with a struct copy_fill:
 * adds the columns of fields, and all rows; reads everything again, and ends
 * the program if a table differs. Nothing is committed then.
 */
void copy_fill(struct desk *, void *);

/*
 * Adds the columns of fields only, and ends the program (status 78) if the desk
 * that is copied has a table or column that a new desk would not have.
 */
void copy_fill_columns(struct desk *, void *);
#endif
