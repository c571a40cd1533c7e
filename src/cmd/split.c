/* hd-split - move messages of a ticket into a ticket of their own */
#include <stdlib.h>

#include "cmd.h"
#include "correct_split.h"

static const char *subject;

/* clang-format off */
static const struct opt opts[] = {
	{ 's', "subject", "text", OPT_TEXT, &subject,
	    N_("the subject of the new ticket; default: from its first text") },
	OPT_END
};
/* clang-format on */

static int64_t ticket;
static struct ids entries; /* owned */

static enum answer
take(struct item *it, struct buf *why)
{
	const char *text =
	    it->operand != NULL ? it->operand : item_text(it, "id");
	int64_t id;

	if (text == NULL || !cmd_id(text, &id)) {
		buf_fmt(why, _("\"%s\" is not the number of an entry"),
		    text != NULL ? text : "");
		return REFUSED;
	}
	entries.v =
	    mem_grow(entries.v, entries.n, &entries.cap, sizeof(*entries.v));
	entries.v[entries.n++] = id;
	return SAME;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .each = take };
	struct item it = { .c = c, .operand = "", .origin = ORIGIN_NOW };
	struct buf why = { 0 };
	int64_t made;
	enum answer answer;

	entries.n = 0;
	if (!cmd_each(c, &loop) || entries.n == 0)
		return c->refused == 0;
	it.origin.reason = c->reason;
	answer = correct_split(
	    &c->desk, ticket, &entries, subject, &it.origin, &made, &why);
	if (answer == DONE) {
		cmd_count(c, 1);
		cmd_changed(&it, made);
	} else if (answer == MISSING)
		warn(_("no ticket has the id %lld"), (long long)ticket);
	else
		warn("%s", buf_s(&why));
	c->refused += answer != DONE;
	buf_free(&why);
	return answer == DONE;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "id [entry ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	if (c.argc < 1 || !cmd_id(c.argv[0], &ticket))
		cmd_usage(&c,
		    _("name a ticket and the entries that leave it (see "
		      "hd-list entry ticket=12)"));
	c.argv++;
	c.argc--;
	if (c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	return cmd_write(&c, work);
}
