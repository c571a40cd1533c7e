/* field_rename.h - fields that make room for columns of a new schema */
#ifndef FIELD_RENAME_H
#define FIELD_RENAME_H

#include <stdbool.h>

#include "desk.h"

/* Returns true if a column of this name is to come: no field may have it. */
bool field_rename_reserved(const char *name);

/*
 * Renames every field that is called like a column of its kind: watcher becomes
 * x_watcher, in its table, in the history, and in the filters and steps of
 * policies, targets and goals. Warns about each. For desk_upgrade, in its
 * transaction; the argument is not used.
 */
void field_rename_all(struct desk *, void *);
#endif
