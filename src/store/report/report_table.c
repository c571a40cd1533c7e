/* report_table.c - what each report counts, once; --define prints it */
#include "metric.h"
#include "translate.h"
#include "report_impl.h"

/* A row is a figure, and reads as one. */
/* clang-format off */

#define COUNT(n, ...)	{ .name = n, .unit = GRID_COUNT, .counts = __VA_ARGS__ }
#define TIME(n, ...)	{ .name = n, .unit = GRID_SECONDS, .counts = __VA_ARGS__ }
#define SHARE(n, c, ...) { .name = n, .unit = GRID_SHARE, .counts = c, .of = __VA_ARGS__ }
#define WORD(n, ...)	{ .name = n, .unit = GRID_WORD, .counts = __VA_ARGS__ }
#define KEY(n, ...)	{ .name = n, .unit = GRID_KEY, .counts = __VA_ARGS__ }
#define FIGURES(n)	static const struct figure n##_figures[]
#define END		{ .name = NULL }

#define UNSOLVED	"active ones; those merged without being solved"

FIGURES(volume) = {
	COUNT("created", "tickets that came in", .without = "nothing"),
	COUNT("solved", "tickets, when they were last solved or closed",
	    .without = UNSOLVED),
	COUNT("closed", "tickets, when they were closed", .without = "active ones; solved ones; merged ones"),
	COUNT("reopened", "events in which a ticket became active again; a ticket may have several",
	    .without = "nothing"),
	END
};

FIGURES(backlog) = {
	COUNT("open", "tickets whose status is new, open, pending or hold", .without = "nothing"),
	COUNT("unassigned", "of those, the ones without an agent"),
	COUNT("overdue", "of those, the ones whose next deadline has passed"),
	TIME("median_age", "from created until then, the median"),
	TIME("oldest_age", "from created until then, the longest"),
	END
};

FIGURES(level) = {
	COUNT("open", "active tickets at the end of the period: what had come, less what had gone, plus what had come back",
	    .without = "nothing", .rowless = true),
	END
};

FIGURES(ageing) = {
	COUNT("open", "active tickets of that age; a band begins with its first figure and ends before its second",
	    .without = "nothing"),
	COUNT("unassigned", "of those, the ones without an agent"),
	COUNT("overdue", "of those, the ones whose next deadline has passed"),
	TIME("oldest_age", "from created until now, the longest"),
	END
};

#define TOOK "from created to when it was taken, answered, first solved, last solved"

FIGURES(times) = {
	COUNT("n", "tickets that were taken by a first agent, answered, solved; replies to what was unanswered; waits and work",
	    .without = "what has not happened yet, see --censored; what a merge or a solution has cut off"),
	TIME("mean", TOOK ": the sum over n, halves away from zero", .of = "n"),
	TIME("median", "the one in the middle, or the mean of the two, cut"),
	TIME("p90", "nearest rank: the smallest that 90 per cent do not exceed"),
	TIME("p95", "nearest rank: the smallest that 95 per cent do not exceed"),
	TIME("max", "the longest"),
	END
};

FIGURES(survival) = {
	COUNT("n", "all tickets that came in", .without = "nothing"),
	COUNT("censored", "of those, the ones not answered or solved by now, or ended without it"),
	TIME("median", "Kaplan-Meier: the shortest time by which half of all are done; empty: not so many yet"),
	TIME("p90", "the same for 90 per cent"),
	TIME("p95", "the same for 95 per cent"),
	END
};

#define NO_TARGET	"clocks without a target"

FIGURES(sla) = {
	COUNT("met", "clocks that ended in time; every instance counts", .without = NO_TARGET),
	COUNT("missed", "clocks that are late or ended late, also of tickets merged since", .without = NO_TARGET),
	COUNT("open", "clocks that run or pause and are not late", .without = NO_TARGET),
	COUNT("cancelled", "clocks that ended without what they waited for, before they were late",
	    .without = NO_TARGET),
	SHARE("attained", "met", "met + missed", .without = "open and cancelled"),
	TIME("late_median", "of missed: from the deadline to the end or now, every second; the median"),
	TIME("late_p90", "of missed: the same, nearest rank of 90 per cent"),
	TIME("late_max", "of missed: the same, the longest"),
	SHARE("paused", "seconds that did not count: pauses, and hours in which nobody works",
	    "seconds from start to end of the clocks that ended", .without = "open and cancelled"),
	COUNT("warned", "clocks of which a warning was said, or a step done", .without = NO_TARGET),
	END
};

FIGURES(fcr) = {
	COUNT("solved", "tickets that are solved or closed", .without = UNSOLVED),
	COUNT("below_two", "of those, with at most one reply of an agent (Zendesk's one-touch: none counts, too)"),
	SHARE("below_two_share", "below_two", "solved"),
	COUNT("one", "of those, with exactly one reply"),
	SHARE("one_share", "one", "solved"),
	COUNT("settled", "of those, solved for at least the setting fcr_window (5d)", .without = "those solved later"),
	COUNT("kept", "of settled: exactly one reply, and never reopened"),
	SHARE("kept_share", "kept", "settled"),
	END
};

FIGURES(reopens) = {
	COUNT("tickets", "tickets that came in", .without = "nothing"),
	COUNT("solved", "of those, the ones that were solved at least once", .without = "never solved"),
	COUNT("reopened", "of those, the ones that became active again at least once"),
	SHARE("rate", "reopened", "solved"),
	COUNT("reopenings", "how often, in all"),
	COUNT("most", "the most of one ticket", .rowless = true),
	END
};

FIGURES(reassignments) = {
	COUNT("tickets", "tickets that came in", .without = "nothing"),
	COUNT("reassigned", "of those, the ones whose team or agent was replaced or taken away at least once"),
	SHARE("rate", "reassigned", "tickets"),
	COUNT("reassignments", "how often, in all; giving it to one where there was none is none, team and agent at once are one"),
	COUNT("most", "the most of one ticket", .rowless = true),
	COUNT("ping_pong", "tickets that came back to a team or agent who had given them away"),
	END
};

FIGURES(escalations) = {
	COUNT("escalations", "escalations", .without = "changes of level, priority or team by other commands"),
	COUNT("tickets", "tickets escalated"),
	COUNT("hierarchical", "escalations that raised the level or the priority"),
	COUNT("functional", "escalations that handed the ticket to another team"),
	END
};

FIGURES(agents) = {
	COUNT("active", "active tickets now, whatever --from and --to say; by period: empty", .now = true),
	COUNT("overdue", "of those, the ones whose next deadline has passed", .now = true),
	COUNT("solved", "tickets that are solved or closed, when they were last solved",
	    .without = UNSOLVED),
	COUNT("replies", "replies of agents in those that are solved"),
	COUNT("reopens", "reopenings of those that are solved"),
	TIME("mean", "of those solved, from created to solved", .of = "solved"),
	TIME("median", "the same, the median"),
	TIME("p90", "the same, nearest rank of 90 per cent"),
	END
};

FIGURES(csat) = {
	COUNT("asked", "requesters who were asked"),
	COUNT("answered", "of those, the ones who answered"),
	SHARE("response", "answered", "asked"),
	COUNT("good", "good ratings, for the agent at solving and for the agent at rating"),
	COUNT("bad", "bad ratings, the same"),
	SHARE("score", "good", "good + bad", .without = "no answer"),
	END
};

FIGURES(recurring) = {
	COUNT("tickets", "tickets whose subjects share half of their words with the most frequent one",
	    .without = "those alone of their kind; numbers and words of one or two letters"),
	COUNT("before", "the same in the span just before, of equal length", .without = "those alone of their kind"),
	SHARE("growth", "tickets - before", "before"),
	COUNT("reopened", "of tickets, the ones that were reopened"),
	END
};

FIGURES(customers) = {
	COUNT("tickets", "tickets that came in", .without = "those without a requester"),
	COUNT("before", "the same in the span just before, of equal length", .without = "those without a requester"),
	COUNT("missed", "clocks that started in the span and were missed", .without = "clocks of tickets without a requester"),
	COUNT("reopened", "of tickets, the ones that were reopened"),
	COUNT("unanswered", "of tickets, the active ones without a reply"),
	TIME("silence", "since the last ticket of both spans"),
	COUNT("signals", "how many hold: missed, reopened, unanswered above 0; tickets less than half of before",
	    .rowless = true),
	END
};

FIGURES(training) = {
	COUNT("solved", "tickets of the agent in the category that are solved or closed",
	    .without = "rates not above those of the team; tickets without agent or category; " UNSOLVED),
	COUNT("reopened", "of those, the ones that were reopened"),
	SHARE("reopen_rate", "reopened", "solved"),
	SHARE("reopen_low", "lower end of the interval of Wilson, 95 per cent", "solved"),
	SHARE("reopen_high", "upper end of it", "solved"),
	SHARE("team_reopen_rate", "reopened, of the whole team in the category", "solved, of the team"),
	COUNT("reassigned", "of solved, the ones that were reassigned at least once, as in reassignments"),
	SHARE("reassign_rate", "reassigned", "solved"),
	SHARE("reassign_low", "lower end of the interval of Wilson, 95 per cent", "solved"),
	SHARE("reassign_high", "upper end of it", "solved"),
	SHARE("team_reassign_rate", "reassigned, of the whole team in the category", "solved, of the team"),
	WORD("need", "yes: the lower end of an interval is above the team's rate; else perhaps"),
	END
};

FIGURES(kb) = {
	COUNT("articles", "articles, when they were written", .without = "retired ones; what is read is not recorded"),
	COUNT("public", "of those, the public ones"),
	COUNT("internal", "of those, the ones for the desk"),
	COUNT("draft", "of those, the drafts"),
	COUNT("from_ticket", "of those, the ones made from a ticket"),
	END
};

FIGURES(goals) = {
	KEY("goal", "name of the goal"),
	KEY("from", "begin of the span: the last whole period, or --from"),
	KEY("to", "end of it, or --to"),
	WORD("report", "the report it is of"),
	WORD("figure", "the figure of it"),
	COUNT("value", "what the figure is, for the goal's conditions", .rowless = true),
	COUNT("least", "what it must be at least", .rowless = true),
	COUNT("most", "what it may be at most", .rowless = true),
	WORD("state", "met, missed, or none: of nothing there is no share and no time, but 0 of a count"),
	END
};

FIGURES(gaming) = {
	COUNT("tickets", "tickets with the sign: closed_unanswered (ended without a reply, then reopened),"
	    " paused_before_due (set to pending or hold in the 15 minutes before its deadline; only a status that pauses that clock),"
	    " lowered_before_due (priority lowered in the hour before it),"
	    " merged_late (merged after it)", .without = "what the history does not show"),
	COUNT("events", "how often"),
	END
};

FIGURES(value) = {
	COUNT("created", "tickets that came in"),
	COUNT("solved", "tickets solved or closed, when they were last solved", .without = UNSOLVED),
	COUNT("requesters", "different requesters of created"),
	COUNT("replies", "replies of agents in solved"),
	SHARE("first_contact", "of solved: exactly one reply, never reopened", "solved"),
	SHARE("attained", "clocks met, by their start", "clocks met or missed"),
	SHARE("reopened", "of solved: reopened at least once", "solved"),
	TIME("median_reply", "of solved: from created to the first reply, the median", .without = "those never answered"),
	TIME("median_resolution", "of solved: from created to solved, the median"),
	END
};

FIGURES(history) = {
	COUNT("events", "events, of tickets and of all else; by field: in each field that they changed"),
	COUNT("changes", "columns that they changed"),
	END
};

FIGURES(dashboard) = { END };

#define TICKETS(v)	.kind = "ticket", .version = v
#define ALL		(REPORT_AS_OF | REPORT_PERIOD | REPORT_CLOCKED)

const struct report_def report_defs[] = {
	{ .name = "volume", .help = N_("tickets created, solved, closed and reopened"), TICKETS(1),
	    .flags = ALL, .figures = volume_figures,
	    .placed = "created, solved, closed, the event of reopening",
	    .source = "hd-report(1); nothing is left out silently, unlike Freshdesk's created/resolved",
	    .make = report_make_volume, .row = report_row_volume },
	{ .name = "backlog", .help = N_("active tickets now, or at the end of each period"), TICKETS(1),
	    .flags = REPORT_AS_OF | REPORT_PERIOD | REPORT_STATE, .figures = backlog_figures, .others = level_figures,
	    .nseries = 2, .placed = "now, whatever --from and --to say; with -p: the end of the period",
	    .source = "any instant, from the history; Zendesk has one a day",
	    .make = report_make_backlog, .row = report_row_backlog },
	{ .name = "ageing", .help = N_("active tickets by age"), TICKETS(1), .fixed = "band",
	    .choices = "00-01d,01-03d,03-07d,07-30d,30-90d,90d+",
	    .flags = REPORT_AS_OF | REPORT_STATE, .figures = ageing_figures, .nseries = 1, .placed = "now, whatever --from and --to say",
	    .source = "hd-report(1)",
	    .make = report_make_ageing, .row = report_row_ageing },
	{ .name = "times", .help = N_("how long it takes: taken, replies, resolution, waiting, work"), TICKETS(3),
	    .fixed = "metric", .choices = "taken,first_reply,first_resolution,resolution,next_reply,requester_wait,agent_work",
	    .flags = ALL, .figures = times_figures,
	    .others = survival_figures, .nseries = 2,
	    .placed = "when it was taken, answered, solved; --censored: created",
	    .source = "first and full resolution as Zendesk's; --censored: Kaplan and Meier 1958",
	    .draw = "median", .make = report_make_times, .row = report_row_times },
	{ .name = "sla", .help = N_("clocks met and missed"), TICKETS(3), .fixed = "metric", .choices = METRIC_NAMES,
	    .flags = ALL, .figures = sla_figures, .nseries = 1,
	    .placed = "when the clock started",
	    .source = "achieved/(achieved+breached) by instance; what was late before a merge stays",
	    .draw = "attained", .make = report_make_sla, .row = report_row_sla },
	{ .name = "fcr", .help = N_("solved at the first contact, in three readings"), TICKETS(1),
	    .flags = ALL, .figures = fcr_figures, .placed = "solved",
	    .source = "below_two: Zendesk one-touch; one: Zoho; kept: not reopened in some days",
	    .draw = "one_share", .make = report_make_fcr, .row = report_row_fcr },
	{ .name = "reopens", .help = N_("tickets that were thought to be solved"), TICKETS(1),
	    .flags = ALL, .figures = reopens_figures, .placed = "created", .source = "hd-report(1)",
	    .draw = "rate", .make = report_make_reopens, .row = report_row_reopens },
	{ .name = "reassignments", .help = N_("tickets that went from hand to hand"), TICKETS(1),
	    .flags = ALL, .figures = reassignments_figures, .placed = "created", .source = "hd-report(1)",
	    .draw = "rate", .make = report_make_reassignments, .row = report_row_reassignments },
	{ .name = "escalations", .help = N_("tickets escalated, and how"), TICKETS(1),
	    .flags = ALL, .figures = escalations_figures, .placed = "the event",
	    .source = "ITIL: hierarchical and functional",
	    .make = report_make_escalations, .row = report_row_escalations },
	{ .name = "agents", .help = N_("what each agent has done and has to do"), TICKETS(1), .fixed = "agent",
	    .flags = REPORT_AS_OF | REPORT_PERIOD | REPORT_NOW, .figures = agents_figures, .nseries = 1,
	    .draw = "solved", .placed = "solved; active and overdue: now", .source = "the agent who has the ticket now",
	    .make = report_make_agents, .row = report_row_agents },
	{ .name = "teams", .help = N_("what each team has done and has to do"), TICKETS(1), .fixed = "team",
	    .flags = REPORT_AS_OF | REPORT_PERIOD | REPORT_NOW, .figures = agents_figures, .nseries = 1,
	    .draw = "solved", .placed = "solved; active and overdue: now", .source = "the team that has the ticket now",
	    .make = report_make_agents, .row = report_row_agents },
	{ .name = "csat", .help = N_("how content requesters are"), TICKETS(1), .flags = REPORT_PERIOD,
	    .figures = csat_figures, .placed = "the rating", .source = "Zendesk: good/(good+bad)",
	    .unrecorded = N_("no command records ratings yet") },
	{ .name = "recurring", .help = N_("subjects that come again, and whether they grow"), TICKETS(1),
	    .fixed = "subject", .flags = REPORT_AS_OF, .figures = recurring_figures,
	    .placed = "created; without --from: the last 30 days", .source = "hd-report(1)",
	    .make = report_make_recurring, .row = report_row_recurring, .sort = "tickets" },
	{ .name = "customers", .help = N_("requesters, and signs that they may be lost"), TICKETS(1),
	    .fixed = "requester", .flags = REPORT_AS_OF, .figures = customers_figures,
	    .placed = "created; without --from: the last 30 days", .source = "hd-report(1)",
	    .make = report_make_customers, .row = report_row_customers, .sort = "signals" },
	{ .name = "training", .help = N_("where an agent's tickets come back more often than the team's"), TICKETS(1),
	    .fixed = "team,agent,category", .flags = REPORT_AS_OF | REPORT_PERIOD, .figures = training_figures,
	    .placed = "solved", .source = "intervals: Wilson 1927",
	    .draw = "reopen_rate", .make = report_make_training, .row = report_row_training },
	{ .name = "kb", .help = N_("articles of the knowledge base"), .kind = "article", .version = 1,
	    .flags = REPORT_AS_OF | REPORT_PERIOD, .figures = kb_figures, .placed = "created", .source = "hd-report(1)",
	    .make = report_make_kb, .row = report_row_kb },
	{ .name = "goals", .help = N_("goals met and missed"), .kind = "goal", .version = 2,
	    .flags = REPORT_AS_OF | REPORT_SPARSE, .figures = goals_figures, .placed = "as the report of each goal",
	    .source = "hd-goal(5)", .make = report_make_goals, .row = NULL },
	{ .name = "gaming", .help = N_("signs that figures were made to look better"), TICKETS(1),
	    .fixed = "sign", .choices = "closed_unanswered,paused_before_due,lowered_before_due,merged_late",
	    .flags = ALL, .figures = gaming_figures, .placed = "the event",
	    .source = "hd-report(1)", .make = report_make_gaming, .row = report_row_gaming },
	{ .name = "value", .help = N_("what the desk does for those who ask"), TICKETS(1),
	    .flags = REPORT_AS_OF | REPORT_PERIOD, .figures = value_figures, .nseries = 2,
	    .placed = "created, solved; clocks: their start", .source = "hd-report(1)",
	    .make = report_make_value, .row = report_row_value },
	{ .name = "history", .help = N_("events and changes"), .kind = "history", .version = 1,
	    .flags = ALL, .figures = history_figures, .placed = "the event", .source = "hd-log(1)",
	    .make = report_make_history, .row = report_row_history },
	{ .name = "dashboard", .help = N_("the most important of these, as one page"), TICKETS(1),
	    .flags = REPORT_SPARSE, .figures = dashboard_figures },
	{ .name = NULL }
};
