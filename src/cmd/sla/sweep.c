/* sweep.c - prints what is due and owed, and acknowledges what has arrived */
#include <string.h>

#include "conf.h"
#include "give.h"
#include "outbox.h"
#include "program.h"
#include "sla.h"
#include "sweep.h"
#include "text.h"

static const struct sweep_to *to; /* of sweep_run */

static enum outbox_way
way(const struct sweep_to *t)
{
	return t->hold ? OUTBOX_HELD : OUTBOX_GIVEN;
}

static void
offer(struct cmd *c, const struct sweep_to *t)
{
	cmd_out(c);
	sla_columns(&c->out);
	sla_offer(&c->desk, t->receiver, way(t), &c->out);
}

/* Nothing is printed if nothing is due or owed, so that cron mails nothing. */
static void
no_bare_header(struct cmd *c)
{
	c->out.header &= c->out.records > 0;
}

void
sweep_offer(struct cmd *c, const struct sweep_to *t)
{
	if (!t->nobody)
		offer(c, t);
	no_bare_header(c);
}

void
sweep_due(struct cmd *c, const struct sweep_to *t)
{
	struct sla_told told = {
		.way = way(t), .receivers = t->owe.v, .nreceivers = t->owe.n
	};

	if (!t->nobody && t->owe.n == 0) {
		offer(c, t);
		told.out = &c->out;
	}
	cmd_count(c, sla_sweep(&c->desk, &told));
	no_bare_header(c);
}

/* Returns true if a receiver is a program that a rule names. */
static bool
is_hook(const char *receiver)
{
	return strncmp(receiver, OUTBOX_HOOK, strlen(OUTBOX_HOOK)) == 0;
}

static int
waiting(struct cmd *c)
{
	return outbox_renew(&c->desk, to->receiver);
}

static int
waiting_for_command(void *cmd)
{
	return waiting(cmd);
}

#define HOOK_SECONDS 60
#define HOOK_MEMORY  ((size_t)1 << 30)

/* A program that a rule names is run only from its folder, and with limits. */
static void
find_hook(struct gift *g, char *command[2])
{
	static struct buf path;
	struct buf why = { 0 };

	if (to->command != NULL || !is_hook(to->receiver))
		return;
	buf_clear(&path);
	if (!program_find(conf_hook_dir(), to->receiver + strlen(OUTBOX_HOOK),
		&path, &why))
		die(EX_CONFIG, "%s", why.s);
	command[0] = path.s;
	g->command = command;
	g->seconds = HOOK_SECONDS;
	g->memory = HOOK_MEMORY;
}

/* The status of the command becomes that of this one. */
static bool
give(struct cmd *c)
{
	char *hook[2] = { NULL };
	struct gift g = { .records = &c->printed,
		.command = to->command,
		.database = c->database,
		.receiver = to->receiver,
		.waiting = waiting_for_command,
		.arg = c };

	find_hook(&g, hook);
	c->status = give_to(&g);
	return c->status == EX_OK;
}

/* Most sweeps find nothing. They keep no writer waiting, and cost no more than
 * a question. */
static bool
idle(struct cmd *c)
{
	const char *receiver = to->offer ? c->argv[0] : OUTBOX_SWEEPER;
	bool tells = (!c->quiet || c->dry) && to->owe.n == 0;

	cmd_out(c); /* -o may be wrong */
	return (to->offer || sla_idle(&c->desk)) &&
	    (!tells || outbox_empty(&c->desk, receiver));
}

static void
arrived(struct cmd *c, bool arrived)
{
	if (arrived && !to->hold)
		outbox_acknowledge(&c->desk, to->receiver);
	else
		outbox_release(&c->desk, to->receiver);
}

/* Each receiver is owed a record once. */
static void
check_receivers(struct cmd *c, const struct opt_list *owe)
{
	size_t bad;

	if (c->argc > 0 && !text_valid(c->argv[0], strlen(c->argv[0]), &bad))
		cmd_usage(c, "%s", _("the name of a receiver must be text"));
	for (size_t i = 0; i < owe->n; i++) {
		if (*owe->v[i] == '\0' ||
		    !text_valid(owe->v[i], strlen(owe->v[i]), &bad))
			cmd_usage(c, "--owe: %s",
			    _("the name of a receiver must be text"));
		for (size_t j = 0; j < i; j++)
			if (strcmp(owe->v[i], owe->v[j]) == 0)
				cmd_usage(c, _("--owe: \"%s\" is named twice"),
				    owe->v[i]);
	}
}

int
sweep_run(struct cmd *c, bool (*fn)(struct cmd *), const struct sweep_to *t,
    bool monitor)
{
	struct giving giving = { .waiting = waiting, .then = arrived };

	check_receivers(c, &t->owe);
	to = t;
	if (!monitor && c->as == NULL) /* somebody must have that name */
		c->idle = idle;
	if (!monitor && t->owe.n == 0) {
		/* the command gets the records, whatever is printed */
		bool command =
		    t->command != NULL || (t->offer && is_hook(c->argv[0]));

		c->quiet &= !command;
		giving.give = command ? give : NULL;
		return cmd_write_then(c, fn, &giving);
	}
	if (t->command != NULL)
		cmd_usage(c, _("with %s there are no records for a command"),
		    monitor ? "--monitor" : "--owe");
	return cmd_write(c, fn);
}
