/* seal_keep.c - seals still hold when texts have been erased */
#include <stdlib.h>
#include <string.h>

#include "kind_ever.h"
#include "made.h"
#include "seal_impl.h"
#include "seal_keep.h"
#include "sql.h"

/* A list of salts that is to be written. */
struct list {
	int64_t event;		 /* NONE: of a record */
	const char *kind, *name; /* of a record; kept in the pool */
	const char *as, *salts;	 /* its name from now on; kept, too */
};

struct lists {
	struct list *v;
	size_t n, cap;
	struct pool keep;
};

/* What is being looked at: once before the erasure, and once after it. */
struct look {
	struct desk *d;
	struct seal_keep *kept;
	struct lists *lists;	     /* NULL: before */
	const char *kind, *was, *as; /* a record gets another key */
};

/* ------------------------------------------------------------------- forms */

/* Keeps a form; an empty one if it does not agree with its digest. */
static void
keep(struct seal_keep *k, const struct buf *form, const char *digest)
{
	char hex[SEAL_DIGEST];
	uint64_t n = form->n;

	seal_digest(buf_s(form), form->n, hex);
	if (strcmp(hex, digest) != 0)
		n = 0;
	spool_add(&k->forms, (const char *)&n, sizeof(n));
	spool_add(&k->forms, buf_s(form), (size_t)n);
}

static void
kept(struct seal_keep *k, struct buf *form)
{
	uint64_t n = 0;
	char *s;

	k->at += spool_read(&k->forms, k->at, (char *)&n, sizeof(n));
	s = xmalloc((size_t)n + 1);
	k->at += spool_read(&k->forms, k->at, s, (size_t)n);
	buf_clear(form);
	buf_add(form, s, (size_t)n);
	free(s);
}

/* Adds the line of a list for a line of a form, which still stands or not. */
static void
add_salt(struct buf *list, const char *line, const char *salt, bool stands)
{
	size_t n = strcspn(line, ":=\n");
	struct buf name = { 0 };

	buf_add(&name, line, n);
	if (line[n] == ':' && stands) {
		buf_fmt(list, "%s ", name.s);
		seal_form_salt(salt, name.s, list);
		buf_ch(list, '\n');
	} else if (line[n] != '\n' && !stands)
		buf_fmt(list, "%s %c%.*s\n", name.s, line[n] == ':' ? '#' : '=',
		    (int)strcspn(line + n + 1, "\n"), line + n + 1);
	buf_free(&name);
}

/*
 * Makes the list of salts from the form before and after; both have their lines
 * in one order, and some are missing after.
 */
static void
compare(
    const char *before, const char *after, const char *salt, struct buf *list)
{
	for (const char *s = before; *s != '\0';) {
		size_t line = strcspn(s, "\n") + 1, name = strcspn(s, ":=\n");
		bool stands = strncmp(s, after, line) == 0;

		add_salt(list, s, salt, stands);
		if (stands || strncmp(s, after, name + 1) == 0)
			after += strcspn(after, "\n") + 1;
		s += line;
	}
}

static void
add_list(struct lists *all, const struct list *of, const char *salts)
{
	struct list *l;

	all->v = mem_grow(all->v, all->n, &all->cap, sizeof(*all->v));
	l = &all->v[all->n++];
	*l = *of;
	l->salts = mem_keep(&all->keep, salts, strlen(salts));
	if (of->name != NULL) {
		l->name = mem_keep(&all->keep, of->name, strlen(of->name));
		l->as = mem_keep(&all->keep, of->as, strlen(of->as));
	}
}

/* Notes a form before, or compares it after. */
static void
visit(struct look *l, struct seal_form *f, const char *digest,
    const struct list *of)
{
	struct buf before = { 0 }, salts = { 0 };
	struct lists *all = l->lists;

	if (all == NULL)
		keep(l->kept, &f->text, digest);
	else {
		kept(l->kept, &before);
		if (before.n > 0 && strcmp(before.s, buf_s(&f->text)) != 0)
			compare(before.s, buf_s(&f->text), f->salt, &salts);
	}
	if (salts.n > 0 || (all != NULL && of->as != of->name))
		add_list(all, of, salts.n > 0 ? salts.s : f->salt);
	buf_free(&before);
	buf_free(&salts);
	buf_free(&f->text);
}

/* ---------------------------------------------------------- what seals name */

static void
look_events(struct look *l, int64_t seal)
{
	struct seal_events *s = seal_events_begin(l->d, seal);
	const char *salt, *digest;
	struct list of = { 0 };
	bool there;

	while (
	    (of.event = seal_events_next(s, &there, &salt, &digest)) != NONE) {
		struct seal_form f = { .salt = salt };

		if (there)
			seal_events_form(s, &f);
		visit(l, &f, digest, &of);
	}
	seal_events_end(s);
}

static void
look_kind(struct look *l, const struct kind *k)
{
	bool renamed = l->kind != NULL && strcmp(k->name, l->kind) == 0;
	struct made m;
	struct db_rows *r = sql_query(l->d,
	    "SELECT name, salt, digest FROM sealed_record WHERE kind = $1"
	    " ORDER BY name",
	    DB_ARGS(V(k->name)));

	made_read(l->d, k, NULL, &m);
	while (sql_next(l->d, r)) {
		const char *name = db_text(r, 0, NULL);
		struct list of = { NONE, k->name, name, name, NULL };
		struct seal_form f = { .salt = db_text(r, 1, NULL) };
		const struct made_record *is;

		if (renamed && strcmp(name, l->was) == 0)
			of.as = l->as;
		if ((is = made_find(&m, of.as)) != NULL)
			seal_record_form(k, is, &f);
		visit(l, &f, db_text(r, 2, NULL), &of);
	}
	made_free(&m);
}

/* Looks at everything that seals name, always in one order. */
static void
look(struct look *l)
{
	struct db_rows *r =
	    sql_query(l->d, "SELECT id FROM seal ORDER BY id", DB_NOARGS);
	bool sealed = false;

	for (; sql_next(l->d, r); sealed = true)
		look_events(l, db_int(r, 0));
	for (const struct kind *k = kind_all; sealed && k->name != NULL; k++)
		if (made_kind(k))
			look_kind(l, kind_ever(l->d, k->name));
}

void
seal_keep_begin(struct seal_keep *k, struct desk *d)
{
	struct look l = { .d = d, .kept = k };

	spool_free(&k->forms);
	*k = (struct seal_keep){ 0 };
	look(&l);
}

void
seal_keep_end(struct seal_keep *k, struct desk *d, const char *kind,
    const char *was, const char *as)
{
	struct lists lists = { 0 };
	struct look l = { d, k, &lists, kind, was, as };

	look(&l);
	for (size_t i = 0; i < lists.n; i++) {
		const struct list *s = &lists.v[i];

		if (s->kind == NULL)
			sql_run(d,
			    "UPDATE sealed SET salt = $1 WHERE event = $2",
			    DB_ARGS(V(s->salts), V(s->event)));
		else
			sql_run(d,
			    "UPDATE sealed_record SET salt = $1, name = $2"
			    " WHERE kind = $3 AND name = $4",
			    DB_ARGS(
				V(s->salts), V(s->as), V(s->kind), V(s->name)));
	}
	free(lists.v);
	mem_free(&lists.keep);
	spool_free(&k->forms);
}
