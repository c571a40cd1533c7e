/* ticket_find.h - which tickets have the words of a query */
#ifndef TICKET_FIND_H
#define TICKET_FIND_H

#include "query.h"

/* Looks the words up in the texts of all tickets; `guess`: other spellings of a
 * word, too, if no ticket has it. */
void ticket_find(struct desk *, struct query *, bool guess);
#endif
