/* claim.c - takes what is free, ticket after ticket */
#include "claim.h"
#include "ticket_claim.h"

static int64_t most;  /* NONE: all */
static int64_t taken; /* so far, in this attempt */

static enum answer
claim(struct item *it, struct buf *why)
{
	enum claimed claimed;
	enum answer answer = SAME;

	if (most != NONE && taken >= most)
		return SAME;
	claimed = ticket_claim(&it->c->desk, it->id, &it->origin, &answer, why);
	if (claimed == CLAIM_LATE) {
		if (most == NONE)
			cmd_skip(it, buf_s(why));
		return SAME;
	}
	if (answer == DONE) {
		taken++;
		cmd_changed(it, it->id);
	}
	return answer;
}

bool
claim_each(struct cmd *c, int64_t first)
{
	static const struct loop loop = { .ids = true, .each = claim };
	struct buf why = { 0 };
	bool good;

	most = first;
	taken = 0;
	if (!ticket_claim_check(&c->desk, c->desk.actor, &why))
		die(EX_USAGE, "%s", why.s);
	good = cmd_each(c, &loop);
	if (good && most != NONE && taken < most) {
		warn(_("%lld of the tickets were free, not %lld"),
		    (long long)taken, (long long)most);
		c->skipped++;
	}
	buf_free(&why);
	return good;
}
