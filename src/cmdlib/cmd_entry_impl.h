/* cmd_entry_impl.h - what the files of cmd_entry share */
#ifndef CMD_ENTRY_IMPL_H
#define CMD_ENTRY_IMPL_H

#include "cmd_entry.h"

/* What a record says of a writing beside its text. */
struct said {
	const char *key, *channel, *status;
	enum role role;
	struct span spent;	 /* 0: not said */
	struct edit status_edit; /* if there is a status */
};

/* Returns the text of a cell; of an operand, or an empty cell, `otherwise`. */
const char *cmd_entry_cell(
    const struct item *, const char *column, const char *otherwise);

/* Checks the columns of the input, as loop.heading does. */
bool cmd_entry_heading(
    const struct cmd_entry *, const struct item *, struct buf *why);

/* Reads what a record says. Returns false, and adds a reason for each cell that
 * is wrong. */
bool cmd_entry_said(const struct cmd_entry *, struct item *, struct said *,
    struct pool *, struct buf *why);

/* Ends the program if an option has no value of its column. */
void cmd_entry_options(struct cmd *, const struct cmd_entry *);
#endif
