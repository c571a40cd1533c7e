/* hd-set - change columns of tickets, or load a history of changes */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "changes.h"
#include "macro.h"
#include "ticket.h"

static bool sort, history, force, run_rules;
static struct edit *edits;
static const char *macro; /* its name */
static size_t nedits;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "sort", NULL, OPT_BOOL, &sort,
	    N_("apply change records in the order of their instants") },
	{ 0, "history", NULL, OPT_BOOL, &history,
	    N_("tell the past: also what happened before the last event") },
	{ 0, "force", NULL, OPT_BOOL, &force,
	    N_("retire also what active tickets have") },
	{ 0, "run-rules", NULL, OPT_BOOL, &run_rules,
	    N_("run rules also for what has an instant in the past") },
	OPT_END
};
/* clang-format on */

static enum answer
set(struct item *it, struct buf *why)
{
	struct update update = {
		.action = ACTION_SET, .edits = edits, .n = nedits
	};
	enum answer answer =
	    ticket_change(&it->c->desk, it->id, &update, &it->origin, why);

	if (answer == DONE)
		cmd_changed(it, it->id);
	return answer;
}

/* Puts the operands column=value before the ids, in whatever order they came.
 * Returns how many they are. */
static int
sort_operands(struct cmd *c)
{
	int n = 0;

	for (int i = 0; i < c->argc; i++) {
		char *s = c->argv[i];

		if (strchr(s, '=') == NULL)
			continue;
		memmove(c->argv + n + 1, c->argv + n,
		    (size_t)(i - n) * sizeof(*c->argv));
		c->argv[n++] = s;
	}
	return n;
}

static bool
work_macro(struct cmd *c)
{
	c->desk.past_too = run_rules;
	return macro_each(c, macro);
}

/* column=value operands come first, ids behind them. */
static bool
work(struct cmd *c)
{
	static const struct loop loop = { .ids = true, .each = set };
	struct buf why = { 0 };
	bool good;

	c->desk.past_too = run_rules;
	edits = xcalloc((size_t)c->argc + 1, sizeof(*edits));
	for (nedits = 0; c->argc > 0 && strchr(*c->argv, '=') != NULL;
	     c->argc--, c->argv++)
		if (!ticket_edit(&c->desk, *c->argv, &c->keepsake,
			&edits[nedits++], &why))
			die(EX_USAGE, "%s", why.s);
	good = nedits > 0 ? cmd_each(c, &loop)
			  : changes_load(c, sort, history, force);
	free(edits);
	return good;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	int i;

	cmd_start(&c, argc, argv, opts, "[@macro | column=value ...] [id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	if (c.argc > 0 && c.argv[0][0] == '@') {
		macro = c.argv[0] + 1;
		c.argc--;
		c.argv++;
		if (sort || history)
			cmd_usage(&c,
			    _("%s is for records of a file or of standard "
			      "input; leave it out"),
			    sort ? "--sort" : "--history");
		if (c.argc == 0)
			cmd_slurp(&c, NULL, 0);
		return cmd_write(&c, work_macro);
	}
	i = sort_operands(&c);
	if (i == 0 && c.argc > 0)
		cmd_usage(&c,
		    _("say what to change with column=value; records "
		      "are read from standard input: hd-set <file"));
	if (sort && i > 0)
		cmd_usage(&c,
		    _("--sort is for change records; leave out column=value"));
	if (history && i > 0)
		cmd_usage(&c,
		    _("%s is for records of a file or of standard input; "
		      "leave it out"),
		    "--history");
	if ((sort || history) && c.rejects != NULL)
		cmd_usage(&c, _("use only one of %s"),
		    sort ? "--sort, --rejects" : "--history, --rejects");
	if (i == c.argc)
		cmd_slurp(&c, NULL, 0);
	return cmd_write(&c, work);
}
