/* cmd_entry.c - adds messages and notes: hd-reply and hd-note */
#include "attach.h"
#include "cmd_entry.h"
#include "identity.h"

static struct cmd_entry *message;

/* Returns the text of a cell; of an operand, or an empty cell, `otherwise`. */
static const char *
cell(const struct item *it, const char *column, const char *otherwise)
{
	const char *text = item_text(it, column);

	return text != NULL ? text : otherwise;
}

static bool
heading(struct item *it, struct buf *why)
{
	static const char *const all[] = { "id", "ticket", "key", "body", "at",
		"actor", "role", "channel", "status", "cause", "reason", NULL };

	return item_known(it, NULL, all, why);
}

/* Reads who speaks, unless the record does not say it. */
static bool
role_of(const struct item *it, enum role *role, struct buf *why)
{
	const char *word = cell(it, "role", NULL);

	if (word == NULL)
		return true;
	*role = VALUE_OF(role, word);
	if (*role == ROLE_AGENT || *role == ROLE_REQUESTER)
		return true;
	buf_fmt(why, _("role: \"%s\" is neither agent nor requester"), word);
	return false;
}

/* The channel is read as the column of tickets with that name. */
static bool
channel_of(
    struct item *it, const char **name, struct pool *pool, struct buf *why)
{
	struct edit e;

	if (*name == NULL)
		return true;
	if (!ticket_edit_column(&it->c->desk, "channel", *name, pool, &e, why))
		return false;
	*name = e.new.s;
	return true;
}

/* Somebody sees something of it; NULL: there is none. */
static const char *
text_of(const struct item *it)
{
	const char *s = identity_content(cell(it, "body", message->text));

	return s != NULL && !identity_blank(s) ? s : NULL;
}

static enum answer
add(struct item *it, struct buf *why)
{
	struct writing w = { .kind = message->kind,
		.attach = attach_files,
		.files = message->attach.v,
		.nfiles = message->attach.n };
	struct update update = { .action = message->action, .writing = &w };
	const char *status = cell(it, "status", message->status);
	struct pool pool = { 0 };
	enum answer answer = REFUSED;
	struct edit e;

	w.role = message->role;
	w.channel = cell(it, "channel", message->channel);
	w.body = text_of(it);
	w.author = it->origin.actor; /* NULL: of a requester, the ticket's */
	if (w.body == NULL && w.nfiles == 0)
		buf_str(
		    why, _("there is no text; use -m, -e or standard input"));
	else if (role_of(it, &w.role, why) &&
	    channel_of(it, &w.channel, &pool, why) &&
	    (status == NULL ||
		ticket_edit_column(
		    &it->c->desk, "status", status, &pool, &e, why))) {
		update.edits = &e;
		update.n = status != NULL;
		answer = ticket_change(
		    &it->c->desk, it->id, &update, &it->origin, why);
	}
	mem_free(&pool);
	if (answer == DONE)
		cmd_changed(it, it->id);
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = {
		.ids = true, .heading = heading, .each = add
	};

	return cmd_each(c, &loop);
}

int
cmd_entry_run(struct cmd *c, struct cmd_entry *m)
{
	message = m;
	if (c->argc == 0 && m->edit)
		cmd_usage(c, _("-e needs the id of a ticket"));
	if (c->argc > 0) {
		cmd_no_records(c, false);
		m->text = cmd_text(c, m->text, m->edit);
	} else
		cmd_slurp(c, NULL, 0);
	return cmd_write(c, work);
}
