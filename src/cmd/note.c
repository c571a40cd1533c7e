/* hd-note - add notes to tickets, for the desk only */
#include "cmd_entry.h"

static struct cmd_entry message = { .action = ACTION_NOTE, .kind = ENTRY_NOTE };

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
	{ 0, "key", "column", OPT_NAME, &message.key,
	    N_("this column holds the key: a record with a known key adds nothing") },
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

	cmd_start(&c, argc, argv, opts, "[id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS);
	return cmd_entry_run(&c, &message);
}
