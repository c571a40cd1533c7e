/* hd-mail - take mail into the desk, and show what it says */
#include "cmd.h"
#include "deliver.h"
#include "explain.h"
#include "many.h"
#include "secret.h"

static bool explain, waiting, new_key;
static const char *sender, *recipient, *token;

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
	{ 0, "new-key", NULL, OPT_BOOL, &new_key,
	    N_("make a new secret for addresses that answers go to; the one before stays valid") },
	{ 0, "token", "address", OPT_TEXT, &token,
	    N_("print what ties answers of this person to the tickets that the operands name") },
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
	if (c.argc == 0 && !explain && !waiting && !new_key &&
	    token == NULL && !c.dry)
		return deliver(&c, sender, recipient);
	deliver_not();
	if (explain)
		return explain_run(&c);
	if ((waiting || new_key) && c.argc > 0)
		cmd_usage(&c, _("%s takes no operands; leave out \"%s\""),
		    waiting ? "--spool" : "--new-key", c.argv[0]);
	if (new_key)
		return secret_new(&c);
	if (token != NULL)
		return secret_tokens(&c, token);
	if (!waiting && c.argc == 0)
		cmd_usage(&c, _("-n needs files, or --spool"));
	return waiting ? many_waiting(&c) : many_files(&c);
}
