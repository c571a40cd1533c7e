/* life_past.c - what an export implies, but no event of it says */
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "life.h"
#include "member.h"
#include "names.h"
#include "text.h"

struct instant
life_instant(const struct life *l, const char *cell)
{
	int64_t nano;

	return member_instant(
	    l->now != NULL ? move_text(l->now, cell) : NULL, &nano);
}

/* Returns the first change of a column, NULL if it has none. */
static const struct move_cell *
first_change(const struct life *l, const char *column)
{
	for (size_t i = 0; i < l->n; i++)
		for (size_t j = 0; j < l->v[i].n; j++)
			if (l->v[i].v[j].change &&
			    strcmp(l->v[i].v[j].name, column) == 0)
				return &l->v[i].v[j];
	return NULL;
}

static const struct move_cell *
last_change(const struct life *l, const char *column)
{
	for (size_t i = l->n; i-- > 0;)
		for (size_t j = l->v[i].n; j-- > 0;)
			if (l->v[i].v[j].change &&
			    strcmp(l->v[i].v[j].name, column) == 0)
				return &l->v[i].v[j];
	return NULL;
}

const char *
life_first(const struct life *l, const char *column)
{
	const struct move_cell *c = first_change(l, column);

	if (c != NULL)
		return c->old_known ? c->old : NULL;
	return l->now != NULL ? move_text(l->now, column) : NULL;
}

/* --------------------------------------------------------- events to add */

/* Puts an event with one change in its place among the others. */
static void
insert(struct life *l, struct instant at, const char *column, const char *new)
{
	struct move_record r = { .kind = MOVE_EVENT, .at = at };
	size_t i;

	if (at.s == NONE || at.s < l->created.s)
		r.at = l->created;
	for (i = l->n; i > 0 && l->v[i - 1].at.s > r.at.s;)
		i--;
	if (i > 0 && l->v[i - 1].bytes.s == NULL &&
	    l->v[i - 1].at.s == r.at.s) {
		struct move_record *same = &l->v[i - 1];

		same->v =
		    mem_grow(same->v, same->n, &same->cap, sizeof(*same->v));
		same->v[same->n++] = (struct move_cell){
			.name = column, .new = new, .change = true
		};
		return;
	}
	r.v = mem_grow(NULL, 0, &r.cap, sizeof(*r.v));
	r.v[r.n++] =
	    (struct move_cell){ .name = column, .new = new, .change = true };
	l->v = mem_grow(l->v, l->n, &l->cap, sizeof(*l->v));
	memmove(l->v + i + 1, l->v + i, (l->n - i) * sizeof(*l->v));
	l->v[i] = r;
	l->n++;
}

static struct instant
later(struct instant a, struct instant b)
{
	return a.s > b.s ? a : b; /* NONE is the least */
}

/* The instant of what the ticket is now and no event has made of it. */
static struct instant
at_last(const struct life *l)
{
	struct instant at = life_instant(l, "updated");

	return l->n > 0 ? later(at, l->v[l->n - 1].at) : at;
}

/* A ticket without a history of its status: it is new, and becomes what it is
 * when that is known to be so. */
static void
ends(struct life *l, const char *status)
{
	const struct name *is = names_find(l->d, "status", status);
	const struct name *solved = names_status(l->d, CATEGORY_SOLVED);
	struct instant at = life_instant(l, "solved"),
		       closed = life_instant(l, "closed");

	if (is == NULL || vocabulary_active(is->category)) {
		insert(l, at_last(l), "=status", status);
		return;
	}
	if (is->category == CATEGORY_CLOSED && at.s != NONE &&
	    closed.s != NONE && solved != NULL) {
		insert(l, at, "=status", solved->key);
		insert(l, later(closed, at), "=status", status);
		return;
	}
	if (at.s == NONE)
		at = closed;
	if (at.s == NONE && at_last(l).s == NONE)
		account_note(l->im, "ticket", NULL, NULL,
		    "does not say when it was solved: when it was created", 1);
	insert(l, at.s != NONE ? at : at_last(l), "=status", status);
}

static void
complete_status(struct life *l)
{
	const struct move_cell *c = last_change(l, "status");
	const char *there = move_text(l->now, "status"), *status;

	l->status_told = c != NULL;
	if (there == NULL || (c != NULL && text_same(c->new, there)))
		return;
	status = life_value(l, "status", there);
	if (status == NULL)
		return;
	if (c != NULL)
		insert(l,
		    later(later(life_instant(l, "solved"),
			      life_instant(l, "closed")),
			at_last(l)),
		    "=status", status);
	else
		ends(l, status);
}

void
life_complete(struct life *l)
{
	struct instant at = at_last(l);

	for (size_t i = 0; i < l->now->n; i++) {
		const struct move_cell *is = &l->now->v[i],
				       *c = last_change(l, is->name);

		if (strcmp(is->name, "status") != 0 && c != NULL &&
		    !text_same(
			c->new != NULL && * c->new != '\0' ? c->new : NULL,
			is->new))
			insert(l, at, is->name, is->new);
	}
	complete_status(l);
}
