/*
 * policies.h - finds the agreement of a clock: policies, targets and the
 * effects of statuses, read once, as they are now or were known in the past.
 */
#ifndef POLICIES_H
#define POLICIES_H

#include "clock.h"
#include "match.h"

struct policies;

/* Returns the policies in force. Borrowed, until one of their records changes.
 */
const struct policies *policies_now(struct desk *);

/*
 * Returns the policies that were known when an event was written. What was put
 * afterwards does not affect them. Borrowed, until a policy changes or
 * policies_trim.
 */
const struct policies *policies_known(struct desk *, int64_t event);

/*
 * If true, lets policies_known return the policies in force for every event:
 * for simulations.
 */
void policies_pretend(struct desk *, bool);

/* Forgets policies of the past if there are many. Called between two tickets.
 */
void policies_trim(struct desk *);

/*
 * Finds the agreement for a metric of a ticket at an instant. It comes from the
 * first policy, by position and name, that is valid then, whose filter the
 * ticket satisfies and that has a target for the metric and the priority of the
 * ticket. Its texts belong to the policies. What conditions ask of records that
 * the ticket names is what was known before the event (0: what is known now).
 */
void policies_agreement(struct desk *, const struct policies *,
    const struct ticket *, const struct status_effect *, enum metric,
    int64_t event, struct instant at, struct agreement *);

/*
 * Returns false if two states of a ticket cannot have different agreements,
 * because no column that matters differs.
 */
bool policies_differ(
    const struct policies *, const struct ticket *, const struct ticket *);

/* Returns what a status does to clocks. */
struct status_effect policies_status(
    struct desk *, const struct policies *, const char *status);

/* Returns true if the clocks of a reopened ticket go on (setting reopen). */
bool policies_reopen(struct desk *, const struct policies *);

/* Returns the calendar of a name, as these policies know it; NULL for NULL. */
const struct calendar *policies_calendar(struct desk *, const struct policies *,
    const char *name, struct instant at);

/*
 * Reads a valid_from: an instant with its zone, or a day, which begins on the
 * clocks of a calendar (NULL: in UTC). False if it is neither.
 */
bool policies_valid_from(
    const char *, const struct calendar *, struct instant *);

/* ------------------------------------------------------- for hd-sla check */

/* A target ready for use; texts belong to the policies. */
struct compiled_target {
	enum metric metric;
	int64_t priority;
	const char *duration, *ladder;
	struct amount amount;
	struct instant valid_from;
	struct compiled_target *next; /* of the same policy */
};

/* A version of a policy ready for use; texts belong to the policies. */
struct compiled_policy {
	const char *name;
	int64_t position;
	struct match match;
	const char *calendar; /* a name, or service, organisation, team */
	enum on_change on_change;
	bool carry_pause;
	struct instant valid_from;
	bool broken; /* its filter cannot be read: it matches nothing */
	struct compiled_target *targets;
};

/* Finds all policies, in their order, and returns how many. Borrowed. */
size_t policies_all(const struct policies *, const struct compiled_policy **);
#endif
