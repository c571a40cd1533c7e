/* post_enter.c - a message becomes a ticket, an entry of one, or changes of one
 */
#include <string.h>

#include "actor.h"
#include "attach.h"
#include "contact.h"
#include "identity.h"
#include "names.h"
#include "post_impl.h"
#include "put_link.h"
#include "sql.h"
#include "text.h"

/* A subject is one line in which something is seen. */
static const char *
subject_of(struct taking *t)
{
	struct buf b = { 0 };
	const char *s;

	for (const char *c = t->p->subject; *c != '\0'; c++)
		buf_ch(&b,
		    (char)((unsigned char)*c < ' ' || *c == 0x7f ? ' ' : *c));
	if (b.n > 0)
		text_trim(b.s);
	s = identity_blank(buf_s(&b))
	    ? "(no subject)"
	    : mem_keep(&t->keep, buf_s(&b), strlen(buf_s(&b)));
	buf_free(&b);
	return s;
}

static struct writing
writing_of(struct taking *t)
{
	const char *channel =
	    names_in_use(t->d, "channel", "email") ? "email" : NULL;

	return (struct writing){ .kind = t->note ? ENTRY_NOTE : ENTRY_MESSAGE,
		.author = t->author,
		.role = t->role,
		.channel = channel,
		.body = t->p->text,
		.attached = t->p->file,
		.nattached = t->p->nfiles,
		.attach = attach_files };
}

/* Changes the ticket where the message arrives. If that has moved on since the
 * message came in, the change has the instant of its last event. */
static enum answer
change(struct taking *t, struct update *u, struct buf *why)
{
	enum answer answer = ticket_change(t->d, t->ticket, u, &t->origin, why);

	if (answer == REFUSED && u->late) {
		buf_clear(why);
		t->origin.at.s =
		    sql_int(t->d, "SELECT updated FROM ticket WHERE id = $1",
			DB_ARGS(V(t->ticket)));
		answer = ticket_change(t->d, t->ticket, u, &t->origin, why);
	}
	if (answer == DONE && t->entry == NONE)
		t->entry = sql_int(t->d,
		    "SELECT id FROM entry WHERE ticket = $1 AND event = $2",
		    DB_ARGS(V(t->ticket), V(u->event)));
	return answer;
}

/* Adds the message to the ticket where it arrives. */
static enum answer
reply(struct taking *t, struct buf *why)
{
	struct writing w = writing_of(t);
	struct edit follow;
	struct update u = { .action = t->note ? ACTION_NOTE : ACTION_REPLY,
		.writing = &w,
		.edits = &follow,
		.n = post_copied(t, &follow) };

	if (*w.body == '\0' && w.nattached == 0)
		w.body = "(no text)";
	return change(t, &u, why);
}

/* Adds a note that says which lines of an agent were not carried out. */
static enum answer
report(struct taking *t, const struct orders *o, struct buf *why)
{
	struct writing w = { .kind = ENTRY_NOTE,
		.author = ACTOR_SYSTEM,
		.role = ROLE_SYSTEM,
		.body = o->failed.s };
	struct update u = { .action = ACTION_NOTE, .writing = &w };
	struct origin was = t->origin;
	enum answer answer;

	if (o->failed.n == 0)
		return DONE;
	t->origin.actor = ACTOR_SYSTEM;
	answer = change(t, &u, why);
	t->origin = was;
	return answer;
}

/* An agent's message: an answer to the requester, or a note, with changes. */
static enum answer
act(struct taking *t, struct buf *why)
{
	struct orders o = { .n = 0 };
	struct writing w = writing_of(t);
	struct update u = { .edits = o.edit, .writing = &w };
	enum answer answer;

	post_orders(t, &o);
	if (o.n < POST_ORDERS)
		o.n += post_copied(t, &o.edit[o.n]);
	w.body = o.body;
	w.kind = o.note ? ENTRY_NOTE : ENTRY_MESSAGE;
	u.n = o.n;
	u.action = o.note ? ACTION_NOTE : ACTION_REPLY;
	if (*w.body == '\0' && w.nattached == 0) {
		u.writing = NULL;
		u.action = ACTION_SET;
	}
	answer = change(t, &u, why);
	if (answer == REFUSED && u.n > 0) {
		buf_fmt(
		    &o.failed, "%s%s", o.failed.n > 0 ? "\n" : "", buf_s(why));
		buf_clear(why);
		u.n = 0;
		answer = u.writing != NULL ? change(t, &u, why) : SAME;
	}
	if (answer == DONE || answer == SAME)
		answer = report(t, &o, why);
	post_orders_free(&o);
	return answer;
}

/* Links a new ticket with the closed one that it follows. */
static enum answer
link(struct taking *t, struct buf *why)
{
	bool first = t->follows < t->ticket;
	struct link l = { .ticket = first ? t->follows : t->ticket,
		.link = LINK_RELATES,
		.other = first ? t->ticket : t->follows };

	return put_link(t->d, &l, false, &t->origin, why);
}

/* A contact who is new is written to in the language of the mailbox. */
static void
new_contact(struct taking *t)
{
	const char *organisation;

	if (t->sender == NULL || t->known || t->home.language == NULL)
		return;
	contact_seen(
	    t->d, t->sender, post_some(t->p->name), &t->keep, &organisation);
	sql_run(t->d,
	    "UPDATE contact SET language = $1 WHERE address = $2"
	    " AND language IS NULL",
	    DB_ARGS(V(t->home.language), V(t->sender)));
}

/* Whoever got a copy follows the new ticket. */
static void
follow(struct taking *t)
{
	struct edit e;
	struct update u = { .action = ACTION_SET, .edits = &e, .n = 1 };
	struct buf ignored = { 0 };

	if (post_copied(t, &e))
		(void)change(t, &u, &ignored);
	buf_free(&ignored);
}

static enum answer
make(struct taking *t, struct buf *why)
{
	struct writing w;
	struct ticket new;
	struct guard guard;
	enum answer answer;

	/* an agent who asks for help is a requester like others */
	t->agent = NULL;
	t->author = t->sender != NULL ? t->sender : ACTOR_SYSTEM;
	t->role = t->sender != NULL ? ROLE_REQUESTER : ROLE_SYSTEM;
	w = writing_of(t);
	new_contact(t);
	ticket_clear(t->d, &new);
	desk_guard(t->d, &guard, ticket_guard, &new);
	new.subject = subject_of(t);
	new.channel = w.channel;
	new.requester = t->sender;
	new.requester_name = post_some(t->p->name);
	new.team = t->home.team;
	new.category = t->home.category;
	new.service = t->home.service;
	new.created = t->origin.at;
	answer = ticket_new(t->d, &new, &w, &t->origin, why);
	t->ticket = new.id;
	t->entry = sql_int(
	    t->d, "SELECT id FROM entry WHERE ticket = $1", DB_ARGS(V(new.id)));
	desk_unguard(t->d);
	ticket_free(&new);
	if (answer == DONE && t->follows != NONE)
		answer = link(t, why);
	if (answer == DONE)
		follow(t);
	return answer == SAME ? DONE : answer;
}

enum answer
post_enter(struct taking *t, struct buf *why)
{
	return t->ticket == NONE ? make(t, why)
	    : t->agent != NULL	 ? act(t, why)
				 : reply(t, why);
}
