/* portal_field.c - what the form of a new request asks */
#include <string.h>

#include "names.h"
#include "portal_field.h"
#include "sql.h"
#include "text.h"

/* Finds the next word of the setting. Returns false at its end. */
static bool
next(const char **s, struct pool *keep, const char **word)
{
	size_t n;

	*s += strspn(*s, " ");
	n = strcspn(*s, " ");
	*word = mem_keep(keep, *s, n);
	*s += n;
	return n > 0;
}

static const char *
types(struct desk *d)
{
	return desk_setting(d, "web_types", "incident request question");
}

bool
portal_type_is(struct desk *d, const char *type)
{
	return text_word(types(d), type) && names_in_use(d, "type", type);
}

void
portal_types(struct desk *d,
    void (*fn)(void *, const char *name, const char *help), void *arg)
{
	const char *s = types(d), *word;
	struct pool keep = { 0 };

	while (next(&s, &keep, &word))
		if (names_in_use(d, "type", word))
			fn(arg, word,
			    sql_text(d, &keep,
				"SELECT help FROM type WHERE name = $1",
				DB_ARGS(V(word))));
	mem_free(&keep);
}

const char *
portal_type_only(struct desk *d, struct pool *keep)
{
	const char *s = types(d), *word, *only = NULL;

	while (next(&s, keep, &word)) {
		if (!names_in_use(d, "type", word))
			continue;
		if (only != NULL)
			return NULL;
		only = word;
	}
	return only;
}

/* Returns the name of the input: no question of the form has it. */
static const char *
input_name(struct pool *keep, const char *name)
{
	struct buf b = { 0 };
	const char *s;

	buf_fmt(&b, "x_%s", name);
	s = mem_keep(keep, b.s, b.n);
	buf_free(&b);
	return s;
}

void
portal_fields(struct desk *d, const char *type, struct pool *keep,
    void (*fn)(void *, const struct portal_field *), void *arg)
{
	const struct kind *k = kind_find(d, "ticket");
	struct db_rows *r = sql_query(d,
	    "SELECT name, help, type, choices, required FROM field"
	    " WHERE kind = 'ticket' AND public = 1 AND retired IS NULL"
	    " AND (for_type IS NULL OR for_type = CAST($1 AS TEXT)) ORDER BY position",
	    DB_ARGS(V(type)));

	while (sql_next(d, r)) {
		struct portal_field f = { .name = sql_kept(keep, r, 0),
			.help = sql_kept(keep, r, 1),
			.type = VALUE_OF(field, db_text(r, 2, NULL)),
			.choices = sql_kept(keep, r, 3),
			.required = db_int(r, 4) == 1 };

		f.input = input_name(keep, f.name);
		f.col = col_find(k->cols, k->n, f.name);
		if (f.type == FIELD_FLAG)
			f.choices = "yes,no";
		else if (f.type != FIELD_CHOICE)
			f.choices = NULL;
		if (f.col != NULL)
			fn(arg, &f);
	}
}
