/* rule_impl.h - shared by the files that run rules */
#ifndef RULE_IMPL_H
#define RULE_IMPL_H

#include "rule.h"
#include "rule_action.h"

/* Forgets which rules have run, unless this event follows from one of them. */
void rule_chain_begin(struct desk *);

/*
 * Lets a rule act on w->ticket because of w->event, unless it has done so for
 * what began all this. Returns REFUSED, and why, if it cannot; an event says so
 * then.
 */
enum answer rule_act(
    struct doing *, const struct compiled_rule *, struct buf *why);

/* An action that is a word, perhaps with a value behind `='. Without functions
 * it is done as a step of a target. */
struct rule_word {
	const char *word;
	bool (*check)(struct desk *, const char *value, struct buf *why);
	enum answer (*run)(struct doing *, const char *value, struct buf *why);
};

/* Returns the row of an action, NULL if it sets a column; its value goes to
 * *value, NULL if it has none. */
const struct rule_word *rule_word_of(const char *text, const char **value);

/* Returns the text of a value without the quotes around it, in the pool. */
const char *rule_unquoted(const char *, struct pool *);
#endif
