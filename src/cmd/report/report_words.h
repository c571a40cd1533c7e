/* report_words.h - one report as words ask for it, and what they mean */
#ifndef REPORT_WORDS_H
#define REPORT_WORDS_H

#include "cmd.h"
#include "report_ask.h"

/*
 * The words that ask for one report. Instants are read later, once the desk and
 * so the zone is known. All texts are borrowed.
 */
struct report_words {
	const char *name; /* of the file that the report is written to */
	const char *by, *period, *from, *to, *as_of, *measure;
	bool censored, working, withdrawn;
	bool many;	   /* the report is one of a file or of the dashboard */
	bool days;	   /* counts from the beginning of the day of `from`, or
			      of the desk */
	const char *title; /* in place of the title of the report; NULL */
	const char *where; /* "weekly.set:3: ", for messages; NULL */
	char **words;	   /* report, conditions, ids */
	int n;
};

/*
 * Fills in what the words ask for, and checks it; ends the program (64, 65) if
 * they are wrong. The caller frees with report_words_free().
 */
void report_words_ask(
    struct cmd *, const struct report_words *, struct report_ask *);
void report_words_free(struct report_ask *);
#endif
