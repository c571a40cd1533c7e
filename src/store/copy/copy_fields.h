/* copy_fields.h - adds the columns of fields to a new desk */
#ifndef COPY_FIELDS_H
#define COPY_FIELDS_H

#include "copy_rows.h"

/*
 * Adds the columns of fields and their indexes. Rows come later, because every
 * kind may have fields. Ends the program if no desk can have such a field.
 */
void copy_fields(struct desk *, const struct copy_from *);
#endif
