/*
 * kind_table.c - every kind of record, with the columns of those that hd-put
 * writes (people, catalogue, settings, rules); the manuals of these kinds are
 * made from here
 */
#include "kind_columns.h"

/* Each row describes one column, so a row stays on one line where it can. */
/* clang-format off */

#define NAME(S, what)	KIND_NAME(S, what)
#define HELP(S)		KIND_HELP(S)
#define RETIRED(S)	KIND_RETIRED(S)

/* The active tickets of agents, or of the team of agent t; the late ones. */
#define ACTIVE(whose)	"(SELECT count(*) FROM ticket k WHERE k.active = 1 AND k." whose ")"
#define LATE(whose)	"(SELECT count(*) FROM ticket k WHERE k.active = 1 AND k.due < @now AND k." whose ")"
#define MINE		"agent = t.login"
#define TEAM		"agent IN (SELECT m.login FROM agent m WHERE m.team = t.team)"

/* Agent t is away; agent t does not work at this hour. */
#define AWAY		"((t.absent_from IS NOT NULL OR t.absent_until IS NOT NULL)" \
	" AND COALESCE(t.absent_from, @now) <= @now AND COALESCE(t.absent_until, @now + 1) > @now" \
	" OR EXISTS (SELECT 1 FROM absence b WHERE b.agent = t.login AND b.retired IS NULL" \
	" AND b.since <= @now AND COALESCE(b.until, @now + 1) > @now))"
#define CLOSED		"(t.calendar IS NOT NULL AND NOT EXISTS (SELECT 1 FROM working w" \
	" WHERE w.calendar = t.calendar AND w.opens <= @now AND w.closes > @now))"

static const struct col agent_cols[] = {
	COL(agent, login, COL_KEY | COL_SHOW | COL_PERSONAL, .help = "login name"),
	COL(agent, name, COL_SHOW | COL_PERSONAL, .help = "full name"),
	COL(agent, email, COL_SHOW | COL_LOWER | COL_PERSONAL, .help = "e-mail address"),
	COL(agent, team, COL_SHOW, .ref = "team", .help = "the team that the agent belongs to"),
	COL(agent, level, COL_SHOW, .min = 1, .max = 3, .help = "support tier, 1 to 3"),
	COL(agent, skills, COL_SHOW | COL_WORDS, .help = "what the agent knows: any words, separated by spaces"),
	COL(agent, capacity, COL_SHOW, .min = 0, .max = 1000000,
	    .help = "hd-assign -s assigns nothing more to an agent with this many active tickets; empty: no limit"),
	COL(agent, absent_from, COL_SHOW, .help = "the agent is away from this instant on"),
	COL(agent, absent_until, COL_SHOW, .help = "the agent is back at this instant"),
	COL(agent, assigned, COL_RO | COL_KEPT, .help = "the event that last assigned a ticket to the agent, whatever command it was"),
	RETIRED(agent),
	COL(agent, rights, 0, .set = &vocabulary_rights,
	    .help = "reader, agent or admin: what the agent may do; empty: agent"),
	COL(agent, active, COL_RO | COL_COMPUTED, .sql = ACTIVE(MINE), .help = "how many active tickets the agent has"),
	COL(agent, late, COL_RO | COL_COMPUTED, .sql = LATE(MINE), .help = "how many of these are late"),
	COL(agent, struggling, COL_RO | COL_COMPUTED,
	    .sql = "(CASE WHEN " ACTIVE(MINE) " > t.capacity OR (" LATE(MINE) " > 0 AND "
		LATE(MINE) " * " ACTIVE(TEAM) " > " LATE(TEAM) " * " ACTIVE(MINE) ")"
		" THEN 1 ELSE 0 END)",
	    .help = "yes: the agent has more active tickets than the capacity, or a larger share of them is late than in the team as a whole"),
	COL(agent, calendar, 0, .ref = "calendar", .help = "the agent's working hours; empty: at any time"),
	COL(agent, on_duty, COL_RO | COL_COMPUTED,
	    .sql = "(CASE WHEN t.retired IS NOT NULL OR " AWAY " OR " CLOSED " THEN 0 ELSE 1 END)",
	    .help = "yes: the agent works now: in use, not away, within the working hours"),
	COL(agent, language, COL_WORDS, .help = "the languages that the agent speaks: tags, separated by spaces; empty: any (hd-assign -s skill)"),
	COL(agent, channel, COL_WORDS, .help = "the channels that the agent answers, separated by spaces; empty: any (hd-assign -s skill)"),
	{ .name = NULL }
};

static const struct col absence_cols[] = {
	COL(absence, agent, COL_KEY | COL_SHOW | COL_PERSONAL, .ref = "agent", .help = "who is away"),
	COL(absence, since, COL_KEY | COL_SHOW, .help = "from this instant on"),
	COL(absence, until, COL_SHOW, .help = "the agent is back at this instant; empty: nobody knows when"),
	COL(absence, deputy, COL_SHOW | COL_PERSONAL, .ref = "agent", .help = "who gets the agent's work meanwhile (hd-assign --absent)"),
	COL(absence, reason, COL_SHOW | COL_PERSONAL, .help = "why"),
	RETIRED(absence),
	{ .name = NULL }
};

static const struct col team_cols[] = {
	NAME(named, "its name"),
	COL(named, email, COL_SHOW | COL_LOWER | COL_PERSONAL, .help = "address of the whole team"),
	COL(named, level, COL_SHOW, .min = 1, .max = 3, .help = "support tier, 1 to 3"),
	COL(named, calendar, COL_SHOW, .ref = "calendar",
	    .help = "its working hours; policies with the calendar team count in them"),
	HELP(named), RETIRED(named),
	COL(named, assignment_timeout, COL_AMOUNT,
	    .help = "an agent who has not begun with a ticket after this time loses it (hd-assign --lapsed): 4h, 2wh; 0h: never; empty: as the setting says"),
	COL(named, manager, COL_ASIDE | COL_PERSONAL, .ref = "agent", .help = "who is told as manager, such as of escalations (hd-ascent(5))"),
	{ .name = NULL }
};

static const struct col contact_cols[] = {
	COL(contact, address, COL_KEY | COL_SHOW | COL_LOWER | COL_PERSONAL,
	    .help = "e-mail address, or another text that identifies the person, such as a telephone number"),
	COL(contact, name, COL_SHOW | COL_PERSONAL, .help = "full name"),
	COL(contact, phone, COL_SHOW | COL_PERSONAL, .help = "telephone number"),
	COL(contact, organisation, COL_SHOW, .ref = "organisation", .help = "the organisation that the contact belongs to"),
	COL(contact, relation, COL_SHOW, .set = &vocabulary_relation,
	    .help = "external (a customer) or internal (a colleague)"),
	COL(contact, channel, COL_SHOW, .ref = "channel", .help = "the channel on which the contact prefers to be answered"),
	COL(contact, language, COL_SHOW | COL_LANGUAGE, .help = "language tag, such as en, pt-BR or zh-Hant"),
	COL(contact, zone, COL_SHOW | COL_ZONE, .help = "time zone, such as America/Sao_Paulo"),
	RETIRED(contact),
	COL(contact, undeliverable, COL_RO | COL_KEPT,
	    .help = "since when mail to this address comes back; empty: it arrives"),
	{ .name = NULL }
};

static const struct col organisation_cols[] = {
	NAME(named, "its name"),
	COL(named, channel, COL_SHOW, .ref = "channel", .help = "the channel on which the organisation prefers to be answered"),
	COL(named, language, COL_SHOW | COL_LANGUAGE, .help = "language tag, such as en, pt-BR or zh-Hant"),
	COL(named, zone, COL_SHOW | COL_ZONE, .help = "time zone, such as America/Sao_Paulo"),
	COL(named, calendar, COL_SHOW, .ref = "calendar",
	    .help = "its working hours; policies with the calendar organisation count in them"),
	HELP(named), RETIRED(named),
	COL(named, domain, COL_SHOW | COL_WORDS | COL_ASIDE,
	    .help = "domains of its e-mail addresses, such as acme.example: a new contact with such an address, or one of a domain below, belongs to the organisation"),
	COL(named, shared, COL_ASIDE, .help = "yes: its contacts see each other's requests on the web (hd-web)"),
	{ .name = NULL }
};

static const struct col category_cols[] = {
	COL(named, name, COL_KEY | COL_SHOW | COL_TREE,
	    .help = "a path: network/vpn lies below network"),
	COL(named, team, COL_SHOW, .ref = "team",
	    .help = "the team of its tickets; empty: the team of the nearest category above that has one"),
	HELP(named), RETIRED(named),
	COL(named, skills, COL_WORDS, .help = "what agents must know for its tickets: any words, separated by spaces (hd-assign -s skill)"),
	{ .name = NULL }
};

static const struct col service_cols[] = {
	NAME(named, "its name"),
	COL(named, team, COL_SHOW, .ref = "team",
	    .help = "the team of its tickets, if their category has none"),
	COL(named, calendar, COL_SHOW, .ref = "calendar",
	    .help = "its working hours; policies with the calendar service count in them"),
	HELP(named), RETIRED(named),
	COL(named, skills, COL_WORDS, .help = "what agents must know for its tickets: any words, separated by spaces (hd-assign -s skill)"),
	COL(named, owner, COL_SHOW | COL_PERSONAL, .ref = "agent", .help = "the agent who answers for it"),
	COL(named, depends, COL_SHOW | COL_WORDS, .help = "the services that it needs, separated by spaces"),
	COL(named, alerts, COL_WORDS, .help = "the keys of alerts that are about it, as patterns separated by spaces: web1/* db-*"),
	{ .name = NULL }
};

static const struct col type_cols[] = {
	NAME(named, "its name"), HELP(named), RETIRED(named), { .name = NULL }
};

static const struct col channel_cols[] = {
	NAME(named, "its name"), HELP(named), RETIRED(named),
	COL(named, program, COL_LINE | COL_IDENTITY,
	    .help = "the program that delivers notices: a file in the folder of hd-send(1); empty: sendmail(8) for email, else none"),
	{ .name = NULL }
};

static const struct col status_cols[] = {
	NAME(named, "its name"),
	COL(named, category, COL_SHOW | COL_NEED | COL_NEW,
	    .set = &vocabulary_category,
	    .help = "what the status means to hd-tools; it cannot be changed later"),
	COL(named, first_reply, COL_SHOW, .set = &vocabulary_effect,
	    .help = "what a first_reply clock does in this status: run, pause or stop"),
	COL(named, resolution, COL_SHOW, .set = &vocabulary_effect,
	    .help = "what a resolution clock does in this status: run, pause or stop"),
	COL(named, position, COL_SHOW, .help = "its place in lists: the lowest comes first"),
	HELP(named), RETIRED(named),
	{ .name = NULL }
};

static const struct col transition_cols[] = {
	COL(transition, old, COL_KEY | COL_SHOW, .help = "the status before, or * for any"),
	COL(transition, new, COL_KEY | COL_SHOW, .help = "the status after, or * for any"),
	HELP(transition), RETIRED(transition),
	COL(transition, type, COL_SHOW | COL_WORDS, .help = "the types of tickets that it is for, separated by spaces; empty: all"),
	COL(transition, approved, COL_SHOW | COL_WORDS, .help = "the types of tickets that must be approved (hd-approve(1)) to make it, separated by spaces"),
	{ .name = NULL }
};

static const struct col priority_cols[] = {
	COL(priority, priority, COL_KEY | COL_SHOW, .min = 1, .max = 5, .help = "1 (most urgent) to 5"),
	COL(priority, name, COL_SHOW | COL_NEED | COL_IDENTITY, .help = "a word for it, which may be written instead of the number"),
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

static const struct col field_cols[] = {
	COL(field, kind, COL_KEY | COL_SHOW, .help = "the kind of record that gets the column"),
	COL(field, name, COL_KEY | COL_SHOW, .help = "its name: small letters, digits and _, beginning with a letter"),
	COL(field, type, COL_SHOW | COL_NEED | COL_NEW,
	    .set = &vocabulary_field,
	    .help = "text, integer, decimal, time, duration, flag, choice or words; it cannot be changed later"),
	COL(field, choices, COL_SHOW, .help = "the values of a choice, separated by commas"),
	COL(field, indexed, COL_SHOW, .help = "yes: the column has an index, which makes conditions on it fast"),
	COL(field, position, COL_RO, .help = "its place among the columns of your own"),
	HELP(field), RETIRED(field),
	COL(field, for_type, 0, .ref = "type", .help = "only the web form of this type of ticket asks for it (hd-web); empty: that of every type"),
	COL(field, required, 0, .help = "yes: the web form cannot be sent without it"),
	COL(field, public, 0, .help = "yes: requesters see it on the web, and web forms ask for it"),
	{ .name = NULL }
};

static const struct col setting_cols[] = {
	NAME(named, "its name"),
	COL(named, value, COL_SHOW | COL_PERSONAL, .help = "its value"),
	HELP(named), RETIRED(named),
	{ .name = NULL }
};

static const struct col goal_cols[] = {
	NAME(goal, "its name"),
	COL(goal, report, COL_SHOW | COL_NEED, .help = "the report that it is about"),
	COL(goal, figure, COL_SHOW | COL_NEED, .help = "the column of that report"),
	COL(goal, filter, COL_SHOW | COL_PERSONAL, .help = "conditions on what is counted, separated by spaces"),
	COL(goal, period, COL_SHOW | COL_NEED, .choices = "day,week,month,quarter,year",
	    .help = "day, week, month, quarter or year; the last whole one is judged"),
	COL(goal, least, COL_SHOW, .help = "what the figure must be at least"),
	COL(goal, most, COL_SHOW, .help = "what the figure may be at most"),
	HELP(goal), RETIRED(goal),
	{ .name = NULL }
};

static const struct col view_cols[] = {
	NAME(view, "its name; hd-list @name uses it"),
	COL(view, kind, COL_SHOW, .help = "the kind of record that it lists; empty: ticket"),
	COL(view, filter, COL_SHOW | COL_PERSONAL, .help = "conditions, separated by spaces"),
	COL(view, columns, COL_SHOW | COL_LINE, .help = "the columns that it prints, separated by commas; empty: the usual ones"),
	COL(view, sort, COL_SHOW | COL_LINE, .help = "the columns that it sorts by, as for hd-list -S"),
	HELP(view), RETIRED(view),
	{ .name = NULL }
};

static const struct col template_cols[] = {
	NAME(template, "its name; hd-reply --template uses it"),
	COL(template, language, COL_KEY | COL_BLANK | COL_SHOW | COL_LANGUAGE,
	    .help = "language tag, such as en, pt-BR or zh-Hant; empty: that of the desk"),
	COL(template, subject, COL_SHOW | COL_LINE | COL_PERSONAL, .help = "the subject of a notice"),
	COL(template, body, COL_SHOW | COL_NEED | COL_PERSONAL, .help = "the text, with names such as {ticket.id}"),
	HELP(template), RETIRED(template),
	{ .name = NULL }
};

static const struct col mailbox_cols[] = {
	COL(mailbox, address, COL_KEY | COL_SHOW | COL_LOWER | COL_PERSONAL, .help = "e-mail address of the desk"),
	COL(mailbox, name, COL_SHOW | COL_LINE | COL_PERSONAL, .help = "the name that answers come from"),
	COL(mailbox, team, COL_SHOW, .ref = "team", .help = "the team of new tickets"),
	COL(mailbox, category, COL_SHOW, .ref = "category", .help = "the category of new tickets"),
	COL(mailbox, service, COL_SHOW, .ref = "service", .help = "the service of new tickets"),
	COL(mailbox, language, COL_SHOW | COL_LANGUAGE, .help = "language tag of answers, such as en or pt-BR"),
	COL(mailbox, signature, COL_PERSONAL, .help = "the text below answers"),
	COL(mailbox, answer, COL_SHOW, .help = "no: whoever writes a new ticket here is not told that it has arrived"),
	HELP(mailbox), RETIRED(mailbox),
	{ .name = NULL }
};

/* A kind that hd-put and hd-drop work on: its columns are in NAME_cols; with
 * KIND_OF in kind_NAME_cols, in a file of their own. */
#define KIND(k, ord, f, what)		KIND_COLS(k, k##_cols, ord, f, what)
#define KIND_OF(k, ord, f, what)	KIND_COLS(k, kind_##k##_cols, ord, f, what)
#define KIND_COLS(k, c, ord, f, what) { .name = #k, .help = what, .cols = c,	\
	.order = ord, .flags = KIND_PUT | KIND_DROP | KIND_CUSTOM | (f) }

const struct kind kind_all[] = {
	{ .name = "ticket", .help = "requests for help",
	    .cols = kind_ticket_cols, .order = "id", .time = "created",
	    .flags = KIND_CUSTOM | KIND_TICKET },
	{ .name = "entry", .help = "messages and notes in tickets",
	    .cols = kind_entry_cols, .order = "id", .time = "at",
	    .flags = KIND_BELONGS },
	{ .name = "attachment", .help = "files that belong to an entry",
	    .cols = kind_attachment_cols, .order = "id",
	    .flags = KIND_BELONGS },
	{ .name = "event", .help = "what happened, when and why",
	    .cols = kind_event_cols, .order = "id", .time = "at",
	    .flags = KIND_BELONGS },
	{ .name = "change", .help = "columns that an event changed",
	    .cols = kind_change_cols, .order = "event,field", .time = "at",
	    .from = "change c JOIN event t ON t.id = c.event",
	    .flags = KIND_CHANGES | KIND_BELONGS },
	{ .name = "history", .help = "events with their changes",
	    .cols = kind_history_cols, .order = "event,field", .time = "at",
	    .from = "event t LEFT JOIN change c ON c.event = t.id",
	    .flags = KIND_CHANGES | KIND_BELONGS },
	{ .name = "seal", .help = "digests that prove the history",
	    .cols = kind_seal_cols, .order = "id", .time = "at" },
	{ .name = "worklog", .help = "time that was spent on tickets",
	    .cols = kind_worklog_cols, .order = "id", .time = "at",
	    .from = "(SELECT * FROM entry WHERE spent IS NOT NULL) t",
	    .flags = KIND_BELONGS },
	{ .name = "clock", .help = "clocks that measure how long tickets take",
	    .cols = kind_clock_cols, .order = "ticket,metric,instance" },
	{ .name = "link", .help = "tickets that belong together",
	    .cols = kind_link_cols, .order = "ticket,link,other",
	    .flags = KIND_DROP | KIND_OWN | KIND_AGENTS | KIND_BELONGS },
	{ .name = "mail", .help = "messages of mail that came in or went out",
	    .cols = kind_mail_cols, .order = "id", .time = "at",
	    .flags = KIND_BELONGS },
	{ .name = "notice", .help = "what the desk has to tell people",
	    .cols = kind_notice_cols, .order = "id", .time = "at",
	    .flags = KIND_BELONGS },
	{ .name = "approval", .help = "who must agree to tickets",
	    .cols = kind_approval_cols, .order = "ticket",
	    .flags = KIND_BELONGS },
	{ .name = "vote", .help = "what people said who must agree",
	    .cols = kind_vote_cols, .order = "ticket,voter",
	    .flags = KIND_BELONGS },
	{ .name = "alert", .help = "what monitoring says of what it watches",
	    .cols = kind_alert_cols, .order = "source,key" },
	{ .name = "article", .help = "answers in the knowledge base",
	    .cols = kind_article_cols, .order = "id", .flags = KIND_DROP | KIND_AGENTS },
	{ .name = "lesson", .help = "questions that articles answered, or did not",
	    .cols = kind_lesson_cols, .order = "id", .flags = KIND_DROP | KIND_AGENTS },
	{ .name = "model", .help = "what hd-triage has learned from tickets",
	    .cols = kind_model_cols, .order = "name" },
	KIND(agent, "login", KIND_PERSON, "who works on tickets"),
	KIND(absence, "agent,since", KIND_AGENTS, "when agents are away"),
	KIND(team, "name", KIND_CLOCKS | KIND_OWNER, "groups of agents"),
	KIND(contact, "address", KIND_PERSON | KIND_AGENTS, "who asks for help"),
	KIND(organisation, "name", KIND_CLOCKS | KIND_OWNER | KIND_AGENTS, "organisations that contacts belong to"),
	KIND(category, "name", 0, "what tickets are about, as a tree"),
	KIND(service, "name", KIND_CLOCKS | KIND_OWNER, "what the desk supports"),
	KIND(type, "name", 0, "sorts of work: incident, request, problem ..."),
	KIND(channel, "name", 0, "how tickets come in"),
	KIND(status, "position,name", KIND_CLOCKS, "where a ticket stands"),
	KIND(transition, "old,new", 0, "which status may follow which"),
	KIND(priority, "priority", 0, "how urgent a ticket is"),
	KIND(matrix, "impact,urgency", 0, "priority from impact and urgency"),
	KIND_OF(calendar, "name,valid_from", KIND_CLOCKS, "working hours"),
	KIND_OF(holiday, "calendar,date", KIND_CLOCKS, "when a calendar is closed"),
	KIND_OF(shift, "calendar,date", KIND_CLOCKS, "days with special working hours"),
	KIND_OF(policy, "position,name,valid_from", KIND_CLOCKS, "which targets apply to which tickets"),
	KIND_OF(target, "policy,metric,priority,valid_from", KIND_CLOCKS, "how long a metric may take"),
	KIND(field, "kind,position", 0, "columns of your own"),
	KIND(setting, "name", KIND_CLOCKS, "settings for the whole desk"),
	KIND(mailbox, "address", 0, "addresses at which the desk gets mail"),
	KIND(view, "name", 0, "searches with a name, for hd-list @name"),
	KIND(template, "name,language", 0, "texts for replies and notices"),
	KIND_OF(ascent, "name", 0, "where tickets go when they are escalated"),
	KIND_OF(macro, "name", 0, "lists of actions with a name, for hd-set @name"),
	KIND_OF(rule, "position,name", 0, "what is done by itself when something happens to a ticket"),
	KIND_OF(blackout, "starts,name", 0, "when nothing may be changed"),
	KIND(goal, "name", 0, "values that figures of reports must reach"),
	{ .name = NULL }
};
