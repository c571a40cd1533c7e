/* records.h - questions to calendars as records, and their answers */
#ifndef RECORDS_H
#define RECORDS_H

#include "cmd.h"

/*
 * Reads records that ask calendars something, and prints them with the answer
 * in the column `result`. False if a record was refused; says which.
 */
bool records_answer(struct cmd *);
#endif
