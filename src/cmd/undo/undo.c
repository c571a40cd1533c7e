/* hd-undo - undo events: put back what they changed */
#include <stdlib.h>

#include "cmd.h"
#include "correct.h"
#include "wanted.h"

static bool last;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "last", NULL, OPT_BOOL, &last,
	    N_("undo all that your last command has changed") },
	OPT_END
};
/* clang-format on */

static struct {
	int64_t event;	    /* that is undone now */
	struct ids tickets; /* that were put back */
	int64_t sent;	    /* events that told somebody something */
} done;

/* Undoes an event. When, who and why of its record are those of the event. */
static enum answer
undo(struct item *it, struct buf *why)
{
	struct cmd *c = it->c;
	struct origin origin = ORIGIN_NOW;
	struct corrected is;
	struct ids *t = &done.tickets;
	enum answer answer;

	origin.reason = c->reason;
	answer = correct(&c->desk, done.event, &origin, &is, why);
	if (is.forbidden && !c->keep)
		c->status = EX_NOPERM;
	if (answer != DONE)
		return answer;
	done.sent += is.sent;
	if (is.ticket != NONE) {
		t->v = mem_grow(t->v, t->n, &t->cap, sizeof(*t->v));
		t->v[t->n++] = is.ticket;
	}
	return DONE;
}

/* Undoes all that is wanted. */
static void
undo_all(struct cmd *c)
{
	struct item ticket = { .c = c, .operand = "", .id = NONE };
	struct wanted *w;
	size_t n;

	w = wanted_all(&n);
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && w[i].event == w[i - 1].event)
			continue;
		done.event = w[i].event;
		cmd_one(&w[i].it, undo);
	}
	correct_end(&c->desk);
	ids_unique(&done.tickets);
	for (size_t i = 0; i < done.tickets.n; i++)
		cmd_changed(&ticket, done.tickets.v[i]);
	if (done.sent > 0)
		warn(_("%lld of these events told somebody something: what was "
		       "sent cannot be called back"),
		    (long long)done.sent);
}

/* The events of the last command of this login. */
static void
want_last(struct cmd *c)
{
	struct item it = { .c = c, .operand = "--last", .id = NONE };
	struct ids batch = { 0 };
	int64_t event = correct_last(&c->desk);

	if (event == NONE)
		c->status = EX_NOTHING;
	else
		correct_batch(&c->desk, event, &batch);
	for (size_t i = 0; i < batch.n; i++)
		wanted_add(&it, batch.v[i]);
	free(batch.v);
}

static bool
work(struct cmd *c)
{
	wanted_forget();
	done.tickets.n = 0;
	done.sent = 0;
	if (!last)
		return wanted_read(c, undo_all) && (c->refused == 0 || c->keep);
	want_last(c);
	undo_all(c);
	return c->refused == 0 || c->keep;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[event ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	if (last && c.argc > 0)
		cmd_usage(&c, _("use only one of %s"), "--last, event ...");
	if (!last && c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	return cmd_write(&c, work);
}
