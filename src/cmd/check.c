/* hd-check - check that a desk is sound, and list its faults */
#include "desk_check.h"
#include "recount.h"
#include "cmd.h"

static int64_t tickets, seed = NONE;

static const struct opt opts[] = {
	{ 0, "recount", "[=number]", OPT_NUMBER, &tickets,
	    N_("count the clocks again, of all tickets or of so many") },
	{ 0, "seed", "number", OPT_NUMBER, &seed,
	    N_("--recount: which tickets are chosen; default: others each day") },
	OPT_END
};

/* Silent when all is well, so that cron can run it. */
static bool
work(struct cmd *c)
{
	int64_t faults;

	cmd_out(c);
	faults = desk_check(&c->desk, &c->out);
	if (tickets > 0)
		faults += recount(&c->desk, tickets,
		    seed != NONE ? seed : c->desk.now.s / 86400, &c->out);
	if (faults == 0)
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
	if (seed != NONE && tickets == 0)
		cmd_usage(&c, _("--seed needs --recount=number"));
	return cmd_read(&c, work);
}
