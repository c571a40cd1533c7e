/* strategy.c - compares agents, part by part */
#include <stdlib.h>
#include <string.h>

#include "duty.h"
#include "names.h"
#include "similar.h"
#include "skill.h"
#include "strategy.h"
#include "text.h"

#define SHOWN 10 /* agents in a reason */

static const char *const words[] = { [ROUND_ROBIN] = "round-robin",
	[LEAST_LOADED] = "least-loaded",
	[SIMILAR] = "similar",
	[CATEGORY] = "category",
	[SKILL] = "skill" };

static bool
has(const struct strategy *s, enum strategy_part part)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->part[i] == part)
			return true;
	return false;
}

/* Adds the part whose word is there, unless the chain has it. */
static bool
part_add(struct strategy *s, const char *word, size_t n)
{
	for (enum strategy_part p = ROUND_ROBIN; p <= SKILL; p++)
		if (strlen(words[p]) == n && strncmp(words[p], word, n) == 0 &&
		    !has(s, p)) {
			s->part[s->n++] = p;
			return true;
		}
	return false;
}

bool
strategy_parse(const char *text, struct strategy *out)
{
	struct strategy s = { .n = 0 };

	for (;; text++) {
		size_t n = strcspn(text, ",");

		if (!part_add(&s, text, n))
			return false;
		text += n;
		if (*text == '\0')
			break;
	}
	if (!has(&s, ROUND_ROBIN) && !has(&s, LEAST_LOADED) &&
	    s.n < STRATEGY_PARTS)
		s.part[s.n++] = LEAST_LOADED;
	*out = s;
	return true;
}

/* Compares by the parts of the chain, then by the last ticket and the login. */
static bool
better(
    const struct weighed *x, const struct weighed *y, const struct strategy *s)
{
	const struct candidate *a = x->agent, *b = y->agent;

	for (size_t i = 0; i < s->n; i++) {
		if (s->part[i] == SIMILAR && x->alike != y->alike)
			return x->alike > y->alike;
		if (s->part[i] == LEAST_LOADED && a->load != b->load)
			return a->load < b->load;
		if (s->part[i] == ROUND_ROBIN)
			break;
	}
	if (a->last_at.s != b->last_at.s)
		return a->last_at.s < b->last_at.s;
	return a->last < b->last;
}

/* Returns what speaks against an agent; NULL: nothing. */
static const char *
against(struct desk *d, const struct candidate *k,
    const struct skill_need *need, struct instant at, struct pool *pool)
{
	if (duty_away(d, k->login, at))
		return "away";
	if (!duty_on(d, k->login, at))
		return "off duty";
	if (k->capacity != NONE && k->active >= k->capacity)
		return "full";
	return need != NULL ? skill_lacks(need, k, pool) : NULL;
}

/* The figure by which the chain compares first. */
static int64_t
score(const struct strategy *s, const struct weighed *w)
{
	const struct candidate *k = w->agent;

	for (size_t i = 0; i < s->n; i++)
		if (s->part[i] == SIMILAR)
			return w->alike;
		else if (s->part[i] == ROUND_ROBIN)
			return k->last;
		else if (s->part[i] == LEAST_LOADED)
			break;
	return k->load;
}

/* "skill (vpn, pt), least-loaded: ana 6, bia 12" */
static void
reason(
    const struct strategy *s, const struct skill_need *need, struct choice *c)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		buf_fmt(
		    &c->reason, "%s%s", i > 0 ? ", " : "", words[s->part[i]]);
		if (s->part[i] == SKILL)
			skill_say(need, &c->reason);
	}
	buf_ch(&c->reason, ':');
	for (size_t i = 0; i < c->n; i++)
		if (c->v[i].against == NULL && ++n <= SHOWN)
			buf_fmt(&c->reason, "%s %s %lld", n > 1 ? "," : "",
			    c->v[i].agent->login,
			    (long long)score(s, &c->v[i]));
	if (n > SHOWN)
		buf_fmt(&c->reason, ", ... (%zu)", n);
}

static const char *
team_of(struct desk *d, const struct strategy *s, const struct ticket *t,
    const char *team)
{
	const char *of = NULL;

	if (has(s, CATEGORY) && t->category != NULL)
		of = names_category_team(d, t->category);
	if (of == NULL)
		of = team != NULL ? team : t->team;
	return of;
}

void
strategy_choose(struct desk *d, const struct strategy *s,
    const struct ticket *t, const char *team, struct instant at,
    struct choice *out)
{
	struct choice c = { .team = team_of(d, s, t, team) };
	struct skill_need need = { .level = NONE };
	bool skill = has(s, SKILL);
	const struct candidate *all;
	const struct weighed *best = NULL;
	struct similar like = { 0 };
	struct guard guard;
	size_t n;

	desk_guard(d, &guard, strategy_done, &c);
	if (skill)
		skill_needed(d, t, &need, &c.keep);
	if (has(s, SIMILAR))
		similar_find(d, t, &like, &c.keep);
	all = rotation_agents(d, &n);
	c.v = xcalloc(n + 1, sizeof(*c.v));
	for (size_t i = 0; i < n; i++) {
		struct weighed w = { .agent = &all[i],
			.alike = similar_to(&like, all[i].login) };

		if (c.team != NULL && !text_same(all[i].team, c.team))
			continue;
		w.against =
		    against(d, &all[i], skill ? &need : NULL, at, &c.keep);
		c.v[c.n] = w;
		if (w.against == NULL && (best == NULL || better(&w, best, s)))
			best = &c.v[c.n];
		c.n++;
	}
	c.chosen = best != NULL ? best->agent : NULL;
	free(like.v);
	reason(s, &need, &c);
	desk_unguard(d);
	*out = c;
}

void
strategy_done(void *choice)
{
	struct choice *c = choice;

	free(c->v);
	buf_free(&c->reason);
	mem_free(&c->keep);
	*c = (struct choice){ 0 };
}
