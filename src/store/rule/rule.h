/* rule.h - what is done by itself when something has happened to a ticket */
#ifndef RULE_H
#define RULE_H

#include "match.h"
#include "ticket.h"

/* What makes a rule run; a rule has one of them or several. */
enum {
	TRIGGER_NEW = 1,
	TRIGGER_REQUESTER_REPLY = 2,
	TRIGGER_AGENT_REPLY = 4,
	TRIGGER_NOTE = 8,
	TRIGGER_CHANGED = 16,
	TRIGGER_WARNING = 32,
	TRIGGER_BREACH = 64,
	TRIGGER_TIME = 128
};

/* A rule as it was read. The texts belong to its set. */
struct compiled_rule {
	const char *name, *filter, *actions;
	int64_t position;
	struct instant valid_from;  /* NONE: always */
	unsigned triggers;	    /* TRIGGER_... */
	const struct col **changed; /* owned: which columns TRIGGER_CHANGED
				       asks for */
	size_t nchanged;
	bool read;   /* match is that of the filter */
	bool broken; /* the filter cannot be read any more: it never holds */
	struct match match; /* not of TRIGGER_TIME */
};

/* The rules in use, in their order. */
struct rule_set {
	struct compiled_rule *v; /* owned */
	size_t n, cap;
	unsigned triggers; /* that some rule has */
	struct pool keep;
};

/* Returns the rules of the desk. Borrowed, until a record of configuration
 * changes. */
struct rule_set *rule_set_of(struct desk *);

/* Returns the conditions of a rule; NULL: they cannot be read. */
const struct match *rule_match(struct desk *, struct compiled_rule *);

/* Reads a trigger such as "new changed:priority". False, and why. */
bool rule_trigger(
    struct desk *, const char *, struct compiled_rule *, struct buf *why);

/* Returns what an event is to rules: TRIGGER_... */
unsigned rule_triggers_of(const struct happening *);

/* Returns true if one of the columns that a rule asks for has changed. */
bool rule_changed(const struct compiled_rule *, const struct happening *);

/* Returns true if a rule can be put with these texts; else false, and why. */
bool rule_check(struct desk *, const char *trigger, const char *filter,
    const char *actions, struct buf *why);

/*
 * Does what the rules say of an event, in its transaction: for desk->happened.
 * Each rule runs at most once for a ticket and the event that began all this.
 * What a rule cannot do is noted in an event `fail' of its ticket.
 */
void rule_happened(struct desk *, const struct happening *);

/* Returns true if a rule would run because of the event. */
bool rule_asked(struct desk *, const struct happening *);

/* The names of rules that run from now on are added to the text, with spaces
 * between them, until it is NULL. */
void rule_watch(struct desk *, struct buf *names);

/*
 * Does what the rules say of a warning or a breach. Returns true if the ticket
 * may have changed.
 */
bool rule_clock(struct desk *, int64_t ticket, int64_t event, struct instant at,
    enum action);
#endif
