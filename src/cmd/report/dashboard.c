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

/* Name of the file, the line that asks for the report, and what its picture
 * shows where that is not what the report is called. */
static const struct {
	const char *name, *line, *title;
} parts[] = { { N_("value"), "value", NULL }, { N_("goals"), "goals", NULL },
	{ N_("volume"), "volume -p day", NULL },
	{ N_("backlog"), "backlog -p day",
	    N_("Active tickets at the end of each day") },
	{ N_("hours"), "volume -b weekday,hour",
	    N_("Tickets created, by weekday and hour") },
	{ N_("ageing"), "ageing", NULL },
	{ N_("sla"), "sla", N_("Agreed times: what came in time") },
	{ N_("times"), "times", N_("How long it takes") },
	{ N_("waiting"), "times --censored", NULL }, { N_("fcr"), "fcr", NULL },
	{ N_("reopens"), "reopens", NULL },
	{ N_("reassignments"), "reassignments", NULL },
	{ N_("escalations"), "escalations", NULL },
	{ N_("teams"), "teams", NULL }, { N_("agents"), "agents", NULL },
	{ N_("categories"), "volume -b category/1",
	    N_("Tickets created, by category") },
	{ N_("channels"), "volume -b channel",
	    N_("Tickets created, by channel") },
	{ N_("recurring"), "recurring", NULL },
	{ N_("customers"), "customers", NULL },
	{ N_("training"), "training", NULL }, { N_("gaming"), "gaming", NULL },
	{ N_("kb"), "kb", NULL } };

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
		set->v[set->n - 1].title = parts[i].title;
		also(&set->v[set->n - 1], operands + 1, n - 1);
	}
}
