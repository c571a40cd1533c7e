/* hd-reply - write to the requester of a ticket, or what they have written */
#include "message.h"

static bool from_requester;
static struct message message = {
	.action = "reply", .kind = "message", .role = "agent"
};

static const struct opt opts[] = { { 'm', "message", "text",
				       N_("the text; default standard input"),
				       OPT_TEXT, &message.text },
	{ 'e', "edit", NULL, N_("write the text in the editor"), OPT_BOOL,
	    &message.edit },
	{ 0, "status", "status", N_("what the ticket is afterwards"), OPT_TEXT,
	    &message.status },
	{ 0, "from-requester", NULL, N_("the requester says it, not the desk"),
	    OPT_BOOL, &from_requester },
	{ 0, "channel", "name", N_("how it came or went"), OPT_TEXT,
	    &message.channel },
	{ 0, "attach", "file", N_("add a file; may be repeated"), OPT_LIST,
	    &message.attach },
	OPT_END };

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_QUIET);
	if (from_requester)
		message.role = "requester";
	return message_run(&c, &message);
}
