/* find.h - records of any kind, chosen by filters: SELECT from the column table
 */
#ifndef FIND_H
#define FIND_H

#include "filter.h"
#include "kind.h"
#include "out.h"

/* A set of ids, in the order in which they came. */
struct ids {
	int64_t *v;
	size_t n, cap;
};

/* Sorted, each once: what is counted must not be counted twice. */
void ids_unique(struct ids *);

/* The first of them (NULL: none) that is no ticket's; NONE: each is one's. */
int64_t ids_missing(struct desk *, const struct ids *);

struct find {
	const struct kind *kind;
	const struct col **show; /* columns, in order */
	size_t nshow;
	struct filter *filters; /* all must be true */
	size_t nfilters;
	const char *sort;	      /* "due,-priority"; NULL: of the kind */
	const struct ids *among;      /* only of these tickets; NULL: all */
	const struct ids *events;     /* history: only these, in this order */
	int64_t after;		      /* history: only later events; 0: all */
	const struct instant *now;    /* instead of the desk's; NULL: that */
	struct instant as_of;	      /* NONE: as it is now */
	const struct id_range *range; /* with as_of: only these; NULL: all */
	int64_t limit;		      /* NONE: all */
	bool retired;		      /* retired ones too */
	bool brief; /* history without what the program keeps */
};

/*
 * Checks fields, values and sort columns of a search. False and why.
 * Call before find_run.
 */
bool find_check(struct desk *, const struct find *, struct buf *why);

/* "id,subject" as columns of a kind; NULL: those it shows by default. The
 * caller frees. */
bool find_columns(const struct kind *, const char *list,
    const struct col ***out, size_t *n, struct buf *why);

/* Runs the search into out, which has no columns yet; how many records. */
int64_t find_run(struct desk *, const struct find *, struct out *);

/*
 * The columns of one ticket as text, NULL where null; kept in the pool.
 * False if there is no such ticket.
 */
bool find_values(struct desk *, const struct find *, int64_t id, struct pool *,
    const char **out);

/*
 * The building blocks, for reports: adds "FROM ... WHERE ..." for the
 * search, its parameters to args (grown; texts live in the pool).
 */
struct args {
	struct val *v;
	size_t n, cap;
	struct pool keep;
	struct instant now;    /* of computed columns: as_of, if given */
	struct instant spoken; /* from which "-3d" in a condition counts */
};
void find_from(
    struct desk *, const struct find *, struct buf *sql, struct args *);

/* True if the last parameter is to be set to each of the ids, one after the
 * other. */
bool find_by_id(const struct find *);

void args_add(struct args *, struct buf *sql, struct val);
void args_free(struct args *);
#endif
