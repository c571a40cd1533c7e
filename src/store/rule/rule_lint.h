/* rule_lint.h - looks at rules as a whole: what is wrong, what has acted */
#ifndef RULE_LINT_H
#define RULE_LINT_H

#include "desk.h"

/*
 * Prints a record for each problem of a rule: a text that cannot be read any
 * more, a filter that nothing satisfies, another rule that stops before it, two
 * rules that set the same column otherwise, rules that set off each other.
 * Returns how many.
 */
int64_t rule_lint(struct desk *, struct out *);

/* Prints for each rule in use how often it has acted, on how many tickets, how
 * often it failed, and when it last did anything. */
void rule_cover(struct desk *, struct out *);
#endif
