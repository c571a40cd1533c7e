/* deliver.c - notices are delivered, one after the other: hd-send */
#include <stdlib.h>
#include <string.h>

#include "deliver.h"
#include "delivery.h"
#include "enable.h"
#include "number.h"
#include "parcel.h"

#define BATCH 200 /* notices that are claimed together */

/* What this run does. A step reads it and begins again with it as it was. */
static struct {
	struct ids claimed, sent;
	size_t at;	       /* the next one that is to be delivered */
	struct parcel parcel;  /* the one in hand */
	bool open;	       /* there is one */
	enum parcel_fate fate; /* of the one in hand */
	struct buf reason;
	bool given; /* it was given to its program */
	bool dead;  /* some notice is dead now */
} run;

static void
print(struct cmd *c, const struct ids *ids)
{
	char line[NUMBER_ROOM + 1];

	for (size_t i = 0; i < ids->n; i++) {
		number_int(line, ids->v[i]);
		spool_add(&c->printed, line, strlen(line));
		spool_add(&c->printed, "\n", 1);
	}
}

/* Claims the next ones. */
static bool
claim(struct cmd *c)
{
	enable_check(&c->desk);
	run.claimed.n = 0;
	delivery_claim(&c->desk, c->dry ? INT64_MAX : BATCH, &run.claimed);
	cmd_count(c, (int64_t)run.claimed.n);
	if (c->dry)
		print(c, &run.claimed);
	return true;
}

/* Writes down what became of the last one. */
static void
note(struct desk *d)
{
	const struct delivery *y = &run.parcel.notice;

	if (run.fate == PARCEL_SENT)
		delivery_sent(d, y->id);
	else if (delivery_failed(
		     d, y->id, run.reason.s, run.fate == PARCEL_NEVER)) {
		warn(_("notice %lld to %s is dead: %s"), (long long)y->id,
		    y->address, run.reason.s);
		delivery_note(d, y->id, run.fate == PARCEL_NEVER);
		run.dead = true;
	}
}

static struct parcel next;
static bool found;

/* One transaction notes what became of the last one, and reads the next one. */
static bool
step(struct cmd *c)
{
	parcel_free(&next);
	found = false;
	if (run.given)
		note(&c->desk);
	delivery_renew(&c->desk);
	for (size_t i = run.at; i < run.claimed.n && !found; i++) {
		found = parcel_open(c, run.claimed.v[i], &next);
		if (!found)
			parcel_free(&next);
	}
	return true;
}

/* Delivers what was claimed. */
static void
deliver(struct cmd *c)
{
	run.at = 0;
	run.given = false;
	do {
		cmd_step(c, step);
		if (run.given && run.fate == PARCEL_SENT)
			ids_add(&run.sent, run.parcel.notice.id);
		parcel_free(&run.parcel);
		run.parcel = next;
		next = (struct parcel){ .from = NULL };
		run.given = found;
		if (!found)
			break;
		while (run.claimed.v[run.at++] != run.parcel.notice.id)
			;
		buf_clear(&run.reason);
		run.fate = parcel_give(&run.parcel, &run.reason);
	} while (true);
}

/* The last transaction tidies up, and prints what was sent. */
static bool
end(struct cmd *c)
{
	delivery_purge(&c->desk);
	print(c, &run.sent);
	return true;
}

static void
work(struct cmd *c)
{
	cmd_step(c, claim);
	if (c->dry)
		return;
	while (run.claimed.n > 0) {
		deliver(c);
		cmd_step(c, claim);
	}
	cmd_step(c, end);
	if (run.dead)
		c->status = EX_NOTHING;
}

/* Most runs find no notice, and keep no writer waiting. */
static bool
idle(struct cmd *c)
{
	enable_check(&c->desk);
	return delivery_idle(&c->desk);
}

int
deliver_run(struct cmd *c)
{
	if (c->as == NULL) /* somebody must have that name */
		c->idle = idle;
	return cmd_steps(c, work);
}
