/* sla_check.h - what the files of sla_check share */
#ifndef SLA_CHECK_H
#define SLA_CHECK_H

#include "desk.h"
#include "match.h"
#include "out.h"
#include "policies.h"

struct sla_checks {
	struct desk *d;
	struct out *o;
	const struct compiled_policy *v; /* all versions, in their order */
	size_t n;
	int64_t found; /* problems */
	char **said;   /* what was printed of them */
	size_t cap;
	struct match urgent[6]; /* by priority: priority=1 and so on */
};

/* Prints a problem, unless it was printed before: the versions of a policy have
 * much in common. */
void sla_check_found(struct sla_checks *, const char *kind, const char *name,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* Returns true if a later version of the policy holds now. */
bool sla_check_followed(
    const struct sla_checks *, const struct compiled_policy *);

/* Checks policy i of them all against those before it. */
void sla_check_policy(struct sla_checks *, size_t i);

/* Checks the targets of a policy. */
void sla_check_targets(struct sla_checks *, const struct compiled_policy *);
#endif
