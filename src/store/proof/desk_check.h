/* desk_check.h - proves that a desk is whole */
#ifndef DESK_CHECK_H
#define DESK_CHECK_H

#include "desk.h"

/*
 * Reads the whole desk: the file is sound and every reference holds; rewound
 * and replayed, the history of every ticket ends in its row; what the program
 * keeps up to date (active, replies, updated, due) is as it should be;
 * attachments have the hash that they are stored under; every declared field
 * has its column. Prints a record for each fault (kind, id, problem), and
 * returns how many there are.
 */
int64_t desk_check(struct desk *, struct out *);
#endif
