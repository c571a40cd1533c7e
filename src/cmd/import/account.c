/* account.c - what became of what an export has: the account of hd-import */
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "col.h"

struct line {
	const char *kind, *name, *becomes, *how;
	int64_t n;
};

struct account {
	struct line *v;
	size_t n, cap;
	struct dict
	    at; /* "kind name how": its number in v, in spaces by kind */
	struct pool keep;
};

static const char *
keep(struct account *a, const char *s)
{
	return s != NULL ? mem_keep(&a->keep, s, strlen(s)) : NULL;
}

static struct line *
line_of(const struct import *im, const char *kind, const char *key)
{
	const char *at =
	    im->account != NULL ? dict_get(&im->account->at, kind, key) : NULL;

	return at != NULL ? &im->account->v[strtoul(at, NULL, 10)] : NULL;
}

/* Adds to the line of a key; makes it if there is none. */
static void
add(struct import *im, const char *key, const struct line *is)
{
	struct line *l = line_of(im, is->kind, key);
	struct account *a;
	struct buf at = { 0 };

	if (l != NULL) {
		l->n += is->n;
		return;
	}
	if (im->account == NULL)
		im->account = xcalloc(1, sizeof(*im->account));
	a = im->account;
	a->v = mem_grow(a->v, a->n, &a->cap, sizeof(*a->v));
	a->v[a->n] = (struct line){ keep(a, is->kind), keep(a, is->name),
		keep(a, is->becomes), keep(a, is->how), is->n };
	buf_fmt(&at, "%zu", a->n);
	dict_set(&a->at, a->v[a->n++].kind, key, at.s);
	buf_free(&at);
}

void
account_note(struct import *im, const char *kind, const char *name,
    const char *becomes, const char *how, int64_t n)
{
	struct buf key = { 0 };

	buf_fmt(
	    &key, "%c%s", name != NULL ? '=' : '*', name != NULL ? name : how);
	add(im, key.s, &(struct line){ kind, name, becomes, how, n });
	buf_free(&key);
}

void
account_refuse(
    struct import *im, const char *kind, const char *name, const char *why)
{
	struct buf key = { 0 };

	buf_fmt(&key, "!%s\t%s", name != NULL ? name : "", why);
	add(im, key.s, &(struct line){ kind, name, NULL, why, 1 });
	buf_free(&key);
}

const char *
account_find(const struct import *im, const char *kind, const char *name)
{
	const struct line *l;
	struct buf key = { 0 };

	buf_fmt(&key, "=%s", name);
	l = line_of(im, kind, key.s);
	buf_free(&key);
	return l == NULL ? NULL : l->becomes != NULL ? l->becomes : "";
}

void
account_each(struct import *im, const char *how,
    void (*fn)(const char *kind, const char *name, int64_t n))
{
	for (size_t i = 0; im->account != NULL && i < im->account->n; i++) {
		const struct line *l = &im->account->v[i];

		if (l->name != NULL && strcmp(l->how, how) == 0)
			fn(l->kind, l->name, l->n);
	}
}

/* Lines of one kind stand together, in the order in which kinds came. */
static int
by_kind(const void *a, const void *b)
{
	const struct line *p = a, *q = b;
	int order = strcmp(p->kind, q->kind);

	if (order == 0 && (p->name == NULL) != (q->name == NULL))
		order = p->name == NULL ? -1 : 1;
	if (order == 0 && p->name != NULL)
		order = strcmp(p->name, q->name);
	return order != 0 ? order : strcmp(p->how, q->how);
}

void
account_print(struct import *im)
{
	static const struct col columns[] = {
		COL(line, kind, 0),
		COL(line, name, 0),
		COL(line, becomes, 0),
		COL_AS(line, n, "count", 0),
		COL(line, how, 0),
	};
	const size_t ncolumns = sizeof(columns) / sizeof(columns[0]);
	struct account *a = im->account;
	struct out *o = &im->c->out;

	cmd_out(im->c);
	col_columns(o, columns, ncolumns);
	if (a != NULL && a->n > 0)
		qsort(a->v, a->n, sizeof(*a->v), by_kind);
	for (size_t i = 0; a != NULL && i < a->n; i++)
		col_row(o, columns, ncolumns, &a->v[i]);
	out_end(o);
}

void
account_clear(struct import *im)
{
	struct account *a = im->account;

	if (a == NULL)
		return;
	free(a->v);
	dict_free(&a->at);
	mem_free(&a->keep);
	free(a);
	im->account = NULL;
}
