/* teach.h - people teach the search: hd-kb learn, hd-kb rate */
#ifndef TEACH_H
#define TEACH_H

#include "cmd.h"

/* Adds a lesson for each record: article, and question or ticket. */
bool teach_records(struct cmd *);

/* Adds a judgement: the operands are an article and yes or no. The ticket and
 * the comment may be NULL. */
bool teach_rate(struct cmd *, const char *ticket, const char *comment);
#endif
