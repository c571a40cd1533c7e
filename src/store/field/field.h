/* field.h - a field is a column of the table of its kind */
#ifndef FIELD_H
#define FIELD_H

#include "kind.h"

/* Checks a field before it is written. False, and why. `old` NULL: it is new.
 */
bool field_check(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);

/*
 * Adds the column of a field that was written, if it is new, and creates or
 * drops its index. The column of a retired field stays, because its values are
 * history.
 */
void field_after(struct desk *, const struct kind *, const struct val *old,
    const struct val *new);

/* Returns true if a field can have this kind, name and type. */
bool field_sound(const char *kind, const char *name, const char *type);

/* Adds the column x_NAME to the table of the kind. */
void field_column(
    struct desk *, const char *kind, const char *name, const char *type);

/* Creates the index of that column, or drops it. */
void field_index(struct desk *, const char *kind, const char *name, bool on);
#endif
