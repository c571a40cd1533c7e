/*
 * kind_history.c - the columns of the history: events, changes, both
 * together, and seals; the manuals of these kinds are made from here
 */
#include "kind_columns.h"

/* Each row describes one column, so a row stays on one line where it can. */
/* clang-format off */

/* What events have behind their action, and the lines of their history, too. */
#define EVENT_CAUSE \
	COL(event, reason, COL_RO | COL_SHOW | COL_PERSONAL, .help = "why, in the words of the actor or of the program"), \
	COL(event, cause, COL_RO, .help = "number of the event that led to this one"), \
	COL(event, metric, COL_RO, .set = &vocabulary_metric, .help = "of a warning, a step or a breach: the metric of the clock"), \
	COL(event, rung, COL_RO | COL_PERSONAL, .help = "of a warning or a step: when and what, as its ladder has it"), \
	COL(event, batch, COL_RO, .help = "the first event of the command that wrote this one; empty: written before 0.2.0"), \
	COL(event, undoes, COL_RO, .help = "the event that this one undoes")

const struct col kind_event_cols[] = {
	COL(event, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the event"),
	COL(event, at, COL_RO | COL_SHOW, .help = "when it happened"),
	COL(event, recorded, COL_RO, .help = "when the desk learned of it"),
	COL(event, actor, COL_RO | COL_SHOW | COL_PERSONAL, .help = "the person whose act it is"),
	COL(event, login, COL_RO | COL_PERSONAL, .help = "the login that ran the command"),
	COL(event, ticket, COL_RO | COL_SHOW, .help = "the ticket, if the event is about one"),
	COL(event, kind, COL_RO | COL_SHOW, .help = "kind of the record, if the event is about a record of another kind"),
	COL(event, name, COL_RO | COL_SHOW | COL_PERSONAL, .help = "key of that record"),
	COL(event, action, COL_RO | COL_SHOW,
	    .help = "new, set, assign, escalate, reply, note, breach, put, drop ..."),
	EVENT_CAUSE,
	{ .name = NULL }
};

const struct col kind_change_cols[] = {
	COL(change, event, COL_KEY | COL_RO | COL_SHOW, .sql = "c.event", .help = "number of the event"),
	COL(change, at, COL_RO | COL_SHOW, .help = "when it happened"),
	COL(change, actor, COL_RO | COL_SHOW | COL_PERSONAL, .help = "the person whose act it is"),
	COL(change, ticket, COL_RO | COL_SHOW, .help = "the ticket, if the event is about one"),
	COL(change, kind, COL_RO, .help = "kind of the record, if the event is about a record of another kind"),
	COL(change, name, COL_RO | COL_PERSONAL, .help = "key of that record"),
	COL(change, action, COL_RO, .help = "what the event did: new, set, assign ..."),
	COL(change, field, COL_KEY | COL_RO | COL_SHOW, .sql = "c.field", .help = "the column that was changed"),
	COL(change, old, COL_RO | COL_SHOW | COL_PERSONAL, .sql = "c.old", .help = "the value before; empty: no value"),
	COL(change, new, COL_RO | COL_SHOW | COL_PERSONAL, .sql = "c.new", .help = "the value afterwards; empty: no value"),
	{ .name = NULL }
};

const struct col kind_history_cols[] = {
	COL(change, event, COL_KEY | COL_RO | COL_SHOW, .sql = "t.id", .help = "number of the event"),
	COL(change, at, COL_RO | COL_SHOW, .help = "when it happened"),
	COL(event, recorded, COL_RO, .help = "when the desk learned of it"),
	COL(change, actor, COL_RO | COL_SHOW | COL_PERSONAL, .help = "the person whose act it is"),
	COL(event, login, COL_RO | COL_PERSONAL, .help = "the login that ran the command"),
	COL(change, ticket, COL_RO | COL_SHOW, .help = "the ticket, if the event is about one"),
	COL(change, kind, COL_RO, .help = "kind of the record, if the event is about a record of another kind"),
	COL(change, name, COL_RO | COL_PERSONAL, .help = "key of that record"),
	COL(change, action, COL_RO | COL_SHOW, .help = "what the event did: new, set, assign ..."),
	COL(change, field, COL_KEY | COL_RO | COL_SHOW, .sql = "c.field",
	    .help = "a column that the event changed; empty if it changed none"),
	COL(change, old, COL_RO | COL_SHOW | COL_PERSONAL, .sql = "c.old", .help = "the value before; empty: no value"),
	COL(change, new, COL_RO | COL_SHOW | COL_PERSONAL, .sql = "c.new", .help = "the value afterwards; empty: no value"),
	EVENT_CAUSE,
	{ .name = NULL }
};

const struct col kind_seal_cols[] = {
	COL(seal, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the seal"),
	COL(seal, at, COL_RO | COL_SHOW, .help = "when it was made"),
	COL(seal, version, COL_RO, .help = "the schema that the desk had"),
	COL(seal, first, COL_RO, .help = "the event with the lowest number that it names"),
	COL(seal, last, COL_RO, .help = "the event with the highest number that it names"),
	COL(seal, events, COL_RO | COL_SHOW, .help = "how many events it names"),
	COL(seal, records, COL_RO | COL_SHOW, .help = "how many records of other kinds it names"),
	COL(seal, previous, COL_RO, .help = "digest of the seal before it; empty: it is the first"),
	COL(seal, digest, COL_RO | COL_SHOW, .help = "SHA-256 of the seal before it and of all that it names"),
	{ .name = NULL }
};
