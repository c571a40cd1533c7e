/* put_check.h - what is checked, and done, beyond the columns of a kind */
#ifndef PUT_CHECK_H
#define PUT_CHECK_H

#include "kind.h"

/* A record of a kind with its columns, before it is written. `old` NULL: new.
 */
bool put_check(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);

/* The checks of policies and targets (put_policy.c). */
bool put_policy(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);
bool put_target(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);

/* What follows once it is written: a field becomes a column. */
void put_after(struct desk *, const struct kind *, const struct val *old,
    const struct val *new);

/* The column of a field, and its index: made, or taken away. */
void put_column(
    struct desk *, const char *kind, const char *name, const char *type);
void put_index(struct desk *, const char *kind, const char *name, bool on);
#endif
