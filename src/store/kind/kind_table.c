/* kind_table.c - every column of every kind, once; man pages come from here */
#include "kind.h"
#include "kind.h"
#include "vocabulary.h"
#include "translate.h"

/* A row is a column, and reads as one. */
/* clang-format off */

#define CATEGORIES	"new,open,pending,hold,solved,closed,merged"
#define NAME(S, what)	COL(S, name, COL_KEY | COL_SHOW, .help = what)
#define HELP(S)		COL(S, help, COL_SHOW, .help = "what it is for")
#define RETIRED(S)	COL(S, retired, COL_RO, .help = "when it was retired; empty: still in use")

/*
 * Working seconds of a calendar up to an instant, as calendar.c counts them;
 * and how long it is from now until due, for a clock that counts them (its target
 * ends in wh, wd ...) as far as the calendar is compiled, else in all seconds.
 */
#define WORKED(cal, at)							\
	"coalesce((SELECT w.before + CASE WHEN " at " < w.closes THEN " at	\
	" ELSE w.closes END - w.opens FROM working w WHERE w.calendar = " cal	\
	" AND w.opens <= " at " ORDER BY w.opens DESC LIMIT 1),"		\
	" (SELECT min(w.before) FROM working w WHERE w.calendar = " cal "), 0)"
#define LEFT(c, due)							\
	"CASE WHEN " c ".target LIKE '%w_' AND EXISTS (SELECT 1 FROM"	\
	" compiled k WHERE k.calendar = " c ".calendar AND k.since <= @now"	\
	" AND k.since <= " due " AND k.until >= @now AND k.until >= " due ")"	\
	" THEN " WORKED(c ".calendar", due) " - " WORKED(c ".calendar", "@now")	\
	" ELSE " due " - @now END"

static const struct col ticket_cols[] = {
	COL(ticket, id, COL_KEY | COL_RO | COL_SHOW,
	    .help = "number of the ticket; it never changes and is never used again"),
	COL(ticket, key, COL_NEW,
	    .help = "name of the ticket in another system; no two tickets have the same"),
	COL(ticket, created, COL_NEW | COL_SHOW,
	    .help = "when the ticket came in; may be in the past"),
	COL(ticket, updated, COL_RO, .help = "when the last event of the ticket happened"),
	COL(ticket, subject, COL_NEED | COL_SHOW | COL_LINE, .help = "what the ticket is about, in one line"),
	COL(ticket, status, COL_NEED | COL_SHOW, .ref = "status",
	    .help = "the status; hd-list status prints the choices"),
	COL(ticket, state, COL_RO | COL_COMPUTED,
	    .sql = "(SELECT s.category FROM status s WHERE s.name = t.status)",
	    .choices = CATEGORIES,
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
	COL(ticket, requester, COL_LOWER | COL_SHOW, .ref = "contact",
	    .help = "address of the person who asks; an unknown address becomes a contact"),
	COL(ticket, organisation, 0, .ref = "organisation",
	    .help = "organisation of the requester, unless another one is given"),
	COL(ticket, team, COL_SHOW, .ref = "team",
	    .help = "the team that looks after the ticket; by default that of the category or service"),
	COL(ticket, agent, COL_SHOW, .ref = "agent", .help = "the agent who works on the ticket"),
	COL(ticket, level, COL_NEED, .min = 1, .max = 3, .help = "support tier, 1 to 3"),
	COL(ticket, tag, COL_WORDS, .help = "any words; the condition tag=vpn finds one of them"),
	COL(ticket, promised, 0, .help = "when the ticket will be solved, as the requester was told"),
	COL(ticket, due, COL_RO | COL_KEPT | COL_SHOW,
	    .help = "next deadline of its clocks"),
	COL(ticket, first_reply, COL_RO | COL_KEPT,
	    .help = "when an agent first answered the requester"),
	COL(ticket, solved, COL_NEW | COL_KEPT,
	    .help = "when the ticket was last solved; empty while it is not solved"),
	COL(ticket, closed, COL_NEW | COL_KEPT, .help = "when the ticket was closed"),
	COL(ticket, replies, COL_RO | COL_KEPT, .help = "number of messages from agents to the requester"),
	COL(ticket, reopens, COL_RO | COL_KEPT,
	    .help = "how often the ticket became active again after it was solved"),
	COL(ticket, reassigns, COL_RO | COL_KEPT,
	    .help = "how often its team or agent was replaced or taken away"),
	COL(ticket, age, COL_RO | COL_COMPUTED,
	    .sql = "(coalesce(t.solved, @now) - t.created)",
	    .help = "seconds from created until solved; until now if it is not solved"),
	COL(ticket, left, COL_RO | COL_COMPUTED,
	    .sql = "coalesce((SELECT " LEFT("c", "c.due") " FROM clock c WHERE c.ticket = t.id"
		" AND c.due = t.due ORDER BY c.metric, c.instance DESC LIMIT 1), t.due - @now)",
	    .help = "seconds until due; in working time if the target is; negative when the ticket is late"),
	COL(ticket, body, COL_NEW | COL_COMPUTED,
	    .sql = "(SELECT e.body FROM entry e WHERE e.ticket = t.id ORDER BY e.id LIMIT 1)",
	    .help = "the text of the first entry"),
	{ .name = NULL }
};

static const struct col entry_cols[] = {
	COL(entry, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the entry"),
	COL(entry, event, COL_RO, .help = "the event that added the entry"),
	COL(entry, ticket, COL_RO | COL_SHOW, .help = "the ticket"),
	COL(entry, at, COL_RO | COL_SHOW, .help = "when the entry was written"),
	COL(entry, kind, COL_RO | COL_SHOW, .choices = "message,note",
	    .help = "message (the requester reads it) or note (only the desk reads it)"),
	COL(entry, author, COL_RO | COL_SHOW, .help = "who wrote the entry"),
	COL(entry, role, COL_RO | COL_SHOW, .choices = "agent,requester,system",
	    .help = "agent, requester or system"),
	COL(entry, channel, COL_RO, .help = "how the message came in or went out"),
	COL(entry, body, COL_RO | COL_SHOW, .help = "the text"),
	{ .name = NULL }
};

static const struct col attachment_cols[] = {
	COL(attachment, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the attachment"),
	COL(attachment, entry, COL_RO | COL_SHOW, .help = "the entry that the file belongs to"),
	COL(attachment, ticket, COL_RO | COL_SHOW, .help = "the ticket"),
	COL(attachment, name, COL_RO | COL_SHOW, .help = "file name, as it was given"),
	COL(attachment, type, COL_RO | COL_SHOW, .help = "media type, such as image/png"),
	COL(attachment, size, COL_RO | COL_SHOW, .help = "size in bytes"),
	COL(attachment, hash, COL_RO | COL_SHOW, .help = "SHA-256 of the content"),
	{ .name = NULL }
};

static const struct col event_cols[] = {
	COL(event, id, COL_KEY | COL_RO | COL_SHOW, .help = "number of the event"),
	COL(event, at, COL_RO | COL_SHOW, .help = "when it happened"),
	COL(event, recorded, COL_RO, .help = "when the desk learned of it"),
	COL(event, actor, COL_RO | COL_SHOW, .help = "the person whose act it is"),
	COL(event, login, COL_RO, .help = "the login that ran the command"),
	COL(event, ticket, COL_RO | COL_SHOW, .help = "the ticket, if the event is about one"),
	COL(event, kind, COL_RO | COL_SHOW, .help = "kind of the record, if the event is about a record of another kind"),
	COL(event, name, COL_RO | COL_SHOW, .help = "key of that record"),
	COL(event, action, COL_RO | COL_SHOW,
	    .help = "new, set, assign, escalate, reply, note, breach, put, drop ..."),
	COL(event, reason, COL_RO | COL_SHOW, .help = "why, in the words of the actor or of the program"),
	COL(event, cause, COL_RO, .help = "number of the event that led to this one"),
	COL(event, metric, COL_RO, .help = "of a warning, a step or a breach: the metric of the clock"),
	COL(event, rung, COL_RO, .help = "of a warning or a step: when and what, as its ladder has it"),
	{ .name = NULL }
};

static const struct col change_cols[] = {
	COL(change, event, COL_KEY | COL_RO | COL_SHOW, .sql = "c.event", .help = "number of the event"),
	COL(change, at, COL_RO | COL_SHOW, .help = "when it happened"),
	COL(change, actor, COL_RO | COL_SHOW, .help = "the person whose act it is"),
	COL(change, ticket, COL_RO | COL_SHOW, .help = "the ticket, if the event is about one"),
	COL(change, kind, COL_RO, .help = "kind of the record, if the event is about a record of another kind"),
	COL(change, name, COL_RO, .help = "key of that record"),
	COL(change, action, COL_RO, .help = "what the event did: new, set, assign ..."),
	COL(change, field, COL_KEY | COL_RO | COL_SHOW, .sql = "c.field", .help = "the column that was changed"),
	COL(change, old, COL_RO | COL_SHOW, .sql = "c.old", .help = "the value before; empty: no value"),
	COL(change, new, COL_RO | COL_SHOW, .sql = "c.new", .help = "the value afterwards; empty: no value"),
	{ .name = NULL }
};

static const struct col history_cols[] = {
	COL(change, event, COL_KEY | COL_RO | COL_SHOW, .sql = "t.id", .help = "number of the event"),
	COL(change, at, COL_RO | COL_SHOW, .help = "when it happened"),
	COL(event, recorded, COL_RO, .help = "when the desk learned of it"),
	COL(change, actor, COL_RO | COL_SHOW, .help = "the person whose act it is"),
	COL(event, login, COL_RO, .help = "the login that ran the command"),
	COL(change, ticket, COL_RO | COL_SHOW, .help = "the ticket, if the event is about one"),
	COL(change, kind, COL_RO, .help = "kind of the record, if the event is about a record of another kind"),
	COL(change, name, COL_RO, .help = "key of that record"),
	COL(change, action, COL_RO | COL_SHOW, .help = "what the event did: new, set, assign ..."),
	COL(change, field, COL_KEY | COL_RO | COL_SHOW, .sql = "c.field",
	    .help = "a column that the event changed; empty if it changed none"),
	COL(change, old, COL_RO | COL_SHOW, .sql = "c.old", .help = "the value before; empty: no value"),
	COL(change, new, COL_RO | COL_SHOW, .sql = "c.new", .help = "the value afterwards; empty: no value"),
	COL(event, reason, COL_RO | COL_SHOW, .help = "why, in the words of the actor or of the program"),
	COL(event, cause, COL_RO, .help = "number of the event that led to this one"),
	COL(event, metric, COL_RO, .help = "of a warning, a step or a breach: the metric of the clock"),
	COL(event, rung, COL_RO, .help = "of a warning or a step: when and what, as its ladder has it"),
	{ .name = NULL }
};

#define OF_TICKET(c)	"(SELECT k." c " FROM ticket k WHERE k.id = t.ticket)"

static const struct col clock_cols[] = {
	COL(clock, ticket, COL_KEY | COL_RO | COL_SHOW, .help = "the ticket"),
	COL(clock, metric, COL_KEY | COL_RO | COL_SHOW, .choices = METRIC_NAMES,
	    .help = "what is measured, see the list above"),
	COL(clock, instance, COL_KEY | COL_RO | COL_SHOW,
	    .help = "1 for the first clock of this metric; one more each time that another one starts"),
	COL(clock, policy, COL_RO, .help = "the policy that set the target"),
	COL(clock, state, COL_RO | COL_SHOW | COL_COMPUTED,
	    .choices = "running,imminent,paused,met,breaching,breached,cancelled",
	    .sql = "(CASE WHEN t.since IS NOT NULL AND t.due < @now THEN 'breaching'"
		" WHEN t.since IS NOT NULL AND t.state = 'running' AND t.imminent <= @now"
		" THEN 'imminent' ELSE t.state END)",
	    .help = "running, imminent (past its first warning), paused, met, breaching (late, not ended), breached (ended late) or cancelled"),
	COL(clock, target, COL_RO, .help = "how long it may take, such as 4h or 10wd; empty: no target"),
	COL(clock, started, COL_RO, .help = "when it began"),
	COL(clock, since, COL_RO, .help = "when it last began to run; empty while it does not run"),
	COL(clock, spent, COL_RO, .help = "seconds that counted before the instant in since"),
	COL(clock, due, COL_RO | COL_SHOW, .help = "deadline; empty while the clock pauses"),
	COL(clock, left, COL_RO | COL_SHOW | COL_COMPUTED,
	    .sql = "(CASE WHEN t.ended IS NULL THEN " LEFT("t", "t.due") " END)",
	    .help = "seconds until due (working seconds if the clock counts working time); negative when late; empty once the clock has ended"),
	COL(clock, ended, COL_RO, .help = "when it stopped for good"),
	COL(clock, reached, COL_RO, .help = "yes if it ended because what it waited for happened; no if a status cut it off"),
	COL(clock, breached, COL_RO, .help = "instant of the sweep that reported that it was late"),
	COL(clock, next_at, COL_RO, .help = "when a sweep will next look at it"),
	COL(clock, priority, COL_RO | COL_SHOW | COL_COMPUTED, .sql = OF_TICKET("priority"),
	    .ref = "priority", .help = "of the ticket"),
	COL(clock, team, COL_RO | COL_SHOW | COL_COMPUTED, .sql = OF_TICKET("team"),
	    .ref = "team", .help = "of the ticket"),
	COL(clock, agent, COL_RO | COL_SHOW | COL_COMPUTED, .sql = OF_TICKET("agent"),
	    .ref = "agent", .help = "of the ticket"),
	COL(clock, subject, COL_RO | COL_SHOW | COL_COMPUTED, .sql = OF_TICKET("subject"),
	    .help = "of the ticket"),
	COL(clock, calendar, COL_RO, .help = "calendar in which it counts; empty: round the clock"),
	COL(clock, imminent, COL_RO, .help = "instant of its first warning"),
	COL(clock, ladder, COL_RO, .help = "warnings and steps of its target, separated by ;"),
	COL(clock, rungs_done, COL_RO, .help = "warnings and steps that a sweep has done, one bit each"),
	COL(clock, rungs_owed, COL_RO, .help = "warnings and steps that came due before it last stopped and are not done yet, one bit each"),
	{ .name = NULL }
};

static const struct col article_cols[] = {
	COL(article, id, COL_KEY | COL_RO | COL_SHOW, .help = "its number"),
	COL(article, title, COL_SHOW | COL_NEED | COL_LINE, .help = "what the article answers, in one line"),
	COL(article, state, COL_SHOW, .choices = "draft,internal,public",
	    .help = "draft, internal (for the desk) or public"),
	COL(article, language, COL_SHOW, .help = "language code, such as pt or en"),
	COL(article, tag, COL_SHOW | COL_WORDS, .help = "any words, separated by spaces"),
	COL(article, ticket, COL_SHOW, .help = "the ticket that it was made from"),
	COL(article, author, COL_RO | COL_SHOW, .help = "who wrote it"),
	COL(article, created, COL_RO, .help = "when it was written"),
	COL(article, updated, COL_RO | COL_SHOW, .help = "when it was last changed"),
	COL(article, body, 0, .help = "the text, in Markdown"),
	RETIRED(article),
	{ .name = NULL }
};

static const struct col agent_cols[] = {
	COL(agent, login, COL_KEY | COL_SHOW, .help = "login name"),
	COL(agent, name, COL_SHOW, .help = "full name"),
	COL(agent, email, COL_SHOW | COL_LOWER, .help = "e-mail address"),
	COL(agent, team, COL_SHOW, .ref = "team", .help = "the team that the agent belongs to"),
	COL(agent, level, COL_SHOW, .min = 1, .max = 3, .help = "support tier, 1 to 3"),
	COL(agent, skills, COL_SHOW | COL_WORDS, .help = "what the agent knows: any words, separated by spaces"),
	COL(agent, capacity, COL_SHOW, .min = 0, .max = 1000000,
	    .help = "hd-assign -s assigns nothing more to an agent with this many active tickets; empty: no limit"),
	COL(agent, absent_from, COL_SHOW, .help = "the agent is away from this instant on"),
	COL(agent, absent_until, COL_SHOW, .help = "the agent is back at this instant"),
	COL(agent, assigned, COL_RO | COL_KEPT, .help = "the event that last assigned a ticket to the agent"),
	RETIRED(agent),
	{ .name = NULL }
};

static const struct col team_cols[] = {
	NAME(named, "its name"),
	COL(named, email, COL_SHOW | COL_LOWER, .help = "address of the whole team"),
	COL(named, level, COL_SHOW, .min = 1, .max = 3, .help = "support tier, 1 to 3"),
	COL(named, calendar, COL_SHOW, .ref = "calendar",
	    .help = "its working hours; policies with the calendar team count in them"),
	HELP(named), RETIRED(named),
	{ .name = NULL }
};

static const struct col contact_cols[] = {
	COL(contact, address, COL_KEY | COL_SHOW | COL_LOWER,
	    .help = "e-mail address, or another text that identifies the person, such as a telephone number"),
	COL(contact, name, COL_SHOW, .help = "full name"),
	COL(contact, phone, COL_SHOW, .help = "telephone number"),
	COL(contact, organisation, COL_SHOW, .ref = "organisation", .help = "the organisation that the contact belongs to"),
	COL(contact, relation, COL_SHOW, .choices = "external,internal",
	    .help = "external (a customer) or internal (a colleague)"),
	COL(contact, channel, COL_SHOW, .ref = "channel", .help = "the channel on which the contact prefers to be answered"),
	COL(contact, language, COL_SHOW, .help = "language code, such as pt or en"),
	COL(contact, zone, COL_SHOW | COL_ZONE, .help = "time zone, such as America/Sao_Paulo"),
	RETIRED(contact),
	{ .name = NULL }
};

static const struct col organisation_cols[] = {
	NAME(named, "its name"),
	COL(named, channel, COL_SHOW, .ref = "channel", .help = "the channel on which the organisation prefers to be answered"),
	COL(named, language, COL_SHOW, .help = "language code, such as pt or en"),
	COL(named, zone, COL_SHOW | COL_ZONE, .help = "time zone, such as America/Sao_Paulo"),
	COL(named, calendar, COL_SHOW, .ref = "calendar",
	    .help = "its working hours; policies with the calendar organisation count in them"),
	HELP(named), RETIRED(named),
	{ .name = NULL }
};

static const struct col category_cols[] = {
	COL(named, name, COL_KEY | COL_SHOW | COL_TREE,
	    .help = "a path: network/vpn lies below network"),
	COL(named, team, COL_SHOW, .ref = "team",
	    .help = "the team of its tickets; empty: the team of the nearest category above that has one"),
	HELP(named), RETIRED(named),
	{ .name = NULL }
};

static const struct col service_cols[] = {
	NAME(named, "its name"),
	COL(named, team, COL_SHOW, .ref = "team",
	    .help = "the team of its tickets, if their category has none"),
	COL(named, calendar, COL_SHOW, .ref = "calendar",
	    .help = "its working hours; policies with the calendar service count in them"),
	HELP(named), RETIRED(named),
	{ .name = NULL }
};

static const struct col type_cols[] = {
	NAME(named, "its name"), HELP(named), RETIRED(named), { .name = NULL }
};

static const struct col channel_cols[] = {
	NAME(named, "its name"), HELP(named), RETIRED(named), { .name = NULL }
};

static const struct col status_cols[] = {
	NAME(named, "its name"),
	COL(named, category, COL_SHOW | COL_NEED | COL_NEW,
	    .choices = CATEGORIES,
	    .help = "what the status means to hd-tools; it cannot be changed later"),
	COL(named, first_reply, COL_SHOW, .choices = "run,pause,stop",
	    .help = "what a first_reply clock does in this status: run, pause or stop"),
	COL(named, resolution, COL_SHOW, .choices = "run,pause,stop",
	    .help = "what a resolution clock does in this status: run, pause or stop"),
	COL(named, position, COL_SHOW, .help = "its place in lists: the lowest comes first"),
	HELP(named), RETIRED(named),
	{ .name = NULL }
};

static const struct col transition_cols[] = {
	COL(transition, old, COL_KEY | COL_SHOW, .help = "the status before, or * for any"),
	COL(transition, new, COL_KEY | COL_SHOW, .help = "the status after, or * for any"),
	HELP(transition), RETIRED(transition),
	{ .name = NULL }
};

static const struct col priority_cols[] = {
	COL(priority, priority, COL_KEY | COL_SHOW, .min = 1, .max = 5, .help = "1 (most urgent) to 5"),
	COL(priority, name, COL_SHOW | COL_NEED, .help = "a word for it, which may be written instead of the number"),
	HELP(priority), RETIRED(priority),
	{ .name = NULL }
};

static const struct col matrix_cols[] = {
	COL(matrix, impact, COL_KEY | COL_SHOW, .min = 1, .max = 5, .help = "1 (many people suffer) to 5"),
	COL(matrix, urgency, COL_KEY | COL_SHOW, .min = 1, .max = 5, .help = "1 (cannot wait) to 5"),
	COL(matrix, priority, COL_SHOW | COL_NEED, .ref = "priority", .help = "the priority that follows from the two"),
	RETIRED(matrix),
	{ .name = NULL }
};

static const struct col calendar_cols[] = {
	NAME(opening, "its name"),
	COL(opening, valid_from, COL_KEY | COL_BLANK | COL_SHOW,
	    .help = "day from which this version holds; empty: from the beginning"),
	COL(opening, zone, COL_SHOW | COL_NEED | COL_ZONE, .help = "time zone, such as America/Sao_Paulo"),
	COL(opening, hours, COL_SHOW | COL_NEED,
	    .help = "working hours of a week: mon-thu 09:00-12:30,13:30-18:00; fri 09:00-16:00"),
	COL(opening, holidays, COL_SHOW | COL_WORDS,
	    .help = "other calendars whose holidays count as well: names separated by spaces"),
	HELP(opening), RETIRED(opening),
	{ .name = NULL }
};

static const struct col holiday_cols[] = {
	COL(opening, calendar, COL_KEY | COL_SHOW, .ref = "calendar", .help = "the calendar"),
	COL(opening, date, COL_KEY | COL_SHOW,
	    .help = "a day, days of each year, a range of days or a break, as above"),
	COL(opening, name, COL_SHOW, .help = "what it is called"),
	RETIRED(opening),
	{ .name = NULL }
};

static const struct col shift_cols[] = {
	COL(opening, calendar, COL_KEY | COL_SHOW, .ref = "calendar", .help = "the calendar"),
	COL(opening, date, COL_KEY | COL_SHOW, .help = "a day"),
	COL(opening, hours, COL_SHOW | COL_NEED,
	    .help = "hours of that day, instead of those of the week: 10:00-14:00"),
	HELP(opening), RETIRED(opening),
	{ .name = NULL }
};

static const struct col policy_cols[] = {
	COL(policy, name, COL_KEY | COL_SHOW, .help = "its name"),
	COL(policy, valid_from, COL_KEY | COL_BLANK | COL_SHOW,
	    .help = "day or instant from which this version holds; empty: from the beginning"),
	COL(policy, position, COL_SHOW, .help = "the lowest is tried first"),
	COL(policy, filter, COL_SHOW | COL_LINE,
	    .help = "conditions that a ticket must satisfy, such as priority=1 category=network/; empty: all tickets"),
	COL(policy, calendar, COL_SHOW,
	    .help = "name of a calendar; service, organisation or team: the calendar of the ticket's service, organisation or team; empty: round the clock"),
	COL(policy, on_change, COL_SHOW, .choices = "keep,restart,continue",
	    .help = "what a clock does when it comes under this policy: keep, restart or continue; empty: keep"),
	COL(policy, carry_pause, COL_SHOW,
	    .help = "whether pauses before the change still count as pauses; empty: yes"),
	HELP(policy), RETIRED(policy),
	{ .name = NULL }
};

static const struct col target_cols[] = {
	COL(target, policy, COL_KEY | COL_SHOW, .ref = "policy", .help = "the policy"),
	COL(target, metric, COL_KEY | COL_SHOW, .choices = METRIC_TARGETS,
	    .help = "what is measured, see hd-clock(5)"),
	COL(target, priority, COL_KEY | COL_SHOW, .ref = "priority", .help = "of the ticket"),
	COL(target, valid_from, COL_KEY | COL_BLANK | COL_SHOW,
	    .help = "day or instant from which this version holds; empty: from the beginning"),
	COL(target, duration, COL_SHOW | COL_NEED,
	    .help = "how long it may take: 4h, 3d; in working time: 4wh, 10wd"),
	COL(target, warnings, COL_SHOW | COL_LINE,
	    .help = "when to warn: 50%,-30m"),
	COL(target, steps, COL_SHOW | COL_LINE,
	    .help = "what to do around the deadline: -30m level; +1h team=network if priority=1"),
	RETIRED(target),
	{ .name = NULL }
};

static const struct col field_cols[] = {
	COL(field, kind, COL_KEY | COL_SHOW, .help = "the kind of record that gets the column"),
	COL(field, name, COL_KEY | COL_SHOW, .help = "its name: small letters, digits and _, beginning with a letter"),
	COL(field, type, COL_SHOW | COL_NEED | COL_NEW,
	    .choices = "text,integer,decimal,time,duration,flag,choice,words",
	    .help = "text, integer, decimal, time, duration, flag, choice or words; it cannot be changed later"),
	COL(field, choices, COL_SHOW, .help = "the values of a choice, separated by commas"),
	COL(field, indexed, COL_SHOW, .help = "yes: the column has an index, which makes conditions on it fast"),
	COL(field, position, COL_RO, .help = "its place among the columns of your own"),
	HELP(field), RETIRED(field),
	{ .name = NULL }
};

static const struct col setting_cols[] = {
	NAME(named, "its name"),
	COL(named, value, COL_SHOW, .help = "its value"),
	HELP(named), RETIRED(named),
	{ .name = NULL }
};

static const struct col goal_cols[] = {
	NAME(goal, "its name"),
	COL(goal, report, COL_SHOW | COL_NEED, .help = "the report that it is about"),
	COL(goal, figure, COL_SHOW | COL_NEED, .help = "the column of that report"),
	COL(goal, filter, COL_SHOW, .help = "conditions on what is counted, separated by spaces"),
	COL(goal, period, COL_SHOW | COL_NEED, .choices = "day,week,month,quarter,year",
	    .help = "day, week, month, quarter or year; the last whole one is judged"),
	COL(goal, least, COL_SHOW, .help = "what the figure must be at least"),
	COL(goal, most, COL_SHOW, .help = "what the figure may be at most"),
	HELP(goal), RETIRED(goal),
	{ .name = NULL }
};

#define KIND(k, ord, f, what) { .name = #k, .help = what, .cols = k##_cols,	\
	.order = ord, .flags = KIND_PUT | KIND_DROP | KIND_CUSTOM | (f) }

const struct kind kind_all[] = {
	{ .name = "ticket", .help = N_("requests for help"),
	    .cols = ticket_cols, .order = "id", .time = "created",
	    .flags = KIND_CUSTOM | KIND_TICKET },
	{ .name = "entry", .help = N_("messages and notes in tickets"),
	    .cols = entry_cols, .order = "id", .time = "at" },
	{ .name = "attachment", .help = N_("files that belong to an entry"),
	    .cols = attachment_cols, .order = "id" },
	{ .name = "event", .help = N_("what happened, when and why"),
	    .cols = event_cols, .order = "id", .time = "at" },
	{ .name = "change", .help = N_("columns that an event changed"),
	    .cols = change_cols, .order = "event,field", .time = "at",
	    .from = "change c JOIN event t ON t.id = c.event",
	    .flags = KIND_CHANGES },
	{ .name = "history", .help = N_("events with their changes"),
	    .cols = history_cols, .order = "event,field", .time = "at",
	    .from = "event t LEFT JOIN change c ON c.event = t.id",
	    .flags = KIND_CHANGES },
	{ .name = "clock", .help = N_("clocks that measure how long tickets take"),
	    .cols = clock_cols, .order = "ticket,metric,instance" },
	{ .name = "article", .help = N_("answers in the knowledge base"),
	    .cols = article_cols, .order = "id", .flags = KIND_DROP },
	KIND(agent, "login", 0, N_("who works on tickets")),
	KIND(team, "name", KIND_CLOCKS | KIND_OWNER, N_("groups of agents")),
	KIND(contact, "address", 0, N_("who asks for help")),
	KIND(organisation, "name", KIND_CLOCKS | KIND_OWNER, N_("the organisations that contacts belong to")),
	KIND(category, "name", 0, N_("what tickets are about, as a tree")),
	KIND(service, "name", KIND_CLOCKS | KIND_OWNER, N_("what the desk supports")),
	KIND(type, "name", 0, N_("sorts of work: incident, request, problem ...")),
	KIND(channel, "name", 0, N_("how tickets come in")),
	KIND(status, "position,name", KIND_CLOCKS, N_("where a ticket stands")),
	KIND(transition, "old,new", 0, N_("which status may follow which")),
	KIND(priority, "priority", 0, N_("how urgent a ticket is")),
	KIND(matrix, "impact,urgency", 0, N_("priority from impact and urgency")),
	KIND(calendar, "name,valid_from", KIND_CLOCKS, N_("working hours")),
	KIND(holiday, "calendar,date", KIND_CLOCKS, N_("when a calendar is closed")),
	KIND(shift, "calendar,date", KIND_CLOCKS, N_("days with special working hours")),
	KIND(policy, "position,name,valid_from", KIND_CLOCKS, N_("which targets apply to which tickets")),
	KIND(target, "policy,metric,priority,valid_from", KIND_CLOCKS, N_("how long a metric may take")),
	KIND(field, "kind,position", 0, N_("columns of your own")),
	KIND(setting, "name", KIND_CLOCKS, N_("settings for the whole desk")),
	KIND(goal, "name", 0, N_("what figures of reports ought to be")),
	{ .name = NULL }
};
