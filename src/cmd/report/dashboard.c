/* dashboard.c - the reports that the dashboard shows */
#include <string.h>

#include "dashboard.h"

/* Adds the conditions to a report about tickets. */
static void
also(struct report_words *w, char **operands, int n)
{
	if (strcmp(w->words[0], "goals") == 0 || strcmp(w->words[0], "kb") == 0)
		return;
	w->words =
	    xreallocarray(w->words, (size_t)(w->n + n) + 1, sizeof(*w->words));
	for (int i = 0; i < n; i++)
		w->words[w->n++] = operands[i];
}

/* Ends the program if an option is for a single report. */
static void
not_for_one(const struct report_words *w)
{
	const struct {
		const char *option;
		bool given;
	} no[] = { { "-b", w->by != NULL }, { "-p", w->period != NULL },
		{ "--measure", w->measure != NULL },
		{ "--censored", w->censored }, { "--working", w->working } };

	for (size_t i = 0; i < sizeof(no) / sizeof(no[0]); i++)
		if (no[i].given)
			die(EX_USAGE,
			    _("the report %s does not have the option %s"),
			    "dashboard", no[i].option);
}

/* Name of the file, and the line that asks for the report. */
static const struct {
	const char *name, *line;
} parts[] = { { N_("value"), "value" }, { N_("goals"), "goals" },
	{ N_("volume"), "volume -p day" }, { N_("backlog"), "backlog -p day" },
	{ N_("hours"), "volume -b weekday,hour" }, { N_("ageing"), "ageing" },
	{ N_("sla"), "sla" }, { N_("times"), "times" },
	{ N_("waiting"), "times --censored" }, { N_("fcr"), "fcr" },
	{ N_("reopens"), "reopens" }, { N_("reassignments"), "reassignments" },
	{ N_("escalations"), "escalations" }, { N_("teams"), "teams" },
	{ N_("agents"), "agents" },
	{ N_("categories"), "volume -b category/1" },
	{ N_("channels"), "volume -b channel" },
	{ N_("recurring"), "recurring" }, { N_("customers"), "customers" },
	{ N_("training"), "training" }, { N_("gaming"), "gaming" },
	{ N_("kb"), "kb" } };

void
dashboard_add(struct report_set *set, const struct report_words *common,
    char **operands, int n)
{
	struct report_words w = *common;

	not_for_one(&w);
	if (w.from == NULL && w.to == NULL) {
		w.from = "-30d";
		w.days = true;
	}
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct buf line = { 0 };

		buf_fmt(&line, "%s: %s", parts[i].name, parts[i].line);
		report_set_line(set, line.s, "dashboard: ", &w);
		buf_free(&line);
		also(&set->v[set->n - 1], operands + 1, n - 1);
	}
}
