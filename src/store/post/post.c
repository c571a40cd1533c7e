/* post.c - takes a message into the desk, once */
#include <string.h>

#include "actor.h"
#include "attach.h"
#include "identity.h"
#include "names.h"
#include "post_impl.h"
#include "post_raw.h"
#include "put_link.h"
#include "sql.h"
#include "text.h"
#include "ticket.h"
#include "value.h"

/* ------------------------------------------------------ what it says of itself
 */

void
post_mark(struct taking *t, const char *word)
{
	if (!text_word(buf_s(&t->marks), word))
		buf_fmt(&t->marks, "%s%s", t->marks.n > 0 ? " " : "", word);
}

/* Returns NULL instead of "". */
static const char *
some(const char *s)
{
	return *s != '\0' ? s : NULL;
}

/* Sets the sender in the form of the key of a contact; NULL if nobody can have
 * that address. */
static void
find_sender(struct taking *t)
{
	const struct kind *k = kind_find(t->d, "contact");
	struct buf why = { 0 };
	struct val v;

	if (*t->p->sender != '\0' && actor_visible(t->p->sender, &why) &&
	    value_parse(t->d, col_find(k->cols, k->n, "address"), t->p->sender,
		false, &t->keep, &v, &why) &&
	    v.type == VAL_TEXT)
		t->sender = v.s;
	buf_free(&why);
}

/* A subject is one line in which something is seen. */
static const char *
subject_of(struct taking *t)
{
	struct buf b = { 0 };
	const char *s;

	for (const char *c = t->p->subject; *c != '\0'; c++)
		buf_ch(&b, (unsigned char)*c < ' ' || *c == 0x7f ? ' ' : *c);
	if (b.n > 0)
		text_trim(b.s);
	s = identity_blank(buf_s(&b))
	    ? "(no subject)"
	    : mem_keep(&t->keep, b.s, strlen(b.s));
	buf_free(&b);
	return s;
}

/* --------------------------------------------------------------- was it taken?
 */

/* Returns true if the message was taken before, and in which ticket. */
static bool
known(struct taking *t, int64_t *ticket)
{
	const struct post *p = t->p;
	int64_t id;

	id = *p->message_id != '\0'
	    ? sql_int(t->d,
		  "SELECT id FROM mail WHERE message_id = $1 AND digest = $2"
		  " AND direction = 'in'",
		  DB_ARGS(V(p->message_id), V(p->digest)))
	    : sql_int(t->d,
		  "SELECT id FROM mail WHERE digest = $1 AND message_id IS NULL"
		  " AND coalesce(recipient, '') = $2 AND direction = 'in'",
		  DB_ARGS(V(p->digest),
		      V(t->recipient != NULL ? t->recipient : "")));
	if (id == NONE)
		return false;
	*ticket = sql_int(t->d, "SELECT ticket FROM mail WHERE id = $1",
	    DB_ARGS(V(id)));
	return true;
}

/* Another message has the same Message-ID: somebody, or something, does not
 * tell the truth. */
static void
mark_changed(struct taking *t)
{
	if (*t->p->message_id != '\0' &&
	    sql_int(t->d,
		"SELECT id FROM mail WHERE message_id = $1"
		" AND direction = 'in' LIMIT 1",
		DB_ARGS(V(t->p->message_id))) != NONE)
		post_mark(t, "changed");
}

/* ------------------------------------------------------------ into the desk */

static struct writing
writing_of(struct taking *t)
{
	const char *channel =
	    names_in_use(t->d, "channel", "email") ? "email" : NULL;

	return (struct writing){ .kind = ENTRY_MESSAGE,
		.author = t->agent != NULL ? t->agent
		    : t->sender != NULL	   ? t->sender
					   : ACTOR_SYSTEM,
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
	enum answer answer =
	    ticket_change(t->d, t->ticket, u, &t->origin, why);

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
	struct update u = { .action = ACTION_REPLY, .writing = &w };

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
		buf_fmt(&o.failed, "%s%s", o.failed.n > 0 ? "\n" : "",
		    buf_s(why));
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

static enum answer
make(struct taking *t, struct buf *why)
{
	struct writing w;
	struct ticket new;
	struct guard guard;
	enum answer answer;

	/* an agent who asks for help is a requester like others */
	t->agent = NULL;
	t->role = t->sender != NULL ? ROLE_REQUESTER : ROLE_SYSTEM;
	w = writing_of(t);
	ticket_clear(t->d, &new);
	desk_guard(t->d, &guard, ticket_guard, &new);
	new.subject = subject_of(t);
	new.channel = w.channel;
	new.requester = t->sender;
	new.requester_name = some(t->p->name);
	new.team = t->home.team;
	new.category = t->home.category;
	new.service = t->home.service;
	new.created = t->origin.at;
	answer = ticket_new(t->d, &new, &w, &t->origin, why);
	t->ticket = new.id;
	t->entry = sql_int(t->d, "SELECT id FROM entry WHERE ticket = $1",
	    DB_ARGS(V(new.id)));
	desk_unguard(t->d);
	ticket_free(&new);
	if (answer == DONE && t->follows != NONE)
		answer = link(t, why);
	return answer == SAME ? DONE : answer;
}

/* Writes the record of a message that is in its ticket. */
static void
note(struct taking *t)
{
	const struct post *p = t->p;
	struct instant at = p->at.s != NONE ? p->at : t->d->now;
	char hash[POST_RAW_HASH];

	post_raw_keep(t->d, p->raw, p->nraw, at, hash);
	sql_run(t->d,
	    "INSERT INTO mail (id, at, direction, state, message_id, digest,"
	    " sender, recipient, subject, verdict, evidence, marks, ticket,"
	    " entry, size, raw) VALUES ($1, $2, 'in', 'taken', $3, $4, $5, $6,"
	    " $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING",
	    DB_ARGS(V(sql_new_id(t->d, "mail")), V(at), V(some(p->message_id)),
		V(p->digest), V(t->sender), V(t->recipient),
		V(some(p->subject)), V(WORD_OF(verdict, p->verdict)),
		V(some(p->evidence)), V(some(buf_s(&t->marks))), V(t->ticket),
		V(t->entry), V((int64_t)p->nraw), V(some(hash))));
}

static void
taking_free(void *arg)
{
	struct taking *t = arg;

	buf_free(&t->marks);
	mem_free(&t->keep);
}

/* Begins to take a message: who wrote it, and where it came to. */
static void
begin(struct taking *t)
{
	const char *id = desk_setting(t->d, "authserv_id", NULL);

	buf_str(&t->marks, t->p->marks);
	find_sender(t);
	t->origin = (struct origin){ .at = t->p->at,
		.actor = t->sender != NULL ? t->sender : ACTOR_SYSTEM };
	t->role = t->sender != NULL ? ROLE_REQUESTER : ROLE_SYSTEM;
	t->trusted = id != NULL && t->p->verified(t->p->of, id);
	post_home(t);
}

enum answer
post_take(struct desk *d, const struct post *p, struct posted *out,
    struct buf *why)
{
	struct taking t = { .d = d, .p = p, .ticket = NONE, .entry = NONE,
		.follows = NONE };
	struct guard guard;
	enum answer answer = SAME;

	desk_guard(d, &guard, taking_free, &t);
	begin(&t);
	if (!known(&t, &out->ticket)) {
		mark_changed(&t);
		post_ticket(&t);
		out->made = t.ticket == NONE;
		post_agent(&t);
		answer = out->made	? make(&t, why)
		    : t.agent != NULL ? act(&t, why)
				      : reply(&t, why);
		if (answer == DONE)
			note(&t);
		out->ticket = t.ticket;
	}
	desk_unguard(d);
	taking_free(&t);
	return answer;
}
