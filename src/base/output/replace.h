/* replace.h - a file that is replaced at once, or not at all */
#ifndef REPLACE_H
#define REPLACE_H

#include "new_file.h"
#include "spool.h"

/*
 * Writes a spool into a new file beside the file that `path` names, symbolic
 * links followed; `option` is for messages. Ends the program with status 64 if
 * the file is guarded (guarded.h), with 73 or 74 if writing fails or if `path`
 * is there but is no regular file. Until replace_take the old file stays.
 */
void replace_make(
    struct new_file *, struct spool *, const char *option, const char *path);

/* Puts the new file in the place of the old one. */
void replace_take(struct new_file *);
#endif
