/* hd-assign - assign tickets to an agent or a team */
#include <string.h>

#include "cmd.h"
#include "ticket_assign.h"

static const char *strategy, *agent, *team;
static struct assignment assignment;
static bool none;

/* clang-format off */
static const struct opt opts[] = {
	{ 'a', "agent", "login", OPT_TEXT, &agent,
	    N_("assign the tickets to this agent") },
	{ 't', "team", "name", OPT_NAME, &team,
	    N_("assign the tickets to this team; with -s, choose among its agents") },
	{ 's', "strategy", "name", OPT_NAME, &strategy,
	    N_("choose an agent: round-robin, least-loaded or category") },
	{ 0, "unassign", NULL, OPT_BOOL, &none,
	    N_("leave the tickets without an agent") },
	OPT_END
};
/* clang-format on */

static enum answer
assign(struct item *it, struct buf *why)
{
	enum answer answer =
	    ticket_assign(&it->c->desk, it->id, &assignment, &it->origin, why);

	if (answer == DONE)
		cmd_changed(it, it->id);
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .ids = true, .each = assign };
	struct buf why = { 0 };

	assignment.agent = agent;
	assignment.team = team;
	if (!ticket_assign_check(&c->desk, &assignment, &why))
		die(EX_USAGE, "%s", why.s);
	return cmd_each(c, &loop);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	if (strategy != NULL &&
	    !ticket_assign_strategy(strategy, &assignment.strategy))
		cmd_usage(&c,
		    _("-s: \"%s\" is not round-robin, least-loaded "
		      "or category"),
		    strategy);
	if ((agent != NULL) + (strategy != NULL) + none > 1)
		cmd_usage(&c, _("use only one of %s"), "-a, -s, --unassign");
	if (agent != NULL && *agent == '\0')
		cmd_usage(&c,
		    _("-a: the login is empty; --unassign leaves the tickets "
		      "without an agent"));
	if (none)
		agent = "";
	if (agent == NULL && team == NULL &&
	    strategy == NULL)
		cmd_usage(&c,
		    _("say who gets the tickets: -a, -t, -s or --unassign"));
	if (c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	return cmd_write(&c, work);
}
