/*
 * report_set.h - reports that are made together, in one transaction: the one
 * of the command line, those of a file, or the dashboard
 *
 * A line of a file is [NAME:] REPORT [-b COLUMNS] [-p PERIOD] [--from T]
 * [--to T] [--as-of T] [--measure M] [--censored] [--working] [--withdrawn]
 * [CONDITION ...]. Words with spaces stand in "quotes", # begins a comment.
 * What a line does not say is as on the command line.
 */
#ifndef REPORT_SET_H
#define REPORT_SET_H

#include "mem.h"
#include "report_words.h"

struct report_set {
	struct report_words *v;
	size_t n, cap;
	struct pool keep; /* texts of v */
};

/*
 * Adds the report of one line, if it is not empty. `where` is kept by the
 * caller and begins messages. Ends the program (65) if the line is wrong.
 */
void report_set_line(struct report_set *, const char *text, const char *where,
    const struct report_words *common);

/* Adds the reports of a file. Ends the program (65, 66) if a line is wrong. */
void report_set_file(
    struct report_set *, const char *path, const struct report_words *common);

/* Adds the report of the command line: its name, then ids and conditions. */
void report_set_one(struct report_set *, const struct report_words *common,
    char **operands, int n);
#endif
