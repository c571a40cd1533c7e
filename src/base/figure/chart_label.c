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

/* Names of records that a person who does not know them would not understand.
 */
static const struct {
	const char *name, *words;
} people[] = {
	{ "attained", N_("in time") },
	{ "met", N_("in time") },
	{ "missed", N_("late") },
	{ "warned", N_("warned before") },
	{ "late_median", N_("late by, median") },
	{ "late_p90", N_("late by, 9 of 10 at most") },
	{ "late_max", N_("late by, most") },
	{ "n", N_("how many") },
	{ "p90", N_("9 of 10 at most") },
	{ "p95", N_("19 of 20 at most") },
	{ "max", N_("longest") },
	{ "censored", N_("still waiting") },
	{ "below_two", N_("with one reply or none") },
	{ "below_two_share", N_("share with one reply or none") },
	{ "one", N_("with one reply") },
	{ "one_share", N_("share with one reply") },
	{ "settled", N_("solved long enough ago") },
	{ "kept", N_("solved at first contact") },
	{ "kept_share", N_("share solved at first contact") },
	{ "first_contact", N_("solved at first contact") },
	{ "most", N_("most of one ticket") },
	{ "ping_pong", N_("came back to a former team") },
	{ "hierarchical", N_("to a higher level") },
	{ "functional", N_("to another team") },
	{ "before", N_("in the time before") },
	{ "growth", N_("growth") },
	{ "silence", N_("time without a request") },
	{ "signals", N_("signs of trouble") },
	{ "reopen_rate", N_("share reopened") },
	{ "reopen_low", N_("reopened, at least") },
	{ "reopen_high", N_("reopened, at most") },
	{ "team_reopen_rate", N_("share reopened in the team") },
	{ "reassign_rate", N_("share reassigned") },
	{ "reassign_low", N_("reassigned, at least") },
	{ "reassign_high", N_("reassigned, at most") },
	{ "team_reassign_rate", N_("share reassigned in the team") },
	{ "least", N_("goal, at least") },
	{ "from_ticket", N_("made of a ticket") },
	{ "first_reply", N_("first reply") },
	{ "next_reply", N_("next reply") },
	{ "closed_unanswered", N_("closed without an answer") },
	{ "paused_before_due", N_("paused just before the deadline") },
	{ "lowered_before_due", N_("priority lowered before the deadline") },
	{ "merged_late", N_("merged while late") },
	{ "value", N_("overview") },
	{ "sla", N_("agreed times") },
	{ "fcr", N_("first contact") },
	{ "kb", N_("knowledge base") },
	{ "gaming", N_("signs of gaming") },
};

void
chart_label(struct buf *b, const char *name)
{
	const char *s = _(name);

	for (size_t i = 0; i < sizeof(people) / sizeof(people[0]); i++)
		if (strcmp(people[i].name, name) == 0)
			s = _(people[i].words);
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
		chart_label(b, s);
	else
		buf_str(b, s);
}
