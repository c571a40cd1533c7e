/*
 * find.h - searches: records of any kind, chosen by conditions; the statement
 * follows from the table of columns
 */
#ifndef FIND_H
#define FIND_H

#include "filter.h"
#include "ids.h"
#include "kind.h"
#include "out.h"

/* The score of a ticket that a search for words has found. */
#define FIND_SCORE "score" /* the column */
struct find_score {
	int64_t id;
	double score;
};

/* A search. All pointers are borrowed, except `show`: see find_columns. */
struct find {
	const struct kind *kind;
	const struct col **show; /* columns to write, in this order */
	size_t nshow;		 /* how many columns */
	struct filter *filters;	 /* conditions, which must all be true */
	size_t nfilters;
	const char *sort;	    /* "due,-priority"; NULL: as of the kind */
	const struct ids *among;    /* only of these tickets; NULL: all */
	const struct ids *events;   /* history: only these, in this order */
	int64_t after;		    /* history: events above this id; 0: all */
	const struct instant *now;  /* in place of the desk's; NULL: that */
	const struct instant *then; /* what was undone by then is left out by
				       EVENT_COUNTS_THEN; NULL: at any time */
	struct instant as_of;	    /* state at this instant; NONE: now */
	const char *begun; /* SQL of an instant: only if it is not after now */
	const char *set;   /* SQL of a number that nearly all have: only those,
			      without an index */
	const struct id_range *range;	 /* with as_of: only these; NULL: all */
	int64_t limit;			 /* most records to write; NONE: all */
	const struct find_score *scores; /* by id: what the computed column
					    score has; NULL: there is none */
	size_t nscores;
	bool usual;	/* `show` has what is shown without being asked for */
	bool retired;	/* retired records too */
	bool withdrawn; /* withdrawn tickets and entries too */
	bool anyone;	/* me and mine may stand for nobody yet */
	bool brief;	/* history without columns that the program keeps */
};

/*
 * Returns true if the fields, values and sort columns of a search are good;
 * else false, and why. Call it before find_run.
 */
bool find_check(struct desk *, const struct find *, struct buf *why);

/*
 * Looks up the columns of "id,subject", or those that the kind shows by default
 * (NULL). The caller frees *out. False and why if a column is not known, or if
 * the list is empty.
 */
bool find_columns(const struct kind *, const char *list,
    const struct col ***out, size_t *n, struct buf *why);

/*
 * Runs the search and writes its records to out, which has no columns yet;
 * returns how many records there are.
 */
int64_t find_run(struct desk *, const struct find *, struct out *);

/*
 * Sets out to the columns of one ticket as text, NULL where they are null; the
 * texts are kept in the pool. Returns false if there is no such ticket.
 */
bool find_values(struct desk *, const struct find *, int64_t id, struct pool *,
    const char **out);
#endif
