/* hd-put - insert or update records of configuration and people */
#include <string.h>

#include "cmd.h"
#include "put.h"

static const struct kind *kind;
static const struct col **cols;

static const struct opt opts[] = { OPT_END };

/* The columns of the heading: every one must be known, none given by the desk.
 */
static bool
heading(struct item *it, struct buf *why)
{
	static const char *const others[] = { "at", "actor", "cause", "reason",
		NULL };
	struct buf advice = { 0 };

	if (!item_known(it, kind, others, why))
		return false;
	cols = xreallocarray(cols, item_columns(it) + 1, sizeof(*cols));
	for (size_t i = 0; i < item_columns(it); i++) {
		cols[i] = col_find(kind->cols, kind->n, item_column(it, i));
		if (cols[i] != NULL && (cols[i]->flags & COL_RO)) {
			map_advise(&advice, item_heading(it, i), "");
			buf_fmt(why,
			    _("%s: the desk sets this column; leave it "
			      "out with %s"),
			    cols[i]->name, advice.s);
			buf_free(&advice);
			return false;
		}
	}
	return true;
}

static enum answer
put(struct item *it, struct buf *why)
{
	struct put_row row;
	enum answer answer = put_record(&it->c->desk, kind, cols,
	    item_cells(it), item_columns(it), &it->origin, &row, why);

	if (answer == DONE)
		cmd_changed_record(it, kind, row.new);
	put_row_free(&row);
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .heading = heading, .each = put };
	struct buf why = { 0 };

	kind = kind_named(&c->desk, c->argv[0], &why);
	if (kind == NULL)
		cmd_usage(c, "%s", why.s);
	if (!(kind->flags & KIND_PUT))
		cmd_usage(c,
		    _("%s records have their own commands (see hd-help)"),
		    kind->name);
	if (kind->flags & KIND_AGENTS)
		c->needs = RIGHTS_AGENT;
	return cmd_each(c, &loop);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "kind [file ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_ADMIN);
	if (c.argc < 1)
		cmd_usage(&c,
		    _("name a kind of record, such as agent (see hd-list "
		      "kind)"));
	c.reads = c.argv[0];
	cmd_slurp(&c, c.argv + 1, c.argc - 1);
	return cmd_write(&c, work);
}
