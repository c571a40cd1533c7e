/*
 * ticket_people.c - what follows for a ticket when its agent or its team
 * changes, in whatever way
 */
#include <string.h>

#include "contact.h"
#include "names.h"
#include "text.h"
#include "ticket_impl.h"
#include "vocabulary.h"

bool
ticket_sets(const struct update *update, const char *column)
{
	for (size_t i = 0; i < update->n; i++)
		if (strcmp(update->edits[i].col->name, column) == 0)
			return true;
	return false;
}

/* Returns the status that follows a status once somebody works on the ticket:
 * an open one follows a new one. */
static const char *
opened(struct desk *d, const struct ticket *t)
{
	const struct name *is = names_must(d, "status", t->status);
	const struct name *open = names_status(d, CATEGORY_OPEN);

	return is->category == CATEGORY_NEW && open != NULL &&
		names_transition(d, t->type, t->approval == APPROVAL_GRANTED,
		    t->status, open->key)
	    ? open->key
	    : t->status;
}

/* Returns the level of a ticket that an agent works on: never a lower one. */
static int64_t
raised(const struct name *agent, int64_t level)
{
	return agent != NULL && agent->number > level ? agent->number : level;
}

void
ticket_people_new(struct desk *d, struct ticket *t, bool status_given)
{
	const struct name *agent =
	    t->agent != NULL ? names_find(d, "agent", t->agent) : NULL;

	if (t->level == NONE)
		t->level = raised(agent, 1);
	if (agent != NULL && !status_given)
		t->status = opened(d, t);
	if (t->team == NULL && t->agent != NULL)
		t->team = names_team(d, "agent", t->agent);
	if (t->team == NULL && t->category != NULL)
		t->team = names_category_team(d, t->category);
	if (t->team == NULL && t->service != NULL)
		t->team = names_team(d, "service", t->service);
}

/* Another agent has the ticket. */
static void
agent_follows(struct desk *d, struct ticket *t, const struct update *update)
{
	const char *team = names_team(d, "agent", t->agent);

	if (team != NULL && !ticket_sets(update, "team"))
		t->team = team;
	if (!ticket_sets(update, "level"))
		t->level = raised(names_find(d, "agent", t->agent), t->level);
	if (!ticket_sets(update, "status"))
		t->status = opened(d, t);
}

/* Returns true if the agent of a ticket is not in its team. */
static bool
stranger(struct desk *d, const struct ticket *t)
{
	const struct name *agent = names_find(d, "agent", t->agent);

	return agent != NULL && !text_same(agent->team, t->team);
}

void
ticket_people_changed(struct desk *d, const struct ticket *old,
    struct ticket *new, const struct update *update)
{
	if (update->history || new->agent == NULL)
		return;
	if (!text_same(old->agent, new->agent))
		agent_follows(d, new, update);
	else if (!text_same(old->team, new->team) && new->team != NULL &&
	    !ticket_sets(update, "agent") && stranger(d, new))
		new->agent = NULL;
}

/* The words of one column. */
static void
words_seen(struct desk *d, const char *old, const char *new, struct pool *keep)
{
	const char *organisation;

	while (new != NULL &&*new != '\0') {
		size_t n = strcspn(new, " ");
		const char *word = mem_keep(keep, new, n);

		if (!text_word(old != NULL ? old : "", word) &&
		    names_find(d, "agent", word) == NULL)
			contact_seen(d, word, NULL, keep, &organisation);
		new += n + (new[n] == ' ');
	}
}

void
ticket_people_seen(struct desk *d, const struct ticket *old, struct ticket *new)
{
	words_seen(
	    d, old != NULL ? old->watcher : NULL, new->watcher, &new->keep);
	words_seen(d, old != NULL ? old->requesters : NULL, new->requesters,
	    &new->keep);
}
