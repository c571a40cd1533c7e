/* kind_ever.h - a kind with all the columns that it ever had */
#ifndef KIND_EVER_H
#define KIND_EVER_H

#include "kind.h"

/*
 * Returns the kind of this name, or NULL. Unlike kind_find it has the columns
 * of retired fields, too, and all columns of fields are in the order of their
 * names. It is valid as long as those of kind_find.
 */
const struct kind *kind_ever(struct desk *, const char *name);
#endif
