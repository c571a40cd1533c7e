/* opt.h - one table of options: parsing, help, completion and manual */
#ifndef OPT_H
#define OPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

enum opt_kind {
	OPT_BOOL,   /* bool *: set to true */
	OPT_TEXT,   /* const char **: the argument */
	OPT_NAME,   /* const char **: the argument, which names something: it is
		       not   empty */
	OPT_NUMBER, /* int64_t *: a whole number >= 0; INT64_MAX if it may be
		       left out and was */
	OPT_LIST    /* struct opt_list *: every argument; may be repeated */
};

/* The arguments of an option that may be repeated; v is owned. */
struct opt_list {
	const char **v; /* borrowed from argv */
	size_t n, cap;
};

/* An option. Everything is borrowed, mostly from static tables. */
struct opt {
	int letter;	  /* 0: it has only a long name */
	const char *name; /* without the dashes */
	const char *arg;  /* how the argument is called; NULL: it takes none;
			     "[=number]": it may be left out */
	enum opt_kind kind;
	void *to;	  /* where the argument is stored, see opt_kind */
	const char *help; /* one line, N_() */
};
#define OPT_END                                     \
	{                                           \
		0, NULL, NULL, OPT_BOOL, NULL, NULL \
	}

/*
 * Reads the options in argv that one of the tables has (`common` may be NULL),
 * in any order, until `--`, and stores them. Moves the operands behind them and
 * returns the index of the first one. A wrong option ends the program with
 * status 64, a message, and how to get help.
 */
int opt_parse(
    int argc, char *argv[], const struct opt *own, const struct opt *common);

/* Ends the program with status 64 after a message: says how to get help. */
_Noreturn void opt_die(void);

/*
 * Returns true if an option ("--monitor", or its beginning) is among the
 * arguments. For an option that changes even messages about other options.
 */
bool opt_ahead(int argc, char *argv[], const char *option);

/* Adds the usage line: hd-assign [-hnq] [-a login] ... [id ...] */
void opt_usage(struct buf *, const char *name, const struct opt *own,
    const struct opt *common, const char *operands);

/* Adds the help text of a table, a line for each option. */
void opt_help(struct buf *, const struct opt *);

/* Adds a line for each option: letter, name, arg, help, with TABs between. */
void opt_records(struct buf *, const struct opt *);
#endif
