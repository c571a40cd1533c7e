/* structure.c - the schema of a desk is that of the schema files */
#include <stdlib.h>
#include <string.h>

#include "catalogue.h"
#include "err.h"
#include "field.h"
#include "sql.h"
#include "structure.h"
#include "text.h"
#include "translate.h"

/* What a schema is made of; the pool of the list keeps its texts. */
struct part {
	const char *type, *name; /* "index", "ticket_due" */
	const char *table;	 /* that it belongs to, or NULL */
	const char *sql;	 /* how it was made */
	bool met;		 /* the other list has it */
};

struct parts {
	struct part *part; /* owned */
	size_t n, cap;
	struct pool keep;
};

static const char *
kept(struct parts *p, const char *s)
{
	return s != NULL ? mem_keep(&p->keep, s, strlen(s)) : NULL;
}

static void
add(struct parts *p, struct part part)
{
	p->part = mem_grow(p->part, p->n, &p->cap, sizeof(*p->part));
	p->part[p->n++] = (struct part){ .type = kept(p, part.type),
		.name = kept(p, part.name),
		.table = kept(p, part.table),
		.sql = kept(p, part.sql) };
}

static struct part *
find(const struct parts *p, const char *type, const char *name)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->part[i].name, name) == 0 &&
		    strcmp(p->part[i].type, type) == 0)
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
parts_read(struct desk *d, struct parts *p, const char *sql)
{
	struct db_rows *r = sql_query(d, sql, DB_NOARGS);

	while (sql_next(d, r))
		add(p,
		    (struct part){ .type = db_text(r, 0, NULL),
			.name = db_text(r, 1, NULL),
			.table = db_text(r, 2, NULL),
			.sql = db_text(r, 3, NULL) });
}

/* The fields: their types, names, kinds, and "1" if there is an index. */
static void
fields_read(struct desk *d, struct parts *fields)
{
	parts_read(d, fields,
	    "SELECT type, name, kind, CAST(indexed AS TEXT) FROM field");
}

static bool
indexed(const struct part *field)
{
	return strcmp(field->sql, "1") == 0;
}

/* Gives the model of a desk on a server the columns of the fields. */
static void
fields_make(struct desk *model, const struct parts *fields)
{
	for (size_t i = 0; i < fields->n; i++) {
		const struct part *f = &fields->part[i];

		if (!field_sound(f->table, f->name, f->type))
			continue;
		field_column(model, f->table, f->name, f->type);
		if (indexed(f))
			field_index(model, f->table, f->name, true);
	}
}

/* Takes the column of a field out of the statement that makes its table. */
static void
without(struct parts *p, const char *kind, const char *field)
{
	struct part *of = find(p, "table", kind);
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

/*
 * What fields have added to a file is taken out of one list or put into the
 * other: the statement of a table has its fields in the order of their making.
 */
static void
fields_skip(struct parts *is, struct parts *wants, const struct parts *fields)
{
	struct buf index = { 0 }, sql = { 0 };

	for (size_t i = 0; i < fields->n; i++) {
		const struct part *f = &fields->part[i];

		without(is, f->table, f->name);
		if (!indexed(f))
			continue;
		buf_clear(&index);
		buf_clear(&sql);
		buf_fmt(&index, "%s_x_%s", f->table, f->name);
		buf_fmt(&sql, "CREATE INDEX %s ON %s (x_%s)", index.s, f->table,
		    f->name);
		add(wants,
		    (struct part){ .type = "index",
			.name = index.s,
			.table = f->table,
			.sql = sql.s });
	}
	buf_free(&index);
	buf_free(&sql);
}

/* Returns true if the part belongs to no other. */
static bool
is_whole(const struct part *p)
{
	return p->table == NULL || strcmp(p->table, p->name) == 0;
}

/* Returns true if the list has what this part belongs to. */
static bool
has_whole(const struct parts *p, const struct part *part)
{
	return part->table != NULL &&
	    (find(p, "table", part->table) != NULL ||
		find(p, "view", part->table) != NULL ||
		find(p, "sequence", part->table) != NULL);
}

/* A part of the database that the files do not have may do harm. */
static void
strange(struct faults *f, const struct parts *wants, const struct part *p)
{
	if (strcmp(p->type, "trigger") == 0 || strcmp(p->type, "rule") == 0 ||
	    (strcmp(p->type, "view") != 0 && has_whole(wants, p)))
		faults_add(f, "schema", NONE,
		    "the %s %s is not part of the schema", p->type, p->name);
}

static void
compare(struct faults *f, struct parts *is, const struct parts *wants)
{
	for (size_t i = 0; i < wants->n; i++) {
		const struct part *want = &wants->part[i];
		struct part *p = find(is, want->type, want->name);

		/* what is missing with its table is not told one by one */
		if (p == NULL && (is_whole(want) || has_whole(is, want)))
			faults_add(f, "schema", NONE, "the %s %s is missing",
			    want->type, want->name);
		else if (p != NULL && !text_same(p->sql, want->sql))
			faults_add(f, "schema", NONE,
			    "the %s %s is not that of the schema", want->type,
			    want->name);
		if (p != NULL)
			p->met = true;
	}
	for (size_t i = 0; i < is->n; i++)
		if (!is->part[i].met)
			strange(f, wants, &is->part[i]);
}

/*
 * Returns true if the desk has all columns of all tables of the model. The
 * parts of a server have columns, those of a file have not.
 */
static bool
complete(struct faults *f, const struct catalogue *is, struct desk *model)
{
	struct catalogue wants;
	bool all = true;

	catalogue_read(model, &wants);
	for (size_t i = 0; i < wants.n; i++) {
		const struct table *want = &wants.table[i];
		const struct table *t = catalogue_find(is, want->name);

		all = all && t != NULL;
		for (size_t j = 0; t != NULL && j < want->n; j++) {
			if (catalogue_has(t, want->column[j]))
				continue;
			all = false;
			if (!db_far(model->db))
				faults_add(f, "schema", NONE,
				    "the column %s.%s is missing", t->name,
				    want->column[j]);
		}
	}
	catalogue_free(&wants);
	return all;
}

bool
structure_check(struct faults *f)
{
	struct parts is = { 0 }, wants = { 0 }, fields = { 0 };
	struct buf why = { 0 };
	struct catalogue tables;
	struct desk model;
	bool all = true;

	/* before the model, which is lost if the transaction begins again */
	parts_read(f->d, &is, db_structure(f->d->db));
	catalogue_read(f->d, &tables);
	all = catalogue_find(&tables, "field") != NULL;
	if (all)
		fields_read(f->d, &fields);
	if (desk_model(f->d, &model, &why)) {
		if (db_far(model.db))
			fields_make(&model, &fields);
		parts_read(&model, &wants, db_structure(model.db));
		if (!db_far(model.db))
			fields_skip(&is, &wants, &fields);
		all = complete(f, &tables, &model);
		desk_close(&model);
		compare(f, &is, &wants);
	} else
		warn(_("the schema is not compared with the schema files: %s"),
		    why.s);
	buf_free(&why);
	parts_free(&fields);
	parts_free(&is);
	parts_free(&wants);
	catalogue_free(&tables);
	return all;
}
