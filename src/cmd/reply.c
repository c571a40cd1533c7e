/* hd-reply - add messages to tickets, from agents or from requesters */
#include "cmd_entry.h"

static bool from_requester;
static struct cmd_entry message = { .action = ACTION_REPLY,
	.kind = ENTRY_MESSAGE };

/* clang-format off */
static const struct opt opts[] = {
	{ 'm', "message", "text", OPT_TEXT, &message.text,
	    N_("the text; default: standard input") },
	{ 'e', "edit", NULL, OPT_BOOL, &message.edit,
	    N_("write the text in the editor") },
	{ 0, "template", "name", OPT_NAME, &message.template,
	    N_("take the text of a template, in the language of the requester") },
	{ 0, "spent", "time", OPT_NAME, &message.spent,
	    N_("how long the work took: 25m, 1h30m") },
	{ 0, "status", "status", OPT_NAME, &message.status,
	    N_("set the status, too") },
	{ 0, "children", NULL, OPT_BOOL, &message.children,
	    N_("the active children of the ticket get the message and the status, too") },
	{ 0, "from-requester", NULL, OPT_BOOL, &from_requester,
	    N_("the requester wrote the message, not an agent") },
	{ 0, "channel", "name", OPT_NAME, &message.channel,
	    N_("the channel of the message") },
	{ 0, "key", "column", OPT_NAME, &message.key,
	    N_("this column holds the key: a record with a known key adds nothing") },
	{ 0, "article", "id", OPT_NAME, &message.article,
	    N_("answer with this article, in the language of the requester") },
	{ 0, "attach", "file", OPT_LIST, &message.attach,
	    N_("attach a file; may be repeated") },
	{ 0, "sort", NULL, OPT_BOOL, &message.sort,
	    N_("add records in the order of their instants") },
	{ 0, "history", NULL, OPT_BOOL, &message.history,
	    N_("tell the past: also what happened before the last event") },
	{ 0, "run-rules", NULL, OPT_BOOL, &message.run_rules,
	    N_("run rules also for what has an instant in the past") },
	OPT_END
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;
	int64_t id;

	cmd_start(&c, argc, argv, opts, "[id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS);
	if (message.article != NULL && !cmd_id(message.article, &id))
		cmd_usage(
		    &c, _("--article: \"%s\" is not an id"), message.article);
	if (message.article != NULL && from_requester)
		cmd_usage(
		    &c, _("use only one of %s"), "--article, --from-requester");
	if (from_requester)
		message.role = ROLE_REQUESTER;
	return cmd_entry_run(&c, &message);
}
