/* hd-link - link tickets that belong together */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "link.h"
#include "put_link.h"

static bool remove_them, dot;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "remove", NULL, OPT_BOOL, &remove_them,
	    N_("remove the links") },
	{ 0, "dot", NULL, OPT_BOOL, &dot,
	    N_("print the links as a picture for dot(1)") },
	OPT_END
};
/* clang-format on */

/* Of operands: what stands before the other tickets. */
static int64_t ticket;
static const char *word; /* NULL: there are records */

/* The link that an operand or a record means. False, and why. */
static bool
meant(struct item *it, struct link *l, struct buf *why)
{
	const char *text = item_text(it, "other"),
		   *link = item_text(it, "link");
	int64_t other;

	if (word != NULL)
		return link_read(ticket, word, it->id, l, why);
	if (text == NULL || link == NULL) {
		buf_fmt(
		    why, _("%s: is needed"), link == NULL ? "link" : "other");
		return false;
	}
	if (!cmd_id(text, &other)) {
		buf_fmt(why, _("%s: \"%s\" is not the number of a ticket"),
		    "other", text);
		return false;
	}
	return link_read(it->id, link, other, l, why);
}

static enum answer
each(struct item *it, struct buf *why)
{
	enum answer answer = REFUSED;
	struct link l;

	if (meant(it, &l, why))
		answer =
		    put_link(&it->c->desk, &l, remove_them, &it->origin, why);
	if (answer == DONE)
		cmd_changed(it, word != NULL ? ticket : it->id);
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .ids = true, .each = each };

	return cmd_each(c, &loop);
}

static bool
picture(struct cmd *c)
{
	struct ids ids = { 0 };
	struct buf b = { 0 };

	if (c->argc > 0)
		cmd_ids(c, &ids);
	ids_must_exist(&c->desk, ids.n > 0 ? &ids : NULL);
	link_dot(&c->desk, &ids, &b);
	spool_add(&c->printed, buf_s(&b), b.n);
	buf_free(&b);
	free(ids.v);
	return true;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[id link other ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	if (dot && remove_them)
		cmd_usage(&c, _("use only one of %s"), "--dot, --remove");
	if (dot)
		return cmd_read(&c, picture);
	if (c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	else if (c.argc < 3 || !cmd_id(c.argv[0], &ticket))
		cmd_usage(&c,
		    _("name a ticket, a link and another ticket: 12 blocks "
		      "13"));
	else {
		word = c.argv[1];
		c.argv += 2;
		c.argc -= 2;
	}
	c.alone = "link";
	return cmd_write(&c, work);
}
