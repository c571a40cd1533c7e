/* search_check.h - the search index has the words of the articles */
#ifndef SEARCH_CHECK_H
#define SEARCH_CHECK_H

#include "desk.h"

/*
 * Compares the search index with one that is made anew. Adds a line for each
 * article that the index does not have, or has with other words, and for each
 * that is no article.
 */
void search_check(struct desk *, struct buf *faults);
#endif
