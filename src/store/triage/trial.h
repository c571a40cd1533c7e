/* trial.h - how well triage would have done: cross-validation */
#ifndef TRIAL_H
#define TRIAL_H

#include "ended.h"

/* Who proposes. */
enum trial_by { TRIAL_MODEL, TRIAL_MAJORITY, TRIAL_NEIGHBOUR, TRIAL_WAYS };

/* How well a column was proposed for the tickets of a language. */
struct trial {
	const char *column, *language; /* NULL: all languages */
	size_t tickets;
	struct {
		double accuracy; /* share of tickets with the right value */
		double f1;	 /* mean of the F1 of the values */
	} by[TRIAL_WAYS];
	size_t sure, right; /* at least as sure as `least`; right of these */
};

/*
 * Divides the tickets into five parts, and proposes a column for each part by
 * what the other four say: by a model, by their most frequent value, and by the
 * most similar ticket of them. Calls fn with what came of it: first for all
 * languages, then for each of their requesters. A column with one value is left
 * out.
 */
void trial_run(const struct ended *, const struct weights_module *, int column,
    double least, void (*fn)(void *, const struct trial *), void *arg);
#endif
