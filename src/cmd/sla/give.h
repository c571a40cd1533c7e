/* give.h - records go to a command: hd-sla sweep -- COMMAND */
#ifndef GIVE_H
#define GIVE_H

#include "spool.h"

/*
 * Takes the command behind `--` off the arguments, if a verb that takes one
 * stands before it: what follows are no options of ours. Returns NULL if there
 * is no command.
 */
char **give_command(int *argc, char *argv[]);

/* A command, and what it gets. */
struct gift {
	struct spool *records;
	char *const *command;
	const char *database, *receiver;
	int seconds;   /* then the command is killed; 0: no limit */
	size_t memory; /* bytes of its address space; 0: no limit */

	/* Called while the command runs; returns after how many milliseconds it
	 * is to be called again. */
	int (*waiting)(void *arg);
	void *arg;
};

/*
 * Runs the command with the records as its standard input, and waits for it. It
 * has the database in HD_DB and the receiver in HD_RECEIVER. Returns its
 * status: 128 and the signal if a signal ended it, 126 or 127 if it cannot be
 * run.
 */
int give_to(const struct gift *);
#endif
