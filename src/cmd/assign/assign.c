/* hd-assign - assign tickets to an agent or a team */
#include <string.h>

#include "claim.h"
#include "explain.h"
#include "stuck.h"
#include "ticket_assign.h"

static const char *strategy, *agent, *team;
static struct assignment assignment;
static bool none, claims, lapsed, absent, explains;
static int64_t first = NONE;

/* clang-format off */
static const struct opt opts[] = {
	{ 'a', "agent", "login", OPT_TEXT, &agent,
	    N_("assign the tickets to this agent") },
	{ 't', "team", "name", OPT_NAME, &team,
	    N_("assign the tickets to this team; with -s, choose among its agents") },
	{ 's', "strategy", "name", OPT_NAME, &strategy,
	    N_("choose an agent: round-robin, least-loaded, similar, skill, category, or a chain") },
	{ 0, "unassign", NULL, OPT_BOOL, &none,
	    N_("leave the tickets without an agent") },
	{ 0, "claim", NULL, OPT_BOOL, &claims,
	    N_("take the tickets that nobody has; name and skip the others") },
	{ 0, "first", "number", OPT_NUMBER, &first,
	    N_("with --claim: take only this many, the first that are free") },
	{ 0, "lapsed", NULL, OPT_BOOL, &lapsed,
	    N_("take tickets from agents who have not begun with them in time") },
	{ 0, "absent", NULL, OPT_BOOL, &absent,
	    N_("hand on what waits for agents who are away or retired; with -s, where there is no deputy") },
	{ 0, "explain", NULL, OPT_BOOL, &explains,
	    N_("with -s: print which agents are compared, and change nothing") },
	OPT_END
};
/* clang-format on */

static enum answer
assign(struct item *it, struct buf *why)
{
	bool nobody;
	enum answer answer = ticket_assign_told(
	    &it->c->desk, it->id, &assignment, &it->origin, &nobody, why);

	if (answer == DONE)
		cmd_changed(it, it->id);
	if (!nobody)
		return answer;
	cmd_skip(it, buf_s(why));
	return answer == DONE ? DONE : SAME;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .ids = true, .each = assign };
	struct buf why = { 0 };

	if (claims)
		return claim_each(c, first);
	if (lapsed)
		return stuck_lapsed(c);
	if (absent)
		return stuck_absent(c, strategy != NULL ? &assignment : NULL);
	if (explains)
		return explain_each(c, &assignment.strategy, team);
	assignment.agent = agent;
	assignment.team = team;
	if (!ticket_assign_check(&c->desk, &assignment, &why))
		die(EX_USAGE, "%s", why.s);
	return cmd_each(c, &loop);
}

/* Ends the program if the options do not say who gets the tickets, or say it
 * twice. */
static void
check_options(struct cmd *c)
{
	bool finds = lapsed || absent;

	if ((agent != NULL) + (strategy != NULL && !absent) + none + claims +
		lapsed + absent >
	    1)
		cmd_usage(c, _("use only one of %s"),
		    "-a, -s, --unassign, --claim, --lapsed, --absent");
	if ((claims || finds) && team != NULL)
		cmd_usage(c, _("use only one of %s"),
		    "-t, --claim, --lapsed, --absent");
	if (finds && c->argc > 0)
		cmd_usage(c, _("%s finds the tickets itself; leave out \"%s\""),
		    lapsed ? "--lapsed" : "--absent", c->argv[0]);
	if (explains && (strategy == NULL || absent))
		cmd_usage(c, _("%s needs %s"), "--explain", "-s");
	if (first != NONE && !claims)
		cmd_usage(c, _("%s needs %s"), "--first", "--claim");
	if (agent != NULL && *agent == '\0')
		cmd_usage(c,
		    _("-a: the login is empty; --unassign leaves the tickets "
		      "without an agent"));
	if (none)
		agent = "";
	if (agent == NULL && team == NULL && strategy == NULL && !claims &&
	    !finds)
		cmd_usage(c,
		    _("say who gets the tickets: -a, -t, -s, --claim or "
		      "--unassign"));
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	if (strategy != NULL && !strategy_parse(strategy, &assignment.strategy))
		cmd_usage(&c,
		    _("-s: \"%s\" is not round-robin, least-loaded, similar, "
		      "skill, category or a chain such as skill,least-loaded"),
		    strategy);
	check_options(&c);
	if (lapsed)
		c.idle = stuck_none_lapsed;
	else if (c.argc == 0 && !absent)
		cmd_slurp(&c, NULL, 0);
	return explains ? cmd_read(&c, work) : cmd_write(&c, work);
}
