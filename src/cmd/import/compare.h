/* compare.h - figures of an export beside those of the desk that it was brought
 * into: hd-import --compare */
#ifndef COMPARE_H
#define COMPARE_H

#include "import.h"

/* Prints figures of the export beside those of the desk: by month, team and
 * status. */
bool compare_print(struct import *);
#endif
