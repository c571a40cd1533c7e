/* batch.c - messages that are taken into the desk in one transaction: they are
 * parsed before it, so that nobody waits for that */
#include <stdlib.h>
#include <string.h>

#include "batch.h"

#define MESSAGES 1000
#define BYTES	 ((size_t)16 << 20)

static struct {
	struct message **v; /* owned */
	size_t n, cap, bytes;
} batch;

/* Prints the number of the ticket of each message that was not there yet. */
static bool
work(struct cmd *c)
{
	struct buf why = { 0 };

	for (size_t i = 0; i < batch.n; i++) {
		struct posted out;

		/* no rule runs because of old mail */
		if (batch.v[i]->post.imports)
			c->desk.happened = NULL;
		switch (post_take(&c->desk, &batch.v[i]->post, &out, &why)) {
		case DONE:
			cmd_count(c, 1);
			if (out.ticket != NONE)
				cmd_print_id(c, out.ticket);
			break;
		case SAME:
			break;
		case MISSING:
		case REFUSED:
			die(EX_CONFIG, _("the message is not taken: %s"),
			    buf_s(&why));
		}
	}
	buf_free(&why);
	return true;
}

static int
take(struct cmd *c)
{
	int status = cmd_write_on(c, work);

	for (size_t i = 0; i < batch.n; i++)
		message_free(batch.v[i]);
	batch.n = batch.bytes = 0;
	return status;
}

void
batch_add(struct cmd *c, struct message *m)
{
	batch.v = mem_grow(batch.v, batch.n, &batch.cap, sizeof(*batch.v));
	batch.v[batch.n++] = m;
	batch.bytes += m->letter.wire.n + m->raw.n;
	if (!c->dry && (batch.n >= MESSAGES || batch.bytes >= BYTES))
		take(c);
}

int
batch_end(struct cmd *c)
{
	int status = batch.n > 0 ? take(c) : EX_OK;

	letter_end();
	return status;
}
