/* cmd_changed.c - what a changing command prints of the records it changed */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "cmd_impl.h"

/* The columns that are printed of each record, when -c or -o asks for them. */
struct shown {
	struct find find;   /* show: the columns of the kind, in order */
	const char **names; /* of every column that is printed */
	bool *passed;	    /* it is not of the kind: from the input */
	size_t n;
};

void
cmd_changed_forget(struct cmd *c)
{
	if (c->shown == NULL)
		return;
	free(c->shown->names);
	free(c->shown->passed);
	free(c->shown->find.show);
	free(c->shown);
	c->shown = NULL;
}

static void
add_column(struct cmd *c, const char *name)
{
	struct shown *s = c->shown;
	const struct kind *k = s->find.kind;
	const struct col *col = col_find(k->cols, k->n, name);

	s->names = xreallocarray(s->names, s->n + 1, sizeof(*s->names));
	s->passed = xreallocarray(s->passed, s->n + 1, sizeof(*s->passed));
	s->names[s->n] = name;
	s->passed[s->n] = col == NULL;
	if (col != NULL) {
		s->find.show = xreallocarray(
		    s->find.show, s->find.nshow + 1, sizeof(*s->find.show));
		s->find.show[s->find.nshow++] = col;
	}
	if (col != NULL)
		col_print(&c->out, col);
	else
		out_column(&c->out, name, OUT_TEXT);
	s->n++;
}

/* Without -c: the key, unless the input has it, and the columns of the input.
 */
static void
usual_columns(const struct item *it, const struct kind *k)
{
	for (size_t i = 0; i < k->n; i++)
		if ((k->cols[i].flags & COL_KEY) &&
		    !item_has(it, k->cols[i].name))
			add_column(it->c, k->cols[i].name);
	for (size_t i = 0; i < item_columns(it); i++)
		if (*item_column(it, i) != '\0')
			add_column(it->c, item_column(it, i));
}

/* Ends the program if neither the input nor the kind has the column. */
static void
column_check(const struct item *it, const struct kind *k, const char *name)
{
	struct buf why = { 0 };

	if (item_has(it, name) || col_find(k->cols, k->n, name) != NULL)
		return;
	buf_fmt(
	    &why, _("\"%s\" is not a column of the kind %s"), name, k->name);
	col_suggest(&why, k->cols, k->n, name);
	die(EX_USAGE, "-c: %s", why.s);
}

/* Reads the columns that -c names; `show`: they are printed. */
static void
chosen_columns(const struct item *it, const struct kind *k, bool show)
{
	struct cmd *c = it->c;
	const char *p = c->columns;

	if (*p == '\0')
		cmd_usage(c, "-c: %s", _("name at least one column"));
	while (*p != '\0') {
		size_t n = strcspn(p, ",");
		const char *name = mem_keep(&c->keepsake, p, n);

		column_check(it, k, name);
		if (show)
			add_column(c, name);
		p += n + (p[n] == ',');
	}
}

/* True if somebody wants to see the record. The columns are read with the first
 * one, also where nothing is printed: -n and -q must not hide a wrong name. */
static bool
wanted(const struct item *it, const struct kind *k)
{
	struct cmd *c = it->c;
	bool show = !c->dry && !c->quiet;

	if (c->columns == NULL && c->output == NULL)
		return false;
	if (c->shown != NULL)
		return show;
	c->shown = xcalloc(1, sizeof(*c->shown));
	c->shown->find = (struct find){
		.kind = k, .as_of = { NONE }, .limit = NONE, .withdrawn = true
	};
	if (show)
		cmd_out(c);
	if (c->columns != NULL)
		chosen_columns(it, k, show);
	else if (show)
		usual_columns(it, k);
	return show;
}

/* Prints a record; v has the texts of its own columns. */
static void
print(const struct item *it, const char *const *v)
{
	struct cmd *c = it->c;
	const struct shown *s = c->shown;

	for (size_t i = 0; i < s->n; i++) {
		const struct cell *cell =
		    s->passed[i] ? item_cell(it, s->names[i]) : NULL;

		if (!s->passed[i])
			out_str(&c->out, *v++);
		else if (cell == NULL || cell->s == NULL)
			out_null(&c->out);
		else
			out_cell(&c->out, cell->s, cell->n);
	}
	out_row(&c->out);
}

void
cmd_print_id(struct cmd *c, int64_t id)
{
	struct buf b = { 0 };

	if (c->dry || c->quiet)
		return;
	buf_fmt(&b, "%lld\n", (long long)id);
	spool_add(&c->printed, b.s, b.n);
	buf_free(&b);
}

void
cmd_changed(struct item *it, int64_t id)
{
	struct cmd *c = it->c;
	struct pool pool = { 0 };
	const char **v;

	if (c->columns == NULL && c->output == NULL)
		cmd_print_id(c, id);
	if (!wanted(it, kind_find(&c->desk, "ticket")))
		return;
	v = xcalloc(c->shown->find.nshow + 1, sizeof(*v));
	find_values(&c->desk, &c->shown->find, id, &pool, v);
	print(it, v);
	mem_free(&pool);
	free(v);
}

void
cmd_changed_record(
    struct item *it, const struct kind *k, const struct val *values)
{
	struct pool pool = { 0 };
	struct buf b = { 0 };
	const struct find *f;
	const char **v;

	if (!wanted(it, k))
		return;
	f = &it->c->shown->find;
	v = xcalloc(f->nshow + 1, sizeof(*v));
	for (size_t i = 0; i < f->nshow; i++) {
		struct val value = values[f->show[i] - f->kind->cols];

		buf_clear(&b);
		col_format(&b, f->show[i], value);
		v[i] = value.type != VAL_NULL ? mem_keep(&pool, buf_s(&b), b.n)
					      : NULL;
	}
	print(it, v);
	buf_free(&b);
	mem_free(&pool);
	free(v);
}
