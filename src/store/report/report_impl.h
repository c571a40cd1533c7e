/* report_impl.h - how a report is made; private to the report files */
#ifndef REPORT_IMPL_H
#define REPORT_IMPL_H

#include "as_of.h"
#include "report.h"
#include "sql.h"
#include "aggregate.h"

#define REPORT_VALUES 8 /* beside the keys, of one row */
#define REPORT_FIXED  3 /* keys that a report always has */
#define REPORT_KEYS   36
#define REPORT_SPARE  2 /* counts of a group beside its figures */

/* A column of a report, and what exactly it says; the count of the same number
 * goes into it. */
struct figure {
	const char *name;
	enum grid_unit unit;
	const char *counts;  /* what, or the numerator */
	const char *of;	     /* the denominator, or NULL */
	const char *without; /* what is left out, or NULL */
	bool rowless; /* a level, a maximum, a verdict: no number of rows */
	bool now;     /* as of now: by period it is empty */
};

enum {
	REPORT_AS_OF = 1,   /* can be told as of an instant */
	REPORT_PERIOD = 2,  /* can be told by period */
	REPORT_CLOCKED = 4, /* all it counts has an instant: -b weekday,hour */
	REPORT_SPARSE = 8,  /* nothing counted is no row, not a row of zeros */
	REPORT_STATE = 16,  /* without -p it is as of now: no span */
	REPORT_NOW = 32	    /* without -p some figures are as of now */
};

/* Each report: a row of report_table.c. */
struct report_def {
	const char *name, *help;
	int version;	     /* grows when what is counted changes */
	const char *kind;    /* whose columns -b and conditions name */
	const char *fixed;   /* keys that are always there, or NULL */
	const char *choices; /* what such a key can be, or NULL: anything */
	const struct word_set *set; /* the same as a set, or NULL */
	unsigned flags;
	const char *placed;	      /* the instant that places it */
	const char *source;	      /* of the definition */
	const struct figure *figures; /* ended by a NULL name */
	const struct figure *others; /* backlog -p, times --censored; or NULL */
	size_t nseries;		     /* of each group */
	void (*make)(struct report *);
	void (*row)(struct report *, struct group *, struct grid *);
	const char *draw;	/* figure that charts show; NULL: the first */
	const char *sort;	/* figure that sorts the rows, or NULL */
	const char *unrecorded; /* why there is nothing to count, or NULL */
};
extern const struct report_def report_defs[]; /* ended by a NULL name */
const struct report_def *report_def(const char *name); /* or NULL */

/* Whether its figures are levels, reckoned from what came and went: no rows. */
bool report_levels(const struct report_def *, const struct report_ask *);

/* A column that makes groups, and how. */
struct by {
	const struct col *col; /* NULL for BY_WEEKDAY, BY_HOUR */
	enum { BY_VALUE, BY_TREE, BY_WORD, BY_WEEKDAY, BY_HOUR } how;
	int depth;	  /* BY_TREE: levels that are kept */
	const char *name; /* of the column in the report */
};
bool report_by(struct desk *, const struct report_def *, const char *list,
    struct by *, size_t *n, struct pool *, struct buf *why);

/* The span that is reported: since and until, else the last 30 days; and the
 * one before. */
struct window {
	struct instant before, from, to;
};

/* "sum:reassigns": a function, a column, and the heading sum_reassigns. */
struct measure {
	const char *fn, *column, *name;
};

struct report {
	struct desk *d;
	struct instant now; /* as of, else the desk's */
	const struct report_ask *ask;
	const struct report_def *def;
	struct by by[32];
	size_t nby;
	struct aggregate aggregate;
	bool numeric[REPORT_KEYS];
	const char *key[REPORT_KEYS]; /* names of the columns */
	const char *figure[32];
	const struct figure *figures; /* def's, or its others */
	struct measure measure[REPORT_VALUES];
	size_t nmeasures;
	struct pool keep;

	int64_t id; /* of the row's ticket, if ids are kept */
	struct hit *hits;
	size_t nhits, cap_hits;
	struct left *left;
	size_t nleft, cap_left;
	struct window window;
	struct instant first, last; /* periods that were seen */
	struct instant held; /* fcr: what was solved by then has lasted */
	int64_t rows;	     /* that were looked at */
	bool missed;
	struct grid *grid;
	struct aggregate aside; /* of the report's maker */
};

/* One more in the figure of this number; a value for the series behind it. */
void report_count(struct report *, struct group *, int figure);
void report_add_value(
    struct report *, struct group *, int figure, int series, int64_t value);

/* So many rows are in no figure of that name, for a reason. */
void report_leave(
    struct report *, const char *figure, const char *reason, int64_t rows);

/*
 * Tickets that came in in the span are in no figure of that name: why, and
 * which. A list is ended by no reason. `of': the metric that it is about, or
 * NULL.
 */
struct leaving {
	const char *reason, *only[2];
};
#define REPORT_ACTIVE                                        \
	{ "not solved yet", { "active=yes", "reopens=0" } }, \
	{                                                    \
		"active again",                              \
		{                                            \
			"active=yes", "reopens>0"            \
		}                                            \
	}
extern const struct leaving report_unsolved[]; /* by those that are solved */
void report_leave_tickets(struct report *, const struct kind *,
    const char *figure, const char *of, const struct leaving *);

/*
 * One pass over rows: the columns `by` and `values` of `kind` for the tickets
 * asked for. `time` names the column whose period makes the first key and that
 * since and until bound; NULL: no period. Each row goes to fn with its group
 * and its values (NONE for null); `texts` says which values are texts.
 */
struct scan {
	const struct kind *kind;
	const char *time;
	bool only_set;	     /* rows in which it is not null */
	const char *only[3]; /* more conditions, or NULL */
	const struct instant *from,
	    *to;	       /* instead of since and until, or NULL */
	struct instant before; /* and not after that; NONE: any */
	bool event;	       /* it is that of an event of the ticket */
	const char *values[REPORT_VALUES];
	const char *text;  /* one more column, given as a text */
	const char *order; /* SQL, or NULL */
	void (*fn)(
	    struct report *, struct group *, const int64_t *, const char *text);
	/* NULL: they are only counted */
	bool as_of; /* tickets and clocks as they were then */
	/* parameters of the kind's FROM, from $1 on; of these tickets */
	const struct val *given;
	size_t ngiven;
	const struct id_range *range;
};
void report_scan(struct report *, const struct scan *);

/*
 * The active tickets: these counts, and their ages as series 0. One more column
 * can make groups.
 */
enum { ACTIVE_OPEN, ACTIVE_UNASSIGNED, ACTIVE_OVERDUE };
void report_active(struct report *, const struct col *band);

/*
 * How many rows that is, each as often as a scan would count it; for
 * report_leave. 0 unless what is left is asked for.
 */
int64_t report_rows(struct report *, const struct scan *);

/*
 * Returns a kind with more columns, whose table is joined with others
 * (" JOIN ...", or NULL).
 */
struct kind *report_kind(struct desk *, const char *base, const char *join,
    const struct col *extra, size_t n);
void report_kind_free(struct kind *);

/* The instant that is now for the report: as of, else now. */
struct instant report_now(const struct report *);

/* What --measure asks for: sum, max, min, mean, median, p90, p95 of a column.
 */
size_t report_measures(
    const char *list, struct pool *, struct measure *, size_t max);
bool report_measures_check(
    struct desk *, const struct report_ask *, struct buf *why);

#define REPORT_MAKER(name)                        \
	void report_make_##name(struct report *); \
	void report_row_##name(struct report *, struct group *, struct grid *)
REPORT_MAKER(volume);
REPORT_MAKER(backlog);
REPORT_MAKER(ageing);
REPORT_MAKER(times);
REPORT_MAKER(sla);
REPORT_MAKER(fcr);
REPORT_MAKER(reopens);
REPORT_MAKER(reassignments);
REPORT_MAKER(escalations);
REPORT_MAKER(agents);
REPORT_MAKER(recurring);
REPORT_MAKER(customers);
REPORT_MAKER(training);
REPORT_MAKER(kb);
REPORT_MAKER(goals);
REPORT_MAKER(gaming);
REPORT_MAKER(value);
REPORT_MAKER(history);
#undef REPORT_MAKER

/*
 * Tickets joined with their clocks (only those with a target): metric, started,
 * ended, spent, and what came of it. The names of the states of clocks stand
 * there and nowhere else in reports. Clocks alone, if nothing of the ticket is
 * asked for.
 */
enum {
	CLOCK_NO_TARGET = -1,
	CLOCK_MET,
	CLOCK_MISSED,
	CLOCK_OPEN,
	CLOCK_CANCELLED
};
struct kind *report_clocks(struct report *, bool targets);

/* Flags of the kind that report_clocks returns. */
enum {
	REPORT_CLOCKS = KIND_FLAGS,	/* tickets t joined with clocks k */
	REPORT_ALONE = KIND_FLAGS * 2,	/* clocks k alone */
	REPORT_TARGETS = KIND_FLAGS * 4 /* only clocks with a target */
};

/* A scan of clocks as of then is several: the sum of what fn gives for each. */
int64_t report_clocks_then(struct report *, const struct scan *,
    int64_t (*fn)(struct report *, const struct scan *));

/*
 * Kaplan and Meier (1958): from the times of what has ended and of what was
 * still open when last seen, the shortest time by which at least `share`
 * per cent have ended. NONE: so many have not ended as far as one can see.
 */
int64_t survival_percentile(
    struct series *ended, struct series *open, int share);

/* The interval of Wilson (1927), 95 per cent, of k out of n. */
void survival_interval(int64_t k, int64_t n, double *low, double *high);
#endif
