/* kind_approval.c - the columns of approvals and votes; the manuals of these
 * kinds are made from here */
#include "approval_round.h"
#include "kind_columns.h"

#define VOTES(word)                                              \
	"(SELECT count(*) FROM vote v WHERE v.ticket = t.ticket" \
	" AND v.retired IS NULL AND v.vote = '" word             \
	"' AND v.round = " APPROVAL_ROUND("t.ticket") ")"

/* Each row describes one column, so a row stays on one line where it can. */
/* clang-format off */
const struct col kind_approval_cols[] = {
	COL(approval, ticket, COL_KEY | COL_SHOW, .min = 1, .max = INT64_MAX, .help = "the ticket"),
	COL(approval, people, COL_SHOW | COL_NEED | COL_WORDS | COL_LOWER | COL_PERSONAL, .help = "who is asked: logins or addresses; people=ana finds one of them"),
	COL(approval, quorum, COL_SHOW | COL_NEED, .min = 1, .max = INT64_MAX, .help = "how many must say yes"),
	COL(approval, veto, COL_SHOW | COL_NEED, .help = "yes: it is refused as soon as one says no"),
	COL(approval, own, COL_NEED, .help = "yes: the requester may approve the ticket, too"),
	COL(approval, until, COL_SHOW, .help = "when it counts as refused"),
	KIND_RETIRED(approval),
	COL(approval, state, COL_RO | COL_COMPUTED | COL_SHOW, .set = &vocabulary_approval,
	    .sql = "(SELECT k.approval FROM ticket k WHERE k.id = t.ticket)", .help = "waiting, granted or refused"),
	COL(approval, yes, COL_RO | COL_COMPUTED | COL_SHOW, .sql = VOTES("yes"), .help = "how many have said yes"),
	COL(approval, no, COL_RO | COL_COMPUTED | COL_SHOW, .sql = VOTES("no"), .help = "how many have said no"),
	{ .name = NULL }
};

const struct col kind_vote_cols[] = {
	COL(vote, ticket, COL_KEY | COL_SHOW, .min = 1, .max = INT64_MAX, .help = "the ticket"),
	COL(vote, voter, COL_KEY | COL_SHOW | COL_LOWER | COL_PERSONAL, .help = "whose vote it is"),
	COL(vote, vote, COL_SHOW | COL_NEED, .set = &vocabulary_vote, .help = "yes or no"),
	COL(vote, deputy, COL_SHOW | COL_PERSONAL, .help = "who said it for the voter, who was away"),
	COL(vote, comment, COL_SHOW | COL_PERSONAL, .help = "why"),
	COL(vote, round, COL_NEED, .min = 1, .max = INT64_MAX, .help = "the event that asked for it"),
	KIND_RETIRED(vote),
	COL(vote, counts, COL_RO | COL_COMPUTED | COL_SHOW,
	    .sql = "(CASE WHEN t.round = " APPROVAL_ROUND("t.ticket") " THEN 1 ELSE 0 END)",
	    .help = "no: the plan has changed since, or the people were asked anew"),
	{ .name = NULL }
};
