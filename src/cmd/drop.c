/* hd-drop - retire records of configuration and people */
#include <string.h>

#include "cmd.h"
#include "put.h"

static const struct kind *kind;

static bool force;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "force", NULL, OPT_BOOL, &force,
	    N_("retire also what active tickets have") },
	OPT_END
};
/* clang-format on */

/* The key of a record: its columns, a comma between them. */
static bool
key_of(const struct item *it, struct buf *key, struct buf *why)
{
	for (size_t i = 0; i < kind->n; i++) {
		const struct cell *cell;

		if (!(kind->cols[i].flags & COL_KEY))
			continue;
		cell = item_cell(it, kind->cols[i].name);
		if ((cell == NULL || cell->s == NULL) &&
		    !(kind->cols[i].flags & COL_BLANK)) {
			buf_fmt(why, _("%s: is needed"), kind->cols[i].name);
			return false;
		}
		if (key->n > 0)
			buf_ch(key, ',');
		if (cell != NULL && cell->s != NULL)
			buf_add(key, cell->s, cell->n);
	}
	return true;
}

static enum answer
drop(struct item *it, struct buf *why)
{
	struct put_row row = { 0 };
	struct buf key = { 0 };
	enum answer answer = REFUSED;

	if (it->operand != NULL)
		buf_str(&key, it->operand);
	if (it->operand != NULL || key_of(it, &key, why))
		answer = put_retire(&it->c->desk, kind, buf_s(&key), force,
		    &it->origin, &row, why);
	if (answer == MISSING && it->operand != NULL)
		buf_fmt(why, _("no %s has this key"), kind->name);
	else if (answer == MISSING)
		buf_fmt(why, _("no %s has the key \"%s\""), kind->name,
		    buf_s(&key));
	if (answer == DONE)
		cmd_changed_record(it, kind, row.new);
	put_row_free(&row);
	buf_free(&key);
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .each = drop };
	struct buf why = { 0 };

	kind = kind_named(&c->desk, c->argv[0], &why);
	if (kind == NULL)
		cmd_usage(c, "%s", why.s);
	if (!(kind->flags & KIND_DROP))
		cmd_usage(c, _("%s records cannot be retired"), kind->name);
	if (kind->flags & KIND_AGENTS)
		c->needs = RIGHTS_AGENT;
	c->argv++;
	c->argc--;
	return cmd_each(c, &loop);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "kind [key ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_ADMIN);
	if (c.argc < 1)
		cmd_usage(&c,
		    _("name a kind of record, such as agent (see hd-list "
		      "kind)"));
	if (c.argc == 1)
		cmd_slurp(&c, NULL, 0);
	return cmd_write(&c, work);
}
