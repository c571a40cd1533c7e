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
	OPT_NUMBER, /* int64_t *: a whole number >= 0 */
	OPT_LIST    /* struct opt_list *: every argument; may be repeated */
};

struct opt_list {
	const char **v;
	size_t n, cap;
};

struct opt {
	int letter;	  /* 0: only a long name */
	const char *name; /* without the dashes */
	const char *arg;  /* what the argument is called; NULL: takes none */
	enum opt_kind kind;
	void *to;
	const char
	    *help; /* one line, N_(); NULL: an old name, which is not shown */
};
#define OPT_END                                     \
	{                                           \
		0, NULL, NULL, OPT_BOOL, NULL, NULL \
	}

/*
 * Reads the options of argv that either table has (common may be NULL), in
 * any order, until `--`, and stores them. Returns the index of the first
 * operand (argv is permuted). A wrong one ends the program with status 64 and
 * the usage line.
 */
int opt_parse(int argc, char *argv[], const struct opt *own,
    const struct opt *common, const char *operands);

/*
 * True if an option ("--monitor", or its beginning) is among the arguments: for
 * what matters even to messages about the others.
 */
bool opt_ahead(int argc, char *argv[], const char *option);

/* hd-assign [-hnq] [-a login] ... [id ...] */
void opt_usage(struct buf *, const char *name, const struct opt *own,
    const struct opt *common, const char *operands);

/* The option tables as help text, and as records (letter, name, arg, help;
 * TAB). */
void opt_help(struct buf *, const struct opt *);
void opt_records(struct buf *, const struct opt *);
#endif
