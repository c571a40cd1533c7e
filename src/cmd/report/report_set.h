/*
 * report_set.h - reports that are made together, in one transaction: the one
 * of the command line, those of a file, or the dashboard.
 *
 * A line of a file is [NAME:] REPORT [-b COLUMNS] [-p PERIOD] [--from T]
 * [--to T] [--as-of T] [--measure M] [--censored] [--working] [CONDITION ...];
 * words with spaces stand in "quotes", # begins a comment. What a line does
 * not say is as the command line has it.
 */
#ifndef REPORT_SET_H
#define REPORT_SET_H

#include "cmd.h"
#include "report.h"

/* What words say; instants are read once the desk, and so the zone, is known.
 */
struct report_words {
	const char *name; /* of the file that it makes */
	const char *by, *period, *from, *to, *as_of, *measure;
	bool censored, working;
	bool many;	   /* of a file, or of the dashboard */
	bool days;	   /* from the beginning of the day of `from' */
	const char *where; /* "weekly.set:3: ", for messages; NULL */
	char **words;	   /* report, conditions, ids */
	int n;
};

struct report_set {
	struct report_words *v;
	size_t n, cap;
	struct pool keep;
};

/* Reads a file. Ends the program (65, 66) where a line is wrong. */
void report_set_file(
    struct report_set *, const char *path, const struct report_words *common);

/*
 * The dashboard, of the last 30 days unless it is said; the report of the
 * command line. Operands: its name, ids and conditions.
 */
void report_set_dashboard(
    struct report_set *, const struct report_words *, char **operands, int n);
void report_set_one(
    struct report_set *, const struct report_words *, char **operands, int n);

/*
 * What the words ask for, checked; ends the program (64, 65) if they are
 * wrong. The caller frees with report_ask_done.
 */
void report_words_ask(
    struct cmd *, const struct report_words *, struct report_ask *);
void report_ask_done(struct report_ask *);
#endif
