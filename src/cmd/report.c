/* hd-report - figures of the desk: volume, backlog, times, sla ... */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "report.h"
#include "zone.h"

static const char *by, *since, *until, *as_of, *zone, *period;
static struct report_ask ask;

/* clang-format off */
static const struct opt opts[] = {
	{ 'b', "by", "columns", OPT_TEXT, &by,
	    N_("a row for each value of these columns") },
	{ 'p', "period", "period", OPT_TEXT, &period,
	    N_("and for each day, week, month, quarter or year") },
	{ 0, "measure", "function:column,...", OPT_TEXT, &ask.measures,
	    N_("volume: also sum, min, max, mean, median, p90, p95, count of a column") },
	{ 0, "since", "instant", OPT_TEXT, &since,
	    N_("from this instant on") },
	{ 0, "until", "instant", OPT_TEXT, &until,
	    N_("before this instant") },
	{ 0, "as-of", "instant", OPT_TEXT, &as_of,
	    N_("as it was known then") },
	{ 0, "zone", "name", OPT_TEXT, &zone,
	    N_("time zone of the periods; default the setting \"zone\"") },
	OPT_END
};
/* clang-format on */

static struct instant
instant(struct cmd *c, const char *option, const char *s)
{
	struct instant t = { NONE };
	const char *why;

	if (s != NULL && !when_parse(s, c->desk.now, &t, &why))
		cmd_usage(c, "--%s: \"%s\": %s", option, s, why);
	return t;
}

static bool
work(struct cmd *c)
{
	struct buf why = { 0 };
	struct filter *filters;
	struct ids ids = { 0 };

	if (zone == NULL)
		zone = desk_setting(&c->desk, "zone", "UTC");
	if (!zone_valid(zone))
		cmd_usage(c,
		    _("--zone: \"%s\" is not a time zone such as "
		      "Europe/Lisbon"),
		    zone);
	zone_use(zone);
	ask.name = c->argv[0];
	ask.by = by;
	ask.since = instant(c, "since", since);
	ask.until = instant(c, "until", until);
	ask.as_of = instant(c, "as-of", as_of);
	cmd_select(c, c->argv + 1, c->argc - 1, &ids, &filters, &ask.nfilters);
	ids_unique(&ids);
	ask.filters = filters;
	ask.among = ids.v != NULL ? &ids : NULL;
	if (!report_check(&c->desk, &ask, &why))
		die(EX_USAGE, "%s", why.s);
	cmd_out(c);
	report_run(&c->desk, &ask, &c->out);
	for (size_t i = 0; i < ask.nfilters; i++)
		filter_free(&filters[i]);
	free(filters);
	free(ids.v);
	return true;
}

/* Without a name: the reports that there are. */
static int
list(struct cmd *c)
{
	const char *name, *about;

	cmd_out(c);
	out_column(&c->out, "report", OUT_TEXT);
	out_column(&c->out, "help", OUT_TEXT);
	for (size_t i = 0; report_at(i, &name, &about); i++) {
		out_str(&c->out, name);
		out_str(&c->out, about);
		out_row(&c->out);
	}
	out_end(&c->out);
	return cmd_finish(c);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[report [id ...] [condition ...] [-]]",
	    CMD_OUTPUT | CMD_STANDBY);
	if (period != NULL && !period_parse(period, &ask.period))
		cmd_usage(&c,
		    _("-p: \"%s\" is not day, week, month, quarter "
		      "or year"),
		    period);
	if (c.argc == 0)
		return list(&c);
	cmd_slurp_ids(&c);
	return cmd_read(&c, work);
}
