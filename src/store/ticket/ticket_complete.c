/* ticket_complete.c - completes a new ticket, and takes its ending off */
#include <stdlib.h>
#include <string.h>

#include "contact.h"
#include "desk_ahead.h"
#include "identity.h"
#include "names.h"
#include "text.h"
#include "ticket_complete.h"
#include "ticket_impl.h"
#include "translate.h"
#include "value.h"
#include "vocabulary.h"

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

bool
ticket_complete(struct desk *d, struct ticket *t, const struct writing *w,
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
	if (!ticket_merged_follow(d, NULL, t, NULL, why) ||
	    !ticket_resume_follow(d, NULL, t, NULL, t->created, why) ||
	    !ticket_window_check(t, why))
		return false;
	if (t->type == NULL)
		t->type = default_of(d, "type");
	if (t->channel == NULL)
		t->channel = default_of(d, "channel");
	fill_priority(d, t);
	fill_requester(d, t);
	ticket_people_seen(d, NULL, t);
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

/*
 * Fills in which statuses the ticket passes through on its way to its ending s,
 * and when.
 */
static void
ending_path(struct desk *d, const struct ticket *t, const struct name *s,
    struct ticket_ending *e)
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

bool
ticket_end(struct desk *d, struct ticket *t, const struct origin *a,
    struct ticket_ending *e, struct buf *why)
{
	const struct name *s = names_must(d, "status", t->status);

	*e = (struct ticket_ending){ .solved_at = t->solved,
		.closed_at = t->closed };
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

bool
ticket_like(struct desk *d, struct ticket *t, int64_t like)
{
	static const char about[] =
	    "subject type priority impact urgency category service requester "
	    "requesters watcher organisation team tag";
	const struct kind *k = kind_find(d, "ticket");
	struct ticket from;

	if (!ticket_read(d, like, &from))
		return false;
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];
		struct val v = ticket_get(&from, c);

		if (!(c->flags & COL_CUSTOM) && !text_word(about, c->name))
			continue;
		/* what is retired by now is left out */
		if (value_retired(d, c, v))
			continue;
		if (v.type == VAL_TEXT)
			v.s = mem_keep(&t->keep, v.s, v.n);
		ticket_put(t, c, v);
	}
	ticket_free(&from);
	return true;
}
