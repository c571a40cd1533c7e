/*
 * policies.h - policies, targets and what statuses do, ready for use: which aim
 * a clock of a ticket has. Read once; also as they were known in the past.
 */
#ifndef POLICIES_H
#define POLICIES_H

#include "clock.h"
#include "match.h"

struct policies;

/* Those in force. Borrowed; valid until something of them changes. */
const struct policies *policies_now(struct desk *);

/*
 * Those that were known when an event was written: whatever was put afterwards
 * does not matter to it. Borrowed likewise.
 */
const struct policies *policies_known(struct desk *, int64_t event);

/* From now on the rules in force are those of all times: for simulations. */
void policies_pretend(struct desk *, bool);

/* Between two tickets: forgets what was known in the past, if that is much. */
void policies_trim(struct desk *);

/*
 * The aim of a metric of a ticket at an instant: of the first policy, by
 * position and name, that is valid then, whose filter the ticket satisfies and
 * that has a target for the metric and the ticket's priority.
 */
void policies_agreement(struct desk *, const struct policies *,
    const struct ticket *, const struct status_effect *, enum metric,
    struct instant at, struct agreement *);

/*
 * False if the two cannot have different aims: no column that matters differs.
 */
bool policies_differ(
    const struct policies *, const struct ticket *, const struct ticket *);

/* What a status means to clocks. */
struct status_effect policies_status(
    struct desk *, const struct policies *, const char *status);

/*
 * True if the clocks of a ticket that is opened again go on (setting reopen).
 */
bool policies_reopen(struct desk *, const struct policies *);

/* The calendar of that name, as these rules know it; NULL for NULL. */
const struct calendar *policies_calendar(struct desk *, const struct policies *,
    const char *name, struct instant at);

/*
 * Reads a valid_from: an instant with its zone, or a day, which begins on the
 * clocks of a calendar (NULL: in UTC). False if it is neither.
 */
bool policies_valid_from(
    const char *, const struct calendar *, struct instant *);

/* ------------------------------------------------------- for hd-sla check */

struct compiled_target {
	enum metric metric;
	int64_t priority;
	const char *duration, *ladder;
	struct amount amount;
	struct instant valid_from;
	struct compiled_target *next; /* of the same policy */
};
struct compiled_policy {
	const char *name;
	int64_t position;
	struct match match;
	const char *calendar; /* a name, or service, organisation, team */
	enum on_change on_change;
	bool carry_pause;
	struct instant valid_from;
	bool
	    broken; /* its filter cannot be read any more: it matches nothing */
	struct compiled_target *targets;
};

/* All policies in their order; how many. */
size_t policies_all(const struct policies *, const struct compiled_policy **);
#endif
