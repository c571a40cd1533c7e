/*
 * verb.h - commands with verbs. One table says which operands and options each
 * verb takes, common options too. The usage line comes from it, and an option
 * that the verb does not take is refused.
 */
#ifndef VERB_H
#define VERB_H

#include "cmd.h"

enum {
	VERB_WRITES = 1, /* changes the desk */
	VERB_USUAL = 2,	 /* what the command does without a verb */
	VERB_HIDDEN = 4	 /* not in the usage line; the manual has it */
};

struct verb {
	const char *name; /* "": has no name, only VERB_USUAL */
	unsigned flags;
	int least, most;      /* how many operands; most -1: any number */
	const char *operands; /* as people write them, "id [metric]" */
	unsigned what;	      /* the common options: CMD_CHANGES ... */
	const char *options;  /* long names of the command's own options, with
				 spaces between them */
	bool (*fn)(struct cmd *);
};

/*
 * Starts the command with the common options that its verbs take (and those of
 * `what`, which are every verb's), and returns the verb of the command line:
 * the first operand names it and is taken away, else it is the usual one. Ends
 * the program with status 64 and a sentence if there is no such verb, if it has
 * too few or too many operands, or if an option belongs to other verbs only.
 */
const struct verb *verb_start_as(struct cmd *, int argc, char *argv[],
    const char *name, const char *about, const struct opt *,
    const struct verb *, size_t n, unsigned what);
#define verb_start(c, argc, argv, opts, verbs, what)                   \
	verb_start_as(c, argc, argv, CMD_NAME, CMD_ABOUT, opts, verbs, \
	    sizeof(verbs) / sizeof((verbs)[0]), what)

/* Runs the verb in a transaction that reads or writes. Returns the exit status.
 */
int verb_run(struct cmd *, const struct verb *);
#endif
