/*
 * match.h - conditions of hd-syntax(7) asked of a ticket in memory. They mean
 * what find_condition makes of them in SQL; tests/match.bats compares the two.
 */
#ifndef MATCH_H
#define MATCH_H

#include "kind.h"

struct match_term;

/* All of its conditions must hold; one without any is true of every ticket. */
struct match {
	struct match_term *v;
	size_t n;
	struct pool keep;
};

/*
 * Reads conditions with spaces between them: "priority=1 team=Field service"; a
 * space begins another condition only if one follows it, and none inside double
 * quotes (\" is a quote). NULL and "" have none. Columns that follow from time
 * or from clocks (age, left, due ...) cannot be asked, nor instants that depend
 * on the time of day. False and why. match_free frees.
 */
bool match_parse(struct desk *, const char *, struct match *, struct buf *why);
void match_free(struct match *);

/* Returns true if all conditions hold; `state` is the category of its status.
 */
bool match_ticket(
    const struct match *, const struct ticket *, enum category state);

/* Calls fn for every column that is asked. */
void match_columns(
    const struct match *, void (*fn)(void *, const struct col *), void *);

/*
 * True if whatever b is true of, a is true of too, as far as can be told from
 * its conditions.
 */
bool match_covers(const struct match *a, const struct match *b);

/* True if surely no ticket satisfies it. */
bool match_never(const struct match *);

/* True if surely no ticket satisfies both. */
bool match_apart(const struct match *, const struct match *);

/*
 * True if each only asks for a word of the same column, and not for the same:
 * tag=x and tag=y. A ticket can have both, but that is not what they are for.
 */
bool match_beside(const struct match *, const struct match *);
#endif
