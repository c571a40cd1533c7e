/* defaults.h - the first records of a desk */
#ifndef DEFAULTS_H
#define DEFAULTS_H

#include "desk.h"

/*
 * Puts the records of share/defaults/KIND.csv, of every kind that has a file
 * there. Ends the program if one is bad. (An argument of desk_create.)
 */
void defaults_put(struct desk *, void *);
#endif
