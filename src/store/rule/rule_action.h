/* rule_action.h - what rules and macros do to tickets, as text */
#ifndef RULE_ACTION_H
#define RULE_ACTION_H

#include "find.h"
#include "ticket.h"

/*
 * Actions on a ticket. They are separated by `;', each may have conditions
 * behind `if': "set team=net; note=\"Late; see to it\" if priority=1".
 */
struct doing {
	struct desk *d;
	int64_t ticket, event; /* what happened; 0: nothing */
	struct instant at;
	const struct ticket *old; /* before the event; NULL: there is none */
	struct origin origin;
	int64_t known; /* as of a happening */
	bool person;   /* of a macro: what is written is by a person */
	bool acted;    /* out: something was written */
	bool stopped;  /* out: rules behind this one do not run */
};

/* Checks the text of actions. False, and why, if one of them is wrong. */
bool rule_actions_check(struct desk *, const char *, struct buf *why);

/*
 * Does the actions, one after the other, to a ticket. Returns REFUSED, and why,
 * at the first that the ticket does not allow; those before it are done.
 */
enum answer rule_actions_do(struct doing *, const char *, struct buf *why);

/*
 * Finds the actions of a macro, kept in the pool. Returns false, and why, if
 * none has the name.
 */
bool rule_macro(struct desk *, const char *name, struct pool *,
    const char **actions, struct buf *why);

/* One action; all points into the text. */
struct action_part {
	const char *text;
	size_t n;	       /* without its conditions */
	const char *condition; /* NULL: none */
	size_t ncondition;
};

/* Reads the next action from *at and moves *at behind it. False at the end. */
bool rule_actions_next(const char **at, struct action_part *);

/* The conditions of a rule that runs by time: those of a search of tickets. */
struct rule_search {
	struct filter *filters; /* owned */
	size_t n;
};

/* Reads them. False, and why. rule_search_free frees them in any case. */
bool rule_search_read(
    struct desk *, const char *, struct rule_search *, struct buf *why);
void rule_search_free(struct rule_search *);
#endif
