/* hd-approve - ask people to agree to tickets, and vote about them */
#include <stdlib.h>
#include <string.h>

#include "approve.h"
#include "cmd.h"

static const char *ask, *until, *voter, *comment;
static int64_t quorum = NONE;
static bool refuse, veto, own, withdraw, expire;
static struct instant end = { NONE };

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "ask", "people", OPT_TEXT, &ask,
	    N_("ask these people: logins or addresses with spaces between them") },
	{ 0, "quorum", "number", OPT_NUMBER, &quorum,
	    N_("with --ask: so many must agree; default: all") },
	{ 0, "veto", NULL, OPT_BOOL, &veto,
	    N_("with --ask: one who refuses is enough") },
	{ 0, "own", NULL, OPT_BOOL, &own,
	    N_("with --ask: the requester may approve the ticket, too") },
	{ 0, "until", "instant", OPT_TEXT, &until,
	    N_("with --ask: then it counts as refused") },
	{ 0, "refuse", NULL, OPT_BOOL, &refuse,
	    N_("vote no") },
	{ 0, "for", "person", OPT_NAME, &voter,
	    N_("vote for this person, who is away") },
	{ 'm', "message", "text", OPT_TEXT, &comment,
	    N_("why, for those who read the vote") },
	{ 0, "withdraw", NULL, OPT_BOOL, &withdraw,
	    N_("ask nobody any more") },
	{ 0, "expire", NULL, OPT_BOOL, &expire,
	    N_("refuse what nobody has decided in time") },
	OPT_END
};
/* clang-format on */

/* The vote of an item: of the column vote, else of the options. False, and why,
 * if it is none. */
static bool
vote_of(const struct item *it, enum vote_is *vote, struct buf *why)
{
	const char *s = it->operand == NULL ? item_text(it, "vote") : NULL;

	*vote = refuse ? VOTE_NO : VOTE_YES;
	if (s == NULL || (*vote = VALUE_OF(vote, s)) != VOTE_NONE)
		return true;
	buf_fmt(why, _("%s: \"%s\" is neither yes nor no"), "vote", s);
	return false;
}

static enum answer
each(struct item *it, struct buf *why)
{
	struct desk *d = &it->c->desk;
	struct approval a = { .ticket = it->id,
		.people = ask,
		.quorum = quorum,
		.veto = { veto },
		.own = { own },
		.until = end };
	struct ballot b = {
		.ticket = it->id, .voter = voter, .comment = comment
	};
	enum answer answer = REFUSED;

	if (ask != NULL)
		answer = approve_ask(d, &a, &it->origin, why);
	else if (withdraw)
		answer = approve_withdraw(d, it->id, &it->origin, why);
	else if (vote_of(it, &b.vote, why)) {
		if (b.comment == NULL && it->operand == NULL)
			b.comment = item_text(it, "comment");
		answer = approve_vote(d, &b, &it->origin, why);
	}
	if (answer == DONE)
		cmd_changed(it, it->id);
	return answer;
}

static void
expired(void *arg, int64_t id)
{
	struct item it = { .c = arg, .id = id };

	cmd_changed(&it, id);
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .ids = true, .each = each };

	if (!expire)
		return cmd_each(c, &loop);
	approve_expire(&c->desk, expired, c);
	return true;
}

static bool
idle(struct cmd *c)
{
	return approve_idle(&c->desk);
}

/* Refuses options that do not go together. */
static void
check(struct cmd *c)
{
	const char *why;

	if ((ask != NULL) + refuse + withdraw + expire > 1)
		cmd_usage(c, _("use only one of %s"),
		    "--ask, --refuse, --withdraw, --expire");
	if (ask == NULL && (quorum != NONE || veto || own || until != NULL))
		cmd_usage(c, _("%s belong to --ask"),
		    "--quorum, --veto, --own, --until");
	if (quorum != NONE && quorum < 1)
		cmd_usage(c, _("--quorum must be at least 1"));
	if (until != NULL && !when_parse(until, c->now, &end, &why))
		cmd_usage(c, "--until: \"%s\": %s", until, why);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	check(&c);
	if (expire && c.argc > 0)
		cmd_usage(&c, _("--expire takes no tickets"));
	if (expire)
		c.idle = idle;
	else if (c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	c.alone = "vote";
	return cmd_write(&c, work);
}
