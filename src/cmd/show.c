/* hd-show - show everything about a ticket: columns, messages, attachments */
#include <stdlib.h>
#include <string.h>

#include "attach.h"
#include "cmd.h"
#include "show.h"

static const char *as_of, *save;
static bool withdrawn, whole;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "as-of", "instant", OPT_TEXT, &as_of,
	    N_("show the ticket as it was at this instant") },
	{ 0, "save", "folder", OPT_TEXT, &save,
	    N_("write the attachments into this folder and print their paths") },
	{ 0, "withdrawn", NULL, OPT_BOOL, &withdrawn,
	    N_("show withdrawn tickets and entries, too") },
	{ 0, "whole", NULL, OPT_BOOL, &whole,
	    N_("show quoted text and signatures in full") },
	OPT_END
};
/* clang-format on */

static struct instant at;

static enum answer
page(struct item *it, struct buf *why)
{
	struct cmd *c = it->c;
	struct buf b = { 0 };
	enum answer answer = DONE;
	struct show how = { .as_of = at,
		.withdrawn = withdrawn,
		.whole = whole,
		.screen = cmd_screen(c) };

	if (at.s != NONE)
		how.screen.now = at;

	if (c->printed.size > 0 && save == NULL)
		buf_str(&b, "\n");
	if (save != NULL)
		answer = attach_save(&c->desk, it->id, save, &b, why);
	else if (!show_ticket(&c->desk, it->id, &how, &b))
		answer = MISSING;
	if (answer == DONE)
		spool_add(&c->printed, buf_s(&b), b.n);
	buf_free(&b);
	return answer;
}

/* With -o or -c: the ticket as a record, like hd-list. */
static enum answer
record(struct item *it, struct buf *why)
{
	struct ids one = { .v = &it->id, .n = 1 };
	struct cmd *c = it->c;
	struct find f = { .kind = kind_find(&c->desk, "ticket"),
		.among = &one,
		.as_of = at,
		.withdrawn = withdrawn,
		.limit = NONE };
	enum answer answer;

	if (!find_columns(f.kind, c->columns, &f.show, &f.nshow, why))
		die(EX_USAGE, "%s", why->s);
	if (c->out.to == NULL)
		cmd_out(c);
	answer = find_run(&c->desk, &f, &c->out) > 0 ? DONE : MISSING;
	free(f.show);
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop pages = { .ids = true, .each = page };
	static const struct loop records = { .ids = true, .each = record };
	const char *why;

	at.s = NONE;
	if (as_of != NULL && !when_parse(as_of, c->desk.now, &at, &why))
		cmd_usage(c, "--as-of: \"%s\": %s", as_of, why);
	if (save == NULL && (c->output != NULL || c->columns != NULL))
		return cmd_each(c, &records);
	return cmd_each(c, &pages);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id ...]",
	    CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_PAGES);
	if (c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	return cmd_read(&c, work);
}
