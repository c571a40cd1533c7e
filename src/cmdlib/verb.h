/*
 * verb.h - commands with verbs: one table says what each takes, so that nothing
 * that another verb is asked for is passed over in silence.
 */
#ifndef VERB_H
#define VERB_H

#include "cmd.h"

struct verb {
	const char *name;
	bool writes;
	int least, most;      /* operands; most -1: any number */
	const char *operands; /* as people write them, "id [metric]" */
	const char *options;  /* long names that some verbs take, with spaces
				 between them */
	bool (*fn)(struct cmd *);
};

/*
 * The verb that the first operand names, which is taken away; else the first
 * of the table.
 */
const struct verb *verb_find(struct cmd *, const struct verb *, size_t n);

/* True if that option is among its own. */
bool verb_takes(const struct verb *, const char *option);

/*
 * Ends the program with status 64 and a sentence if there are too few or too
 * many operands, or an option that only other verbs of the table take. Options
 * that none of them names are everybody's.
 */
void verb_check(
    struct cmd *, const struct verb *, const struct verb *all, size_t n);
#endif
