/* pages.h - reports as an HTML page */
#ifndef PAGES_H
#define PAGES_H

#include "made.h"

/*
 * Prints the reports as one page. The page of several reports begins with the
 * setting "name" and says the span of time once, as people write it.
 */
void pages_print(struct cmd *, const struct made *, size_t n);
#endif
