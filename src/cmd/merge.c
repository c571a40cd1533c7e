/* hd-merge - merge tickets into another one, in which they go on */
#include "cmd.h"
#include "correct.h"
#include "merge.h"

static bool undo;
static int64_t into;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "undo", NULL, OPT_BOOL, &undo,
	    N_("take the tickets out again") },
	OPT_END
};
/* clang-format on */

static enum answer
merge(struct item *it, struct buf *why)
{
	struct desk *d = &it->c->desk;
	struct corrected done;
	enum answer answer;

	if (!undo)
		answer = merge_into(d, it->id, into, &it->origin, why);
	else if ((answer = correct_merge(d, it->id, &it->origin, &done, why)) ==
	    SAME) {
		buf_str(why, _("hd-merge has not merged this ticket"));
		answer = REFUSED;
	} else if (answer == REFUSED && done.forbidden && !it->c->keep)
		it->c->status = EX_NOPERM;
	if (answer == DONE)
		cmd_changed(it, it->id);
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .ids = true, .each = merge };
	bool good = cmd_each(c, &loop);

	if (undo)
		correct_end(&c->desk);
	return good;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[into] [id ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	if (!undo) {
		if (c.argc == 0 || !cmd_id(c.argv[0], &into))
			cmd_usage(
			    &c, _("name the ticket in which the others go on"));
		c.argc--;
		c.argv++;
	}
	if (c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	return cmd_write(&c, work);
}
