/* ticket_known.h - whether a record of a known ticket says something new */
#ifndef TICKET_KNOWN_H
#define TICKET_KNOWN_H

#include "ticket_row.h"

/*
 * Returns the first column in which a record has a value that the ticket
 * said->id does not have and has never had; "body" if its first message is
 * another one; NULL: the record says nothing new. Columns that the record
 * leaves empty are not compared.
 */
const char *ticket_known_new(struct desk *, const struct ticket *said);
#endif
