/* ticket_claim.c - compares and sets the agent of a ticket */
#include <string.h>

#include "names.h"
#include "text.h"
#include "ticket_assign.h"
#include "ticket_claim.h"
#include "translate.h"

bool
ticket_claim_check(struct desk *d, const char *login, struct buf *why)
{
	if (names_in_use(d, "agent", login))
		return true;
	buf_fmt(why,
	    _("\"%s\" is not an agent, so nobody can claim; name the agent "
	      "with --as"),
	    login);
	return false;
}

/* Returns true if nobody has an active ticket; otherwise adds why it is not
 * free. */
static bool
is_free(const struct ticket *t, struct buf *why)
{
	if (t->withdrawn.s != NONE)
		buf_str(why, _("the ticket was withdrawn (hd-undo)"));
	else if (t->active.v != 1)
		buf_fmt(why, _("the ticket is %s"), t->status);
	else if (t->agent != NULL)
		buf_fmt(why, _("%s has it"), t->agent);
	else
		return true;
	return false;
}

enum claimed
ticket_claim(struct desk *d, int64_t id, const struct origin *a,
    enum answer *answer, struct buf *why)
{
	const char *login = a->actor != NULL ? a->actor : d->actor;
	const struct assignment mine = { .agent = login };
	struct ticket t;
	enum claimed claimed = CLAIM_TRIED;

	*answer = REFUSED;
	if (!ticket_claim_check(d, login, why))
		return CLAIM_TRIED;
	if (!ticket_read(d, id, &t)) {
		*answer = MISSING;
		return CLAIM_TRIED;
	}
	if (t.active.v == 1 && text_same(t.agent, login))
		*answer = SAME;
	else if (!is_free(&t, why))
		claimed = CLAIM_LATE;
	ticket_free(&t);
	if (*answer == REFUSED && claimed == CLAIM_TRIED)
		*answer = ticket_assign(d, id, &mine, a, why);
	return claimed;
}
