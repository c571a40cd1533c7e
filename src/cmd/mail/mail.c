/* hd-mail - show what mail says, and whether a program sent it */
#include "cmd.h"
#include "explain.h"

static bool explain;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "explain", NULL, OPT_BOOL, &explain,
	    N_("print what messages say, and change nothing") },
	OPT_END
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[file ...]", CMD_OUTPUT);
	if (!explain)
		cmd_usage(&c, _("use %s"), "--explain");
	return explain_run(&c);
}
