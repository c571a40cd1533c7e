/* cmd_impl.h - what the files of cmdlib share */
#ifndef CMD_IMPL_H
#define CMD_IMPL_H

#include "acted.h"
#include "cmd.h"

/* One file of input: its bytes, and its records while they are read. */
struct source {
	const char *name;
	struct spool spool;
	struct rec_in *in;
	const char **heading; /* after --map */
	size_t nheading;
	bool doubtful; /* a record had columns that are unknown */
};

/* Reads the profile for the input, if --profile names one. */
void cmd_profile(struct cmd *);

/* Opens one file of input for reading. */
void cmd_source_open(struct cmd *, struct source *);

/* Closes the file of input that is open. The argument is a struct cmd *: for
 * desk_guard. */
void cmd_source_close(void *);

/* Reads the heading. Returns true if it has columns that it did not have
 * before.
 */
bool cmd_source_heading(struct cmd *);

/* Throws away what was printed: by an attempt at the transaction that failed.
 */
void cmd_unprint(struct cmd *);

/* Shows what is printed in a pager if it is too long for the terminal. Returns
 * false if it is to be printed as usual. */
bool cmd_page(struct cmd *);

/* Begin and end the plan of -n: change records instead of ids. */
void cmd_plan_begin(struct cmd *);
void cmd_plan_end(struct cmd *);

/* Returns the group of a common option (CMD_OUTPUT ...); 0 if every command has
 * it. */
unsigned cmd_common_group(const struct cmd *, const char *name);

/* Returns whether an earlier run of this command has acted on the same record.
 */
enum acted cmd_acted_find(const struct item *);

/* Notes that this command has acted on the record. */
void cmd_acted_note(const struct item *);

/* Forgets which columns of changed records are printed. */
void cmd_changed_forget(struct cmd *);

/* Warns where something is refused, and of each reason why; keeps the record
 * for
 * --rejects. */
void cmd_refuse(const struct item *, const char *why);

/* Removes the file of the editor: its text is in the desk. */
void cmd_text_done(void);

/* Opens the file of --rejects, writes the records that were refused, closes it.
 */
void cmd_open_rejects(struct cmd *);
void cmd_write_rejects(struct cmd *);
void cmd_close_rejects(struct cmd *);
#endif
