/* cmd_words.h - tickets that are found by words: text~vpn */
#ifndef CMD_WORDS_H
#define CMD_WORDS_H

#include "cmd.h"
#include "ticket_search.h"

/*
 * If a search for tickets has the condition text~, takes it out, and limits the
 * search to the tickets that it finds and that are among those of f, in the
 * order of their ids or, with -S -score, the best first. They have the column
 * score then. Ends the program if the condition cannot be used so.
 */
void cmd_words(struct cmd *, struct find *);

/* Prints tickets that were found, in this order, with the columns of -c or some
 * usual ones; the exit status becomes 1 if there are none. Returns true. */
bool cmd_found(struct cmd *, const struct found *, size_t n);
#endif
