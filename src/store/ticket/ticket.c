/* ticket.c - makes a ticket, with all that has happened to it already */
#include <stdlib.h>
#include <string.h>

#include "clock_set.h"
#include "contact.h"
#include "desk_ahead.h"
#include "event.h"
#include "identity.h"
#include "lookup.h"
#include "translate.h"
#include "names.h"
#include "rotation.h"
#include "sql.h"
#include "ticket.h"
#include "ticket_impl.h"
#include "vocabulary.h"

int64_t
ticket_by_key(struct desk *d, const char *key)
{
	return lookup(d, LOOKUP_TICKET_KEY, key)->number;
}

const char *
ticket_key(struct desk *d, const char *s, struct pool *pool)
{
	const char *key = identity(s, pool);

	return strcmp(key, s) != 0 && ticket_by_key(d, key) == NONE &&
		ticket_by_key(d, s) != NONE
	    ? s
	    : key;
}

/* Returns the setting that names the default of a kind; NULL: none, or there is
 * no such record in use. */
static const char *
default_of(struct desk *d, const char *kind)
{
	const char *name = desk_setting(d, kind, NULL);

	return name != NULL && names_in_use(d, kind, name) ? name : NULL;
}

/*
 * Returns the first line of a text in which something is seen, at most 200
 * bytes, cut between characters; NULL if there is none. Kept in the pool of the
 * ticket.
 */
static const char *
first_line(struct ticket *t, const char *body)
{
	while (*(body += strspn(body, " \t\r\n")) != '\0') {
		size_t line = strcspn(body, "\r\n"), n = line;
		const char *kept;

		if (n > 200) {
			n = 200;
			while (((unsigned char)body[n] & 0xc0) == 0x80)
				n--;
		}
		kept = mem_keep(&t->keep, body, n);
		if (!identity_blank(kept))
			return kept;
		body += line;
	}
	return NULL;
}

static void
fill_priority(struct desk *d, struct ticket *t)
{
	const char *name;
	int64_t p;

	if (t->priority != NONE)
		return;
	t->priority = names_matrix(d, t->impact, t->urgency);
	if (t->priority != NONE)
		return;
	name = desk_setting(d, "priority", "3");
	p = strtoll(name, NULL, 10);
	t->priority = p >= 1 && p <= 5 ? p : 3;
}

static void
fill_requester(struct desk *d, struct ticket *t)
{
	const char *organisation;

	if (t->requester == NULL)
		return;
	contact_seen(
	    d, t->requester, t->requester_name, &t->keep, &organisation);
	if (t->organisation == NULL)
		t->organisation = organisation;
}

/* Fills in what is missing. False and why if that is not possible. */
static bool
fill(struct desk *d, struct ticket *t, const struct writing *w,
    const struct origin *a, struct buf *why)
{
	bool status_given = t->status != NULL;

	if (t->created.s == NONE)
		t->created = event_at(d, a);
	if (!desk_near(d, t->created, why))
		return false;
	t->updated = t->created;
	if (t->subject == NULL && w->body != NULL)
		t->subject = first_line(t, w->body);
	if (t->subject == NULL || identity_blank(t->subject)) {
		buf_fmt(why, _("%s: is needed"), "subject");
		return false;
	}
	if (!status_given)
		t->status = default_of(d, "status");
	if (t->status == NULL) {
		buf_str(why,
		    _("status: is needed, because the setting \"status\" "
		      "has no default"));
		return false;
	}
	if (t->type == NULL)
		t->type = default_of(d, "type");
	if (t->channel == NULL)
		t->channel = default_of(d, "channel");
	fill_priority(d, t);
	fill_requester(d, t);
	ticket_people_new(d, t, status_given);
	t->replies = t->reopens = t->reassigns = 0;
	t->active.v = 1;
	return true;
}

/*
 * Returns the status in which a ticket begins that has ended by now: the
 * default if that is active, else the first active one; NULL: there is none.
 */
static const char *
first_status(struct desk *d)
{
	const char *start = default_of(d, "status");
	const struct name *s;

	if (start != NULL &&
	    vocabulary_active(names_must(d, "status", start)->category))
		return start;
	for (enum category c = CATEGORY_NEW; vocabulary_active(c); c++)
		if ((s = names_status(d, c)) != NULL)
			return s->key;
	return NULL;
}

/* When and with which status a ticket ends; nothing for an active one. */
struct ending {
	const char *solved, *closed; /* statuses to pass through, or NULL */
	struct instant solved_at, closed_at;
};

/*
 * Fills in which statuses the ticket passes through on its way to its ending s,
 * and when.
 */
static void
ending_path(struct desk *d, const struct ticket *t, const struct name *s,
    struct ending *e)
{
	if (s->category == CATEGORY_CLOSED)
		e->closed = t->status;
	else
		e->solved = t->status;
	if (e->closed != NULL && e->solved_at.s != NONE &&
	    (s = names_status(d, CATEGORY_SOLVED)) != NULL)
		e->solved = s->key;
	if (e->solved_at.s == NONE)
		e->solved_at = e->closed_at.s != NONE && e->closed == NULL
		    ? e->closed_at
		    : t->created;
	if (e->closed_at.s == NONE)
		e->closed_at = e->solved_at;
}

/*
 * Takes the ending off a ticket that comes in as solved or closed: such a
 * ticket is made active first, so that reports know for every instant how many
 * tickets were open. False and why if the times contradict each other, or if
 * nothing says when the ticket ended.
 */
static bool
ending_of(struct desk *d, struct ticket *t, const struct origin *a,
    struct ending *e, struct buf *why)
{
	const struct name *s = names_must(d, "status", t->status);

	*e = (struct ending){ .solved_at = t->solved, .closed_at = t->closed };
	t->solved.s = t->closed.s = NONE;
	if (vocabulary_active(s->category)) {
		if (e->solved_at.s == NONE && e->closed_at.s == NONE)
			return true;
		buf_fmt(why,
		    _("status: \"%s\" is neither solved nor closed, but "
		      "the record has a time in the column solved or "
		      "closed"),
		    s->key);
		return false;
	}
	if (e->solved_at.s == NONE && e->closed_at.s == NONE &&
	    t->created.s != event_at(d, a).s) {
		buf_fmt(why,
		    _("status: the ticket is \"%s\" already; when it ended "
		      "must be in the column solved or closed"),
		    s->key);
		return false;
	}
	ending_path(d, t, s, e);
	if (e->solved_at.s < t->created.s || e->closed_at.s < e->solved_at.s) {
		buf_str(
		    why, _("created, solved and closed must be in this order"));
		return false;
	}
	if ((t->status = first_status(d)) != NULL)
		return true;
	buf_str(why, _("status: no status is active; a ticket cannot begin"));
	return false;
}

/*
 * What has happened to a ticket by the time it is made: at most two endings.
 * Tickets and clocks are owned.
 */
struct past {
	struct ticket was[3]; /* was[0] as it came in */
	struct edit edit[2];
	struct update update[2];
	struct origin origin[2];
	size_t n; /* endings */
	struct clock_set clocks;
};

/* Adds an ending to the past, in memory; NULL status: there is none. */
static enum answer
end_at(struct desk *d, struct past *p, const char *status, struct instant at,
    const struct origin *a, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	struct ticket *old = &p->was[p->n], *new = old + 1;
	struct edit *edit = &p->edit[p->n];
	struct update *update = &p->update[p->n];
	enum answer answer;

	if (status == NULL)
		return DONE;
	if (!desk_near(d, at, why))
		return REFUSED;
	*edit = (struct edit){ .col = col_find(k->cols, k->n, "status"),
		.new = V(status) };
	*update =
	    (struct update){ .action = ACTION_SET, .edits = edit, .n = 1 };
	ticket_copy(d, new, old);
	answer = ticket_follow(d, old, new, update, at, why);
	if (answer != DONE) {
		ticket_free(new);
		return answer == REFUSED ? REFUSED : DONE;
	}
	ticket_clocks(d, &p->clocks, old, new, update, at);
	p->origin[p->n] = *a;
	p->origin[p->n++].at = at;
	return DONE;
}

/* Plans (-n) the values of a new ticket, which has no number yet. */
static void
plan(struct desk *d, const struct origin *a, const struct ticket *t)
{
	const struct kind *k = kind_find(d, "ticket");
	const struct event_about about = { .ticket = NONE };

	for (size_t i = 0; i < k->n; i++)
		if (!(k->cols[i].flags & (COL_RO | COL_COMPUTED)))
			event_plan(d, a, &about, &k->cols[i], val_int(NONE),
			    ticket_get(t, &k->cols[i]));
}

/*
 * Works out all that has happened to a ticket, in memory; t becomes what it is
 * in the end.
 */
static enum answer
pass_endings(struct desk *d, struct past *p, struct ticket *t,
    const struct ending *e, const struct origin *a, struct buf *why)
{
	struct moment m = { .at = t->created, .new = t };
	enum answer answer;

	clock_set_begin(&p->clocks, d);
	clock_set_step(&p->clocks, policies_now(d), &m);
	t->due = clock_set_due(&p->clocks);
	ticket_copy(d, &p->was[0], t);
	answer = end_at(d, p, e->solved, e->solved_at, a, why);
	if (answer == DONE)
		answer = end_at(d, p, e->closed, e->closed_at, a, why);
	if (p->n > 0) {
		ticket_recopy(d, t, &p->was[p->n]);
		t->updated = p->origin[p->n - 1].at;
	}
	return answer;
}

/* Writes the ticket, its events, its first entry and its clocks. */
static enum answer
store(struct desk *d, struct past *p, const struct ticket *t,
    const struct writing *said, const struct origin *a, struct buf *why)
{
	struct writing w = *said;
	int64_t event;
	enum answer answer;

	ticket_row_insert(d, t);
	if (t->key != NULL)
		lookup_made(d, LOOKUP_TICKET_KEY, t->key, t->id);
	if (d->plan != NULL)
		plan(d, a, &p->was[0]);
	event = event_ticket(d, a, t->created, t->id, ACTION_NEW);
	rotation_moved(d, NULL, t, event, t->created);
	ticket_author(d, t, a, &w);
	answer = entry_add(d, event, t->id, t->created, &w, why);
	for (size_t i = 0; i < p->n; i++)
		ticket_event(d, &p->was[i], &p->was[i + 1], &p->update[i],
		    p->origin[i].at, &p->origin[i]);
	clock_set_write(&p->clocks);
	return answer;
}

static void
past_free(void *arg)
{
	struct past *p = arg;

	for (size_t i = 0; i <= p->n; i++)
		ticket_free(&p->was[i]);
	clock_set_free(&p->clocks);
}

enum answer
ticket_new(struct desk *d, struct ticket *t, const struct writing *w,
    const struct origin *a, struct buf *why)
{
	struct ending end;
	struct past p = { 0 };
	struct guard guard;
	enum answer answer;
	int64_t same;

	if (t->key != NULL && *t->key == '\0')
		t->key = NULL;
	if (t->key != NULL && (same = ticket_by_key(d, t->key)) != NONE) {
		t->id = same;
		return SAME;
	}
	if (!fill(d, t, w, a, why) || !ending_of(d, t, a, &end, why))
		return REFUSED;
	t->id = sql_new_id(d, "ticket");
	desk_guard(d, &guard, past_free, &p);
	answer = pass_endings(d, &p, t, &end, a, why);
	if (answer == DONE)
		answer = store(d, &p, t, w, a, why);
	desk_unguard(d);
	past_free(&p);
	return answer;
}
