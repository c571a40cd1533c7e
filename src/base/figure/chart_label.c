/* chart_label.c - what columns, parts and metrics are called on pages */
#include <string.h>

#include "chart.h"
#include "translate.h"

/* Columns that make groups, and metrics: pages show them translated. */
const char *const chart_words[] = { N_("period"), N_("metric"), N_("band"),
	N_("team"), N_("agent"), N_("category"), N_("channel"), N_("requester"),
	N_("organisation"), N_("service"), N_("subject"), N_("sign"),
	N_("weekday"), N_("hour"), N_("priority"), N_("type"), N_("status"),
	N_("tag"), NULL };

#define PAGE "page" /* the parts of a page, where a report has columns */

/* Names of records that a person who does not know them would not understand.
 * The first one that fits counts; `of`: the only report that has it. */
static const struct {
	const char *of, *name, *words;
} people[] = {
	{ "goals", "least", N_("goal, at least") },
	{ "goals", "most", N_("goal, at most") },

	{ NULL, "attained", N_("in time") },
	{ NULL, "met", N_("in time") },
	{ NULL, "missed", N_("late") },
	{ NULL, "warned", N_("warned before") },
	{ NULL, "late_median", N_("late by, median") },
	{ NULL, "late_p90", N_("late by, 9 of 10 at most") },
	{ NULL, "late_max", N_("late by, most") },
	{ NULL, "n", N_("how many") },
	{ NULL, "p90", N_("9 of 10 at most") },
	{ NULL, "p95", N_("19 of 20 at most") },
	{ NULL, "max", N_("longest") },
	{ NULL, "censored", N_("still waiting") },
	{ NULL, "below_two", N_("with one reply or none") },
	{ NULL, "below_two_share", N_("share with one reply or none") },
	{ NULL, "one", N_("with one reply") },
	{ NULL, "one_share", N_("share with one reply") },
	{ NULL, "settled", N_("solved long enough ago") },
	{ NULL, "kept", N_("solved at first contact") },
	{ NULL, "kept_share", N_("share solved at first contact") },
	{ NULL, "first_contact", N_("solved at first contact") },
	{ NULL, "most", N_("most of one ticket") },
	{ NULL, "ping_pong", N_("came back to a former team") },
	{ NULL, "hierarchical", N_("to a higher level") },
	{ NULL, "functional", N_("to another team") },
	{ NULL, "before", N_("in the time before") },
	{ NULL, "growth", N_("growth") },
	{ NULL, "silence", N_("time without a request") },
	{ NULL, "signals", N_("signs of trouble") },
	{ NULL, "reopen_rate", N_("share reopened") },
	{ NULL, "reopen_low", N_("reopened, at least") },
	{ NULL, "reopen_high", N_("reopened, at most") },
	{ NULL, "team_reopen_rate", N_("share reopened in the team") },
	{ NULL, "reassign_rate", N_("share reassigned") },
	{ NULL, "reassign_low", N_("reassigned, at least") },
	{ NULL, "reassign_high", N_("reassigned, at most") },
	{ NULL, "team_reassign_rate", N_("share reassigned in the team") },
	{ NULL, "from_ticket", N_("made of a ticket") },
	{ NULL, "first_reply", N_("first reply") },
	{ NULL, "next_reply", N_("next reply") },
	{ NULL, "closed_unanswered", N_("closed without an answer") },
	{ NULL, "paused_before_due", N_("paused just before the deadline") },
	{ NULL, "lowered_before_due",
	    N_("priority lowered before the deadline") },
	{ NULL, "merged_late", N_("merged while late") },
	{ PAGE, "value", N_("overview") },
	{ PAGE, "sla", N_("agreed times") },
	{ PAGE, "fcr", N_("first contact") },
	{ PAGE, "kb", N_("knowledge base") },
	{ PAGE, "gaming", N_("signs of gaming") },
};

void
chart_label(struct buf *b, const struct grid *g, const char *name)
{
	const char *of = g != NULL ? g->name : PAGE, *s = _(name);

	for (size_t i = 0; i < sizeof(people) / sizeof(people[0]); i++)
		if (strcmp(people[i].name, name) == 0 &&
		    (people[i].of == NULL || strcmp(people[i].of, of) == 0)) {
			s = _(people[i].words);
			break;
		}
	for (; *s != '\0'; s++)
		buf_ch(b, (char)(*s == '_' ? ' ' : *s));
}

/* Returns true if the values of the column are words of ours. */
static bool
ours(const char *column)
{
	return strcmp(column, "metric") == 0 || strcmp(column, "sign") == 0;
}

void
chart_key(struct buf *b, const struct grid *g, size_t row, size_t col)
{
	const char *s = grid_cell(g, row, col);

	if (s == NULL || *s == '\0')
		buf_str(b, "–");
	else if (ours(g->cols[col].name))
		chart_label(b, g, s);
	else
		buf_str(b, s);
}
