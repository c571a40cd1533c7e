/* hd-log - show the history of tickets or of the whole desk */
#include <stdlib.h>

#include "cmd.h"
#include "event.h"
#include "find_causes.h"

static bool all, follow, withdrawn;
static const char *sort;
static int64_t limit = NONE;
static int64_t why_event = NONE;
static int64_t last;	/* event that this reading saw */
static int64_t printed; /* event up to which all are printed */

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "all", NULL, OPT_BOOL, &all,
	    N_("print columns that the program keeps up to date, too") },
	{ 'f', "follow", NULL, OPT_BOOL, &follow,
	    N_("wait for new events, until interrupted") },
	{ 'S', "sort", "columns", OPT_TEXT, &sort,
	    N_("sort by these columns; -column sorts downwards") },
	{ 'l', "limit", "number", OPT_NUMBER, &limit,
	    N_("print at most this many") },
	{ 0, "why", "event", OPT_NUMBER, &why_event,
	    N_("print this event and the events that led to it") },
	{ 0, "withdrawn", NULL, OPT_BOOL, &withdrawn,
	    N_("print the history of withdrawn tickets, too") },
	OPT_END
};
/* clang-format on */

static struct find search;

/* The same search for all of it, and with -f for what comes later. */
static void
prepare(struct cmd *c)
{
	search = (struct find){ .kind = kind_find(&c->desk, "history"),
		.as_of = { NONE },
		.sort = sort,
		.limit = limit,
		.brief = !all,
		.withdrawn = withdrawn };
	cmd_search_prepare(c, &search, c->argv, c->argc);
}

static bool
work(struct cmd *c)
{
	int64_t n;

	prepare(c);
	cmd_out(c);
	if (why_event != NONE)
		n = find_causes(&c->desk, &search, why_event, &c->out);
	else {
		last = event_last(&c->desk);
		n = find_run(&c->desk, &search, &c->out);
	}
	if (search.among != NULL && !ids_say_missing(&c->desk, search.among))
		n = 0;
	cmd_search_done(&search);
	if (n == 0 && !follow)
		c->status = EX_NOTHING;
	return true;
}

/* What has come since: read in a transaction of its own, printed after it. */
static bool
later(struct cmd *c)
{
	prepare(c);
	cmd_out(c);
	c->out.header = false;
	search.after = printed;
	last = event_last(&c->desk);
	find_run(&c->desk, &search, &c->out);
	cmd_search_done(&search);
	return true;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id ...] [condition ...] [-]",
	    CMD_OUTPUT | CMD_COLUMNS | CMD_PAGES);
	if (why_event != NONE && (c.argc > 0 || follow))
		cmd_usage(&c,
		    _("--why takes one event; leave out -f and all operands"));
	if (follow && (sort != NULL || limit != NONE))
		cmd_usage(&c,
		    _("-f prints events as they come; leave out -S and -l"));
	cmd_slurp_ids(&c);
	if (!follow)
		return cmd_read(&c, work);
	cmd_read_on(&c, work);
	for (;;) {
		printed = last;
		cmd_wait(1);
		cmd_read_on(&c, later);
	}
}
