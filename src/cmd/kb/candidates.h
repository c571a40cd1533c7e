/* candidates.h - what articles could be written about: hd-kb candidates */
#ifndef CANDIDATES_H
#define CANDIDATES_H

#include "cmd.h"

/* Prints the clusters of solved tickets that have no article, those with the
 * most tickets first, then those with the most time. The operands are ids and
 * conditions that choose among the tickets; at most `limit` clusters (NONE:
 * all). Returns true. */
bool candidates_print(struct cmd *, int64_t limit);
#endif
