/* hd-mail - take mail into the desk, and show what it says */
#include "cmd.h"
#include "deliver.h"
#include "explain.h"
#include "many.h"

static bool explain, waiting;
static const char *sender, *recipient;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "explain", NULL, OPT_BOOL, &explain,
	    N_("print what messages say, and change nothing") },
	{ 0, "sender", "address", OPT_TEXT, &sender,
	    N_("the sender of the envelope; default: SENDER of the environment") },
	{ 0, "recipient", "address", OPT_TEXT, &recipient,
	    N_("the address that the message came to; default: RECIPIENT") },
	{ 0, "spool", NULL, OPT_BOOL, &waiting,
	    N_("take in the messages that waited, because the desk could not be written") },
	OPT_END
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;

	err_prog(CMD_NAME);
	deliver_prepare(argc, argv);
	cmd_start(&c, argc, argv, opts, "[file ...]", CMD_CHANGES | CMD_OUTPUT);
	if (c.argc == 0 && !explain && !waiting && !c.dry)
		return deliver(&c, sender, recipient);
	deliver_not();
	if (explain)
		return explain_run(&c);
	if (waiting && c.argc > 0)
		cmd_usage(&c, _("--spool takes no operands; leave out \"%s\""),
		    c.argv[0]);
	if (!waiting && c.argc == 0)
		cmd_usage(&c, _("-n needs files, or --spool"));
	return waiting ? many_waiting(&c) : many_files(&c);
}
