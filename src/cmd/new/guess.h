/* guess.h - a profile for a file that nobody has described yet */
#ifndef GUESS_H
#define GUESS_H

#include "cmd.h"

/* Prints a profile for the records of the input: a guess, for review. Changes
 * nothing. Returns false if they cannot be read. */
bool guess(struct cmd *);
#endif
