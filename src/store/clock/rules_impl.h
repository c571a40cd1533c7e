/* rules_impl.h - between the files of rules.h: rules.c and rules_read.c */
#ifndef RULES_IMPL_H
#define RULES_IMPL_H

#include "cal_past.h"
#include "config.h"
#include "rules.h"

/* Which calendar a service, an organisation or a team has. */
struct owner {
	const char *kind;
	struct config rows;
};
#define OWNERS 3
extern const char *const owner_kinds[OWNERS];

struct rules {
	int64_t event; /* CONFIG_NOW: those in force */
	struct rule_policy *v;
	size_t n;
	const struct col **cols; /* that an aim depends on */
	size_t ncols, cap;
	struct config policy, target, status, setting;
	struct cal_past *past; /* NULL: the calendars in force */
	struct owner owner[OWNERS];
	struct pool keep;
	struct rules *next;
};

/*
 * Reads them as they were known at an event, or CONFIG_NOW. whole: statuses,
 * settings and calendars too, not only where they differ from those in force.
 */
struct rules	*rules_read(struct desk *, int64_t event, bool whole);
void		 rules_free(struct rules *);
#endif
