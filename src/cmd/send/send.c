/* hd-send - deliver notices to people */
#include "cmd.h"
#include "enable.h"
#include "deliver.h"
#include "retry.h"

static bool enable, disable, retry;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "enable", NULL, OPT_BOOL, &enable,
	    N_("let this desk tell people, from now on and from here") },
	{ 0, "disable", NULL, OPT_BOOL, &disable,
	    N_("make the desk silent") },
	{ 0, "retry", NULL, OPT_BOOL, &retry,
	    N_("let dead notices be tried again") },
	OPT_END
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id ...]", CMD_CHANGES | CMD_SHOWS);
	if (enable + disable + retry > 1)
		cmd_usage(&c, _("use only one of %s"),
		    "--enable, --disable, --retry");
	if (retry)
		return retry_run(&c);
	if (c.argc > 0)
		cmd_usage(&c, _("only --retry takes the ids of notices"));
	if (enable || disable)
		return enable_run(&c, enable);
	return deliver_run(&c);
}
