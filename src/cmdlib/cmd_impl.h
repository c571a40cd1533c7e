/* cmd_impl.h - what the files of cmdlib share */
#ifndef CMD_IMPL_H
#define CMD_IMPL_H

#include "cmd.h"

/* One file of input: its bytes, and while it is read its records. */
struct source {
	const char *name;
	struct spool spool;
	struct rec_in *in;
	const char **heading; /* after --map */
	size_t nheading;
	bool doubtful; /* a record had columns that are unknown */
};

/* Opens one file of input for reading, and closes the one that is open (struct
 * cmd *, for desk_guard). */
void cmd_source_open(struct cmd *, struct source *);
void cmd_source_close(void *);

/* Reads the heading; true if there are columns that were not there before. */
bool cmd_source_heading(struct cmd *);

/* -n: change records instead of ids. */
void cmd_unprint(struct cmd *);
void cmd_plan_begin(struct cmd *);
void cmd_plan_end(struct cmd *);

/* The group of a common option (CMD_OUTPUT ...), 0 if every command has it. */
unsigned cmd_common_group(const char *name);

/* Forgets which columns of changed records are printed. */
void cmd_changed_forget(struct cmd *);

/* Says where, and what is wrong; keeps the record for --rejects. */
void cmd_refuse(const struct item *, const char *why);

/* What was written in the editor has arrived: its file goes. */
void cmd_text_done(void);

void cmd_open_rejects(struct cmd *);
void cmd_write_rejects(struct cmd *);
void cmd_close_rejects(struct cmd *);
#endif
