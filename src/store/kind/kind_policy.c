/*
 * kind_policy.c - the columns of calendars, blackouts and policies with their
 * targets; the manuals of these kinds are made from here
 */
#include "kind_columns.h"

/* Each row describes one column, so a row stays on one line where it can. */
/* clang-format off */

#define NAME(S, what)	KIND_NAME(S, what)
#define HELP(S)		KIND_HELP(S)
#define RETIRED(S)	KIND_RETIRED(S)

const struct col kind_calendar_cols[] = {
	NAME(opening, "its name"),
	COL(opening, valid_from, COL_KEY | COL_BLANK | COL_SHOW,
	    .help = "day from which this version holds; empty: from the beginning"),
	COL(opening, zone, COL_SHOW | COL_NEED | COL_ZONE, .help = "time zone, such as America/Sao_Paulo"),
	COL(opening, hours, COL_SHOW | COL_NEED,
	    .help = "working hours of a week: mon-thu 09:00-12:30,13:30-18:00; fri 09:00-16:00"),
	COL(opening, holidays, COL_SHOW | COL_WORDS,
	    .help = "other calendars whose holidays count as well: names separated by spaces"),
	HELP(opening), RETIRED(opening),
	{ .name = NULL }
};

const struct col kind_holiday_cols[] = {
	COL(opening, calendar, COL_KEY | COL_SHOW, .ref = "calendar", .help = "the calendar"),
	COL(opening, date, COL_KEY | COL_SHOW,
	    .help = "a day, days of each year, a range of days or a break, as above"),
	COL(opening, name, COL_SHOW | COL_PERSONAL, .help = "what it is called"),
	RETIRED(opening),
	{ .name = NULL }
};

const struct col kind_shift_cols[] = {
	COL(opening, calendar, COL_KEY | COL_SHOW, .ref = "calendar", .help = "the calendar"),
	COL(opening, date, COL_KEY | COL_SHOW, .help = "a day"),
	COL(opening, hours, COL_SHOW | COL_NEED,
	    .help = "hours of that day, instead of those of the week: 10:00-14:00"),
	HELP(opening), RETIRED(opening),
	{ .name = NULL }
};

const struct col kind_policy_cols[] = {
	COL(policy, name, COL_KEY | COL_SHOW, .help = "its name"),
	COL(policy, valid_from, COL_KEY | COL_BLANK | COL_SHOW,
	    .help = "day or instant from which this version holds; empty: from the beginning"),
	COL(policy, position, COL_SHOW, .help = "the lowest is tried first"),
	COL(policy, filter, COL_SHOW | COL_LINE | COL_PERSONAL,
	    .help = "conditions that a ticket must satisfy, such as priority=1 category=network/; empty: all tickets"),
	COL(policy, calendar, COL_SHOW | COL_IDENTITY,
	    .help = "name of a calendar; service, organisation or team: the calendar of the ticket's service, organisation or team; empty: round the clock"),
	COL(policy, on_change, COL_SHOW, .set = &vocabulary_on_change,
	    .help = "what a clock does when it comes under this policy: keep, restart or continue; empty: keep"),
	COL(policy, carry_pause, COL_SHOW,
	    .help = "whether pauses before the change still count as pauses; empty: yes"),
	HELP(policy), RETIRED(policy),
	{ .name = NULL }
};

const struct col kind_target_cols[] = {
	COL(target, policy, COL_KEY | COL_SHOW, .ref = "policy", .help = "the policy"),
	COL(target, metric, COL_KEY | COL_SHOW, .set = &vocabulary_target,
	    .help = "what is measured, see hd-clock(5)"),
	COL(target, priority, COL_KEY | COL_SHOW, .ref = "priority", .help = "of the ticket"),
	COL(target, valid_from, COL_KEY | COL_BLANK | COL_SHOW,
	    .help = "day or instant from which this version holds; empty: from the beginning"),
	COL(target, duration, COL_SHOW | COL_NEED,
	    .help = "how long it may take: 4h, 3d; in working time: 4wh, 10wd"),
	COL(target, warnings, COL_SHOW | COL_LINE,
	    .help = "when to warn: 50%,-30m"),
	COL(target, steps, COL_SHOW | COL_LINE | COL_PERSONAL,
	    .help = "what to do around the deadline: -30m level; +1h team=network if priority=1"),
	RETIRED(target),
	{ .name = NULL }
};

const struct col kind_blackout_cols[] = {
	NAME(blackout, "its name"),
	COL(blackout, starts, COL_SHOW | COL_NEED, .help = "when it starts"),
	COL(blackout, ends, COL_SHOW | COL_NEED, .help = "when it ends"),
	COL(blackout, service, COL_SHOW, .ref = "service", .help = "the service that must not be changed; empty: all"),
	HELP(blackout), RETIRED(blackout),
	{ .name = NULL }
};
