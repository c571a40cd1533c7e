/* about.c - what there is to list: kinds, and the columns of one */
#include <string.h>

#include "about.h"

#define ABOUT 5

/* A list about the desk: its columns, and which are printed. */
struct about {
	const char *usual, *all, *name[ABOUT];
	size_t show[ABOUT], nshow;
};

/* Reads -c. */
static void
begin(struct cmd *c, struct about *a)
{
	const char *s = c->columns != NULL ? c->columns : a->usual;

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
row(struct cmd *c, const struct about *a, const char *const *text)
{
	for (size_t i = 0; i < a->nshow; i++)
		out_str(&c->out, text[a->show[i]]);
	out_row(&c->out);
}

void
about_columns(struct cmd *c, const struct kind *k)
{
	struct about a = { .usual = "column,type,help",
		.all = "column,type,help,values,kind",
		.name = { "column", "type", "help", "values", "kind" } };

	begin(c, &a);
	for (size_t i = 0; i < k->n; i++) {
		const char *const text[] = { k->cols[i].name,
			col_type(&k->cols[i]), _(k->cols[i].help),
			k->cols[i].type == COL_FLAG ? "yes,no"
						    : col_choices(&k->cols[i]),
			k->cols[i].ref };

		row(c, &a, text);
	}
}

void
about_kinds(struct cmd *c)
{
	struct about a = { .usual = "kind,help",
		.all = "kind,help",
		.name = { "kind", "help" } };

	begin(c, &a);
	for (const struct kind *k = kind_all; k->name != NULL; k++) {
		const char *const text[] = { k->name, _(k->help) };

		row(c, &a, text);
	}
}
