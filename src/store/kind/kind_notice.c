/* kind_notice.c - the columns of notices; their manual is made from here */
#include "kind_columns.h"

/* Each row describes one column, so a row stays on one line where it can. */
/* clang-format off */
const struct col kind_notice_cols[] = {
	COL(notice, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the notice"),
	COL(notice, at, COL_RO | COL_SHOW, .help = "when it was written"),
	COL(notice, ticket, COL_RO | COL_SHOW, .help = "the ticket"),
	COL(notice, template, COL_RO | COL_SHOW, .help = "the template of its text"),
	COL(notice, whom, COL_RO | COL_SHOW, .set = &vocabulary_whom,
	    .help = "as whom the reader gets it: requester, watcher, agent, team or manager"),
	COL(notice, person, COL_RO | COL_PERSONAL, .help = "address of the contact, login of the agent or name of the team"),
	COL(notice, address, COL_RO | COL_SHOW | COL_PERSONAL, .help = "where it goes"),
	COL(notice, channel, COL_RO, .ref = "channel", .help = "the channel that delivers it"),
	COL(notice, subject, COL_RO | COL_PERSONAL, .help = "its subject"),
	COL(notice, state, COL_RO | COL_SHOW, .set = &vocabulary_notice,
	    .help = "waiting, sent, dead (given up), withdrawn (its cause was undone) or dropped (the desk was not enabled)"),
	COL(notice, next_at, COL_RO, .help = "when hd-send tries it next"),
	COL(notice, ended, COL_RO, .help = "when it was sent, given up, withdrawn or dropped"),
	COL(notice, tries, COL_RO, .help = "how often hd-send tried it"),
	COL(notice, reason, COL_RO | COL_PERSONAL, .help = "why the last try failed"),
	COL(notice, event, COL_RO, .help = "the event that caused it"),
	COL(notice, entry, COL_RO, .help = "the message of an agent that it delivers; empty: the desk itself says it"),
	COL(notice, message_id, COL_RO, .help = "its Message-ID, without <>"),
	COL(notice, body, COL_RO | COL_PERSONAL, .help = "its text"),
	{ .name = NULL }
};
