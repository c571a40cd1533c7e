/* hd-check - check that a desk is sound, and list its faults */
#include "desk_check.h"
#include "cmd.h"

static const struct opt opts[] = { OPT_END };

/* Silent when all is well, so that cron can run it. */
static bool
work(struct cmd *c)
{
	cmd_out(c);
	if (desk_check(&c->desk, &c->out) == 0)
		c->out.header = false;
	else
		c->status = EX_DATAERR;
	return true;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "", CMD_OUTPUT);
	if (c.argc > 0)
		cmd_usage(&c, _("%s takes no operands; leave out \"%s\""),
		    err_name(), c.argv[0]);
	return cmd_read(&c, work);
}
