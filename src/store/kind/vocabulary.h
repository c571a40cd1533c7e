/*
 * vocabulary.h - closed sets of words: an enum each, spelt once in a table
 */
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include <stdbool.h>

/* What is measured; metric.h says how. */
enum metric {
	FIRST_REPLY,
	NEXT_REPLY,
	PERIODIC_UPDATE,
	PAUSABLE_UPDATE,
	REQUESTER_WAIT,
	AGENT_WORK,
	RESOLUTION,
	OWNERSHIP,
	TAKEN,
	PROMISE,
	METRICS
};

/*
 * For the columns of kinds: all metrics, and those that a target can be set
 * for.
 */
#define METRIC_NAMES METRIC_TARGETS ",promise"
#define METRIC_TARGETS                            \
	"first_reply,next_reply,periodic_update," \
	"pausable_update,requester_wait,agent_work,resolution,ownership,taken"

/* True for a category of statuses that is active: new, open, pending, hold. */
bool vocabulary_active(const char *category);
#endif
