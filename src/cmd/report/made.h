/* made.h - a report that was made: what was asked for, its rows */
#ifndef MADE_H
#define MADE_H

#include "report.h"
#include "report_words.h"

/* print_reports() makes and frees it. */
struct made {
	const struct report_words *words;
	struct report_ask ask;
	struct report *report;
	struct grid grid;
	struct report *earlier; /* the same of the time before, or NULL */
	struct grid before;	/* ... and its rows */
};

/* Writes the rows as records of a format; `safe`: for spreadsheets. */
void made_records(
    const struct made *, struct spool *, enum out_format, bool safe);
#endif
