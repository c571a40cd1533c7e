/* list.h - the open clocks, or one line about them: hd-sla list */
#ifndef LIST_H
#define LIST_H

#include "cmd.h"

/* What the options say. */
struct list_words {
	const char *sort; /* NULL: by deadline */
	int64_t limit;	  /* how many clocks at most; NONE: all */
	bool all;	  /* also clocks that have ended or have no target */
	bool monitor;	  /* one line, as a monitoring plugin */
};

/*
 * Prints the clocks that the operands choose, the most urgent first, or the one
 * line; then the exit status is that of the plugin. Returns true, as a verb
 * does.
 */
bool list_clocks(struct cmd *, const struct list_words *);
#endif
