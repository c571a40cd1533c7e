/* approve_impl.h - shared by the files of approve.h */
#ifndef APPROVE_IMPL_H
#define APPROVE_IMPL_H

#include "approve.h"
#include "ids.h"

/* An approval that waits, and since when its votes count. */
struct asked {
	const char *people, *requester;
	int64_t quorum, round;
	bool veto, own, over;
};

/* Sets the column `approval` of a ticket. */
enum answer approve_set(struct desk *, int64_t ticket, enum approval_state,
    const struct origin *, struct buf *why);

/* Writes a record of the kind: texts[i] is of the column i, NULL: nothing. */
enum answer approve_put(struct desk *, const char *kind,
    const char *const *texts, size_t n, const struct origin *, struct buf *why);
#endif
