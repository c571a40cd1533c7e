/* search.h - articles of the knowledge base are found and printed */
#ifndef SEARCH_H
#define SEARCH_H

#include "kind.h"
#include "query.h"

/* Which articles are found, and what is printed of them. */
struct search_terms {
	const char *state;    /* only articles in this state; NULL: any */
	const char *language; /* only these and those without one; NULL: any */
	const char *columns;  /* "id,title"; NULL: id to language, and score */
	int64_t limit;	      /* how many articles at most; NONE: all */
	bool explain;	      /* print how the score came about, instead */
	bool records;	      /* several searches: each has a name */
	bool tickets; /* tickets are printed, too: there is the column kind */
};

/* Searches that are under way; search_end frees it. */
struct search {
	struct desk *d;
	const struct search_terms *of;
	struct out *o;
	struct kind kind;	 /* what can be printed */
	const struct col **show; /* owned */
	size_t nshow;
	struct buf sql, candidates; /* statements */
	bool taught;		    /* there are lessons */
	struct query q;
};

/* Begins searches that print nothing. */
void search_open(struct search *, struct desk *, const struct search_terms *);

/* An article that was found, and the share of such matches that were right. */
struct found {
	int64_t id;
	double score;
};

/* Finds the articles that answer a text, at most `most`, the best first.
 * Returns how many there are. */
size_t search_best(
    struct search *, const char *text, struct found *, size_t most);

/*
 * Begins searches and their output. The columns are those of articles, `score`
 * and `query`. Returns false, and why, if a column does not exist.
 */
bool search_begin(struct search *, struct desk *, const struct search_terms *,
    struct out *, struct buf *why);

/*
 * Prints the articles that answer a text, the best first. `name` is printed as
 * `query`; NULL: none. `operators`: see query_add. Returns how many there are.
 */
int64_t search_text(struct search *, const char *name, const char *const *text,
    size_t ntext, bool operators);

/* Prints a ticket that was found as if it were an article: its subject is the
 * title, and its status the state. `name` is printed as `query`. */
void search_ticket(struct search *, const char *name, const struct found *);
void search_end(struct search *);
#endif
