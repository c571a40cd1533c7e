/* put_use_impl.h - between the files of put_use.h; private to them */
#ifndef PUT_USE_IMPL_H
#define PUT_USE_IMPL_H

#include "kind.h"

/* The record that is to be retired. */
struct put_used {
	struct desk *d;
	const struct kind *kind;
	const char *key; /* what others call it by */
};

/* How a text names a record. */
enum put_use_how {
	IS_KEY,
	IS_WORD,
	LIES_BELOW,
	IN_CONDITIONS,
	IN_STEPS,
	IN_ACTIONS
};

/* Returns true if a text names the record in that way. */
bool put_use_names(const struct put_used *, const char *, enum put_use_how);
#endif
