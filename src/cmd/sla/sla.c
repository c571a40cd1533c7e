/* hd-sla - show, sweep, explain and simulate the clocks of service levels */
#include <stdlib.h>

#include "cmd.h"
#include "give.h"
#include "list.h"
#include "outbox.h"
#include "sla.h"
#include "sweep.h"
#include "verb.h"

static const char *since;
static bool summary;
static struct list_words listing = { .limit = NONE };
static struct sla_files files;
static struct sweep_to to = { .receiver = OUTBOX_SWEEPER };
static struct instant from = { NONE };

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "all", NULL, OPT_BOOL, &listing.all, N_("also clocks that have ended or have no target") },
	{ 0, "calendar", "file", OPT_LIST, &files.calendar, N_("simulate: use these calendars, holidays or shifts") },
	{ 0, "hold", NULL, OPT_BOOL, &to.hold, N_("sweep, offer: hd-* commands acknowledge the records that they act on") },
	{ 'l', "limit", "number", OPT_NUMBER, &listing.limit, N_("print at most this many") },
	{ 0, "monitor", NULL, OPT_BOOL, &listing.monitor, N_("answer in one line, as a monitoring plugin") },
	{ 0, "owe", "receiver", OPT_LIST, &to.owe, N_("sweep: print nothing, but owe the records to this receiver") },
	{ 0, "policy", "file", OPT_LIST, &files.policy, N_("simulate: use these policies and targets instead") },
	{ 0, "reopen", "how", OPT_TEXT, &files.reopen, N_("simulate: clocks of reopened tickets are new or continue") },
	{ 0, "since", "instant", OPT_TEXT, &since, N_("simulate: only tickets created from this instant on") },
	{ 'S', "sort", "columns", OPT_TEXT, &listing.sort, N_("sort by these columns; default: due") },
	{ 0, "statuses", "file", OPT_LIST, &files.status, N_("simulate: use these statuses") },
	{ 0, "summary", NULL, OPT_BOOL, &summary, N_("simulate: count breaches by policy, priority and team") },
	OPT_END
};
/* clang-format on */

static bool
list(struct cmd *c)
{
	return list_clocks(c, &listing);
}

static bool
sweep(struct cmd *c)
{
	to.nobody = listing.monitor || (c->quiet && !c->dry);
	sweep_due(c, &to);
	return listing.monitor ? list(c) : true;
}

static bool
offer(struct cmd *c)
{
	to.receiver = c->argv[0];
	to.nobody = c->quiet && !c->dry;
	sweep_offer(c, &to);
	return true;
}

static bool
apply(struct cmd *c)
{
	struct ids ids = { 0 };

	if (c->argc > 0)
		cmd_ids(c, &ids);
	cmd_out(c);
	cmd_count(c, sla_apply(&c->desk, c->argc > 0 ? &ids : NULL, &c->out));
	free(ids.v);
	return true;
}

static bool
explain(struct cmd *c)
{
	const char *word = c->argv[1];
	enum metric metric = VALUE_OF(metric, word);
	struct buf why = { 0 };
	enum answer answer;
	int64_t id;

	if (word != NULL && metric == METRIC_NONE)
		cmd_usage(c, _("\"%s\" is not a metric; use one of %s"), word,
		    vocabulary_metric.choices);
	if (!cmd_id(c->argv[0], &id))
		die(EX_DATAERR, _("\"%s\" is not an id"), c->argv[0]);
	cmd_out(c);
	answer = sla_explain(&c->desk, id, metric, &c->out, &why);
	if (answer != DONE) {
		warn("%s", why.s);
		c->status = answer == MISSING ? EX_DATAERR : EX_NOTHING;
	}
	buf_free(&why);
	return true;
}

static bool
simulate(struct cmd *c)
{
	sla_pretend(&c->desk, &files);
	cmd_out(c);
	sla_simulate(&c->desk, from, summary, &c->out);
	return true;
}

static bool
check(struct cmd *c)
{
	cmd_out(c);
	c->out.header = sla_check(&c->desk, &c->out) > 0;
	c->status = c->out.header ? EX_DATAERR : EX_OK;
	return true;
}

/* clang-format off */
static const struct verb verbs[] = {
	{ "list", VERB_USUAL, 0, -1, "[id ...] [condition ...] [-]", CMD_COLUMNS | CMD_PAGES, "all limit monitor sort", list },
	{ "sweep", VERB_WRITES, 0, 0, "[-- command [argument ...]]", CMD_CHANGES, "hold monitor owe", sweep },
	{ "offer", VERB_WRITES, 1, 1, "receiver [-- command [argument ...]]", CMD_CHANGES, "hold", offer },
	{ "apply", VERB_WRITES, 0, -1, "[id ...]", CMD_CHANGES, NULL, apply },
	{ "explain", 0, 1, 2, "id [metric]", CMD_PAGES, NULL, explain },
	{ "simulate", VERB_WRITES, 0, 0, "", 0, "calendar policy reopen since statuses summary", simulate },
	{ "check", 0, 0, 0, "", CMD_PAGES, NULL, check },
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const struct verb *v;
	const char *why;

	to.command = give_command(&argc, argv);
	err_plugin(opt_ahead(argc, argv, "--monitor") ? "SLA" : NULL);
	v = verb_start(&c, argc, argv, opts, verbs, CMD_OUTPUT | CMD_SHOWS);
	if (since != NULL && !when_parse(since, c.now, &from, &why))
		cmd_usage(&c, "--since: \"%s\": %s", since, why);
	/* several at once would only undo each other's work */
	if (v->fn == sweep || v->fn == offer || v->fn == apply)
		c.alone = "clock";
	if (v->fn == list)
		cmd_slurp_ids(&c);
	if (v->fn == simulate)
		sla_files_read(&files);
	c.dry |= v->fn == simulate; /* what it puts is taken back */
	if (v->fn == sweep || (to.offer = v->fn == offer))
		return sweep_run(&c, v->fn, &to, listing.monitor);
	return verb_run(&c, v);
}
