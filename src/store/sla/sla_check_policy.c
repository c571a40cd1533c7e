/* sla_check_policy.c - policies that can never apply, or that overlap */
#include <string.h>

#include "sla_check.h"

static bool
has(const struct compiled_policy *p, const struct compiled_target *t)
{
	for (const struct compiled_target *u = p->targets; u != NULL;
	     u = u->next)
		if (u->metric == t->metric && u->priority == t->priority &&
		    u->valid_from.s <= t->valid_from.s)
			return true;
	return false;
}

static bool
has_all(const struct compiled_policy *p, const struct compiled_policy *of)
{
	for (const struct compiled_target *t = of->targets; t != NULL;
	     t = t->next)
		if (!has(p, t))
			return false;
	return true;
}

/* Returns true if both have a target for the same metric and priority. */
static bool
meet(const struct sla_checks *c, const struct compiled_policy *p,
    const struct compiled_policy *q)
{
	for (const struct compiled_target *t = q->targets; t != NULL;
	     t = t->next) {
		const struct match *m = &c->urgent[t->priority];

		if (has(p, t) && !match_apart(&p->match, m) &&
		    !match_apart(&q->match, m))
			return true;
	}
	return false;
}

/* Reports an earlier policy that takes every ticket of this one and has each of
 * its targets. Returns true if there is one. */
static bool
shadowed(struct sla_checks *c, size_t i)
{
	const struct compiled_policy *p = &c->v[i];

	for (size_t j = 0; j < i; j++) {
		const struct compiled_policy *q = &c->v[j];

		if (q->broken || strcmp(q->name, p->name) == 0 ||
		    sla_check_followed(c, q) ||
		    q->valid_from.s > p->valid_from.s ||
		    !match_covers(&q->match, &p->match) || !has_all(q, p))
			continue;
		sla_check_found(c, "policy", p->name,
		    "is shadowed: %s comes before it, takes all of its tickets "
		    "and has all of its targets",
		    q->name);
		return true;
	}
	return false;
}

/* Reports each earlier policy that takes tickets of this one, unless the
 * earlier one is a special case of it. */
static void
overlaps(struct sla_checks *c, size_t i)
{
	const struct compiled_policy *p = &c->v[i];

	for (size_t j = 0; j < i; j++) {
		const struct compiled_policy *q = &c->v[j];
		bool special = match_covers(&p->match, &q->match) &&
		    !match_covers(&q->match, &p->match);

		if (q->broken || strcmp(q->name, p->name) == 0 ||
		    sla_check_followed(c, q) || !meet(c, q, p) ||
		    match_apart(&q->match, &p->match) ||
		    match_beside(&q->match, &p->match))
			continue;
		if (q->position == p->position)
			sla_check_found(c, "policy", p->name,
			    "overlaps with %s at the same position: only "
			    "their names decide",
			    q->name);
		else if (!special)
			sla_check_found(c, "policy", p->name,
			    "overlaps with %s, which comes before it and "
			    "takes the tickets of both",
			    q->name);
	}
}

void
sla_check_policy(struct sla_checks *c, size_t i)
{
	const struct compiled_policy *p = &c->v[i];

	if (p->broken)
		sla_check_found(c, "policy", p->name,
		    "has a filter that cannot be read: it matches nothing");
	else if (match_never(&p->match))
		sla_check_found(c, "policy", p->name,
		    "has a filter that no ticket can satisfy");
	else if (p->targets == NULL)
		sla_check_found(c, "policy", p->name, "has no targets");
	else if (!shadowed(c, i))
		overlaps(c, i);
}
