/* cmd_entry.c - adds messages and notes: hd-reply and hd-note */
#include <stdlib.h>
#include <string.h>

#include "attach.h"
#include "cmd_entry_impl.h"
#include "identity.h"
#include "lesson.h"
#include "link.h"
#include "loaded.h"
#include "past.h"
#include "template.h"
#include "ticket_merged.h"

static struct cmd_entry *message;
static struct loaded loaded; /* by records with a key */
static struct past past;     /* records older than their tickets */

/* With --sort or --history, the records until the end of the input. */
static struct {
	struct item *v;
	size_t n, cap;
	struct pool keep; /* of their texts */
} held;

static bool
heading(struct item *it, struct buf *why)
{
	return cmd_entry_heading(message, it, why);
}

/* What else is wrong with a record whose ticket is not known. */
static void
judge(struct item *it, struct buf *why)
{
	struct pool pool = { 0 };
	struct said s;

	cmd_entry_said(message, it, &s, &pool, why);
	mem_free(&pool);
}

/* Finds the text; NULL if nobody can see any of it. As template_ticket. */
static enum answer
text_of(const struct item *it, struct pool *pool, const char **text,
    int64_t *article, struct buf *why)
{
	const char *s =
	    identity_content(cmd_entry_cell(it, "body", message->text));
	enum answer answer = DONE;

	if (s == NULL && message->template != NULL)
		answer = template_ticket(
		    &it->c->desk, message->template, it->id, pool, &s, why);
	*text = s != NULL && !identity_blank(s) ? s : NULL;
	if (answer == DONE && message->article != NULL)
		answer = cmd_entry_article(&it->c->desk, message->article,
		    it->id, pool, text, article, why);
	return answer;
}

/* What the record says, as a number: equal for records that say the same. */
static uint64_t
digest_of(const struct item *it, const struct writing *w, const char *status)
{
	const struct val said[] = { V(it->id), V((int64_t)w->role),
		V(w->channel), V(w->body), V(w->author), V(status),
		V(it->origin.at), V(it->origin.cause), V(it->origin.reason),
		V(w->spent.s) };
	uint64_t digest = LOADED_NOTHING;

	for (size_t i = 0; i < sizeof(said) / sizeof(said[0]); i++)
		digest = loaded_val(digest, said[i]);
	return digest;
}

/* Finds the entry with a key, in the ticket that the record names or in the one
 * that this goes on in. */
static int64_t
known(
    const struct item *it, int64_t arrives, const struct writing *w, bool *fits)
{
	struct desk *d = &it->c->desk;
	int64_t id = entry_by_key(d, w->key, it->id, w->kind, fits);

	return id == NONE || *fits
	    ? id
	    : entry_by_key(d, w->key, arrives, w->kind, fits);
}

/*
 * Adds the writing to the ticket where it arrives, unless its key is known:
 * then an earlier load has brought it. Another record with the key is refused.
 */
static enum answer
add_once(struct item *it, int64_t arrives, struct update *update,
    const char *status, struct buf *why)
{
	const struct writing *w = update->writing;
	struct desk *d = &it->c->desk;
	enum answer answer = SAME;
	const char *new = NULL;
	bool fits = true;
	int64_t id = NONE;

	if (w->key != NULL)
		id = known(it, arrives, w, &fits);
	if (id != NONE && fits)
		new = entry_news(d, id, w);
	if (id == NONE)
		answer = message->history || it->past
		    ? ticket_tell(d, &past.telling, arrives, update,
			  &it->origin, it->nanoseconds, why)
		    : ticket_change(d, arrives, update, &it->origin, why);
	if (answer == REFUSED && past_takes(&past, it, update, why))
		return SAME;
	if (w->key == NULL || (answer != DONE && answer != SAME))
		return answer;
	if (id == NONE)
		id = known(it, arrives, w, &fits);
	if (!fits)
		buf_fmt(why,
		    _("--key: an entry of another ticket, or of another kind, "
		      "has the key \"%s\""),
		    w->key);
	else if (!loaded_same(&loaded, id, digest_of(it, w, status)))
		buf_fmt(why,
		    _("--key: another record of this input has the key \"%s\" "
		      "and other content"),
		    w->key);
	else if (new != NULL)
		loaded_news(&loaded, w->key, new);
	return why->n > 0 ? REFUSED : answer;
}

/* Returns the ticket where a writing arrives. Of a requester without a name it
 * is that of the ticket that was written to. */
static int64_t
arrival(struct item *it, struct writing *w, struct pool *pool)
{
	struct desk *d = &it->c->desk;
	int64_t id = ticket_merged_end(d, it->id, &it->origin);

	if (id != it->id && w->role == ROLE_REQUESTER && w->author == NULL)
		w->author = ticket_merged_requester(d, it->id, pool);
	return id;
}

static enum answer
add(struct item *it, struct buf *why)
{
	struct writing w = { .kind = message->kind,
		.author = it->origin.actor, /* NULL: the ticket's requester */
		.attach = attach_files,
		.files = message->attach.v,
		.nfiles = message->attach.n };
	struct update update = { .action = message->action, .writing = &w };
	struct pool pool = { 0 };
	struct said s;
	enum answer answer;
	int64_t arrives = it->id, article = NONE;

	answer = text_of(it, &pool, &w.body, &article, why);
	if (answer == DONE && w.body == NULL && w.nfiles == 0)
		buf_str(
		    why, _("there is no text; use -m, -e or standard input"));
	if (!cmd_entry_said(message, it, &s, &pool, why) || why->n > 0)
		answer = answer == DONE ? REFUSED : answer;
	if (answer == DONE) {
		w.key = s.key;
		w.role = s.role;
		w.channel = s.channel;
		w.spent = s.spent;
		update.edits = &s.status_edit;
		update.n = s.status != NULL;
		arrives = arrival(it, &w, &pool);
		answer = add_once(it, arrives, &update, s.status, why);
		if (answer == DONE && article != NONE &&
		    lesson_reply(&it->c->desk, article, it->id, &pool,
			&it->origin, why) == REFUSED)
			answer = REFUSED;
	}
	mem_free(&pool);
	it->changed = answer == DONE && it->held &&
	    (message->history || it->past ||
		(it->c->columns == NULL && it->c->output == NULL));
	if (answer == DONE && !it->changed)
		cmd_changed(it, arrives);
	return answer;
}

/* Adds it to one child of the ticket, as a part of what was said there. */
static bool
add_to_child(
    const struct item *it, int64_t child, int64_t cause, struct buf *why)
{
	struct item its = *it;
	struct buf reason = { 0 };
	enum answer answer;

	its.id = child;
	its.origin.cause = cause;
	answer = add(&its, &reason);
	if (answer == DONE)
		cmd_count(it->c, 1);
	else if (answer != SAME)
		buf_fmt(
		    why, _("child %lld: %s"), (long long)child, buf_s(&reason));
	buf_free(&reason);
	return answer == DONE || answer == SAME;
}

/* Adds it to a ticket and to its active children, each with a text of its own
 * if a template or an article says it. All get it, or none. */
static enum answer
add_to_all(struct item *it, struct buf *why)
{
	struct desk *d = &it->c->desk;
	enum answer answer = add(it, why);
	struct ids children = { 0 };
	struct guard guard;
	int64_t cause;

	if (answer != DONE)
		return answer;
	cause = d->wrote.event;
	link_active_children(d, it->id, &children);
	desk_guard(d, &guard, free, children.v);
	for (size_t i = 0; i < children.n; i++)
		if (!add_to_child(it, children.v[i], cause, why))
			answer = REFUSED;
	desk_unguard(d);
	free(children.v);
	return answer;
}

/* -------------------------------------------- with --sort and --history */

static enum answer
hold(struct item *it, struct buf *why)
{
	(void)why;
	held.v = mem_grow(held.v, held.n, &held.cap, sizeof(*held.v));
	held.v[held.n] = item_hold(it, held.n, &held.keep, NULL);
	held.n++;
	return SAME;
}

static void
forget_held(void)
{
	for (size_t i = 0; i < held.n; i++)
		item_kept_free(held.v[i].kept);
	mem_free(&held.keep);
	held.n = 0;
}

/* At the end of the input, all that was held is added, then the past. */
static void
between(const struct item *next)
{
	if (next != NULL)
		return;
	item_sort(held.v, held.n, sizeof(*held.v), message->history);
	for (size_t i = 0; i < held.n; i++)
		cmd_one(&held.v[i], add);
	past_end(&past, add, held.v, held.n, sizeof(*held.v));
	forget_held();
}

static bool
work(struct cmd *c)
{
	static const struct loop at_once = { .ids = true,
		.heading = heading,
		.each = add,
		.judge = judge,
		.between = between };
	static const struct loop sorted = { .ids = true,
		.heading = heading,
		.each = hold,
		.judge = judge,
		.between = between };
	static const struct loop with_children = { .ids = true,
		.heading = heading,
		.each = add_to_all,
		.judge = judge,
		.between = between };
	bool good;

	c->desk.past_too = message->run_rules;
	cmd_entry_options(c, message);
	loaded_free(&loaded); /* a transaction may begin again */
	past_clear(&past);
	forget_held();
	good = cmd_each(c,
	    message->children			    ? &with_children
		: message->sort || message->history ? &sorted
						    : &at_once);
	loaded_warn(&loaded,
	    _("known messages and notes are never changed; write new ones"));
	return good;
}

int
cmd_entry_run(struct cmd *c, struct cmd_entry *m)
{
	message = m;
	if (c->argc == 0 && m->edit)
		cmd_usage(c, _("-e needs the id of a ticket"));
	if (m->template != NULL && m->text != NULL)
		cmd_usage(c, _("use only one of %s"), "-m, --template");
	if (m->template != NULL && m->edit && c->argc > 1)
		cmd_usage(c, _("-e with --template takes one ticket"));
	if (c->argc > 0 && (m->key != NULL || m->sort || m->history))
		cmd_usage(c,
		    _("%s is for records of a file or of standard input; "
		      "leave it out"),
		    m->key != NULL ? "--key"
			: m->sort  ? "--sort"
				   : "--history");
	if (m->children && (m->key != NULL || m->sort || m->history))
		cmd_usage(c, _("use only one of %s"),
		    "--children, --key, --sort, --history");
	if ((m->sort || m->history) && c->rejects != NULL)
		cmd_usage(c, _("use only one of %s"),
		    m->sort ? "--sort, --rejects" : "--history, --rejects");
	if (c->argc > 0) {
		cmd_no_records(c, false);
		cmd_entry_text(c, m);
	} else
		cmd_slurp(c, NULL, 0);
	return cmd_write(c, work);
}
