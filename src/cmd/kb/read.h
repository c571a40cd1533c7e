/* read.h - articles as texts, and lists of them */
#ifndef READ_H
#define READ_H

#include "cmd.h"

/* Prints the articles of the operands. False, and a message, if there is no
 * such one; then it prints none. */
bool read_show(struct cmd *);

/* Lists articles as hd-list does, at most `limit` of them (NONE: all), for
 * those who look here first. */
void read_list(struct cmd *, int64_t limit);

/* Prints what changed between two versions of an article: those of the operands
 * behind its id, else the last two, or one and the last. False, and a message,
 * if there is no such article or version. */
bool read_diff(struct cmd *);
#endif
