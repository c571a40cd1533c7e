/* figures.h - reports as what they are printed as */
#ifndef FIGURES_H
#define FIGURES_H

#include "report_set.h"

/* What of a report is wanted: its rows, or something about them. */
enum figures_what {
	FIGURES_ROWS,
	FIGURES_LONG,	 /* a record for each figure */
	FIGURES_TICKETS, /* the ids behind every figure */
	FIGURES_EXPLAIN, /* what was left out */
	FIGURES_DIGEST	 /* a checksum, and what it depends on */
};

/*
 * -o: svg, html, xlsx, or one of the usual formats. Ends the program (64) if
 * it is none of them.
 */
enum figures_form { FIGURES_RECORDS, FIGURES_SVG, FIGURES_HTML, FIGURES_XLSX };
enum figures_form figures_form(struct cmd *);

/*
 * Makes the reports of the set and prints them. One report is printed as it is;
 * several are one page, one workbook, or records of their figures (report, key,
 * figure, unit, value), and with c->to_file a folder with a file each.
 * c->status is 1 if a goal was missed, or nothing records what a report counts.
 */
void figures_print(struct cmd *, const struct report_set *, const char *zone,
    enum figures_what);

#endif
