/* copy_fields.c - adds the columns of fields to a new desk */
#include <stdlib.h>
#include <string.h>

#include "copy_fields.h"
#include "err.h"
#include "field.h"
#include "sql.h"
#include "text.h"
#include "translate.h"

struct field_column {
	const char *kind, *name, *type;
	int64_t position;
	bool indexed;
};

struct columns {
	struct field_column *field;
	size_t n, cap;
	struct pool keep;
};

static const struct val *
value_of(const struct copy_rows *r, const char *column)
{
	for (size_t i = 0; i < r->t->n; i++)
		if (strcmp(r->t->column[i], column) == 0)
			return &r->v[i];
	die(EX_SOFTWARE, "field: no column %s", column);
}

static const char *
text_of(struct columns *f, const struct copy_rows *r, const char *column)
{
	const struct val *v = value_of(r, column);

	return v->type == VAL_TEXT ? mem_keep(&f->keep, v->s, v->n) : NULL;
}

/* A folder may hold anything: each word is checked before it gets into a
 * statement. */
static void
add_field(void *arg, const struct copy_rows *r)
{
	struct columns *f = arg;
	struct field_column x = { text_of(f, r, "kind"), text_of(f, r, "name"),
		text_of(f, r, "type"), value_of(r, "position")->i,
		value_of(r, "indexed")->i == 1 };
	bool good = field_sound(x.kind, x.name, x.type);

	for (size_t i = 0; good && r->csv != NULL && i < f->n; i++)
		good = !text_same(f->field[i].kind, x.kind) ||
		    !text_same(f->field[i].name, x.name);
	if (!good && r->csv != NULL)
		bundle_rows_refuse(r->csv, _("no desk can have this field"));
	if (!good)
		desk_broken(r->desk, _("no desk can have the field %s of %s"),
		    x.name != NULL ? x.name : "", x.kind != NULL ? x.kind : "");
	f->field = mem_grow(f->field, f->n, &f->cap, sizeof(*f->field));
	f->field[f->n++] = x;
}

static int
by_position(const void *a, const void *b)
{
	const struct field_column *x = a, *y = b;
	int kinds = strcmp(x->kind, y->kind);

	if (kinds != 0)
		return kinds;
	if (x->position != y->position)
		return x->position < y->position ? -1 : 1;
	return strcmp(x->name, y->name);
}

void
copy_fields(struct desk *to, const struct copy_from *from)
{
	struct columns f = { 0 };
	struct catalogue there;

	catalogue_read(to, &there);
	copy_rows_pass(from, catalogue_find(&there, "field"), add_field, &f);
	if (f.n > 0)
		qsort(f.field, f.n, sizeof(*f.field), by_position);
	for (size_t i = 0; i < f.n; i++) {
		const struct field_column *x = &f.field[i];

		field_column(to, x->kind, x->name, x->type);
		if (x->indexed)
			field_index(to, x->kind, x->name, true);
	}
	free(f.field);
	mem_free(&f.keep);
	catalogue_free(&there);
}
