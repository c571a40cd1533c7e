/* account.h - what became of what an export has: the account of hd-import */
#ifndef ACCOUNT_H
#define ACCOUNT_H

#include "import.h"

/* Notes that n things of a kind, called `name` there (or NULL), became
 * something (or NULL), and how. A later note of the same adds to it. */
void account_note(struct import *, const char *kind, const char *name,
    const char *becomes, const char *how, int64_t n);

/* Returns what a name of a kind has become; NULL: not noted yet. */
const char *account_find(
    const struct import *, const char *kind, const char *name);

/* Notes that something of a kind is left out, and why. */
void account_refuse(
    struct import *, const char *kind, const char *name, const char *why);

/* Calls fn for each name that was noted with that `how`. */
void account_each(struct import *, const char *how,
    void (*fn)(const char *kind, const char *name, int64_t n));

/* Prints all that was noted; forgets it. */
void account_print(struct import *);
void account_clear(struct import *);
#endif
