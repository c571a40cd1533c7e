/* propose.h - proposals for records, or for tickets of the desk */
#ifndef PROPOSE_H
#define PROPOSE_H

#include "cmd.h"
#include "ended.h"

/* What the options say. */
struct propose_words {
	const char *columns; /* with commas between; NULL: those of tickets */
	bool replace, probability;
	double least;		     /* of propose_read */
	bool wanted[TRIAGE_COLUMNS]; /* of propose_read */
};

/* Reads the columns and --least (NULL: 0.5). Ends the program (64) if they
 * cannot be. */
void propose_read(struct cmd *, struct propose_words *, const char *least);

/*
 * Prints the records of the input with what is proposed for their empty
 * columns; for operands, which are tickets, change records for hd-set.
 */
bool propose_all(struct cmd *, const struct propose_words *);
#endif
