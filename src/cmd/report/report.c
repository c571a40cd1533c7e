/* hd-report - make reports: volume, backlog, times, service levels ... */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "dashboard.h"
#include "print.h"
#include "report_define.h"
#include "report_table.h"
#include "zone.h"

static const char *zone;
static struct report_words words;
static struct report_set set;
static bool list, define, long_form, tickets, explain, digest;
static enum print_what what;
static struct cmd c;

/* clang-format off */
static const struct opt opts[] = {
	{ 'b', "by", "columns", OPT_TEXT, &words.by,
	    N_("a row for each value of these columns; also weekday, hour, category/1") },
	{ 'p', "period", "period", OPT_TEXT, &words.period,
	    N_("a row for each day, week, month, quarter or year") },
	{ 0, "measure", "function:column,...", OPT_TEXT, &words.measure,
	    N_("volume: add sum, min, max, mean, median, p90, p95 or count of a column") },
	{ 0, "from", "instant", OPT_TEXT, &words.from,
	    N_("count from this instant on") },
	{ 0, "to", "instant", OPT_TEXT, &words.to,
	    N_("count what lies before this instant") },
	{ 0, "as-of", "instant", OPT_TEXT, &words.as_of,
	    N_("make the report as of this instant") },
	{ 0, "tz", "zone", OPT_TEXT, &zone,
	    N_("time zone of days and periods; default: the setting \"zone\"") },
	{ 0, "censored", NULL, OPT_BOOL, &words.censored,
	    N_("times: also count tickets not answered or solved yet (Kaplan-Meier)") },
	{ 0, "working", NULL, OPT_BOOL, &words.working,
	    N_("times: use the seconds that counted on the clocks") },
	{ 0, "withdrawn", NULL, OPT_BOOL, &words.withdrawn, N_("count withdrawn tickets, too") },
	{ 0, "long", NULL, OPT_BOOL, &long_form,
	    N_("print a record for each figure of each row") },
	{ 0, "tickets", NULL, OPT_BOOL, &tickets,
	    N_("print the ids behind every figure") },
	{ 0, "explain", NULL, OPT_BOOL, &explain,
	    N_("print how many rows were counted and left out, and why") },
	{ 0, "digest", NULL, OPT_BOOL, &digest,
	    N_("print a checksum of the report and what it depends on") },
	{ 0, "define", NULL, OPT_BOOL, &define,
	    N_("print what each figure means exactly") },
	{ 0, "list", NULL, OPT_BOOL, &list, N_("list the reports") },
	{ 0, "write", "path", OPT_TEXT, &c.to_file,
	    N_("write to this file, replaced as a whole; run: to a folder of CSV files") },
	{ 0, "excel-safe", NULL, OPT_BOOL, &c.excel_safe,
	    N_("no text that a spreadsheet would take for a formula") },
	OPT_END
};
/* clang-format on */

static bool
work(struct cmd *cmd)
{
	const char *tz =
	    zone != NULL ? zone : desk_setting(&cmd->desk, "zone", "UTC");

	if (!zone_valid(tz))
		cmd_usage(cmd,
		    _("%s: \"%s\" is not a time zone such as Europe/Lisbon"),
		    "--tz", tz);
	zone_use(tz);
	print_reports(cmd, &set, tz, what);
	return true;
}

static int
list_all(void)
{
	cmd_out(&c);
	out_column(&c.out, "report", OUT_TEXT);
	out_column(&c.out, "help", OUT_PROSE);
	for (size_t i = 0; report_table[i].name != NULL; i++) {
		out_str(&c.out, report_table[i].name);
		out_str(&c.out, _(report_table[i].help));
		out_row(&c.out);
	}
	out_end(&c.out);
	return cmd_finish(&c);
}

static int
define_one(const char *name)
{
	struct buf why = { 0 };
	const struct report_def *def = report_find(name, &why);

	if (def == NULL)
		cmd_usage(&c, "%s", why.s);
	cmd_out(&c);
	report_define(def,
	    words.censored ||
		report_def_levels(
		    def, words.period != NULL ? DAY : PERIOD_NONE),
	    &c.out);
	out_end(&c.out);
	return cmd_finish(&c);
}

/* The report of the command line, those of a file, or the dashboard. */
static void
reports(void)
{
	bool run = strcmp(c.argv[0], "run") == 0;

	if (run && c.argc != 2)
		cmd_usage(&c, _("run takes one file, or - for standard input"));
	if (run)
		report_set_file(&set, c.argv[1], &words);
	else if (strcmp(c.argv[0], "dashboard") == 0)
		dashboard_add(&set, &words, c.argv, c.argc);
	else
		report_set_one(&set, &words, c.argv, c.argc);
	if (!run)
		cmd_slurp_ids(&c);
}

int
main(int argc, char *argv[])
{
	cmd_start(&c, argc, argv, opts,
	    "[report [id ...] [condition ...] [-] | run file]",
	    CMD_OUTPUT | CMD_STANDBY | CMD_PAGES);
	if (long_form + tickets + explain + digest > 1)
		cmd_usage(&c, _("use only one of %s"),
		    "--long, --tickets, --explain, --digest");
	what = long_form ? PRINT_LONG
	    : tickets	 ? PRINT_TICKETS
	    : explain	 ? PRINT_EXPLAIN
	    : digest	 ? PRINT_DIGEST
			 : PRINT_ROWS;
	if (what != PRINT_ROWS && print_form(&c) != PRINT_RECORDS)
		cmd_usage(&c,
		    _("-o %s cannot be used with --long, --tickets, "
		      "--explain or --digest"),
		    c.output);
	if (c.argc == 0 || list)
		return list_all();
	if (define)
		return define_one(c.argv[0]);
	reports();
	return cmd_read(&c, work);
}
