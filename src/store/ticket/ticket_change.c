/* ticket_change.c - the one way in which a ticket changes */
#include <stdlib.h>
#include <string.h>

#include "clock_set.h"
#include "contact.h"
#include "event.h"
#include "translate.h"
#include "names.h"
#include "sql.h"
#include "ticket.h"
#include "ticket_impl.h"
#include "vocabulary.h"
#include "value.h"

static bool
column(struct desk *d, const char *name, const char *value, bool retired_too,
    struct pool *pool, struct edit *e, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	struct buf reason = { 0 };

	*e = (struct edit){ .col = col_find(k->cols, k->n, name) };
	if (e->col == NULL) {
		buf_fmt(why, _("\"%s\" is not a column of the kind %s"), name,
		    k->name);
		col_suggest(why, k->cols, k->n, name);
		return false;
	}
	if (e->col->flags & (COL_RO | COL_NEW)) {
		buf_fmt(why, _("%s: cannot be changed"), name);
		return false;
	}
	if (!value_parse(
		d, e->col, value, retired_too, pool, &e->new, &reason)) {
		buf_fmt(why, "%s: %s", name, reason.s);
		buf_free(&reason);
		return false;
	}
	return true;
}

bool
ticket_old(struct desk *d, const char *name, const char *value,
    struct pool *pool, struct edit *e, struct buf *why)
{
	return column(d, name, value, true, pool, e, why);
}

bool
ticket_edit_column(struct desk *d, const char *name, const char *value,
    struct pool *pool, struct edit *e, struct buf *why)
{
	if (!column(d, name, value, false, pool, e, why))
		return false;
	if ((e->col->flags & COL_NEED) &&
	    (e->new.type == VAL_NULL ||
		(e->new.type == VAL_TEXT && e->new.n == 0))) {
		buf_fmt(why, _("%s: cannot be empty"), name);
		return false;
	}
	return true;
}

bool
ticket_edit(struct desk *d, const char *text, struct pool *pool, struct edit *e,
    struct buf *why)
{
	const char *eq = strchr(text, '=');
	enum edit_op op = EDIT_SET;
	size_t n;
	char *name;
	bool good;

	if (eq == NULL || eq == text) {
		buf_fmt(why, _("\"%s\" is not of the form column=value"), text);
		return false;
	}
	n = (size_t)(eq - text);
	if (text[n - 1] == '+')
		op = EDIT_ADD;
	else if (text[n - 1] == '-')
		op = EDIT_TAKE;
	name = xstrndup(text, op == EDIT_SET ? n : n - 1);
	good = ticket_edit_column(
	    d, name, eq[1] != '\0' ? eq + 1 : NULL, pool, e, why);
	if (good && op != EDIT_SET && !(e->col->flags & COL_WORDS)) {
		buf_fmt(why,
		    _("%s: += and -= can only be used with a set of words"),
		    name);
		good = false;
	}
	if (good)
		e->op = op;
	free(name);
	return good;
}

/* ---------------------------------------------------------- applying edits */

static bool
word_in(const char *set, const char *word, size_t n)
{
	for (const char *p = set; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, " ");

		if (len == n && memcmp(p, word, n) == 0)
			return true;
		p += len + (p[len] == ' ');
	}
	return false;
}

/* The union or difference of two sets of words. */
static struct val
combine(struct ticket *t, struct val old, const struct edit *e)
{
	const char *was = old.type == VAL_TEXT ? old.s : "";
	const char *word = e->new.type == VAL_TEXT ? e->new.s : "";
	struct buf b = { 0 }, why = { 0 };
	struct val out = { .type = VAL_NULL };

	if (e->op == EDIT_ADD) {
		buf_fmt(&b, "%s %s", was, word);
	} else
		for (const char *p = was; *p != '\0';) {
			size_t n = strcspn(p, " ");

			if (!word_in(word, p, n)) {
				buf_add(&b, p, n);
				buf_ch(&b, ' ');
			}
			p += n + (p[n] == ' ');
		}
	col_parse(
	    e->col, buf_s(&b), (struct instant){ 0 }, &t->keep, &out, &why);
	buf_free(&b);
	buf_free(&why);
	return out;
}

static bool
apply(struct ticket *t, const struct update *update, struct buf *why)
{
	for (size_t i = 0; i < update->n; i++) {
		const struct edit *e = &update->edits[i];
		struct val now = ticket_get(t, e->col);

		/* what is so already needs no quarrel about what it was */
		if (e->expects && !val_same(now, e->old) &&
		    !val_same(now, e->new)) {
			value_stale(why, e->col, now, e->old);
			return false;
		}
		ticket_put(
		    t, e->col, e->op == EDIT_SET ? e->new : combine(t, now, e));
	}
	return true;
}

/* ------------------------------------------------------- what follows from
 * them */

static bool
differ(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a != b : strcmp(a, b) != 0;
}

static bool
follow_status(struct desk *d, const struct ticket *old, struct ticket *new,
    struct instant at, struct buf *why)
{
	const struct name *was = names_find(d, "status", old->status);
	const struct name *is = names_find(d, "status", new->status);

	if (!names_transition(d, old->status, new->status)) {
		buf_fmt(why,
		    _("status: %s cannot become %s "
		      "(see hd-list transition old=%s)"),
		    old->status, new->status, old->status);
		return false;
	}
	new->active.v = vocabulary_active(is->category);
	if (new->active.v) {
		new->reopens += !vocabulary_active(was->category);
		new->solved.s = new->closed.s = NONE;
		return true;
	}
	if (new->solved.s == NONE && is->category != CATEGORY_MERGED)
		new->solved = at;
	if (is->category == CATEGORY_CLOSED)
		new->closed = at;
	else
		new->closed.s = NONE;
	return true;
}

/* A new impact or urgency asks the matrix, unless a priority came with it. */
static void
follow_impact(struct desk *d, const struct ticket *old, struct ticket *new)
{
	int64_t p;

	if (old->priority != new->priority ||
	    (old->impact == new->impact && old->urgency == new->urgency))
		return;
	if ((p = names_matrix(d, new->impact, new->urgency)) != NONE)
		new->priority = p;
}

static bool
follow(struct desk *d, const struct ticket *old, struct ticket *new,
    struct instant at, struct buf *why)
{
	const char *organisation;

	if (differ(old->status, new->status) &&
	    !follow_status(d, old, new, at, why))
		return false;
	follow_impact(d, old, new);
	if ((old->team != NULL && differ(old->team, new->team)) ||
	    (old->agent != NULL && differ(old->agent, new->agent)))
		new->reassigns++;
	if (differ(old->requester, new->requester) && new->requester != NULL) {
		contact_seen(d, new->requester, &new->keep, &organisation);
		if (!differ(old->organisation, new->organisation))
			new->organisation = organisation;
	}
	return true;
}

/*
 * A message moves the ticket, unless the deed says how: an agent's takes up
 * a new one, the requester's one that waits or was thought to be solved.
 */
static void
writing_moves(struct desk *d, const struct update *update, struct ticket *t)
{
	const struct writing *w = update->writing;
	const struct name *is, *open = names_status(d, CATEGORY_OPEN);
	bool moves;

	if (w == NULL || open == NULL || w->kind != ENTRY_MESSAGE)
		return;
	for (size_t i = 0; i < update->n; i++)
		if (strcmp(update->edits[i].col->name, "status") == 0)
			return;
	is = names_find(d, "status", t->status);
	moves = w->role == ROLE_AGENT ? is->category == CATEGORY_NEW
				      : w->role == ROLE_REQUESTER &&
		(is->category == CATEGORY_PENDING ||
		    is->category == CATEGORY_HOLD ||
		    is->category == CATEGORY_SOLVED);
	if (moves && names_transition(d, t->status, open->key))
		t->status = open->key;
}

/* A message of an agent answers; the first one stops a clock. */
static void
follow_writing(const struct writing *w, struct ticket *t, struct instant at)
{
	if (w == NULL || w->kind != ENTRY_MESSAGE || w->role != ROLE_AGENT)
		return;
	t->replies++;
	if (t->first_reply.s == NONE)
		t->first_reply = at;
}

/* ------------------------------------------------------------------ writing */

/*
 * When it happens. A ticket's events are in the order of time; a clock of
 * this machine that is behind another's is no reason to refuse.
 */
static bool
moment(const struct desk *d, const struct ticket *t, const struct origin *a,
    struct instant *at, struct buf *why)
{
	*at = event_at(d, a);
	if (!event_near(d, *at, why))
		return false;
	if (at->s >= t->updated.s)
		return true;
	if (a->at.s == NONE && !d->at_given) {
		*at = t->updated;
		return true;
	}
	buf_str(why, _("at: "));
	when_format(why, *at);
	buf_str(why, _(" is before the ticket's last event, "));
	when_format(why, t->updated);
	return false;
}

static size_t
differences(struct desk *d, const struct ticket *old, const struct ticket *new)
{
	const struct kind *k = kind_find(d, "ticket");
	size_t n = 0;

	for (size_t i = 0; i < k->n; i++)
		n += ticket_stored(&k->cols[i]) &&
		    !val_same(ticket_get(old, &k->cols[i]),
			ticket_get(new, &k->cols[i]));
	return n;
}

enum answer
ticket_follow(struct desk *d, const struct ticket *old, struct ticket *new,
    const struct update *update, struct instant at, struct buf *why)
{
	if (!apply(new, update, why))
		return REFUSED;
	writing_moves(d, update, new);
	if (!follow(d, old, new, at, why))
		return REFUSED;
	follow_writing(update->writing, new, at);
	return update->always || update->writing != NULL ||
		differences(d, old, new) > 0
	    ? DONE
	    : SAME;
}

void
ticket_clocks(struct desk *d, struct clock_set *clocks,
    const struct ticket *old, struct ticket *new, const struct update *update,
    struct instant at)
{
	const struct writing *w = update->writing;
	bool message = w != NULL && w->kind == ENTRY_MESSAGE;
	struct moment m = { .at = at,
		.old = old,
		.new = new,
		.answers = message && w->role == ROLE_AGENT,
		.asks = message && w->role == ROLE_REQUESTER,
		.apply = update->action == ACTION_APPLY };

	clock_set_step(clocks, policies_now(d), &m);
	new->due = clock_set_due(clocks);
}

void
ticket_event(struct desk *d, const struct ticket *old, const struct ticket *new,
    struct update *update, struct instant at, const struct origin *a)
{
	const struct kind *k = kind_find(d, "ticket");
	const struct event_about about = { .ticket = new->id };

	update->event = event_ticket(d, a, at, new->id, update->action);
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];
		struct val was = ticket_get(old, c), is = ticket_get(new, c);

		if (!ticket_stored(c) || val_same(was, is))
			continue;
		event_plan(d, a, &about, c, was, is);
		event_change(d, update->event, c, was, is);
	}
}

/* A ticket before and after, and its clocks. */
struct changing {
	struct ticket old, new;
	struct clock_set clocks;
};

static void
changing_free(void *arg)
{
	struct changing *c = arg;

	ticket_free(&c->new);
	ticket_free(&c->old);
	clock_set_free(&c->clocks);
}

static enum answer
record(struct desk *d, struct changing *c, struct update *update,
    struct instant at, const struct origin *a, struct buf *why)
{
	struct ticket *new = &c->new;
	struct writing w;

	clock_set_begin(&c->clocks, d);
	clock_set_read(&c->clocks, new->id, false);
	ticket_clocks(d, &c->clocks, &c->old, new, update, at);
	ticket_event(d, &c->old, new, update, at, a);
	new->updated = at;
	ticket_row_update(d, &c->old, new);
	clock_set_write(&c->clocks);
	if (update->writing == NULL)
		return DONE;
	w = *update->writing;
	if (w.author == NULL && w.role == ROLE_REQUESTER)
		w.author = new->requester;
	else if (w.author == NULL)
		w.author = a->actor;
	return entry_add(d, update->event, new->id, at, &w, why);
}

enum answer
ticket_change(struct desk *d, int64_t id, struct update *update,
    const struct origin *a, struct buf *why)
{
	struct changing c = { .clocks = { .n = 0 } };
	struct guard guard;
	struct instant at;
	enum answer answer = REFUSED;

	if (!ticket_read(d, id, &c.old))
		return MISSING;
	desk_guard(d, &guard, changing_free, &c);
	ticket_copy(d, &c.new, &c.old);
	if (moment(d, &c.old, a, &at, why))
		answer = ticket_follow(d, &c.old, &c.new, update, at, why);
	if (answer == DONE)
		answer = record(d, &c, update, at, a, why);
	desk_unguard(d);
	changing_free(&c);
	return answer;
}
