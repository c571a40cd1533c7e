/* structure.c - the schema of a desk is that of the schema files */
#include <stdlib.h>
#include <string.h>

#include "sql.h"
#include "structure.h"
#include "structure_impl.h"
#include "text.h"

static const char *
kept(struct parts *p, const char *s)
{
	return s != NULL ? mem_keep(&p->keep, s, strlen(s)) : NULL;
}

void
structure_add(struct parts *p, struct part part)
{
	p->part = mem_grow(p->part, p->n, &p->cap, sizeof(*p->part));
	p->part[p->n++] = (struct part){ .type = kept(p, part.type),
		.name = kept(p, part.name),
		.table = kept(p, part.table),
		.sql = kept(p, part.sql) };
}

struct part *
structure_find(const struct parts *p, const char *type, const char *name)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->part[i].type, type) == 0 &&
		    strcmp(p->part[i].name, name) == 0)
			return &p->part[i];
	return NULL;
}

static void
parts_free(struct parts *p)
{
	free(p->part);
	mem_free(&p->keep);
}

static void
parts_read(struct desk *d, struct parts *p)
{
	struct db_rows *r = sql_query(d, db_structure(d->db), DB_NOARGS);

	while (sql_next(d, r))
		structure_add(p,
		    (struct part){ .type = db_text(r, 0, NULL),
			.name = db_text(r, 1, NULL),
			.table = db_text(r, 2, NULL),
			.sql = db_text(r, 3, NULL) });
}

/* Takes the column of a field out of the statement that makes its table. */
static void
without(struct parts *p, const char *kind, const char *field)
{
	struct part *of = structure_find(p, "table", kind);
	struct buf column = { 0 }, rest = { 0 };
	const char *at;

	buf_fmt(&column, ", x_%s ", field);
	if (of != NULL && of->sql != NULL &&
	    (at = strstr(of->sql, column.s)) != NULL) {
		buf_add(&rest, of->sql, (size_t)(at - of->sql));
		at += column.n;
		buf_str(&rest, at + strcspn(at, ",)"));
		of->sql = kept(p, rest.s);
	}
	buf_free(&column);
	buf_free(&rest);
}

/* What fields have added is taken out of one list, or put into the other. */
static void
add_fields(struct desk *d, struct parts *is, struct parts *wants, bool texts)
{
	struct db_rows *r =
	    sql_query(d, "SELECT kind, name, indexed FROM field", DB_NOARGS);
	struct buf index = { 0 }, sql = { 0 };

	while (sql_next(d, r)) {
		const char *kind = db_text(r, 0, NULL),
			   *name = db_text(r, 1, NULL);

		without(is, kind, name);
		if (db_int(r, 2) != 1)
			continue;
		buf_clear(&index);
		buf_clear(&sql);
		buf_fmt(&index, "%s_x_%s", kind, name);
		buf_fmt(
		    &sql, "CREATE INDEX %s ON %s (x_%s)", index.s, kind, name);
		structure_add(wants,
		    (struct part){ .type = "index",
			.name = index.s,
			.table = kind,
			.sql = texts ? sql.s : NULL });
	}
	buf_free(&index);
	buf_free(&sql);
}

/* A part of the database that the files do not have may do harm. */
static void
strange(struct faults *f, const struct parts *wants, const struct part *p)
{
	if (strcmp(p->type, "trigger") == 0 || strcmp(p->type, "rule") == 0 ||
	    (strcmp(p->type, "index") == 0 && p->table != NULL &&
		structure_find(wants, "table", p->table) != NULL))
		faults_add(f, "schema", NONE,
		    "the %s %s is not part of the schema", p->type, p->name);
}

/* A view of an engine that does not keep its text must show the same rows. */
static void
view_same(struct faults *f, const struct part *view)
{
	struct buf sql = { 0 };
	struct db_rows *r;
	bool row = false;
	enum db_code code;

	buf_fmt(&sql,
	    "SELECT 1 FROM ((SELECT * FROM %s EXCEPT ALL (%s)) UNION ALL ((%s)"
	    " EXCEPT ALL SELECT * FROM %s)) x",
	    view->name, view->sql, view->sql, view->name);
	code = db_save(f->d->db);
	if (code == DB_OK)
		code = db_query(f->d->db, sql.s, DB_NOARGS, &r);
	if (code == DB_OK) {
		code = db_next(r, &row);
		db_done(r);
	}
	if (code == DB_AGAIN || code == DB_AWAY)
		sql_fail(f->d, code);
	if (code != DB_OK || row)
		faults_add(f, "schema", NONE,
		    "the view %s is not that of the schema", view->name);
	db_undo(f->d->db);
	buf_free(&sql);
}

static void
compare(struct faults *f, struct parts *is, struct parts *wants, bool texts)
{
	for (size_t i = 0; i < wants->n; i++) {
		const struct part *want = &wants->part[i];
		struct part *p = structure_find(is, want->type, want->name);

		if (p == NULL)
			faults_add(f, "schema", NONE, "the %s %s is missing",
			    want->type, want->name);
		else if (texts && !text_same(p->sql, want->sql))
			faults_add(f, "schema", NONE,
			    "the %s %s is not that of the schema", want->type,
			    want->name);
		else if (!texts && want->sql != NULL)
			view_same(f, want);
		if (p != NULL)
			p->met = true;
	}
	for (size_t i = 0; i < is->n; i++)
		if (!is->part[i].met)
			strange(f, wants, &is->part[i]);
}

void
structure_check(struct faults *f)
{
	struct parts is = { 0 }, wants = { 0 };
	bool texts = !db_far(f->d->db);
	struct desk scratch;

	if (texts) {
		desk_scratch(&scratch);
		parts_read(&scratch, &wants);
		desk_close(&scratch);
	} else
		structure_files(f->d, &wants);
	parts_read(f->d, &is);
	add_fields(f->d, &is, &wants, texts);
	compare(f, &is, &wants, texts);
	parts_free(&is);
	parts_free(&wants);
}
