/* defaults.h - the first records of a desk */
#ifndef DEFAULTS_H
#define DEFAULTS_H

#include <stdbool.h>

#include "desk.h"

/*
 * Puts the records of share/defaults/KIND.csv, of every kind that has a file
 * there. `arg` points to the name of a language (NULL: English), whose
 * records are in share/defaults/LANGUAGE, as far as there are any. Ends the
 * program if one is bad. (An argument of desk_create.)
 */
void defaults_put(struct desk *, void *arg);

/* Returns true if there are records in the language. If not, adds the names of
 * the languages, with commas between them. */
bool defaults_known(const char *language, struct buf *names);
#endif
