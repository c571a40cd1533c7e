/* policies_impl.h - shared by the files of policies.h */
#ifndef POLICIES_IMPL_H
#define POLICIES_IMPL_H

#include "past_calendars.h"
#include "snapshot.h"
#include "policies.h"

/* Which calendar each service, organisation or team has. */
struct owner {
	const char *kind;
	struct snapshot rows;
};
#define OWNERS 3
extern const char *const policies_owners[OWNERS];

/* A set of policies as it was known at an event; all is owned. */
struct policies {
	int64_t event; /* SNAPSHOT_NOW: those in force */
	struct compiled_policy *v;
	size_t n;
	const struct col **cols; /* on which an agreement depends */
	size_t ncols, cap;
	struct snapshot policy, target, status, setting;
	struct past_calendars *past; /* NULL: the calendars in force */
	struct owner owner[OWNERS];
	struct pool keep;
	struct policies *next;
};

/*
 * Reads the policies as they were known at an event, or SNAPSHOT_NOW. whole:
 * statuses, settings and calendars too, not only where they differ from those
 * in force.
 */
struct policies *policies_read(struct desk *, int64_t event, bool whole);
void policies_free(struct policies *);
#endif
