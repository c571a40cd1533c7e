/* rule_time.h - runs the rules whose trigger is time */
#ifndef RULE_TIME_H
#define RULE_TIME_H

#include "ids.h"
#include "rule.h"

/* When a rule by time is asked, and of which tickets. */
struct rule_when {
	struct instant as_of;	 /* as the desk was then; NONE: now */
	const struct ids *among; /* NULL: of all tickets */
};

/* A ticket on which a rule is to act. The text is owned. */
struct rule_due {
	int64_t ticket, event; /* the last one of the ticket */
	struct instant updated;
	char *occurrence;
};

/* Tickets on which a rule is to act; owned. */
struct rule_dues {
	struct rule_due *v;
	size_t n, cap;
};

/* Finds the tickets on which a rule by time has not acted for this occurrence.
 * rule_dues_free, for desk_guard too, frees them. */
void rule_dues(struct desk *, const struct compiled_rule *,
    const struct rule_when *, struct rule_dues *);
void rule_dues_free(void *);

/* Notes that the rule acts on it. */
void rule_due_note(
    struct desk *, const struct compiled_rule *, const struct rule_due *);

/*
 * Lets it act at an instant; conditions ask of other records what was known
 * before that event (0: what is known now). Returns REFUSED, and why, if it
 * cannot; an event says so then.
 */
enum answer rule_due_act(struct desk *, const struct compiled_rule *,
    const struct rule_due *, struct instant at, int64_t known, struct buf *why);

/*
 * Runs the rules by time on the tickets (NULL: all) that satisfy them, each
 * once for a ticket and an occurrence: the instants that its conditions count
 * from. Prints a record for each ticket on which one has acted (NULL: nothing);
 * warns of what one cannot do. Returns on how many tickets.
 */
int64_t rule_run_due(struct desk *, const struct ids *among, struct out *);

/* Returns true if no rule by time has anything to act on. */
bool rule_idle(struct desk *);
#endif
