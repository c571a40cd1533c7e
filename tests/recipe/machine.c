/* hd-machine - list the machines that tickets are about */
#include "cmd.h"

static int64_t limit = NONE;

/* clang-format off */
static const struct opt opts[] = {
	{ 'l', "limit", "number", OPT_NUMBER, &limit,
	    N_("print at most this many") },
	OPT_END
};
/* clang-format on */

static bool
work(struct cmd *c)
{
	struct find f = { .limit = limit, .as_of = { NONE } };

	f.kind = kind_find(&c->desk, "machine");
	cmd_search(c, &f, c->argv, c->argc);
	return true;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(
	    &c, argc, argv, opts, "[condition ...]", CMD_OUTPUT | CMD_COLUMNS);
	return cmd_read(&c, work);
}
