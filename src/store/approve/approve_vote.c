/* approve_vote.c - people vote about a ticket, and the votes decide */
#include <stdlib.h>
#include <string.h>

#include "approval_round.h"
#include "approve_impl.h"
#include "duty.h"
#include "event.h"
#include "number.h"
#include "sql.h"
#include "text.h"
#include "translate.h"

/* Reads what is asked about a ticket, kept in the pool. False, and why, if
 * nobody is asked. */
static bool
read_asked(struct desk *d, int64_t ticket, struct instant at, struct pool *pool,
    struct asked *asked, struct buf *why)
{
	struct db_rows *r = sql_query(d,
	    "SELECT t.people, k.requester, t.quorum, t.veto, t.own, t.until,"
	    " k.approval, " APPROVAL_ROUND(
		"t.ticket") " FROM approval t"
			    " JOIN ticket k ON k.id = t.ticket"
			    " WHERE t.ticket = $1 AND t.retired IS NULL",
	    DB_ARGS(V(ticket)));
	const char *state;

	if (!sql_next(d, r)) {
		buf_str(why, _("nobody is asked to approve the ticket"));
		return false;
	}
	*asked = (struct asked){ .people = sql_kept(pool, r, 0),
		.requester = sql_kept(pool, r, 1),
		.quorum = db_int(r, 2),
		.veto = db_int(r, 3) == 1,
		.own = db_int(r, 4) == 1,
		.over = !db_null(r, 5) && db_int(r, 5) <= at.s,
		.round = db_int(r, 7) };
	state = sql_kept(pool, r, 6);
	db_done(r);
	if (text_same(state, WORD_OF(approval, APPROVAL_WAITING)))
		return true;
	buf_fmt(why, _("it is %s already"), state != NULL ? state : "");
	return false;
}

/* Returns the one person among those asked who is away and whose deputy the
 * actor is; NULL if there are none or several. Kept in the pool. */
static const char *
stands_in_for(struct desk *d, const struct asked *asked, const char *actor,
    struct instant at, struct pool *pool)
{
	const char *s = asked->people, *found = NULL;

	while (*(s += strspn(s, " ")) != '\0') {
		size_t n = strcspn(s, " ");
		const char *one = mem_keep(pool, s, n);

		s += n;
		if (!duty_away(d, one, at) ||
		    !text_same(duty_deputy(d, one, at), actor))
			continue;
		if (found != NULL)
			return NULL;
		found = one;
	}
	return found;
}

/*
 * Finds whose vote it is that `actor` gives; *voter may name one. False, and
 * why, if it is not theirs: they are not asked, or stand in for nobody who is.
 */
static bool
find_voter(struct desk *d, const struct asked *asked, const char *actor,
    struct instant at, struct pool *pool, const char **voter, struct buf *why)
{
	const char *one = *voter;

	if (one == NULL && text_word(asked->people, actor))
		one = actor;
	if (one == NULL)
		one = stands_in_for(d, asked, actor, at, pool);
	if (one == NULL)
		buf_fmt(why,
		    _("%s is not asked to approve the ticket, and stands in "
		      "for nobody who is and is away"),
		    actor);
	else if (!text_word(asked->people, one))
		buf_fmt(why, _("%s is not asked to approve the ticket"), one);
	else if (!text_same(one, actor) &&
	    (!duty_away(d, one, at) ||
		!text_same(duty_deputy(d, one, at), actor)))
		buf_fmt(why,
		    _("%s may vote for %s only as the deputy of an absence "
		      "(hd-absence(5))"),
		    actor, one);
	else
		*voter = one;
	return why->n == 0;
}

/* Returns true if somebody is the requester: by address, or as an agent who has
 * that address. */
static bool
is_requester(struct desk *d, const char *who, const char *requester)
{
	return requester != NULL &&
	    (strcmp(who, requester) == 0 ||
		sql_int(d,
		    "SELECT 1 FROM agent WHERE login = $1 AND email = $2",
		    DB_ARGS(V(who), V(requester))) == 1);
}

/* What the votes come to; NONE: not decided. */
static enum approval_state
decision(struct desk *d, int64_t ticket, const struct asked *asked)
{
	struct db_rows *r = sql_query(d,
	    "SELECT vote, voter FROM vote WHERE ticket = $1 AND round = $2"
	    " AND retired IS NULL",
	    DB_ARGS(V(ticket), V(asked->round)));
	int64_t yes = 0, no = 0, all = 0;

	while (sql_next(d, r)) {
		if (!text_word(asked->people, db_text(r, 1, NULL)))
			continue;
		if (VALUE_OF(vote, db_text(r, 0, NULL)) == VOTE_YES)
			yes++;
		else
			no++;
	}
	for (const char *s = asked->people; *(s += strspn(s, " ")) != '\0';
	     all++)
		s += strcspn(s, " ");
	if ((asked->veto && no > 0) || all - no < asked->quorum)
		return APPROVAL_REFUSED;
	return yes >= asked->quorum ? APPROVAL_GRANTED : APPROVAL_NONE;
}

/* Writes the vote, and the decision if it decides. */
static enum answer
vote(struct desk *d, const struct ballot *b, const struct asked *asked,
    const char *voter, const char *actor, const struct origin *origin,
    struct buf *why)
{
	char id[NUMBER_ROOM], round[NUMBER_ROOM];
	const char *texts[] = { id, voter, WORD_OF(vote, b->vote),
		strcmp(voter, actor) != 0 ? actor : NULL, b->comment, round };
	enum approval_state state;
	enum answer answer;

	number_int(id, b->ticket);
	number_int(round, asked->round);
	answer = approve_put(d, "vote", texts, 6, origin, why);
	if (answer != DONE)
		return answer;
	state = decision(d, b->ticket, asked);
	return state != APPROVAL_NONE
	    ? approve_set(d, b->ticket, state, origin, why)
	    : DONE;
}

static void
pool_guard(void *arg)
{
	mem_free(arg);
}

/* Checks who votes, and notes it. */
static enum answer
checked(struct desk *d, const struct ballot *b, const struct asked *asked,
    struct pool *pool, const struct origin *origin, struct buf *why)
{
	const char *actor = origin->actor != NULL ? origin->actor : d->actor;
	const char *voter = b->voter;

	if (!find_voter(
		d, asked, actor, event_at(d, origin), pool, &voter, why))
		return REFUSED;
	if (!asked->own && b->vote == VOTE_YES &&
	    (is_requester(d, voter, asked->requester) ||
		is_requester(d, actor, asked->requester))) {
		buf_str(why,
		    _("nobody approves their own request; somebody else of "
		      "those asked must (hd-list approval)"));
		return REFUSED;
	}
	return vote(d, b, asked, voter, actor, origin, why);
}

enum answer
approve_vote(struct desk *d, const struct ballot *b,
    const struct origin *origin, struct buf *why)
{
	struct pool keep = { 0 };
	struct guard guard;
	struct asked asked;
	enum answer answer = REFUSED;

	desk_guard(d, &guard, pool_guard, &keep);
	if (!read_asked(d, b->ticket, event_at(d, origin), &keep, &asked, why))
		answer = REFUSED;
	else if (asked.over)
		buf_str(
		    why, _("the time for votes is over (hd-approve --expire)"));
	else
		answer = checked(d, b, &asked, &keep, origin, why);
	desk_unguard(d);
	mem_free(&keep);
	return answer;
}
