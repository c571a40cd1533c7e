/* hd-list - list tickets, or records of any kind */
#include <stdlib.h>
#include <string.h>

#include "about.h"

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

/* Refuses what has no meaning for a list of kinds or columns. */
static void
plain(struct cmd *c, int noperands)
{
	if (sort != NULL || as_of != NULL || limit != NONE || retired ||
	    withdrawn || c->argc > noperands)
		cmd_usage(c,
		    _("a list of kinds or columns takes only -c, -H and -o"));
}

/* The operands: a kind, ids, conditions; `-`: ids on standard input. */
static bool
work(struct cmd *c)
{
	struct find f = { .sort = sort,
		.limit = limit,
		.retired = retired,
		.withdrawn = withdrawn,
		.as_of = { NONE } };
	const char *reason, *kind = "ticket", *chosen = c->columns;
	char *const *words;
	int n = 0, left;
	int64_t id;

	if (c->argc > 0 && strcmp(c->argv[0], "-") != 0 &&
	    !cmd_id(c->argv[0], &id) && !filter_like(c->argv[0])) {
		kind = c->argv[0];
		n = 1;
	}
	if (strcmp(kind, "kind") == 0) {
		plain(c, n);
		about_kinds(c);
		return true;
	}
	left = c->argc - n;
	words = cmd_search_kind(c, kind, &f, c->argv + n, &left);
	if (columns) {
		c->columns = chosen;
		plain(c, n);
		about_columns(c, f.kind);
		return true;
	}
	if (as_of != NULL && !when_parse(as_of, c->desk.now, &f.as_of, &reason))
		cmd_usage(c, "--as-of: \"%s\": %s", as_of, reason);
	cmd_search(c, &f, words, left);
	return true;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts,
	    "[kind | @view] [id ...] [condition ...] [-]",
	    CMD_OUTPUT | CMD_COLUMNS | CMD_PAGES);
	cmd_slurp_ids(&c);
	return cmd_read(&c, work);
}
