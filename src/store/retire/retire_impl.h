/* retire_impl.h - between the files of retire.h; private to them */
#ifndef RETIRE_IMPL_H
#define RETIRE_IMPL_H

#include "kind.h"

/* The record that is to be retired. */
struct retired {
	struct desk *d;
	const struct kind *kind;
	const char *key; /* what others call it by */
};

/* How a text names a record. */
enum retire_how {
	IS_KEY,
	IS_WORD,
	LIES_BELOW,
	IN_CONDITIONS,
	IN_STEPS,
	IN_ACTIONS
};

/* Returns true if a text names the record in that way. */
bool retire_names(const struct retired *, const char *, enum retire_how);
#endif
