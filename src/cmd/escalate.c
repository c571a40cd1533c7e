/* hd-escalate - raise the level or priority of tickets, or change their team */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "escalate.h"
#include "value.h"

static const char *level, *priority, *team;
static bool back;
static struct escalation how;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "back", NULL, OPT_BOOL, &back,
	    N_("take the last escalation back") },
	{ 0, "inform", NULL, OPT_BOOL, &how.inform,
	    N_("tell the manager of the team") },
	{ 0, "level", "number", OPT_NAME, &level,
	    N_("raise to this support tier, 1 to 3; +1 is one tier up") },
	{ 0, "priority", "priority", OPT_NAME, &priority,
	    N_("raise to this priority; -1 is one more urgent") },
	{ 't', "team", "name", OPT_NAME, &team,
	    N_("pass the tickets to this team") },
	OPT_END
};
/* clang-format on */

static enum answer
escalate(struct item *it, struct buf *why)
{
	enum answer answer;

	if (it->origin.reason == NULL) {
		buf_str(why,
		    _("an escalation needs a reason; use -r or the column "
		      "reason"));
		return REFUSED;
	}
	/* a sweep also reports what was late but has ended since */
	how.pass_ended = it->operand == NULL;
	answer = back
	    ? escalate_back(&it->c->desk, it->id, &it->origin, why)
	    : escalate_ticket(&it->c->desk, it->id, &how, &it->origin, why);
	if (answer == DONE)
		cmd_changed(it, it->id);
	return answer;
}

/* An option as the column of that name reads it. */
static struct val
option(struct cmd *c, const char *name, const char *text)
{
	const struct kind *k = kind_find(&c->desk, "ticket");
	struct buf why = { 0 };
	struct val v;

	if (*text == '+' || *text == '-')
		die(EX_USAGE,
		    _("--%s: \"%s\": a relative change can only "
		      "be --level=+1 or --priority=-1"),
		    name, text);
	if (!value_parse(&c->desk, col_find(k->cols, k->n, name), text, false,
		&c->keepsake, &v, &why))
		die(EX_USAGE, "--%s: %s", name, why.s);
	return v;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .ids = true, .each = escalate };

	if (level != NULL && strcmp(level, "+1") == 0)
		how.one_level = true;
	else if (level != NULL)
		how.level = option(c, "level", level).i;
	if (priority != NULL && strcmp(priority, "-1") == 0)
		how.priority = -1;
	else if (priority != NULL)
		how.priority = option(c, "priority", priority).i;
	if (team != NULL)
		how.team = option(c, "team", team).s;
	return cmd_each(c, &loop);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	if (c.reason == NULL && c.argc > 0)
		cmd_usage(&c,
		    _("an escalation needs a reason; use -r or the column "
		      "reason"));
	if (back &&
	    (level != NULL || priority != NULL || team != NULL || how.inform))
		cmd_usage(&c,
		    _("--back takes no other way; leave out --level, "
		      "--priority, --team and --inform"));
	if (c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	return cmd_write(&c, work);
}
