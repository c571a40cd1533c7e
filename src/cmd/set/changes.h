/* changes.h - change records: what was changed, when and by whom */
#ifndef CHANGES_H
#define CHANGES_H

#include "cmd.h"

/*
 * Carries out the records of the input. With a column `field` they are change
 * records: the ticket (id, ticket or key) or another record (kind and name),
 * field, new, and optionally old, which makes it compare and set. Without
 * `field` they are tickets, and their columns are set.
 *
 * Each record about a ticket is one event; successive change records of another
 * record, or of one assignment of a ticket, are one event if they are of the
 * same instant, actor, cause and reason. sort: in the order of their instants,
 * not of the lines. history: so, too, and
 * they tell the past (ticket_tell): what was `old` is not compared. force:
 * retires also what active tickets have. Returns false if something was
 * refused; says what.
 */
bool changes_load(struct cmd *, bool sort, bool history, bool force);

/* Says what is wrong with the columns of a record whose ticket is not known. */
void changes_judge_wishes(struct item *, struct buf *why);

/* Says what else is wrong with a record whose circumstances are. */
void changes_judge(struct item *, struct buf *why);
#endif
