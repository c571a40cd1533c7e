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
	CMD_CHANGES = 1,  /* -n --at --as --max */
	CMD_RECORDS = 2,  /* reads records: -i -k --map --rejects */
	CMD_OUTPUT = 4,	  /* prints records: -o -H */
	CMD_COLUMNS = 64, /* of columns that can be chosen: -c */
	CMD_REASON = 32,  /* -r, for what records say no reason for */
	CMD_SHOWS = 16,	  /* -n prints what it prints without, too */
	CMD_STANDBY = 128 /* reads from HD_DB_READ, a little late perhaps */
};

struct cmd {
	struct desk desk;
	const char *operands; /* for the usage line */
	const struct opt *own;
	struct opt *common;
	unsigned what;
	int argc; /* operands */
	char **argv;

	struct instant now; /* --at, else the clock */

	/* common options */
	const char *database, *at, *as, *input, *output, *columns;
	const char *rejects, *reason;
	struct opt_list maps;
	struct map map; /* what they say */
	bool dry, ahead, keep, no_header, quiet, help, version;
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
	int64_t done, refused;
	int status;
	struct spool reject;
	int reject_fd;
	struct pool keepsake; /* texts for the whole run */
};

/*
 * Names the program (CMD_NAME), reads the options and does --help and
 * --version. `operands` is their part of the usage line.
 */
void cmd_start_as(struct cmd *, int argc, char *argv[], const char *name,
    const char *about, const struct opt *, const char *operands, unsigned what);
#define cmd_start(c, argc, argv, opts, operands, what) \
	cmd_start_as(c, argc, argv, CMD_NAME, CMD_ABOUT, opts, operands, what)

/* Wrong use that the option table cannot see: status 64 and the usage line. */
_Noreturn void cmd_usage(struct cmd *, const char *, ...)
    __attribute__((format(printf, 2, 3)));

/* The work in one transaction; false from fn rolls it back. The exit status. */
int cmd_write(struct cmd *, bool (*fn)(struct cmd *));
int cmd_read(struct cmd *, bool (*fn)(struct cmd *));

/* The same for a command that goes on: prints, and comes back. */
void cmd_read_on(struct cmd *, bool (*fn)(struct cmd *));

/* Waits so many seconds; ends the program if nobody reads its output any more.
 */
void cmd_wait(int seconds);

/* Prints what waits in c->printed, or writes it to c->to_file; status 74 if it
 * cannot be written. */
int cmd_finish(struct cmd *);

/* ------------------------------------------------------------------- input */

/*
 * Takes all input into memory or a file, before the database is locked:
 * the files named, or standard input.
 */
void cmd_slurp(struct cmd *, char *const *files, int n);

/*
 * What a command does with its items. `heading` looks at the columns of the
 * input before its first record (again if JSON brings new ones); false ends
 * the run: without knowing the columns no record can be read. NULL: any will
 * do. `between` may finish what earlier records began: it is called before each
 * record, outside its savepoint, and with NULL at the end of the input.
 */
struct loop {
	bool ids; /* every item must name a ticket */
	bool (*heading)(struct item *, struct buf *why);
	enum answer (*each)(struct item *, struct buf *why);
	void (*between)(const struct item *next);
};

/*
 * Takes each operand, or else each record of the input. Says what was refused,
 * counts, prints what changed; with -k each record stands for itself.
 * False if something was refused and -k was not given.
 */
bool cmd_each(struct cmd *, const struct loop *);

/* Does the work for one item that the command has kept (held): like cmd_each.
 */
void cmd_one(struct item *, enum answer (*fn)(struct item *, struct buf *why));

/* The ids of operands, or of the input; "#12" is 12. Status 65 for others. */
void cmd_ids(struct cmd *, struct ids *);

/* "12", "#12"; false if it is no id. */
bool cmd_id(const char *, int64_t *);

/* ------------------------------------------------------------------ output */

/* A ticket was changed or made: its id, or the columns asked for. */
void cmd_changed(struct item *, int64_t id);

/*
 * A record of another kind was changed: prints the columns asked for, and
 * nothing without -c and -o. The values stand beside the columns of the kind.
 */
void cmd_changed_record(
    struct item *, const struct kind *, const struct val *values);

/* The bare number of what was changed or made. */
void cmd_print_id(struct cmd *, int64_t id);

/* Counts what is changed; ends the program where it is more than --max. */
void cmd_count(struct cmd *, int64_t n);

/* Starts c->out: of -o, else a table on a terminal and CSV elsewhere. */
void cmd_out(struct cmd *);

/*
 * What a search is restricted to: operands that are ids or conditions, and
 * `-` for ids on standard input, which cmd_slurp_ids takes before the
 * database is opened. Without any id ids->v stays NULL. False and why if one is
 * neither.
 */
void cmd_slurp_ids(struct cmd *);
bool cmd_select(struct cmd *, char *const *, int n, struct ids *,
    struct filter **filters, size_t *nfilters, struct buf *why);

/*
 * A search by operands (cmd_select), with -c and into c->out; f says the
 * rest. Nothing found is status 1.
 */
void cmd_search(struct cmd *, struct find *, char *const *, int n);

/*
 * What cmd_search does before it runs (filters, columns and their checks; the
 * filters that f has already become its own), and what frees it.
 */
void cmd_search_prepare(struct cmd *, struct find *, char *const *, int n);
void cmd_search_done(struct find *);

/* -------------------------------------------------------------------- text */

/*
 * What somebody writes: the option's text, else from the editor, else
 * standard input unless that is a terminal. NULL: nothing. Checked to be
 * UTF-8; CRLF becomes LF. Valid while the command runs.
 */
const char *cmd_text(struct cmd *, const char *given, bool edit);
#endif
