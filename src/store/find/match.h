/*
 * match.h - conditions of hd-syntax(7) asked of a ticket in memory. They mean
 * what find_condition makes of them in SQL; tests/policy.bats compares the two.
 */
#ifndef MATCH_H
#define MATCH_H

#include "join.h"

struct match_term;

/* Conditions that must all hold; without any, every ticket matches. */
struct match {
	struct match_term *v; /* owned */
	size_t n;
	struct pool keep; /* the texts of the conditions */
};

/*
 * Reads conditions with spaces between them: "priority=1 team=Field service".
 * A space begins another condition only if one follows it, and never inside
 * double quotes (\" is a quote). NULL and "" have no conditions. Columns that
 * follow from time or from clocks (age, left, due ...) cannot be asked, nor
 * instants that depend on the time of day. Returns false, and why, if the text
 * is not readable. match_free frees the match.
 */
bool match_parse(struct desk *, const char *, struct match *, struct buf *why);

/* As match_parse. But a condition may also ask what a ticket was before an
 * event: old.status=pending. */
bool match_parse_event(
    struct desk *, const char *, struct match *, struct buf *why);

/* Frees the conditions of a match. */
void match_free(struct match *);

/*
 * Returns true if all conditions hold; `state` is the category of its status.
 * What they ask of records that the ticket names (requester.language) is what
 * was known before the event of that number; JOIN_NOW: what is known now.
 */
bool match_ticket(struct desk *, const struct match *, const struct ticket *,
    enum category state, int64_t event);

/*
 * As match_ticket, of an event that changed a ticket from `old` (NULL: that
 * made it; then nothing of it had a value) to `t`.
 */
bool match_event(struct desk *, const struct match *, const struct ticket *old,
    enum category was, const struct ticket *t, enum category state,
    int64_t event);

/* Calls fn, with its argument, for the column of tickets that each condition
 * depends on. */
void match_columns(
    const struct match *, void (*fn)(void *, const struct col *), void *);

/*
 * Returns true if every ticket that satisfies b also satisfies a, as far as the
 * conditions tell.
 */
bool match_covers(const struct match *a, const struct match *b);

/* Returns true if no ticket can satisfy the match, as far as can be told. */
bool match_never(const struct match *);

/* Returns true if no ticket can satisfy both, as far as can be told. */
bool match_apart(const struct match *, const struct match *);

/*
 * Returns true if each match only asks for a word of the same column, and they
 * ask for different words: tag=x and tag=y. A ticket can have both words, but
 * matches like these are not meant for the same tickets.
 */
bool match_beside(const struct match *, const struct match *);

/*
 * Returns true if a condition of the text names the record of that kind and
 * key: team=net or category=network/, or asks the column that is that field.
 * Conditions that are not about tickets do not count.
 */
bool match_names(
    struct desk *, const char *text, const char *kind, const char *key);
#endif
