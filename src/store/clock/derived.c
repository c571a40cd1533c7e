/* derived.c - derives columns of a ticket from its events */
#include <string.h>

#include "derived.h"
#include "text.h"

void
derived_begin(struct derived *m)
{
	*m = (struct derived){
		.first_reply = { NONE }, .solved = { NONE }, .closed = { NONE }
	};
}

/*
 * A merged ticket that becomes active is reopened only if it had been solved;
 * but 0.1.0 counted each of them, and the event says so.
 */
static bool
reopened(const struct derived *m, const struct moment *e)
{
	return e->was.category != CATEGORY_MERGED || m->solved.s != NONE ||
	    e->new->reopens > e->old->reopens;
}

/* Sets solved to when the ticket last became so; a reopened one has none. */
static void
status(struct derived *m, const struct moment *e)
{
	enum category is = e->is.category;

	if (e->is.active) {
		m->reopens += !e->was.active && reopened(m, e);
		m->solved.s = m->closed.s = NONE;
		return;
	}
	if (m->solved.s == NONE && is != CATEGORY_MERGED)
		m->solved = e->at;
	m->closed.s = is == CATEGORY_CLOSED ? e->at.s : NONE;
}

/*
 * Returns true if the team or the agent was replaced; both in one event count
 * once.
 */
static bool
reassigned(const struct ticket *old, const struct ticket *new)
{
	return (old->team != NULL && !text_same(old->team, new->team)) ||
	    (old->agent != NULL && !text_same(old->agent, new->agent));
}

void
derived_step(struct derived *m, const struct moment *e)
{
	if (e->answers) {
		m->replies++;
		if (m->first_reply.s == NONE)
			m->first_reply = e->at;
	}
	if (e->old == NULL)
		return;
	if (strcmp(e->old->status, e->new->status) != 0)
		status(m, e);
	m->reassigns += reassigned(e->old, e->new);
}

void
derived_put(const struct derived *m, struct ticket *t)
{
	t->first_reply = m->first_reply;
	t->solved = m->solved;
	t->closed = m->closed;
	t->replies = m->replies;
	t->reopens = m->reopens;
	t->reassigns = m->reassigns;
}

const char *
derived_differ(const struct derived *m, const struct ticket *t, size_t *i)
{
	const struct {
		const char *name;
		int64_t is, was;
	} all[] = { { "first_reply", m->first_reply.s, t->first_reply.s },
		{ "solved", m->solved.s, t->solved.s },
		{ "closed", m->closed.s, t->closed.s },
		{ "replies", m->replies, t->replies },
		{ "reopens", m->reopens, t->reopens },
		{ "reassigns", m->reassigns, t->reassigns } };

	while (*i < sizeof(all) / sizeof(all[0])) {
		size_t at = (*i)++;

		if (all[at].is != all[at].was)
			return all[at].name;
	}
	return NULL;
}
