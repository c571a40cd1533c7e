/*
 * kind_ticket.c - the columns of tickets, of their entries, attachments, clocks
 * and mail; the manuals of these kinds are made from here
 */
#include "event_sql.h"
#include "kind_columns.h"
#include "link_stood.h"

/* Each row describes one column, so a row stays on one line where it can. */
/* clang-format off */

/* The working seconds of a calendar up to an instant, as calendar.c counts them. */
#define WORKED(cal, at)							\
	"coalesce((SELECT w.before + CASE WHEN " at " < w.closes THEN " at	\
	" ELSE w.closes END - w.opens FROM working w WHERE w.calendar = " cal	\
	" AND w.opens <= " at " ORDER BY w.opens DESC LIMIT 1),"		\
	" (SELECT min(w.before) FROM working w WHERE w.calendar = " cal "), 0)"
/*
 * How many seconds remain from now until `due`. The clock c counts working
 * seconds if its target is in working time (it ends in wh, wd ...) and the
 * calendar is compiled for that range; otherwise it counts all seconds.
 */
#define LEFT(c, due)							\
	"CASE WHEN " c ".target LIKE '%w_' AND EXISTS (SELECT 1 FROM"	\
	" compiled k WHERE k.calendar = " c ".calendar AND k.since <= @now"	\
	" AND k.since <= " due " AND k.until >= @now AND k.until >= " due ")"	\
	" THEN " WORKED(c ".calendar", due) " - " WORKED(c ".calendar", "@now")	\
	" ELSE " due " - @now END"

/* Whose turn it is while a ticket has a status of that category. */
#define TURN(category)							\
	"(CASE " category " WHEN 'new' THEN 'agent' WHEN 'open' THEN 'agent'"	\
	" WHEN 'pending' THEN 'requester' WHEN 'hold' THEN 'third party' END)"

/* When that last became so: at a change from a status in which it was the turn
 * of somebody else; never before the ticket was made. */
#define TURN_SINCE							\
	"(CASE WHEN t.active = 1 THEN coalesce((SELECT max(e.at) FROM event e"	\
	" JOIN change c ON c.event = e.id AND c.field = 'status'"		\
	" LEFT JOIN status o ON o.name = c.old LEFT JOIN status n ON n.name = c.new"	\
	" WHERE e.ticket = t.id AND e.kind IS NULL AND e.at <= @now AND coalesce("	\
	TURN("o.category") ", '') <> coalesce(" TURN("n.category") ", '')), t.created) END)"

/* Whether planned work is in the way of other work, or lies in a blackout. */
#define OVERLAPS(o) o ".starts < t.ends AND " o ".ends > t.starts"
#define COLLIDES							\
	"(CASE WHEN EXISTS (SELECT 1 FROM ticket o WHERE " OVERLAPS("o")	\
	" AND o.id <> t.id AND o.service = t.service AND o.active = 1"	\
	" AND o.withdrawn IS NULL) OR EXISTS (SELECT 1 FROM blackout f WHERE "	\
	OVERLAPS("f") " AND f.retired IS NULL AND (f.service IS NULL"	\
	" OR f.service = t.service)) THEN 1 ELSE 0 END)"

const struct col kind_ticket_cols[] = {
	COL(ticket, id, COL_KEY | COL_RO | COL_SHOW,
	    .help = "number of the ticket; it never changes and is never used again"),
	COL(ticket, key, COL_NEW | COL_IDENTITY | COL_PERSONAL,
	    .help = "name of the ticket in another system; no two tickets have the same"),
	COL(ticket, created, COL_NEW | COL_SHOW | COL_ASIDE,
	    .help = "when the ticket came in; may be in the past"),
	COL(ticket, updated, COL_RO, .help = "when the last event of the ticket happened"),
	COL(ticket, subject, COL_NEED | COL_SHOW | COL_LINE | COL_PERSONAL, .help = "what the ticket is about, in one line"),
	COL(ticket, status, COL_NEED | COL_SHOW, .ref = "status",
	    .help = "the status; hd-list status prints the choices"),
	COL(ticket, state, COL_RO | COL_COMPUTED,
	    .sql = "(SELECT s.category FROM status s WHERE s.name = t.status)",
	    .set = &vocabulary_category,
	    .help = "category of the status: new, open, pending, hold, solved, closed or merged"),
	COL(ticket, active, COL_RO | COL_KEPT,
	    .help = "yes until the ticket is solved, closed or merged"),
	COL(ticket, type, 0, .ref = "type", .help = "incident, request, ...; hd-list type prints the choices"),
	COL(ticket, priority, COL_NEED | COL_SHOW, .ref = "priority",
	    .help = "1 (most urgent) to 5; if it is not given, impact and urgency decide"),
	COL(ticket, impact, 0, .min = 1, .max = 5, .help = "1 (many people suffer) to 3; up to 5 if the matrix has them"),
	COL(ticket, urgency, 0, .min = 1, .max = 5, .help = "1 (cannot wait) to 3; up to 5 if the matrix has them"),
	COL(ticket, category, COL_TREE, .ref = "category",
	    .help = "a path such as network/vpn; the condition category=network/ finds network and all below it"),
	COL(ticket, service, 0, .ref = "service", .help = "the service that the ticket is about"),
	COL(ticket, channel, 0, .ref = "channel", .help = "how the ticket came in"),
	COL(ticket, requester, COL_LOWER | COL_SHOW | COL_PERSONAL, .ref = "contact",
	    .help = "address of the person who asks; an unknown address becomes a contact"),
	COL(ticket, organisation, 0, .ref = "organisation",
	    .help = "organisation of the requester, unless another one is given"),
	COL(ticket, team, COL_SHOW, .ref = "team",
	    .help = "the team that looks after the ticket; by default that of the category or service"),
	COL(ticket, agent, COL_SHOW | COL_PERSONAL, .ref = "agent", .help = "the agent who works on the ticket"),
	COL(ticket, level, COL_NEED, .min = 1, .max = 3, .help = "support tier, 1 to 3"),
	COL(ticket, tag, COL_WORDS | COL_PERSONAL, .help = "any words; the condition tag=vpn finds one of them"),
	COL(ticket, promised, 0, .help = "when the ticket will be solved, as the requester was told"),
	COL(ticket, due, COL_RO | COL_KEPT | COL_SHOW | COL_DEADLINE,
	    .help = "next deadline of its clocks"),
	COL(ticket, first_reply, COL_RO | COL_KEPT,
	    .help = "when an agent first answered the requester"),
	COL(ticket, solved, COL_NEW | COL_KEPT,
	    .help = "when the ticket was last solved; empty while it is not solved"),
	COL(ticket, closed, COL_NEW | COL_KEPT, .help = "when the ticket was closed"),
	COL(ticket, replies, COL_RO | COL_KEPT, .help = "number of messages from agents to the requester"),
	COL(ticket, reopens, COL_RO | COL_KEPT,
	    .help = "how often the ticket became active again after it was solved or closed"),
	COL(ticket, reassigns, COL_RO | COL_KEPT,
	    .help = "how often its team or agent was replaced or taken away"),
	COL(ticket, age, COL_RO | COL_COMPUTED,
	    .sql = "(coalesce(t.solved, @now) - t.created)",
	    .help = "seconds from created until solved; until now if it is not solved"),
	COL(ticket, left, COL_RO | COL_COMPUTED | COL_DEADLINE,
	    .sql = "coalesce((SELECT " LEFT("c", "c.due") " FROM clock c WHERE c.ticket = t.id"
		" AND c.due = t.due ORDER BY c.metric, c.instance DESC LIMIT 1), t.due - @now)",
	    .help = "seconds until due; in working time if the target is; negative when the ticket is late"),
	COL(ticket, body, COL_NEW | COL_COMPUTED | COL_PERSONAL,
	    .sql = "(SELECT n.body FROM entry n JOIN event e ON e.id = n.event"
		" WHERE n.ticket = t.id AND n.withdrawn IS NULL"
		" ORDER BY " EVENT_LIFE("e") ", n.id LIMIT 1)",
	    .help = "the text of the first entry"),
	COL(ticket, withdrawn, COL_RO,
	    .help = "when hd-undo withdrew the ticket; empty: it did not"),
	COL(ticket, parent, COL_RO | COL_COMPUTED,
	    .sql = "(SELECT l.other FROM link l WHERE l.ticket = t.id"
		" AND l.link = 'parent' AND " LINK_STOOD("l", "@now") " LIMIT 1)",
	    .help = "the ticket of which this one is a part, see hd-link(1)"),
	COL(ticket, children, COL_RO | COL_COMPUTED,
	    .sql = "(SELECT count(*) FROM link l WHERE l.other = t.id"
		" AND l.link = 'parent' AND " LINK_STOOD("l", "@now") ")",
	    .help = "how many tickets have this one as their parent"),
	COL(ticket, blocked, COL_RO | COL_COMPUTED,
	    .sql = "(CASE WHEN EXISTS (SELECT 1 FROM link l JOIN ticket b"
		" ON b.id = l.ticket WHERE l.other = t.id AND l.link = 'blocks'"
		" AND " LINK_STOOD("l", "@now") " AND " TICKET_WAS_ACTIVE("b", "@now")
		") THEN 1 ELSE 0 END)",
	    .help = "yes: an active ticket blocks this one"),
	COL(ticket, watcher, COL_WORDS | COL_LOWER | COL_PERSONAL,
	    .help = "addresses or logins of people who follow the ticket; watcher=ana finds one of them"),
	COL(ticket, requesters, COL_WORDS | COL_LOWER | COL_PERSONAL,
	    .help = "addresses of further people who ask: what they write comes from a requester"),
	COL(ticket, merged, 0, .min = 1, .max = INT64_MAX,
	    .help = "the ticket that this one was merged into, see hd-merge(1)"),
	COL(ticket, awaits, COL_RO | COL_COMPUTED, .sql = TURN("(SELECT s.category FROM status s WHERE s.name = t.status)"),
	    .choices = "agent,requester,third party",
	    .help = "whose turn it is by its status: agent (new or open), requester (pending) or third party (hold)"),
	COL(ticket, awaits_since, COL_RO | COL_COMPUTED, .sql = TURN_SINCE,
	    .help = "since when it has been their turn"),
	COL(ticket, resume, 0,
	    .help = "until when it waits: a sweep then opens it again; empty when it does not wait"),
	COL(ticket, starts, 0, .help = "when the work on it is planned to begin, such as that of a change"),
	COL(ticket, ends, 0, .help = "when the work on it is planned to end"),
	COL(ticket, risk, 0, .min = 1, .max = 5, .help = "how risky the work is: 1 (very) to 5 (hardly)"),
	COL(ticket, plan, COL_PERSONAL, .help = "how the work will be done"),
	COL(ticket, backout, COL_PERSONAL, .help = "how it will be undone if it fails"),
	COL(ticket, root_cause, COL_PERSONAL, .help = "why it happened, as the desk has found out"),
	COL(ticket, workaround, COL_PERSONAL, .help = "how to go on until it is solved; with it, a problem is a known error"),
	COL(ticket, approval, COL_RO, .set = &vocabulary_approval,
	    .help = "waiting, granted or refused, see hd-approve(1); empty: nobody was asked"),
	COL(ticket, collides, COL_RO | COL_COMPUTED, .sql = COLLIDES,
	    .help = "yes: other active work is planned on its service at the same time, or it lies in a blackout (hd-blackout(5))"),
	{ .name = NULL }
};

const struct col kind_link_cols[] = {
	COL(link, ticket, COL_KEY | COL_SHOW, .min = 1, .max = INT64_MAX, .help = "the ticket"),
	COL(link, link, COL_KEY | COL_SHOW, .set = &vocabulary_link,
	    .help = "what it is to the other ticket, see the list above"),
	COL(link, other, COL_KEY | COL_SHOW, .min = 1, .max = INT64_MAX, .help = "the other ticket"),
	COL(link, created, COL_RO, .help = "when the link was first made"),
	KIND_RETIRED(link),
	{ .name = NULL }
};

const struct col kind_entry_cols[] = {
	COL(entry, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the entry"),
	COL(entry, event, COL_RO, .help = "the event that added the entry"),
	COL(entry, ticket, COL_RO | COL_SHOW, .help = "the ticket"),
	COL(entry, at, COL_RO | COL_SHOW, .help = "when the entry was written"),
	COL(entry, kind, COL_RO | COL_SHOW, .set = &vocabulary_entry,
	    .help = "message (the requester reads it) or note (only the desk reads it)"),
	COL(entry, author, COL_RO | COL_SHOW | COL_PERSONAL, .help = "who wrote the entry"),
	COL(entry, role, COL_RO | COL_SHOW, .set = &vocabulary_role,
	    .help = "agent, requester or system"),
	COL(entry, channel, COL_RO, .help = "how the message came in or went out"),
	COL(entry, body, COL_RO | COL_SHOW | COL_PERSONAL, .help = "the text"),
	COL(entry, key, COL_RO | COL_IDENTITY | COL_PERSONAL,
	    .help = "name of the entry in another system; no two entries have the same"),
	COL(entry, withdrawn, COL_RO,
	    .help = "when hd-undo withdrew the entry; empty: it did not"),
	COL(entry, spent, COL_RO, .help = "seconds of work that the author spent on it"),
	{ .name = NULL }
};

const struct col kind_attachment_cols[] = {
	COL(attachment, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the attachment"),
	COL(attachment, entry, COL_RO | COL_SHOW, .help = "the entry that the file belongs to"),
	COL(attachment, ticket, COL_RO | COL_SHOW, .help = "the ticket"),
	COL(attachment, name, COL_RO | COL_SHOW | COL_PERSONAL, .help = "file name, as it was given"),
	COL(attachment, type, COL_RO | COL_SHOW, .help = "media type, such as image/png"),
	COL(attachment, size, COL_RO | COL_SHOW, .help = "size in bytes"),
	COL(attachment, hash, COL_RO | COL_SHOW | COL_ASIDE, .help = "SHA-256 of the content"),
	{ .name = NULL }
};

const struct col kind_mail_cols[] = {
	COL(mail, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the message"),
	COL(mail, at, COL_RO | COL_SHOW, .help = "when it came in, or went out"),
	COL(mail, direction, COL_RO | COL_SHOW, .set = &vocabulary_direction, .help = "in or out"),
	COL(mail, state, COL_RO | COL_SHOW, .set = &vocabulary_mail,
	    .help = "taken (it is in a ticket), suspended, dropped, sent or failed"),
	COL(mail, sender, COL_RO | COL_SHOW | COL_LOWER | COL_PERSONAL, .help = "address of whoever wrote it"),
	COL(mail, recipient, COL_RO | COL_SHOW | COL_LOWER | COL_PERSONAL,
	    .help = "the mailbox that it came to, or the address that it went to"),
	COL(mail, subject, COL_RO | COL_SHOW | COL_PERSONAL, .help = "its subject"),
	COL(mail, verdict, COL_RO | COL_SHOW, .set = &vocabulary_verdict,
	    .help = "person, or which program sent it, see hd-mail(1)"),
	COL(mail, evidence, COL_RO | COL_PERSONAL, .help = "the header, or the words, that led to the verdict"),
	COL(mail, marks, COL_RO | COL_SHOW | COL_WORDS, .help = "what is special about it, see the list above"),
	COL(mail, ticket, COL_RO | COL_SHOW, .help = "the ticket where it arrived"),
	COL(mail, entry, COL_RO, .help = "the entry that it became"),
	COL(mail, message_id, COL_RO | COL_IDENTITY | COL_PERSONAL, .help = "its Message-ID, without <>"),
	COL(mail, digest, COL_RO, .help = "SHA-256 of what does not change on its way"),
	COL(mail, size, COL_RO, .help = "size in bytes"),
	COL(mail, raw, COL_RO, .help = "SHA-256 of the message as it came, while the desk keeps that"),
	COL(mail, reason, COL_RO, .help = "why it is suspended"),
	{ .name = NULL }
};

#define OF_TICKET(c)	"(SELECT k." c " FROM ticket k WHERE k.id = t.ticket)"

const struct col kind_worklog_cols[] = {
	COL(worklog, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the entry with the time"),
	COL(worklog, ticket, COL_RO | COL_SHOW, .help = "the ticket"),
	COL(worklog, at, COL_RO | COL_SHOW, .help = "when the entry was written"),
	COL(worklog, agent, COL_RO | COL_SHOW | COL_COMPUTED | COL_PERSONAL, .sql = "t.author",
	    .help = "who worked: the author of the entry"),
	COL(worklog, spent, COL_RO | COL_SHOW, .help = "seconds of work"),
	COL(worklog, kind, COL_RO, .set = &vocabulary_entry, .help = "message or note"),
	COL(worklog, requester, COL_RO | COL_COMPUTED | COL_PERSONAL, .sql = OF_TICKET("requester"),
	    .help = "of the ticket"),
	COL(worklog, organisation, COL_RO | COL_COMPUTED, .sql = OF_TICKET("organisation"),
	    .ref = "organisation", .help = "of the ticket"),
	COL(worklog, category, COL_RO | COL_COMPUTED | COL_TREE, .sql = OF_TICKET("category"),
	    .ref = "category", .help = "of the ticket"),
	COL(worklog, service, COL_RO | COL_COMPUTED, .sql = OF_TICKET("service"),
	    .ref = "service", .help = "of the ticket"),
	COL(worklog, team, COL_RO | COL_COMPUTED, .sql = OF_TICKET("team"),
	    .ref = "team", .help = "of the ticket"),
	COL(worklog, subject, COL_RO | COL_COMPUTED | COL_PERSONAL, .sql = OF_TICKET("subject"),
	    .help = "of the ticket"),
	COL(worklog, withdrawn, COL_RO, .help = "when hd-undo withdrew the entry; empty: it did not"),
	{ .name = NULL }
};

const struct col kind_clock_cols[] = {
	COL(clock, ticket, COL_KEY | COL_RO | COL_SHOW, .help = "the ticket"),
	COL(clock, metric, COL_KEY | COL_RO | COL_SHOW, .set = &vocabulary_metric,
	    .help = "what is measured, see the list above"),
	COL(clock, instance, COL_KEY | COL_RO | COL_SHOW | COL_ASIDE,
	    .help = "1 for the first clock of this metric; one more each time that another one starts"),
	COL(clock, policy, COL_RO, .help = "the policy that set the target"),
	COL(clock, state, COL_RO | COL_SHOW | COL_COMPUTED,
	    .set = &vocabulary_clock_state,
	    .sql = "(CASE WHEN t.since IS NOT NULL AND t.due < @now THEN 'breaching'"
		" WHEN t.since IS NOT NULL AND t.state = 'running' AND t.imminent <= @now"
		" THEN 'imminent' ELSE t.state END)",
	    .help = "running, imminent (past its first warning), paused, met, breaching (late, not ended), breached (ended late) or cancelled"),
	COL(clock, target, COL_RO, .help = "how long it may take, such as 4h or 10wd; empty: no target"),
	COL(clock, started, COL_RO, .help = "when it began"),
	COL(clock, since, COL_RO, .help = "when it last began to run; empty while it does not run"),
	COL(clock, spent, COL_RO, .help = "seconds that counted before the instant in since"),
	COL(clock, due, COL_RO | COL_SHOW | COL_ASIDE, .help = "deadline; empty while the clock pauses"),
	COL(clock, left, COL_RO | COL_SHOW | COL_COMPUTED | COL_DEADLINE,
	    .sql = "(CASE WHEN t.ended IS NULL THEN " LEFT("t", "t.due") " END)",
	    .help = "seconds until due (working seconds if the clock counts working time); negative when late; empty once the clock has ended"),
	COL(clock, ended, COL_RO, .help = "when it stopped for good"),
	COL(clock, reached, COL_RO, .help = "yes if it ended because what it waited for happened; no if a status cut it off"),
	COL(clock, breached, COL_RO, .help = "instant of the sweep that reported that it was late"),
	COL(clock, next_at, COL_RO, .help = "when a sweep will next look at it"),
	COL(clock, priority, COL_RO | COL_SHOW | COL_ASIDE | COL_COMPUTED, .sql = OF_TICKET("priority"),
	    .ref = "priority", .help = "of the ticket"),
	COL(clock, team, COL_RO | COL_SHOW | COL_COMPUTED, .sql = OF_TICKET("team"),
	    .ref = "team", .help = "of the ticket"),
	COL(clock, agent, COL_RO | COL_SHOW | COL_COMPUTED | COL_PERSONAL, .sql = OF_TICKET("agent"),
	    .ref = "agent", .help = "of the ticket"),
	COL(clock, subject, COL_RO | COL_SHOW | COL_COMPUTED | COL_PERSONAL, .sql = OF_TICKET("subject"),
	    .help = "of the ticket"),
	COL(clock, calendar, COL_RO, .help = "calendar in which it counts; empty: round the clock"),
	COL(clock, imminent, COL_RO, .help = "instant of its first warning"),
	COL(clock, ladder, COL_RO | COL_PERSONAL, .help = "warnings and steps of its target, separated by ;"),
	COL(clock, rungs_done, COL_RO, .help = "warnings and steps that a sweep has done, one bit each"),
	COL(clock, rungs_owed, COL_RO, .help = "warnings and steps that came due before it last stopped and are not done yet, one bit each"),
	{ .name = NULL }
};
