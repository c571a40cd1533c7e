/* waiting.c - suspended messages: hd-mail --release, --drop */
#include <stdlib.h>

#include "batch.h"
#include "number.h"
#include "waiting.h"

/* A message as it came. */
struct raw {
	int64_t id;
	struct buf message;
	const char *recipient;
	struct instant at;
};

static struct raw *raw;

/* Returns the number that an operand names. */
static int64_t
number(struct cmd *c, int i)
{
	int64_t id;

	if (!number_whole(c->argv[i], &id))
		die(EX_USAGE, _("\"%s\" is not the number of a message"),
		    c->argv[i]);
	return id;
}

/* Reads all messages, before any is parsed. */
static bool
read_all(struct cmd *c)
{
	struct buf why = { 0 };

	for (int i = 0; i < c->argc; i++) {
		raw[i].id = number(c, i);
		buf_clear(&raw[i].message);
		if (post_suspended(&c->desk, raw[i].id, &raw[i].message,
			&c->keepsake, &raw[i].recipient, &raw[i].at,
			&why) != DONE)
			die(EX_DATAERR, "%s", why.s);
	}
	return true;
}

static void
release(struct cmd *c, struct raw *r)
{
	struct envelope e = { .recipient = r->recipient, .at = r->at };
	struct buf why = { 0 };
	struct message *m =
	    message_read(buf_s(&r->message), r->message.n, &e, &why);

	if (m == NULL)
		die(EX_UNAVAILABLE, "%s", why.s);
	m->post.release = r->id;
	batch_add(c, m);
	buf_free(&r->message);
}

int
waiting_release(struct cmd *c)
{
	int status;

	raw = xcalloc((size_t)c->argc, sizeof(*raw));
	message_keys(c);
	cmd_read_on(c, read_all);
	for (int i = 0; i < c->argc; i++)
		release(c, &raw[i]);
	status = batch_end(c);
	free(raw);
	return status;
}

static bool
drop(struct cmd *c)
{
	struct buf why = { 0 };

	for (int i = 0; i < c->argc; i++)
		if (post_drop(&c->desk, number(c, i), &why) != DONE)
			die(EX_DATAERR, "%s", why.s);
	cmd_count(c, c->argc);
	return true;
}

int
waiting_drop(struct cmd *c)
{
	return cmd_write(c, drop);
}
