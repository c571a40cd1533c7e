/* rehearse.h - rules rehearsed: on cases that are made up, and on the history
 */
#ifndef REHEARSE_H
#define REHEARSE_H

#include "desk.h"
#include "put_file.h"

/*
 * Uses the rules of a file instead of those of the desk, until the transaction
 * is rolled back. Ends the program (65) if one of them is wrong.
 */
void rehearse_rules(struct desk *, struct put_file *);

/*
 * Makes the ticket of each record of a file, lets happen what its column `then'
 * says, and compares the ticket with the columns `expect.COLUMN'. Prints a
 * record for each difference: case, column, expected, found. Returns how many
 * there are. Ends the program (65) if a column or a record is wrong. Everything
 * is taken back.
 */
int64_t rehearse_cases(struct desk *, struct put_file *, struct out *);

/*
 * Prints what the rules would have done because of each event since an instant,
 * if they had been in use: rule, at, ticket, event, action, field, old, new,
 * reason. Each event is tried by itself, on the ticket as it was then; rules by
 * time are asked once a day. Returns how many records there are. Everything is
 * taken back.
 */
int64_t rehearse_history(struct desk *, struct instant since, struct out *);
#endif
