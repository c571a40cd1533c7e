/* bundle_blame.h - finds the record of a file that somebody has changed */
#ifndef BUNDLE_BLAME_H
#define BUNDLE_BLAME_H

#include <stdint.h>

/*
 * Returns the line of NAME.csv in which the first record begins that is not as
 * it was written, or is missing; 0 if that cannot be found out.
 */
int64_t bundle_blame(const char *folder, const char *name);
#endif
