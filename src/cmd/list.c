/* hd-list - list tickets, or records of any kind */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"

static const char *sort, *as_of;
static bool columns, retired, withdrawn;
static int64_t limit = NONE;

/* clang-format off */
static const struct opt opts[] = {
	{ 'S', "sort", "columns", OPT_TEXT, &sort,
	    N_("sort by these columns; -column sorts downwards") },
	{ 'l', "limit", "number", OPT_NUMBER, &limit,
	    N_("print at most this many") },
	{ 0, "as-of", "instant", OPT_TEXT, &as_of,
	    N_("show the records as they were at this instant") },
	{ 0, "retired", NULL, OPT_BOOL, &retired,
	    N_("print retired records, too") },
	{ 0, "withdrawn", NULL, OPT_BOOL, &withdrawn,
	    N_("print withdrawn tickets and entries, too") },
	{ 0, "describe", NULL, OPT_BOOL, &columns,
	    N_("print the columns of the kind, with types and meanings") },
	OPT_END
};
/* clang-format on */

static bool
describe(struct cmd *c, const struct kind *k)
{
	cmd_out(c);
	out_column(&c->out, "column", OUT_TEXT);
	out_column(&c->out, "type", OUT_TEXT);
	out_column(&c->out, "help", OUT_TEXT);
	for (size_t i = 0; i < k->n; i++) {
		out_str(&c->out, k->cols[i].name);
		out_str(&c->out, col_type(&k->cols[i]));
		out_str(&c->out, k->cols[i].help);
		out_row(&c->out);
	}
	return true;
}

/* hd-list kind: what there is to list. */
static bool
kinds(struct cmd *c)
{
	cmd_out(c);
	out_column(&c->out, "kind", OUT_TEXT);
	out_column(&c->out, "help", OUT_TEXT);
	for (const struct kind *k = kind_all; k->name != NULL; k++) {
		out_str(&c->out, k->name);
		out_str(&c->out, k->help);
		out_row(&c->out);
	}
	return true;
}

/* The operands: a kind, ids, conditions; `-` stands for ids on standard input.
 */
static bool
work(struct cmd *c)
{
	struct find f = { .sort = sort,
		.limit = limit,
		.retired = retired,
		.withdrawn = withdrawn,
		.as_of = { NONE } };
	struct buf why = { 0 };
	const char *reason, *kind = "ticket";
	int64_t id;
	int n = 0;

	if (c->argc > 0 && strcmp(c->argv[0], "-") != 0 &&
	    !cmd_id(c->argv[0], &id) && !filter_like(c->argv[0])) {
		kind = c->argv[0];
		n = 1;
	}
	if (strcmp(kind, "kind") == 0)
		return kinds(c);
	if ((f.kind = kind_named(&c->desk, kind, &why)) == NULL)
		cmd_usage(c, "%s", why.s);
	if (columns)
		return describe(c, f.kind);
	if (as_of != NULL && !when_parse(as_of, c->desk.now, &f.as_of, &reason))
		cmd_usage(c, "--as-of: \"%s\": %s", as_of, reason);
	cmd_search(c, &f, c->argv + n, c->argc - n);
	return true;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[kind] [id ...] [condition ...] [-]",
	    CMD_OUTPUT | CMD_COLUMNS);
	cmd_slurp_ids(&c);
	return cmd_read(&c, work);
}
