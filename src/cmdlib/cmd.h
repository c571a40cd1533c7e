/*
 * cmd.h - start and finish of every command. A command is its table of
 * options, then: cmd_start, cmd_write or cmd_read with a function that does
 * the work in one transaction, and what these return is the exit status.
 * The work may run twice (desk_transaction); all it prints waits in a spool.
 */
#ifndef CMD_H
#define CMD_H

#include <stdbool.h>

#include "desk.h"
#include "err.h"
#include "find.h"
#include "item.h"
#include "kind.h"
#include "translate.h"
#include "opt.h"
#include "out.h"
#include "rec.h"

enum {
	CMD_CHANGES = 1,  /* changes records: -n --as --max */
	CMD_RECORDS = 2,  /* reads records: -i -k --map --profile --separator
			     --encoding --rejects */
	CMD_OUTPUT = 4,	  /* prints records: -o -H */
	CMD_COLUMNS = 64, /* prints columns that can be chosen: -c */
	CMD_REASON = 32,  /* notes a reason for records without one: -r */
	CMD_SHOWS = 16,	  /* prints the same with -n, not a plan */
	CMD_ADMIN = 256,  /* changes what only admins should change */
	CMD_PAGES = 512,  /* long output goes through a pager: --no-pager */
	CMD_STANDBY = 128 /* reads from HD_DB_READ, perhaps a little late */
};

struct cmd {
	struct desk desk;
	const char *operands; /* for the usage line */
	const struct opt *own;
	struct opt *common;
	unsigned what;
	int argc; /* operands */
	char **argv;

	enum rights needs;  /* to change the desk; by `what`, or by the work */
	struct instant now; /* --at, else the clock */

	/* common options */
	const char *database, *at, *as, *input, *output, *columns;
	const char *rejects, *reason;
	struct opt_list maps;
	const char *separator, *encoding, *profile;
	struct profile with; /* what is in the profile */
	const char *reads;   /* kind of the records; NULL: ticket */
	struct rec_how how;  /* what these say */
	const char *alone;   /* the table of desk.alone; NULL: none */
	bool dry, ahead, keep, no_header, no_pager, quiet, help, version;
	bool makes; /* records, instead of changing them: for messages */
	bool excel_safe;
	const char *to_file; /* instead of standard output; replaced at once */
	int64_t max;

	/* input */
	struct source *sources;
	size_t nsources;
	struct source *source; /* the one that is read */
	struct ids *wanted;    /* of cmd_ids */

	/* output */
	struct spool printed;
	struct out out;
	struct shown *shown;
	int64_t done, refused, skipped;
	int status;
	bool (*idle)(struct cmd *);   /* asked first, by a transaction that only
					 reads: returns true if there is nothing
					 to do; or NULL */
	void (*after)(struct cmd *);  /* called when the work is done and the
					 desk is closed, before anything is
					 printed; or NULL */
	void (*erases)(struct cmd *); /* overwrites what a change has deleted,
					 before anything is printed; or NULL */
	struct spool reject;
	int reject_fd;
	struct pool keepsake; /* texts for the whole run */
	struct pool of_item;  /* texts of the item in hand */
};

/*
 * Names the program (CMD_NAME), reads the options and does --help and
 * --version. `operands` is their part of the usage line.
 */
void cmd_start_as(struct cmd *, int argc, char *argv[], const char *name,
    const char *about, const struct opt *, const char *operands, unsigned what);
#define cmd_start(c, argc, argv, opts, operands, what) \
	cmd_start_as(c, argc, argv, CMD_NAME, CMD_ABOUT, opts, operands, what)

/*
 * Ends the program with status 64, a message, and where to read more: for wrong
 * use that the option table cannot see.
 */
_Noreturn void cmd_usage(struct cmd *, const char *, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * Runs fn in one transaction, and again if another transaction was faster. If
 * fn returns false, everything is rolled back. Prints what fn has printed, and
 * returns the exit status.
 */
int cmd_write(struct cmd *, bool (*fn)(struct cmd *));
int cmd_read(struct cmd *, bool (*fn)(struct cmd *));

/* How what is printed reaches whom it is for. */
struct giving {
	/* Gives it, and returns whether it has arrived. NULL: it is printed,
	 * and a file is on the disk afterwards. */
	bool (*give)(struct cmd *);

	/* Called while whoever reads the output is slow; returns after how many
	 * milliseconds it is to be called again. */
	int (*waiting)(struct cmd *);

	/* Runs afterwards, in a second transaction. */
	void (*then)(struct cmd *, bool arrived);
};

/*
 * As cmd_write. But what is printed is given. If the command dies before that,
 * the second transaction does not run.
 */
int cmd_write_then(
    struct cmd *, bool (*fn)(struct cmd *), const struct giving *);

/*
 * For a command that does its work in many transactions: runs fn, which calls
 * cmd_step for each. cmd_step returns what its fn returned. What a step prints
 * is lost if another one follows.
 */
int cmd_steps(struct cmd *, void (*fn)(struct cmd *));
bool cmd_step(struct cmd *, bool (*fn)(struct cmd *));

/* As cmd_write and cmd_read, for a command that goes on afterwards with another
 * transaction. cmd_write_on returns the exit status so far. */
int cmd_write_on(struct cmd *, bool (*fn)(struct cmd *));
void cmd_read_on(struct cmd *, bool (*fn)(struct cmd *));

/* Waits; ends the program if nobody reads its output any more. */
void cmd_wait(int seconds);

/*
 * Prints what waits in c->printed, or writes it to c->to_file. Returns the exit
 * status; ends the program with status 74 if it cannot be written.
 */
int cmd_finish(struct cmd *);

/* ------------------------------------------------------------------- input */

/*
 * Takes all input into memory or a file, before the database is locked:
 * the files named, or standard input.
 */
void cmd_slurp(struct cmd *, char *const *files, int n);

/* Reads the profile of --profile, an installed one or a file. Ends the program
 * if there is none or something is wrong with it. */
void cmd_profile_read(struct cmd *, const char *name, struct profile *);

/*
 * Returns the name of the first file that cmd_slurp took; its bytes go to
 * *text, which the caller frees, followed by a NUL that *n does not count.
 */
const char *cmd_slurped(struct cmd *, char **text, size_t *n);

/*
 * For a command line that reads no records: ends the program with status 64 if
 * an option about records (-i, --map, --profile, --separator, --encoding,
 * --rejects) is given, and if it makes only one record, -k. Commands that read
 * none are asked by themselves; call it where something else is read first.
 */
void cmd_no_records(struct cmd *, bool one);

/* What a command does with its items. */
struct loop {
	bool ids; /* every item must name a ticket */

	/*
	 * Checks the columns of the input before its first record, and again
	 * if JSON brings new ones. NULL: any columns will do. If it returns
	 * false, no record is read.
	 */
	bool (*heading)(struct item *, struct buf *why);

	/* Does the work for an item. Returns REFUSED, and why, if it cannot. */
	enum answer (*each)(struct item *, struct buf *why);

	/*
	 * Adds what else is wrong with a record whose ticket or circumstances
	 * are, so that all its faults are told at once. NULL: nothing else can
	 * be told.
	 */
	void (*judge)(struct item *, struct buf *why);

	/*
	 * Finishes what earlier records began. It is called before each record,
	 * outside its savepoint, and with NULL at the end of the input. NULL:
	 * nothing is to be finished.
	 */
	void (*between)(const struct item *next);
};

/*
 * Works on each operand, or without operands on each record of the input.
 * Prints what changed, and warns of what was refused. With -k a refused record
 * does not undo the others. Returns false if something was refused and -k was
 * not given.
 */
bool cmd_each(struct cmd *, const struct loop *);

/* Warns that a good item is left alone, and why. The others go on, and the exit
 * status becomes 1. */
void cmd_skip(struct item *, const char *why);

/* Works on one item that the command has kept (held), as cmd_each does. */
void cmd_one(struct item *, enum answer (*fn)(struct item *, struct buf *why));

/*
 * Reads the ids of the operands, or else of the input; "#12" is 12. Ends the
 * program with status 65 if something is not an id.
 */
void cmd_ids(struct cmd *, struct ids *);

/* Reads the id of a ticket: "12", "#12". Returns false if it is not an id. */
bool cmd_id(const char *, int64_t *);

/* ------------------------------------------------------------------ output */

/* Prints a ticket that was changed or made: its id, or the columns asked for.
 */
void cmd_changed(struct item *, int64_t id);

/*
 * Prints the columns asked for of a record of another kind that was changed;
 * nothing without -c and -o. `values` has one for each column of the kind.
 */
void cmd_changed_record(
    struct item *, const struct kind *, const struct val *values);

/* Prints the bare number of what was changed or made. */
void cmd_print_id(struct cmd *, int64_t id);

/* Counts records that are changed; ends the program (65) if they exceed --max.
 */
void cmd_count(struct cmd *, int64_t n);

/* Starts c->out in the format of -o, else as a table on a terminal, else as
 * CSV.
 */
void cmd_out(struct cmd *);

/* Returns the screen that records are shown on: the terminal, else what COLUMNS
 * and NO_COLOR say. */
struct out_screen cmd_screen(struct cmd *);

/* Takes the ids on standard input if an operand is `-`, before the database is
 * opened. */
void cmd_slurp_ids(struct cmd *);

/*
 * Sorts the words of a search into ids and conditions; `-` stands for the ids
 * that cmd_slurp_ids took. Without any id ids->v stays NULL. The caller frees
 * the filters. Returns false, and why, if a word is neither.
 */
bool cmd_select(struct cmd *, char *const *, int n, struct ids *,
    struct filter **filters, size_t *nfilters, struct buf *why);

/*
 * Fills in what a word names: a kind, or with @ in front a view, whose columns
 * and order come where none were asked for. Returns the conditions of the view
 * with the n words behind them, and how many there are in *n. Ends the program
 * if there is no such kind or view.
 */
char *const *cmd_search_kind(
    struct cmd *, const char *word, struct find *, char *const *, int *n);

/*
 * Searches by operands (cmd_select) and by what f says, and prints the columns
 * of -c. The exit status becomes 1 if nothing is found.
 */
void cmd_search(struct cmd *, struct find *, char *const *, int n);

/*
 * Fills in the filters and columns of a search, and checks them, as cmd_search
 * does; f owns the filters that it has already. Ends the program if one is
 * wrong. cmd_search_done frees them.
 */
void cmd_search_prepare(struct cmd *, struct find *, char *const *, int n);
void cmd_search_done(struct find *);

/* -------------------------------------------------------------------- text */

/*
 * Returns what somebody wrote: the text of the option, else of the editor, else
 * of standard input unless that is a terminal; NULL if it is empty. CRLF
 * becomes LF. Valid while the command runs. Ends the program if it is not
 * UTF-8.
 */
const char *cmd_text(struct cmd *, const char *given, bool edit);

/* Lets somebody change a text in the editor; the rest is as above. */
const char *cmd_text_edit(struct cmd *, const char *text);
#endif
