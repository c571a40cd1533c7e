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

#define ABOUT 5

/* A list about the desk: its columns, and which are printed. */
struct about {
	const char *usual, *all, *name[ABOUT];
	size_t show[ABOUT], nshow;
};

/* Reads -c, and refuses what else has no meaning for such a list. */
static void
about_begin(struct cmd *c, struct about *a, int noperands)
{
	const char *s = c->columns != NULL ? c->columns : a->usual;

	if (sort != NULL || as_of != NULL || limit != NONE || retired ||
	    withdrawn || c->argc > noperands)
		cmd_usage(c,
		    _("a list of kinds or columns takes only -c, -H and -o"));
	if (*s == '\0')
		cmd_usage(c, _("name at least one column"));
	cmd_out(c);
	for (size_t len; *s != '\0'; s += len + (s[len] == ',')) {
		size_t i = 0;

		len = strcspn(s, ",");
		while (i < ABOUT && a->name[i] != NULL &&
		    (strlen(a->name[i]) != len ||
			strncmp(a->name[i], s, len) != 0))
			i++;
		if (i < ABOUT && a->name[i] != NULL && a->nshow < ABOUT) {
			a->show[a->nshow++] = i;
			out_column(&c->out, a->name[i],
			    strcmp(a->name[i], "help") == 0 ? OUT_PROSE
							    : OUT_TEXT);
		} else
			cmd_usage(c,
			    _("-c: \"%s\": this list has the columns %s"),
			    c->columns, a->all);
	}
}

static void
about_row(struct cmd *c, const struct about *a, const char *const *text)
{
	for (size_t i = 0; i < a->nshow; i++)
		out_str(&c->out, text[a->show[i]]);
	out_row(&c->out);
}

static bool
describe(struct cmd *c, const struct kind *k, int noperands)
{
	struct about a = { .usual = "column,type,help",
		.all = "column,type,help,values,kind",
		.name = { "column", "type", "help", "values", "kind" } };

	about_begin(c, &a, noperands);
	for (size_t i = 0; i < k->n; i++) {
		const char *const text[] = { k->cols[i].name,
			col_type(&k->cols[i]), _(k->cols[i].help),
			k->cols[i].type == COL_FLAG ? "yes,no"
						    : col_choices(&k->cols[i]),
			k->cols[i].ref };

		about_row(c, &a, text);
	}
	return true;
}

/* hd-list kind: what there is to list. */
static bool
kinds(struct cmd *c, int noperands)
{
	struct about a = { .usual = "kind,help",
		.all = "kind,help",
		.name = { "kind", "help" } };

	about_begin(c, &a, noperands);
	for (const struct kind *k = kind_all; k->name != NULL; k++) {
		const char *const text[] = { k->name, _(k->help) };

		about_row(c, &a, text);
	}
	return true;
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
	if (strcmp(kind, "kind") == 0)
		return kinds(c, n);
	left = c->argc - n;
	words = cmd_search_kind(c, kind, &f, c->argv + n, &left);
	if (columns) {
		c->columns = chosen;
		return describe(c, f.kind, n);
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
