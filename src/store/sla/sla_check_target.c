/* sla_check_target.c - targets that look wrong */
#include "day.h"
#include "ladder.h"
#include "metric.h"
#include "sla_check.h"

/* Returns the newest version of a target, or NULL. */
static const struct compiled_target *
target(const struct compiled_policy *p, enum metric m, int64_t priority)
{
	const struct compiled_target *best = NULL;

	for (const struct compiled_target *t = p->targets; t != NULL;
	     t = t->next)
		if (t->metric == m && t->priority == priority &&
		    (best == NULL || t->valid_from.s > best->valid_from.s))
			best = t;
	return best;
}

/* Returns true if both are in the same unit and the first is longer. */
static bool
longer(const struct compiled_target *a, const struct compiled_target *b)
{
	return a != NULL && b != NULL && a->amount.unit == b->amount.unit &&
	    a->amount.n > b->amount.n;
}

/* Returns true if a rung lies before the start with every calendar: -2h for a
 * target of 1h. */
static bool
beyond(struct amount offset, struct amount target)
{
	int64_t n = -offset.n, of = target.n;

	if (offset.unit != target.unit) {
		if (offset.unit == AMOUNT_WORKDAYS ||
		    target.unit == AMOUNT_WORK ||
		    target.unit == AMOUNT_WORKDAYS)
			return false;
		n *= offset.unit == AMOUNT_DAYS ? DAY_SECONDS : 1;
		of *= target.unit == AMOUNT_DAYS ? DAY_SECONDS : 1;
	}
	return n > of;
}

/* Reports a target of no time, and a rung that lies before the start. */
static void
check_length(struct sla_checks *c, const struct compiled_policy *p,
    const struct compiled_target *t)
{
	const char *at = t->ladder, *metric = WORD_OF(metric, t->metric);
	struct rung r;

	if (t->amount.n == 0)
		sla_check_found(c, "target", p->name,
		    "%s of priority %lld has %s: it is late at once", metric,
		    (long long)t->priority, t->duration);
	while (t->amount.n != NONE && ladder_next(&at, &r))
		if (r.percent == 0 && beyond(r.offset, t->amount))
			sla_check_found(c, "target", p->name,
			    "%s of priority %lld has %s: \"%.*s\" lies before "
			    "its start",
			    metric, (long long)t->priority, t->duration,
			    (int)r.n, r.text);
}

/* Reports a target that is longer than that of a less urgent priority. */
static void
check_order(struct sla_checks *c, const struct compiled_policy *p,
    const struct compiled_target *more, const struct compiled_target *less)
{
	if (longer(more, less))
		sla_check_found(c, "target", p->name,
		    "%s: priority %lld has %s, the less urgent %lld has %s",
		    WORD_OF(metric, less->metric), (long long)more->priority,
		    more->duration, (long long)less->priority, less->duration);
}

static void
check_calendar(struct sla_checks *c, const struct compiled_policy *p,
    const struct compiled_target *t)
{
	if (p->calendar == NULL &&
	    (t->amount.unit == AMOUNT_WORK ||
		t->amount.unit == AMOUNT_WORKDAYS))
		sla_check_found(c, "target", p->name,
		    "%s of priority %lld is of working time, and there is no "
		    "calendar: every second counts",
		    WORD_OF(metric, t->metric), (long long)t->priority);
}

/* Reports a part of the work that may take longer than the whole. */
static void
check_parts(
    struct sla_checks *c, const struct compiled_policy *p, int64_t priority)
{
	const struct compiled_target *part = target(p, OWNERSHIP, priority);
	const struct compiled_target *whole = target(p, RESOLUTION, priority);

	if (longer(part, whole))
		sla_check_found(c, "target", p->name,
		    "ownership of priority %lld may take %s, longer than the "
		    "resolution, %s",
		    (long long)priority, part->duration, whole->duration);
	part = target(p, TAKEN, priority);
	whole = target(p, FIRST_REPLY, priority);
	if (longer(part, whole))
		sla_check_found(c, "target", p->name,
		    "taken of priority %lld may take %s, longer than the first "
		    "reply, %s",
		    (long long)priority, part->duration, whole->duration);
}

void
sla_check_targets(struct sla_checks *c, const struct compiled_policy *p)
{
	for (enum metric m = METRIC_NONE + 1; m < METRICS; m++) {
		const struct compiled_target *last = NULL, *t;

		for (int64_t i = 1; i <= 5; i++) {
			if ((t = target(p, m, i)) == NULL)
				continue;
			check_order(c, p, last, t);
			check_length(c, p, t);
			check_calendar(c, p, t);
			last = t;
		}
	}
	for (int64_t i = 1; i <= 5; i++)
		check_parts(c, p, i);
}
