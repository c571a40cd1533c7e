/*
 * kind_rule.c - the columns of what is done by itself: rules, macros, ways of
 * escalation; the manuals of these kinds are made from here
 */
#include "kind_columns.h"

/* Each row describes one column, so a row stays on one line where it can. */
/* clang-format off */

#define NAME(S, what)	KIND_NAME(S, what)
#define HELP(S)		KIND_HELP(S)
#define RETIRED(S)	KIND_RETIRED(S)

const struct col kind_ascent_cols[] = {
	NAME(ascent, "its name"),
	COL(ascent, category, COL_SHOW, .ref = "category", .help = "tickets of this category or below it; empty: of any"),
	COL(ascent, service, COL_SHOW, .ref = "service", .help = "tickets of this service; empty: of any"),
	COL(ascent, team, COL_SHOW, .ref = "team", .help = "tickets that this team has; empty: any or none"),
	COL(ascent, level, COL_SHOW, .min = 1, .max = 3, .help = "tickets of this support tier; empty: of any"),
	COL(ascent, to_team, COL_SHOW, .ref = "team", .help = "the team that gets them; empty: they stay where they are"),
	COL(ascent, to_level, COL_SHOW, .min = 1, .max = 3, .help = "the support tier that they get; empty: the same"),
	COL(ascent, inform, COL_SHOW, .help = "yes: the manager of the team that has the ticket then is told"),
	HELP(ascent), RETIRED(ascent),
	{ .name = NULL }
};

const struct col kind_macro_cols[] = {
	NAME(macro, "its name; hd-set @name uses it"),
	COL(macro, actions, COL_SHOW | COL_NEED | COL_LINE | COL_PERSONAL,
	    .help = "what it does, separated by ; as the actions of rules"),
	HELP(macro), RETIRED(macro),
	{ .name = NULL }
};

const struct col kind_rule_cols[] = {
	COL(rule, position, COL_SHOW, .help = "the lowest runs first; of equal ones, in the order of their names"),
	COL(rule, name, COL_KEY | COL_SHOW, .help = "its name; what it does has the actor rule:NAME"),
	COL(rule, trigger, COL_SHOW | COL_NEED | COL_WORDS,
	    .help = "what makes it run: new, requester_reply, agent_reply, note, changed, changed:COLUMN, warning, breach, time; several have spaces between them"),
	COL(rule, filter, COL_SHOW | COL_LINE | COL_PERSONAL,
	    .help = "conditions that the ticket must satisfy, such as priority=1 old.status=pending; empty: all tickets"),
	COL(rule, actions, COL_SHOW | COL_NEED | COL_LINE | COL_PERSONAL,
	    .help = "what it does, separated by ; as above"),
	COL(rule, valid_from, COL_SHOW | COL_ASIDE, .help = "it leaves alone what happened before this instant"),
	HELP(rule), RETIRED(rule),
	{ .name = NULL }
};
