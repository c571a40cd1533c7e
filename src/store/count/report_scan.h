/* report_scan.h - one pass over the rows that a report counts */
#ifndef REPORT_SCAN_H
#define REPORT_SCAN_H

#include "as_of.h"
#include "report_work.h"

#define REPORT_VALUES 8 /* of a row, at most */

/*
 * One pass over rows: the keys and the values of the kind, for the tickets
 * asked for. All texts and lists are borrowed.
 */
struct scan {
	const struct kind *kind;
	/* the column whose period makes the first key, and that since and
	 * until bound; NULL: no period, no bounds */
	const char *time;
	bool only_set;	     /* leaves out rows in which time is null */
	const char *only[3]; /* more conditions, or NULL */
	const struct instant *from,
	    *to;	       /* instead of since and until, or NULL */
	struct instant before; /* time is not after that; NONE: any */
	bool event;	       /* time is that of an event of the ticket */
	const char *values[REPORT_VALUES]; /* columns with numbers, or NULL */
	const char *text;  /* one more column, given as a text */
	const char *order; /* SQL, or NULL */
	/* gets each row with its group, its values (NONE: null) and its text */
	void (*fn)(
	    struct report *, struct group *, const int64_t *, const char *text);
	const char *begun;  /* SQL of the instant at which a row begins; NULL:
			       that of the ticket or clock */
	bool as_of;	    /* what there was at ask->as_of, or is now */
	const char *ticket; /* SQL of the id of the ticket; NULL: "t.id" */
	/* parameters in the FROM of the kind, from $1 on; of these tickets */
	const struct val *given;
	size_t ngiven;
	const struct id_range *range;
};

/* Returns true if the scan has no bounds in time: then it reads the rows in the
 * order of their table, which costs less than an index for nearly all rows. */
bool report_whole(const struct report *, const struct scan *);

/* Reads the rows. */
void report_scan(struct report *, const struct scan *);

/*
 * Returns how many rows there are, each as often as a scan would count it, for
 * report_leave(); 0 unless what is left out is asked for.
 */
int64_t report_rows(struct report *, const struct scan *);
#endif
