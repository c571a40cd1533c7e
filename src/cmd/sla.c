/* hd-sla - list the clocks of service levels, and report what is late */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "sla.h"

static const char *sort;
static bool all;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "all", NULL, OPT_BOOL, &all,
	    N_("clocks that have ended too") },
	{ 'S', "sort", "columns", OPT_TEXT, &sort,
	    N_("sort by these; default due") },
	OPT_END
};
/* clang-format on */

/* What has come due since the last sweep; nothing is printed if nothing has. */
static bool
sweep(struct cmd *c)
{
	int64_t n;

	cmd_out(c);
	n = sla_sweep(&c->desk, &c->out);
	cmd_count(c, n);
	if (n == 0)
		c->out.header = false;
	return true;
}

/* hd-list clock, of what still runs, the most urgent first. */
static bool
list(struct cmd *c)
{
	struct find f = { .kind = kind_find(&c->desk, "clock"),
		.as_of = { NONE },
		.limit = NONE,
		.sort = sort != NULL ? sort : "due" };
	struct buf why = { 0 };
	struct filter open = { 0 };

	if (!all)
		filter_parse("ended=", &open, &why);
	f.filters = &open;
	f.nfilters = !all;
	cmd_search(c, &f, c->argv, c->argc);
	return true;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts,
	    "[list] [id ...] [condition ...] [-] | sweep",
	    CMD_CHANGES | CMD_OUTPUT | CMD_COLUMNS | CMD_SHOWS);
	if (c.argc > 0 && strcmp(c.argv[0], "sweep") == 0) {
		if (c.argc > 1 || c.columns != NULL)
			cmd_usage(&c, _("sweep takes neither operands nor -c"));
		return cmd_write(&c, sweep);
	}
	if (c.argc > 0 && strcmp(c.argv[0], "list") == 0) {
		c.argc--;
		c.argv++;
	}
	cmd_slurp_ids(&c);
	return cmd_read(&c, list);
}
