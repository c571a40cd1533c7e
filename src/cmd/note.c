/* hd-note - add a note to tickets that only the desk can read */
#include "message.h"

static struct message message = {
	.action = "note", .kind = "note", .role = "agent"
};

static const struct opt opts[] = { { 'm', "message", "text",
				       N_("the text; default standard input"),
				       OPT_TEXT, &message.text },
	{ 'e', "edit", NULL, N_("write the text in the editor"), OPT_BOOL,
	    &message.edit },
	{ 0, "status", "status", N_("what the ticket is afterwards"), OPT_TEXT,
	    &message.status },
	{ 0, "attach", "file", N_("add a file; may be repeated"), OPT_LIST,
	    &message.attach },
	OPT_END };

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_QUIET);
	return message_run(&c, &message);
}
