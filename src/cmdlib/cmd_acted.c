/* cmd_acted.c - a command acts once on a record that comes again */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "cmd_impl.h"
#include "outbox.h"
#include "text.h"

#define DIGEST 16 /* bytes */

/* Adds what an option has been set to. */
static void
add_option(struct buf *b, const struct opt *o)
{
	const struct opt_list *list = o->to;
	const char *text;

	buf_fmt(b, "%s=", o->name);
	if (o->kind == OPT_BOOL)
		buf_str(b, *(const bool *)o->to ? "yes" : "");
	else if (o->kind == OPT_NUMBER)
		buf_fmt(b, "%lld", (long long)*(const int64_t *)o->to);
	else if (o->kind == OPT_TEXT || o->kind == OPT_NAME) {
		text = *(const char *const *)o->to;
		buf_str(b, text != NULL ? text : "");
	} else
		for (size_t i = 0; i < list->n; i++)
			buf_fmt(b, "%s,", list->v[i]);
	buf_ch(b, '\n');
}

/*
 * Describes the command by its own options and its column=value. In a hook the
 * reason is left out, because it may contain the time of day. Elsewhere the
 * reason tells one command line from another.
 */
static const char *
action(struct cmd *c, const char *receiver)
{
	unsigned char digest[DIGEST];
	char text[2 * DIGEST + 1];
	struct buf b = { 0 };

	for (const struct opt *o = c->own; o->name != NULL; o++)
		add_option(&b, o);
	for (int i = 0; i < c->argc; i++)
		if (strchr(c->argv[i], '=') != NULL)
			buf_fmt(&b, "%s\n", c->argv[i]);
	if (*receiver == '\0' && c->reason != NULL)
		buf_str(&b, c->reason);
	crypto_generichash(digest, sizeof(digest),
	    (const unsigned char *)buf_s(&b), b.n, NULL, 0);
	sodium_bin2hex(text, sizeof(text), digest, sizeof(digest));
	buf_clear(&b);
	buf_fmt(&b, "%s %s", err_name(), text);
	return b.s;
}

static const struct act *
act_of(struct cmd *c)
{
	static struct act act;
	size_t bad;

	if (act.action != NULL)
		return &act;
	if ((act.receiver = getenv("HD_RECEIVER")) == NULL)
		act.receiver = OUTBOX_SWEEPER;
	if (!text_valid(act.receiver, strlen(act.receiver), &bad))
		die(EX_USAGE, "HD_RECEIVER: %s",
		    _("the name of a receiver must be text"));
	act.action = action(c, act.receiver);
	return &act;
}

/* Records of commands that change something; cmd_ids only reads them. */
static bool
acts(const struct item *it)
{
	return it->operand == NULL && it->origin.cause != 0 &&
	    (it->c->what & CMD_CHANGES) && it->c->wanted == NULL;
}

enum acted
cmd_acted_find(const struct item *it)
{
	return acts(it)
	    ? acted_find(&it->c->desk, act_of(it->c), it->origin.cause)
	    : ACTED_FREE;
}

void
cmd_acted_note(const struct item *it)
{
	acted_note(&it->c->desk, act_of(it->c), it->origin.cause);
}
