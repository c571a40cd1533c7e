/* kind.c - kinds by name, with the columns that the desk has declared */
#include <stdlib.h>
#include <string.h>

#include "kind.h"
#include "kind_ever.h"
#include "translate.h"
#include "sql.h"
#include "text.h"

/* Returns how many columns a table has. */
static size_t
count(const struct col *cols)
{
	size_t n = 0;

	while (cols[n].name != NULL)
		n++;
	return n;
}

/* Gives a declared column the type that its field record names. Text that
 * somebody writes is personal, and so is all that is declared for people. */
static void
custom_type(struct col *c, enum field_type field, const struct kind *k)
{
	static const struct {
		enum col_type type;
		unsigned flags;
	} of[] = {
		[FIELD_TEXT] = { COL_TEXT, 0 },
		[FIELD_INTEGER] = { COL_INT, 0 },
		[FIELD_DECIMAL] = { COL_REAL, 0 },
		[FIELD_TIME] = { COL_TIME, 0 },
		[FIELD_DURATION] = { COL_SPAN, 0 },
		[FIELD_FLAG] = { COL_FLAG, 0 },
		[FIELD_CHOICE] = { COL_TEXT, 0 },
		[FIELD_WORDS] = { COL_TEXT, COL_WORDS },
	};

	c->type = of[field].type;
	c->flags = of[field].flags | COL_CUSTOM;
	if (field == FIELD_TEXT || field == FIELD_WORDS ||
	    (k->flags & KIND_PERSON))
		c->flags |= COL_PERSONAL;
}

/* A kind that owns its columns. */
struct own_kind {
	struct kind kind;  /* its cols are those below */
	struct col *cols;  /* owned */
	struct pool words; /* texts of the declared columns */
};

static const char *
keep(struct own_kind *k, const char *s)
{
	return s != NULL ? mem_keep(&k->words, s, strlen(s)) : NULL;
}

/* Adds the columns that the desk has declared for the kind. */
static void
add_declared(struct desk *d, struct own_kind *k, size_t cap, bool ever)
{
	struct db_rows *r = sql_query(d,
	    ever ? "SELECT name, type, choices, help FROM field"
		   " WHERE kind = $1 ORDER BY name"
		 : "SELECT name, type, choices, help FROM field"
		   " WHERE kind = $1 AND retired IS NULL ORDER BY position",
	    DB_ARGS(V(k->kind.name)));
	size_t number = 0;

	while (sql_next(d, r)) {
		struct col c = { .name = keep(k, db_text(r, 0, NULL)),
			.off = number++,
			.choices = keep(k, db_text(r, 2, NULL)),
			.help = keep(k, db_text(r, 3, NULL)) };

		custom_type(&c, VALUE_OF(field, db_text(r, 1, NULL)), &k->kind);
		k->cols = mem_grow(k->cols, k->kind.n, &cap, sizeof(*k->cols));
		k->cols[k->kind.n++] = c;
	}
}

/*
 * Returns a new kind with the columns of the program, followed by those that
 * the desk has declared (no desk, NULL: without these), or `ever' declared.
 */
static struct own_kind *
with_custom(struct desk *d, const struct kind *plain, bool ever)
{
	struct own_kind *k = xcalloc(1, sizeof(*k));
	size_t n = count(plain->cols);

	k->kind = *plain;
	k->kind.n = n;
	k->cols = xcalloc(n + 1, sizeof(*k->cols));
	memcpy(k->cols, plain->cols, n * sizeof(*k->cols));
	if (d != NULL && (plain->flags & KIND_CUSTOM))
		add_declared(d, k, n + 1, ever);
	k->kind.cols = k->cols;
	return k;
}

static void
kind_free(struct own_kind *k)
{
	free(k->cols);
	mem_free(&k->words);
	free(k);
}

const struct kind *
kind_plain(const char *name)
{
	static struct own_kind **known; /* beside kind_all; NULL: not yet */
	size_t i = 0, n = 0;

	while (kind_all[i].name != NULL && strcmp(kind_all[i].name, name) != 0)
		i++;
	if (kind_all[i].name == NULL)
		return NULL;
	if (known == NULL) {
		while (kind_all[n].name != NULL)
			n++;
		known = xcalloc(n, sizeof(struct own_kind *));
	}
	if (known[i] == NULL)
		known[i] = with_custom(NULL, &kind_all[i], false);
	return &known[i]->kind;
}

void
kind_list(struct buf *b, unsigned flags)
{
	const char *comma = "";

	for (const struct kind *k = kind_all; k->name != NULL; k++)
		if ((k->flags & flags) == flags) {
			buf_fmt(b, "%s'%s'", comma, k->name);
			comma = ", ";
		}
}

/*
 * The kinds that this desk has been asked for, with its declared columns. Those
 * before `from` are out of date; somebody may still have borrowed them.
 */
struct kinds {
	struct own_kind **v; /* owned, and the kinds too */
	size_t n, from;	     /* how many; index of the first valid one */
};

static void
kinds_forget(struct desk *d, void *memory, const char *kind)
{
	struct kinds *all = memory;

	(void)d;
	if (kind == NULL || strcmp(kind, "field") == 0)
		all->from = all->n;
}

static void
kinds_close(void *memory)
{
	struct kinds *all = memory;

	for (size_t i = 0; i < all->n; i++)
		kind_free(all->v[i]);
	free(all->v);
}

static const struct desk_memory kind_memory = { .size = sizeof(struct kinds),
	.forget = kinds_forget,
	.close = kinds_close };

/* The same for kind_ever. */
static const struct desk_memory ever_memory = { .size = sizeof(struct kinds),
	.forget = kinds_forget,
	.close = kinds_close };

static const struct kind *
find(struct desk *d, const char *name, bool ever)
{
	struct kinds *all = desk_memory(d, ever ? &ever_memory : &kind_memory);

	for (size_t i = all->from; i < all->n; i++)
		if (strcmp(all->v[i]->kind.name, name) == 0)
			return &all->v[i]->kind;
	for (const struct kind *k = kind_all; k->name != NULL; k++)
		if (strcmp(k->name, name) == 0) {
			/* this reads the desk, and the transaction may begin
			 * again: until then nothing is changed */
			struct own_kind *new = with_custom(d, k, ever);

			all->v =
			    xreallocarray(all->v, all->n + 1, sizeof(*all->v));
			all->v[all->n++] = new;
			return &new->kind;
		}
	return NULL;
}

const struct kind *
kind_find(struct desk *d, const char *name)
{
	return find(d, name, false);
}

const struct kind *
kind_ever(struct desk *d, const char *name)
{
	return find(d, name, true);
}

const struct kind *
kind_named(struct desk *d, const char *name, struct buf *why)
{
	const struct kind *k = kind_find(d, name);
	struct nearest near = { .word = name };

	if (k != NULL)
		return k;
	for (k = kind_all; k->name != NULL; k++)
		text_offer(&near, k->name);
	buf_fmt(why, _("\"%s\" is not a kind of record"), name);
	if (near.best != NULL)
		buf_fmt(why, _(" (did you mean \"%s\"?)"), near.best);
	return NULL;
}

void
kind_key(const struct kind *k, const struct val *v, struct buf *b)
{
	size_t n = b->n;

	for (size_t i = 0; i < k->n; i++)
		/* a part of the key that is empty (COL_BLANK) is left out */
		if ((k->cols[i].flags & COL_KEY) && v[i].type != VAL_NULL &&
		    (v[i].type != VAL_TEXT || v[i].n > 0)) {
			if (b->n > n)
				buf_ch(b, ',');
			col_format(b, &k->cols[i], v[i]);
		}
}

void
kind_column(struct buf *b, const struct col *c)
{
	if (c->flags & COL_CUSTOM)
		buf_str(b, "x_");
	buf_str(b, c->name);
}

void
kind_select(struct buf *b, const struct kind *k)
{
	buf_str(b, "SELECT ");
	for (size_t i = 0; i < k->n; i++) {
		buf_str(b, i > 0 ? ", " : "");
		if (k->cols[i].flags & COL_COMPUTED)
			buf_str(b, "NULL");
		else
			kind_column(b, &k->cols[i]);
	}
	buf_fmt(b, " FROM %s", k->name);
}

void
kind_sql(struct buf *b, const struct col *c, struct instant now)
{
	const char *s = c->sql, *at;

	if (s == NULL) {
		buf_str(b, "t.");
		kind_column(b, c);
		return;
	}
	for (; (at = strstr(s, "@now")) != NULL; s = at + 4) {
		buf_add(b, s, (size_t)(at - s));
		buf_fmt(b, "%lld", (long long)now.s);
	}
	buf_str(b, s);
}

struct val *
kind_value(const struct kind *k, struct val *v, const char *name)
{
	return &v[col_find(k->cols, k->n, name) - k->cols];
}

const char *
kind_text(const struct kind *k, const struct val *v, const char *name)
{
	const struct val *x = &v[col_find(k->cols, k->n, name) - k->cols];

	return x->type == VAL_TEXT ? x->s : "";
}
