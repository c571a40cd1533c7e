/* sweep.h - what is due and what is owed: hd-sla sweep, hd-sla offer */
#ifndef SWEEP_H
#define SWEEP_H

#include "cmd.h"

/* Who gets the records. */
struct sweep_to {
	const char *receiver; /* of offer; else OUTBOX_SWEEPER */
	char *const *command; /* NULL: they are printed */
	struct opt_list owe;  /* sweep: these receivers, later */
	bool hold;	      /* hd-* commands acknowledge them */
	bool nobody;	      /* they are not printed */
	bool offer;	      /* what is due is another program's business */
};

/* Prints what the receiver is owed. */
void sweep_offer(struct cmd *, const struct sweep_to *);

/* Sweeps; prints what earlier sweeps have found, and then what this one finds.
 */
void sweep_due(struct cmd *, const struct sweep_to *);

/*
 * Runs fn, which calls one of the functions above, and gives the records to
 * whom they are for; what has arrived is owed no longer. monitor: fn prints one
 * line instead. Returns the exit status. Ends the program with status 64 if
 * there are no records for the command.
 */
int sweep_run(struct cmd *, bool (*fn)(struct cmd *), const struct sweep_to *,
    bool monitor);
#endif
