/* post.c - takes a message into the desk, once */
#include <string.h>

#include "actor.h"
#include "post_impl.h"
#include "post_raw.h"
#include "sql.h"
#include "text.h"
#include "value.h"

/* ------------------------------------------------------ what it says of itself
 */

/* The words of a set are sorted. */
void
post_mark(struct taking *t, const char *word)
{
	const char *s = buf_s(&t->marks);
	struct buf b = { 0 };
	size_t n;

	if (text_word(s, word))
		return;
	for (; *s != '\0' && strcmp(s, word) < 0; s += n + (s[n] == ' ')) {
		n = strcspn(s, " ");
		buf_add(&b, s, n);
		buf_ch(&b, ' ');
	}
	buf_fmt(&b, "%s%s%s", word, *s != '\0' ? " " : "", s);
	buf_free(&t->marks);
	t->marks = b;
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
	*ticket = sql_int(
	    t->d, "SELECT ticket FROM mail WHERE id = $1", DB_ARGS(V(id)));
	return true;
}

/* Another message has the same Message-ID: somebody, or something, does not
 * tell the truth. */
static void
mark_changed(struct taking *t)
{
	if (*t->p->message_id != '\0' && t->p->release == NONE &&
	    sql_int(t->d,
		"SELECT id FROM mail WHERE message_id = $1"
		" AND direction = 'in' LIMIT 1",
		DB_ARGS(V(t->p->message_id))) != NONE)
		post_mark(t, "changed");
}

/* ------------------------------------------------------------ into the desk */

/* Writes the record of a message that is in its ticket, or suspended. */
static void
note(struct taking *t)
{
	const struct post *p = t->p;
	struct instant at = p->at.s != NONE ? p->at : t->d->now;
	bool suspended = t->reason.n > 0;
	char hash[STORED_HASH];

	post_raw_keep(t->d, p->raw, p->nraw, at, suspended, hash);
	sql_run(t->d,
	    "INSERT INTO mail (id, at, direction, state, message_id, digest,"
	    " sender, recipient, subject, verdict, evidence, marks, ticket,"
	    " entry, size, raw, reason) VALUES ($1, $2, 'in', $3, $4, $5, $6,"
	    " $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
	    DB_ARGS(V(sql_new_id(t->d, "mail")), V(at),
		V(WORD_OF(mail, suspended ? MAIL_SUSPENDED : MAIL_TAKEN)),
		V(post_some(p->message_id)), V(p->digest), V(t->sender),
		V(t->recipient), V(post_some(p->subject)),
		V(WORD_OF(verdict, t->verdict)), V(post_some(t->evidence)),
		V(post_some(buf_s(&t->marks))), V(t->ticket), V(t->entry),
		V((int64_t)p->nraw), V(post_some(hash)),
		V(post_some(buf_s(&t->reason)))));
}

/* Completes the record of a message that was suspended. */
static void
released(struct taking *t)
{
	sql_run(t->d,
	    "UPDATE mail SET state = 'taken', reason = NULL, marks = $1,"
	    " ticket = $2, entry = $3 WHERE id = $4",
	    DB_ARGS(V(post_some(buf_s(&t->marks))), V(t->ticket), V(t->entry),
		V(t->p->release)));
}

static void
taking_free(void *arg)
{
	struct taking *t = arg;

	buf_free(&t->marks);
	buf_free(&t->reason);
	mem_free(&t->keep);
}

/* Begins to take a message: who wrote it, and where it came to. */
static void
begin(struct taking *t)
{
	const char *id = desk_setting(t->d, "authserv_id", NULL);

	for (const char *word = t->p->marks; *word != '\0';) {
		size_t n = strcspn(word, " ");

		post_mark(t, mem_keep(&t->keep, word, n));
		word += n + (word[n] == ' ');
	}
	t->verdict = t->p->verdict;
	t->evidence = t->p->evidence;
	find_sender(t);
	t->author = t->sender != NULL ? t->sender : ACTOR_SYSTEM;
	t->origin = (struct origin){ .at = t->p->at, .actor = t->author };
	t->role = t->sender != NULL ? ROLE_REQUESTER : ROLE_SYSTEM;
	t->trusted = id != NULL && t->p->verified(t->p->of, id);
	t->known = t->sender != NULL &&
	    sql_int(t->d,
		"SELECT 1 FROM contact WHERE address = $1"
		" AND retired IS NULL",
		DB_ARGS(V(t->sender))) == 1;
	post_home(t);
}

/* Brings the message into its ticket, or suspends it. */
static enum answer
take(struct taking *t, struct posted *out, struct buf *why)
{
	enum answer answer = DONE;

	mark_changed(t);
	post_ticket(t);
	post_agent(t);
	post_suspend(t);
	out->made = t->ticket == NONE;
	t->d->untold = post_told(t) ? NULL : t->sender;
	if (t->reason.n == 0)
		answer = post_enter(t, why);
	t->d->untold = NULL;
	if (answer == DONE && t->reason.n == 0)
		post_reached(t);
	if (answer == DONE && t->p->release != NONE)
		released(t);
	else if (answer == DONE)
		note(t);
	out->ticket = t->reason.n == 0 ? t->ticket : NONE;
	return answer;
}

enum answer
post_take(
    struct desk *d, const struct post *p, struct posted *out, struct buf *why)
{
	struct taking t = {
		.d = d, .p = p, .ticket = NONE, .entry = NONE, .follows = NONE
	};
	struct guard guard;
	enum answer answer = SAME;

	desk_guard(d, &guard, taking_free, &t);
	begin(&t);
	if (p->release != NONE || !known(&t, &out->ticket))
		answer = take(&t, out, why);
	desk_unguard(d);
	taking_free(&t);
	return answer;
}
