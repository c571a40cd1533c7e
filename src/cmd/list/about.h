/* about.h - what there is to list: kinds, and the columns of one */
#ifndef ABOUT_H
#define ABOUT_H

#include "cmd.h"

/* Prints the columns of a kind, with types and meanings; -c chooses which of
 * that. Ends the program (64) if -c names something else. */
void about_columns(struct cmd *, const struct kind *);

/* Prints the kinds and what they are, as about_columns does. */
void about_kinds(struct cmd *);
#endif
