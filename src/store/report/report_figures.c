/* report_figures.c - what each figure of the reports counts */
#include "report_figures.h"

/* A line is a figure, and reads like a sentence. */
/* clang-format off */

#define COUNT(n, ...)	{ .name = n, .unit = GRID_COUNT, .counts = __VA_ARGS__ }
#define TIME(n, ...)	{ .name = n, .unit = GRID_SECONDS, .counts = __VA_ARGS__ }
#define SHARE(n, c, ...) { .name = n, .unit = GRID_SHARE, .counts = c, .of = __VA_ARGS__ }
#define WORD(n, ...)	{ .name = n, .unit = GRID_WORD, .counts = __VA_ARGS__ }
#define KEY(n, ...)	{ .name = n, .unit = GRID_KEY, .counts = __VA_ARGS__ }
#define FIGURES(n)	const struct figure report_figures_##n[]
#define END		{ .name = NULL }

#define UNSOLVED	"active tickets; tickets merged without being solved"

FIGURES(volume) = {
	COUNT("created", "tickets that were created", .without = "nothing"),
	COUNT("solved", "tickets that are solved or closed, placed when they were last solved",
	    .without = UNSOLVED),
	COUNT("closed", "tickets that are closed, placed when they were closed",
	    .without = "active tickets; solved tickets that are not closed; merged tickets"),
	COUNT("reopened", "events in which a solved or closed ticket became active again; one ticket may have several",
	    .without = "merged tickets that became active again, unless they had been solved"),
	END
};

FIGURES(backlog) = {
	COUNT("open", "tickets whose status is new, open, pending or hold", .without = "nothing"),
	COUNT("unassigned", "active tickets without an agent"),
	COUNT("overdue", "active tickets whose next deadline has passed"),
	TIME("median_age", "time from creation until then, the median"),
	TIME("oldest_age", "time from creation until then, the longest"),
	END
};

FIGURES(level) = {
	COUNT("open", "active tickets at the end of the period: tickets created, less those that ended, plus those that became active again",
	    .without = "nothing", .rowless = true),
	END
};

FIGURES(ageing) = {
	COUNT("open", "active tickets of that age; 01-03d means at least 1 day and less than 3 days",
	    .without = "nothing"),
	COUNT("unassigned", "active tickets without an agent"),
	COUNT("overdue", "active tickets whose next deadline has passed"),
	TIME("oldest_age", "time from creation until now, the longest"),
	END
};

FIGURES(times) = {
	COUNT("n", "how many times the metric of the row came to its end: tickets assigned, answered or solved; replies to messages; waits and work",
	    .without = "what has not happened yet, see --censored; what a merge or a solution has cut off"),
	TIME("mean", "sum of the times", .of = "n"),
	TIME("median", "the value in the middle, or the mean of the two in the middle"),
	TIME("p90", "nearest rank: the smallest value that 90 per cent of all do not exceed"),
	TIME("p95", "nearest rank: the smallest value that 95 per cent of all do not exceed"),
	TIME("max", "the longest time"),
	END
};

FIGURES(survival) = {
	COUNT("n", "all tickets that were created", .without = "nothing"),
	COUNT("censored", "tickets of n that are not answered or solved by now, or ended without it"),
	TIME("median", "Kaplan-Meier: the shortest time within which half of all are done; empty: fewer than half are done"),
	TIME("p90", "the same for 90 per cent"),
	TIME("p95", "the same for 95 per cent"),
	END
};

#define NO_TARGET	"clocks without a target"

FIGURES(sla) = {
	COUNT("met", "clocks that ended in time; every instance counts", .without = NO_TARGET),
	COUNT("missed", "clocks that are late or ended late, even if the ticket was merged afterwards", .without = NO_TARGET),
	COUNT("open", "clocks that are running or paused and not late", .without = NO_TARGET),
	COUNT("cancelled", "clocks that ended before they were late, without what they waited for",
	    .without = NO_TARGET),
	SHARE("attained", "met", "(met + missed)", .without = "open and cancelled clocks"),
	TIME("late_median", "missed clocks: time from the deadline to the end, or to now; every second counts; the median"),
	TIME("late_p90", "missed clocks: the same, nearest rank of 90 per cent"),
	TIME("late_max", "missed clocks: the same, the longest"),
	SHARE("paused", "seconds that did not count: pauses, and hours outside of the calendar",
	    "all seconds from start to end of the clocks that ended", .without = "open and cancelled clocks"),
	COUNT("warned", "clocks for which a sweep gave a warning or did a step", .without = NO_TARGET),
	END
};

FIGURES(fcr) = {
	COUNT("solved", "tickets that are solved or closed", .without = UNSOLVED),
	COUNT("below_two", "solved tickets with no reply or one reply of an agent (as Zendesk's one-touch)"),
	SHARE("below_two_share", "below_two", "solved"),
	COUNT("one", "solved tickets with exactly one reply"),
	SHARE("one_share", "one", "solved"),
	COUNT("settled", "solved tickets whose solution has held for at least the setting fcr_window (default 5d)",
	    .without = "tickets solved more recently"),
	COUNT("kept", "settled tickets with exactly one reply that were never reopened"),
	SHARE("kept_share", "kept", "settled"),
	END
};

FIGURES(reopens) = {
	COUNT("tickets", "tickets that were created", .without = "nothing"),
	COUNT("solved", "of those, the ones that were solved at least once", .without = "tickets that were never solved"),
	COUNT("reopened", "of those, the ones that became active again at least once after they were solved"),
	SHARE("rate", "reopened", "solved"),
	COUNT("reopenings", "how often tickets were reopened, in all"),
	COUNT("most", "the most reopenings of one ticket", .rowless = true),
	END
};

FIGURES(reassignments) = {
	COUNT("tickets", "tickets that were created", .without = "nothing"),
	COUNT("reassigned", "of those, the ones whose team or agent was replaced or removed at least once"),
	SHARE("rate", "reassigned", "tickets"),
	COUNT("reassignments", "how often tickets were reassigned, in all; a first assignment does not count; a new team and a new agent at once count once"),
	COUNT("most", "the most reassignments of one ticket", .rowless = true),
	COUNT("ping_pong", "tickets that came back to a team or an agent who had them before"),
	END
};

FIGURES(escalations) = {
	COUNT("escalations", "escalations", .without = "changes of level, priority or team by other commands"),
	COUNT("tickets", "tickets that were escalated"),
	COUNT("hierarchical", "escalations that raised the level or the priority"),
	COUNT("functional", "escalations that assigned the ticket to another team"),
	END
};

FIGURES(paths) = {
	COUNT("escalations", "escalations that changed these columns in this way and had this reason",
	    .without = "changes of level, priority or team by other commands"),
	COUNT("tickets", "tickets that were escalated so"),
	COUNT("back", "escalations that were taken back so"),
	END
};

FIGURES(fairness) = {
	COUNT("agents", "agents who were given a ticket of the team at least once", .rowless = true),
	COUNT("given", "how often a ticket of the team was given to an agent; a new ticket that already has one counts, too"),
	COUNT("claimed", "of those, how often the agent took the ticket: who acted is the agent"),
	COUNT("weight", "the sum of the weights of what was given: 5 for priority 1, 1 for priority 5"),
	COUNT("least", "the least weight of one agent", .rowless = true),
	COUNT("most", "the most weight of one agent", .rowless = true),
	SHARE("fairness", "the square of weight", "agents x the sum of the squares of the weights of the agents: 1 if all got the same, 1/agents if one got all"),
	END
};

FIGURES(agents) = {
	COUNT("active", "active tickets now; --from and --to do not matter; empty with -p", .now = true),
	COUNT("overdue", "of those, the ones whose next deadline has passed", .now = true),
	COUNT("solved", "tickets that are solved or closed, placed when they were last solved",
	    .without = UNSOLVED),
	COUNT("replies", "replies of agents in the solved tickets"),
	COUNT("reopens", "reopenings of the solved tickets"),
	TIME("mean", "sum of the times from creation to solution of the solved tickets", .of = "solved"),
	TIME("median", "the same times, the median"),
	TIME("p90", "the same times, nearest rank of 90 per cent"),
	END
};

FIGURES(csat) = {
	COUNT("asked", "requesters who were asked"),
	COUNT("answered", "of those, the ones who answered"),
	SHARE("response", "answered", "asked"),
	COUNT("good", "good ratings; they count for the agent who had the ticket at solving, and for the one at rating"),
	COUNT("bad", "bad ratings; they count in the same way"),
	SHARE("score", "good", "(good + bad)", .without = "requesters who did not answer"),
	END
};

FIGURES(recurring) = {
	COUNT("tickets", "tickets whose subjects share at least half of their words with the most frequent one",
	    .without = "subjects that only one ticket has; numbers and words of one or two letters are not compared"),
	COUNT("before", "the same in the span just before, of equal length", .without = "subjects that only one ticket has"),
	SHARE("growth", "(tickets - before)", "before"),
	COUNT("reopened", "tickets of the span that were reopened"),
	END
};

FIGURES(customers) = {
	COUNT("tickets", "tickets that were created", .without = "tickets without a requester"),
	COUNT("before", "the same in the span just before, of equal length", .without = "tickets without a requester"),
	COUNT("missed", "clocks that started in the span and were missed", .without = "clocks of tickets without a requester"),
	COUNT("reopened", "tickets of the span that were reopened"),
	COUNT("unanswered", "tickets of the span that are active and have no reply"),
	TIME("silence", "time from the last ticket of both spans to the end of the span"),
	COUNT("signals", "how many of these four are true: missed above 0; reopened above 0; unanswered above 0; tickets less than half of before",
	    .rowless = true),
	END
};

FIGURES(training) = {
	COUNT("solved", "tickets of the agent in the category that are solved or closed",
	    .without = "agents with no rate above the team's; tickets without an agent or a category; " UNSOLVED),
	COUNT("reopened", "of those, the ones that were reopened"),
	SHARE("reopen_rate", "reopened", "solved"),
	SHARE("reopen_low", "lower end of the 95 per cent interval (Wilson) of reopened", "solved"),
	SHARE("reopen_high", "upper end of the same interval of reopened", "solved"),
	SHARE("team_reopen_rate", "reopened, of the whole team in the category", "solved, of the whole team in the category"),
	COUNT("reassigned", "solved tickets that were reassigned at least once, as the report reassignments counts them"),
	SHARE("reassign_rate", "reassigned", "solved"),
	SHARE("reassign_low", "lower end of the 95 per cent interval (Wilson) of reassigned", "solved"),
	SHARE("reassign_high", "upper end of the same interval of reassigned", "solved"),
	SHARE("team_reassign_rate", "reassigned, of the whole team in the category", "solved, of the whole team in the category"),
	WORD("need", "yes if the lower end of an interval is above the team's rate, else perhaps"),
	END
};

FIGURES(worklog) = {
	COUNT("entries", "messages and notes with time that was spent", .without = "entries without a time; withdrawn entries"),
	COUNT("tickets", "tickets that time was spent on"),
	TIME("spent", "sum of the times"),
	TIME("per_ticket", "sum of the times", .of = "tickets"),
	END
};

FIGURES(kb) = {
	COUNT("articles", "articles, placed when they were written",
	    .without = "retired articles; nothing records who reads them"),
	COUNT("public", "articles that are public"),
	COUNT("internal", "articles for the desk only"),
	COUNT("draft", "articles that are drafts, or in review"),
	COUNT("from_ticket", "articles that were made from a ticket"),
	END
};

FIGURES(goals) = {
	KEY("goal", "name of the goal"),
	KEY("from", "start of the span: of the last whole period, or --from"),
	KEY("to", "end of the span, or --to"),
	WORD("report", "report that has the figure"),
	WORD("figure", "figure of that report"),
	COUNT("value", "value of the figure, under the conditions of the goal", .rowless = true),
	COUNT("least", "the figure must be at least this", .rowless = true),
	COUNT("most", "the figure may be at most this", .rowless = true),
	WORD("state", "met, missed or none; none: a share or a time of nothing has no value (a count of nothing is 0)"),
	END
};

FIGURES(gaming) = {
	COUNT("tickets", "tickets with the sign of the row: closed_unanswered (ended without a reply, then reopened),"
	    " paused_before_due (set to pending or hold in the 15 minutes before the deadline of a clock, if the status pauses that clock),"
	    " lowered_before_due (priority lowered in the hour before the deadline of a clock, if that puts the deadline off),"
	    " merged_late (merged while a clock waited that was late)", .without = "what the history does not show"),
	COUNT("events", "how often the sign was seen"),
	END
};

FIGURES(value) = {
	COUNT("created", "tickets that were created"),
	COUNT("solved", "tickets that are solved or closed, placed when they were last solved", .without = UNSOLVED),
	COUNT("requesters", "different requesters of the created tickets"),
	COUNT("replies", "replies of agents in the solved tickets"),
	SHARE("first_contact", "solved tickets with exactly one reply that were never reopened", "solved",
	    .better = GRID_MORE),
	SHARE("attained", "clocks that were met, placed when they started", "clocks that were met or missed",
	    .better = GRID_MORE),
	SHARE("reopened", "solved tickets that were reopened at least once", "solved",
	    .better = GRID_LESS),
	TIME("median_reply", "solved tickets: time from creation to the first reply, the median",
	    .without = "tickets without a reply", .better = GRID_LESS),
	TIME("median_resolution", "solved tickets: time from creation to solution, the median",
	    .better = GRID_LESS),
	END
};

FIGURES(history) = {
	COUNT("events", "events of tickets and of all other records; with -b field: in each field that the event changed", .without = "erasures (hd-erase)"),
	COUNT("changes", "columns that the events changed", .without = "erasures (hd-erase)"),
	END
};

FIGURES(dashboard) = { END };
