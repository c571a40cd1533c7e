/* print.h - makes the reports of a set and prints them */
#ifndef PRINT_H
#define PRINT_H

#include "report_set.h"

/* What of a report is printed: its rows, or something about them. */
enum print_what {
	PRINT_ROWS,
	PRINT_LONG,    /* a record for each figure */
	PRINT_TICKETS, /* the ids behind every figure */
	PRINT_EXPLAIN, /* what was left out */
	PRINT_DIGEST   /* a checksum, and what it depends on */
};

/*
 * Returns what -o asks for: svg, html, xlsx, prom, or records in one of the
 * usual formats. Ends the program (64) if it is none of them.
 */
enum print_form {
	PRINT_RECORDS,
	PRINT_SVG,
	PRINT_HTML,
	PRINT_XLSX,
	PRINT_PROM
};
enum print_form print_form(struct cmd *);

/*
 * Makes the reports of the set and prints them. One report is printed as it is.
 * Several reports are one page, one workbook, or records of their figures
 * (report, key, figure, unit, value); with c->to_file a folder with a file
 * each. Sets c->status to 1 if a goal was missed, or if nothing records what a
 * report counts.
 */
void print_reports(
    struct cmd *, const struct report_set *, const char *zone, enum print_what);
#endif
