/* match_term.h - one condition of a match; private to match */
#ifndef MATCH_TERM_H
#define MATCH_TERM_H

#include "filter.h"
#include "join.h"
#include "match.h"

struct match_term {
	const struct col *col; /* borrowed; that of the join */
	struct join join;      /* via: of the record that a ticket names */
	bool old;	       /* old.status: before the event */
	enum filter_op op;
	size_t n;	   /* how many values: any of them may be the one */
	struct val *v;	   /* owned; null where the text is empty */
	const char **text; /* owned; as written, in the pool of the match */
};

/* Returns true if the condition holds for a value of its column. */
bool match_term_holds(const struct match_term *, struct val);

/*
 * Returns true if a value of the column meets value i of the condition: it is
 * equal, it has that word, or it lies below it in a tree.
 */
bool match_term_is(const struct match_term *, size_t i, struct val);
#endif
