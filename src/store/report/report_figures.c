/* report_figures.c - what each figure of the reports counts */
#include "report_figures.h"
#include "translate.h"

/* A line is a figure, and reads like a sentence. */
/* clang-format off */

#define COUNT(n, ...)	{ .name = n, .unit = GRID_COUNT, .counts = __VA_ARGS__ }
#define TIME(n, ...)	{ .name = n, .unit = GRID_SECONDS, .counts = __VA_ARGS__ }
#define SHARE(n, c, ...) { .name = n, .unit = GRID_SHARE, .counts = c, .of = __VA_ARGS__ }
#define WORD(n, ...)	{ .name = n, .unit = GRID_WORD, .counts = __VA_ARGS__ }
#define KEY(n, ...)	{ .name = n, .unit = GRID_KEY, .counts = __VA_ARGS__ }
#define FIGURES(n)	const struct figure report_figures_##n[]
#define END		{ .name = NULL }

#define UNSOLVED	N_("active tickets; tickets merged without being solved")

FIGURES(volume) = {
	COUNT("created", N_("tickets that were created"), .without = N_("nothing")),
	COUNT("solved", N_("tickets that are solved or closed, placed when they were last solved"),
	    .without = UNSOLVED),
	COUNT("closed", N_("tickets that are closed, placed when they were closed"),
	    .without = N_("active tickets; solved tickets that are not closed; merged tickets")),
	COUNT("reopened", N_("events in which a solved or closed ticket became active again; one ticket may have several"),
	    .without = N_("merged tickets that became active again, unless they had been solved")),
	END
};

FIGURES(backlog) = {
	COUNT("open", N_("tickets whose status is new, open, pending or hold"), .without = N_("nothing")),
	COUNT("unassigned", N_("active tickets without an agent")),
	COUNT("overdue", N_("active tickets whose next deadline has passed")),
	TIME("median_age", N_("time from creation until then, the median")),
	TIME("oldest_age", N_("time from creation until then, the longest")),
	END
};

FIGURES(level) = {
	COUNT("open", N_("active tickets at the end of the period: tickets created, less those that ended, plus those that became active again"),
	    .without = N_("nothing"), .rowless = true),
	END
};

FIGURES(ageing) = {
	COUNT("open", N_("active tickets of that age; 01-03d means at least 1 day and less than 3 days"),
	    .without = N_("nothing")),
	COUNT("unassigned", N_("active tickets without an agent")),
	COUNT("overdue", N_("active tickets whose next deadline has passed")),
	TIME("oldest_age", N_("time from creation until now, the longest")),
	END
};

FIGURES(times) = {
	COUNT("n", N_("how many times the metric of the row came to its end: tickets assigned, answered or solved; replies to messages; waits and work"),
	    .without = N_("what has not happened yet, see --censored; what a merge or a solution has cut off")),
	TIME("mean", N_("sum of the times"), .of = "n"),
	TIME("median", N_("the value in the middle, or the mean of the two in the middle")),
	TIME("p90", N_("nearest rank: the smallest value that 90 per cent of all do not exceed")),
	TIME("p95", N_("nearest rank: the smallest value that 95 per cent of all do not exceed")),
	TIME("max", N_("the longest time")),
	END
};

FIGURES(survival) = {
	COUNT("n", N_("all tickets that were created"), .without = N_("nothing")),
	COUNT("censored", N_("tickets of n that are not answered or solved by now, or ended without it")),
	TIME("median", N_("Kaplan-Meier: the shortest time within which half of all are done; empty: fewer than half are done")),
	TIME("p90", N_("the same for 90 per cent")),
	TIME("p95", N_("the same for 95 per cent")),
	END
};

#define NO_TARGET	N_("clocks without a target")

FIGURES(sla) = {
	COUNT("met", N_("clocks that ended in time; every instance counts"), .without = NO_TARGET),
	COUNT("missed", N_("clocks that are late or ended late, even if the ticket was merged afterwards"), .without = NO_TARGET),
	COUNT("open", N_("clocks that are running or paused and not late"), .without = NO_TARGET),
	COUNT("cancelled", N_("clocks that ended before they were late, without what they waited for"),
	    .without = NO_TARGET),
	SHARE("attained", "met", "(met + missed)", .without = N_("open and cancelled clocks")),
	TIME("late_median", N_("missed clocks: time from the deadline to the end, or to now; every second counts; the median")),
	TIME("late_p90", N_("missed clocks: the same, nearest rank of 90 per cent")),
	TIME("late_max", N_("missed clocks: the same, the longest")),
	SHARE("paused", N_("seconds that did not count: pauses, and hours outside of the calendar"),
	    "all seconds from start to end of the clocks that ended", .without = N_("open and cancelled clocks")),
	COUNT("warned", N_("clocks for which a sweep gave a warning or did a step"), .without = NO_TARGET),
	END
};

FIGURES(fcr) = {
	COUNT("solved", N_("tickets that are solved or closed"), .without = UNSOLVED),
	COUNT("below_two", N_("solved tickets with no reply or one reply of an agent (as Zendesk's one-touch)")),
	SHARE("below_two_share", "below_two", "solved"),
	COUNT("one", N_("solved tickets with exactly one reply")),
	SHARE("one_share", "one", "solved"),
	COUNT("settled", N_("solved tickets whose solution has held for at least the setting fcr_window (default 5d)"),
	    .without = N_("tickets solved more recently")),
	COUNT("kept", N_("settled tickets with exactly one reply that were never reopened")),
	SHARE("kept_share", "kept", "settled"),
	END
};

FIGURES(reopens) = {
	COUNT("tickets", N_("tickets that were created"), .without = N_("nothing")),
	COUNT("solved", N_("of those, the ones that were solved at least once"), .without = N_("tickets that were never solved")),
	COUNT("reopened", N_("of those, the ones that became active again at least once after they were solved")),
	SHARE("rate", "reopened", "solved"),
	COUNT("reopenings", N_("how often tickets were reopened, in all")),
	COUNT("most", N_("the most reopenings of one ticket"), .rowless = true),
	END
};

FIGURES(reassignments) = {
	COUNT("tickets", N_("tickets that were created"), .without = N_("nothing")),
	COUNT("reassigned", N_("of those, the ones whose team or agent was replaced or removed at least once")),
	SHARE("rate", "reassigned", "tickets"),
	COUNT("reassignments", N_("how often tickets were reassigned, in all; a first assignment does not count; a new team and a new agent at once count once")),
	COUNT("most", N_("the most reassignments of one ticket"), .rowless = true),
	COUNT("ping_pong", N_("tickets that came back to a team or an agent who had them before")),
	END
};

FIGURES(escalations) = {
	COUNT("escalations", N_("escalations"), .without = N_("changes of level, priority or team by other commands")),
	COUNT("tickets", N_("tickets that were escalated")),
	COUNT("hierarchical", N_("escalations that raised the level or the priority")),
	COUNT("functional", N_("escalations that assigned the ticket to another team")),
	END
};

FIGURES(paths) = {
	COUNT("escalations", N_("escalations that changed these columns in this way and had this reason"),
	    .without = N_("changes of level, priority or team by other commands")),
	COUNT("tickets", N_("tickets that were escalated so")),
	COUNT("back", N_("escalations that were taken back so")),
	END
};

FIGURES(fairness) = {
	COUNT("agents", N_("agents who were given a ticket of the team at least once"), .rowless = true),
	COUNT("given", N_("how often a ticket of the team was given to an agent; a new ticket that already has one counts, too")),
	COUNT("claimed", N_("of those, how often the agent took the ticket: who acted is the agent")),
	COUNT("weight", N_("the sum of the weights of what was given: 5 for priority 1, 1 for priority 5")),
	COUNT("least", N_("the least weight of one agent"), .rowless = true),
	COUNT("most", N_("the most weight of one agent"), .rowless = true),
	SHARE("fairness", N_("the square of weight"), "agents x the sum of the squares of the weights of the agents: 1 if all got the same, 1/agents if one got all"),
	END
};

FIGURES(agents) = {
	COUNT("active", N_("active tickets now; --from and --to do not matter; empty with -p"), .now = true),
	COUNT("overdue", N_("of those, the ones whose next deadline has passed"), .now = true),
	COUNT("solved", N_("tickets that are solved or closed, placed when they were last solved"),
	    .without = UNSOLVED),
	COUNT("replies", N_("replies of agents in the solved tickets")),
	COUNT("reopens", N_("reopenings of the solved tickets")),
	TIME("mean", N_("sum of the times from creation to solution of the solved tickets"), .of = "solved"),
	TIME("median", N_("the same times, the median")),
	TIME("p90", N_("the same times, nearest rank of 90 per cent")),
	END
};

FIGURES(csat) = {
	COUNT("asked", N_("requesters who were asked")),
	COUNT("answered", N_("of those, the ones who answered")),
	SHARE("response", "answered", "asked"),
	COUNT("good", N_("good ratings; they count for the agent who had the ticket at solving, and for the one at rating")),
	COUNT("bad", N_("bad ratings; they count in the same way")),
	SHARE("score", "good", "(good + bad)", .without = N_("requesters who did not answer")),
	END
};

FIGURES(recurring) = {
	COUNT("tickets", N_("tickets whose subjects share at least half of their words with the most frequent one"),
	    .without = N_("subjects that only one ticket has; numbers and words of one or two letters are not compared")),
	COUNT("before", N_("the same in the span just before, of equal length"), .without = N_("subjects that only one ticket has")),
	SHARE("growth", N_("(tickets - before)"), "before"),
	COUNT("reopened", N_("tickets of the span that were reopened")),
	END
};

FIGURES(customers) = {
	COUNT("tickets", N_("tickets that were created"), .without = N_("tickets without a requester")),
	COUNT("before", N_("the same in the span just before, of equal length"), .without = N_("tickets without a requester")),
	COUNT("missed", N_("clocks that started in the span and were missed"), .without = N_("clocks of tickets without a requester")),
	COUNT("reopened", N_("tickets of the span that were reopened")),
	COUNT("unanswered", N_("tickets of the span that are active and have no reply")),
	TIME("silence", N_("time from the last ticket of both spans to the end of the span")),
	COUNT("signals", N_("how many of these four are true: missed above 0; reopened above 0; unanswered above 0; tickets less than half of before"),
	    .rowless = true),
	END
};

FIGURES(training) = {
	COUNT("solved", N_("tickets of the agent in the category that are solved or closed"),
	    .without = N_("agents with no rate above the team's; tickets without an agent or a category; active tickets; tickets merged without being solved")),
	COUNT("reopened", N_("of those, the ones that were reopened")),
	SHARE("reopen_rate", "reopened", "solved"),
	SHARE("reopen_low", N_("lower end of the 95 per cent interval (Wilson) of reopened"), "solved"),
	SHARE("reopen_high", N_("upper end of the same interval of reopened"), "solved"),
	SHARE("team_reopen_rate", N_("reopened, of the whole team in the category"), "solved, of the whole team in the category"),
	COUNT("reassigned", N_("solved tickets that were reassigned at least once, as the report reassignments counts them")),
	SHARE("reassign_rate", "reassigned", "solved"),
	SHARE("reassign_low", N_("lower end of the 95 per cent interval (Wilson) of reassigned"), "solved"),
	SHARE("reassign_high", N_("upper end of the same interval of reassigned"), "solved"),
	SHARE("team_reassign_rate", N_("reassigned, of the whole team in the category"), "solved, of the whole team in the category"),
	WORD("need", N_("yes if the lower end of an interval is above the team's rate, else perhaps")),
	END
};

FIGURES(worklog) = {
	COUNT("entries", N_("messages and notes with time that was spent"), .without = N_("entries without a time; withdrawn entries")),
	COUNT("tickets", N_("tickets that time was spent on")),
	TIME("spent", N_("sum of the times")),
	TIME("per_ticket", N_("sum of the times"), .of = "tickets"),
	END
};

FIGURES(kb) = {
	COUNT("articles", N_("articles, placed when they were written"),
	    .without = N_("retired articles; nothing records who reads them")),
	COUNT("public", N_("articles that are public")),
	COUNT("internal", N_("articles for the desk only")),
	COUNT("draft", N_("articles that are drafts, or in review")),
	COUNT("from_ticket", N_("articles that were made from a ticket")),
	END
};

FIGURES(goals) = {
	KEY("goal", N_("name of the goal")),
	KEY("from", N_("start of the span: of the last whole period, or --from")),
	KEY("to", N_("end of the span, or --to")),
	WORD("report", N_("report that has the figure")),
	WORD("figure", N_("figure of that report")),
	COUNT("value", N_("value of the figure, under the conditions of the goal"), .rowless = true),
	COUNT("least", N_("the figure must be at least this"), .rowless = true),
	COUNT("most", N_("the figure may be at most this"), .rowless = true),
	WORD("state", N_("met, missed or none; none: a share or a time of nothing has no value (a count of nothing is 0)")),
	END
};

FIGURES(gaming) = {
	COUNT("tickets", N_("tickets with the sign of the row: closed_unanswered (ended without a reply, then reopened),"
	    " paused_before_due (set to pending or hold in the 15 minutes before the deadline of a clock, if the status pauses that clock),"
	    " lowered_before_due (priority lowered in the hour before the deadline of a clock, if that puts the deadline off),"
	    " merged_late (merged while a clock waited that was late)"), .without = N_("what the history does not show")),
	COUNT("events", N_("how often the sign was seen")),
	END
};

FIGURES(value) = {
	COUNT("created", N_("tickets that were created")),
	COUNT("solved", N_("tickets that are solved or closed, placed when they were last solved"), .without = UNSOLVED),
	COUNT("requesters", N_("different requesters of the created tickets")),
	COUNT("replies", N_("replies of agents in the solved tickets")),
	SHARE("first_contact", N_("solved tickets with exactly one reply that were never reopened"), "solved",
	    .better = GRID_MORE),
	SHARE("attained", N_("clocks that were met, placed when they started"), "clocks that were met or missed",
	    .better = GRID_MORE),
	SHARE("reopened", N_("solved tickets that were reopened at least once"), "solved",
	    .better = GRID_LESS),
	TIME("median_reply", N_("solved tickets: time from creation to the first reply, the median"),
	    .without = N_("tickets without a reply"), .better = GRID_LESS),
	TIME("median_resolution", N_("solved tickets: time from creation to solution, the median"),
	    .better = GRID_LESS),
	END
};

FIGURES(history) = {
	COUNT("events", N_("events of tickets and of all other records; with -b field: in each field that the event changed"), .without = N_("erasures (hd-erase)")),
	COUNT("changes", N_("columns that the events changed"), .without = N_("erasures (hd-erase)")),
	END
};

FIGURES(dashboard) = { END };
