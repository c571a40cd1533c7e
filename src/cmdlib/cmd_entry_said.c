/* cmd_entry_said.c - what records and options say of a text, beside the text */
#include <string.h>

#include "cmd_entry_impl.h"
#include "identity.h"
#include "span.h"

const char *
cmd_entry_cell(const struct item *it, const char *column, const char *otherwise)
{
	const char *text = item_text(it, column);

	return text != NULL ? text : otherwise;
}

bool
cmd_entry_heading(
    const struct cmd_entry *message, const struct item *it, struct buf *why)
{
	const char *const all[] = { "id", "ticket", "key", "body", "at",
		"actor", "role", "channel", "status", "cause", "reason",
		"spent", message->key, NULL };

	if (!item_known(it, NULL, all, why))
		return false;
	if (message->key == NULL)
		return true;
	if (!item_has(it, message->key))
		buf_fmt(why, _("--key: the input has no column \"%s\""),
		    message->key);
	else if (strcmp(message->key, "key") == 0 && !item_has(it, "id") &&
	    !item_has(it, "ticket"))
		buf_str(why,
		    _("--key: the column key names the ticket; give the keys "
		      "of the records another column"));
	return why->n == 0;
}

/* Reads who speaks, if the record says it. */
static bool
role_of(const struct item *it, enum role *role, struct buf *why)
{
	const char *word = cmd_entry_cell(it, "role", NULL);

	if (word == NULL)
		return true;
	*role = VALUE_OF(role, word);
	if (*role == ROLE_AGENT || *role == ROLE_REQUESTER)
		return true;
	buf_reason(why);
	buf_fmt(why, _("role: \"%s\" is neither agent nor requester"), word);
	return false;
}

/* Reads the key of the record. False, and why, if it has none. */
static bool
key_of(const struct cmd_entry *message, const struct item *it, const char **key,
    struct buf *why)
{
	if (message->key == NULL)
		return true;
	*key = cmd_entry_cell(it, message->key, "");
	*key = identity(*key, &it->c->of_item);
	if (**key != '\0')
		return true;
	buf_reason(why);
	buf_fmt(why, _("--key: the column \"%s\" is empty"), message->key);
	return false;
}

/* Reads how long the work took, if that is said. */
static bool
spent_of(const struct cmd_entry *message, const struct item *it,
    struct span *spent, struct buf *why)
{
	const char *text = cmd_entry_cell(it, "spent", message->spent), *reason;

	if (text == NULL || (span_parse(text, spent, &reason) && spent->s > 0))
		return true;
	buf_reason(why);
	buf_fmt(
	    why, _("spent: \"%s\" is not a length of time such as 25m"), text);
	return false;
}

/* Reads a cell as the column of tickets with that name; NULL: it has none. */
static bool
column_of(struct item *it, const char *column, const char *text,
    struct pool *pool, struct edit *e, struct buf *why)
{
	struct buf reason = { 0 };
	bool good = text == NULL ||
	    ticket_edit_column(&it->c->desk, column, text, pool, e, &reason);

	if (!good) {
		buf_reason(why);
		buf_str(why, buf_s(&reason));
	}
	buf_free(&reason);
	return good;
}

bool
cmd_entry_said(const struct cmd_entry *message, struct item *it, struct said *s,
    struct pool *pool, struct buf *why)
{
	struct edit channel;
	bool good;

	*s = (struct said){ .role = message->role,
		.channel = cmd_entry_cell(it, "channel", message->channel),
		.status = cmd_entry_cell(it, "status", message->status) };
	good = key_of(message, it, &s->key, why);
	good &= role_of(it, &s->role, why);
	good &= spent_of(message, it, &s->spent, why);
	if (!column_of(it, "channel", s->channel, pool, &channel, why))
		good = false;
	else if (s->channel != NULL)
		s->channel = channel.new.s;
	return column_of(it, "status", s->status, pool, &s->status_edit, why) &&
	    good;
}

void
cmd_entry_options(struct cmd *c, const struct cmd_entry *message)
{
	const char *const words[][2] = { { "status", message->status },
		{ "channel", message->channel } };
	struct buf why = { 0 };
	struct edit e;
	struct span spent;
	const char *reason;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (words[i][1] != NULL &&
		    !ticket_edit_column(&c->desk, words[i][0], words[i][1],
			&c->keepsake, &e, &why))
			die(EX_USAGE, "--%s", why.s);
	if (message->spent != NULL &&
	    (!span_parse(message->spent, &spent, &reason) || spent.s <= 0))
		die(EX_USAGE,
		    _("--spent: \"%s\" is not a length of time such as 25m"),
		    message->spent);
}
