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
#endif
