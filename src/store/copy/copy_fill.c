/* copy_fill.c - fills a new desk with the rows of a desk or a folder */
#include <stdlib.h>
#include <string.h>

#include "copy_fields.h"
#include "copy_fill.h"
#include "err.h"
#include "index.h"
#include "sql.h"
#include "translate.h"

/* -------------------------------------------------------------- no more tables
 */

static _Noreturn void
foreign_table(const char *of, const char *name)
{
	die(EX_CONFIG,
	    _("%s: contains the table \"%s\", which is not part of the schema; "
	      "nothing is copied"),
	    of, name);
}

/* Ends the program if a has a table or column that b does not have: its
 * contents would be lost. */
static void
compare(const struct catalogue *a, const struct catalogue *b, const char *of)
{
	for (size_t i = 0; i < a->n; i++) {
		const struct table *t = &a->table[i];
		const struct table *u = catalogue_find(b, t->name);

		if (u == NULL)
			foreign_table(of, t->name);
		for (size_t j = 0; j < t->n; j++)
			if (!catalogue_has(u, t->column[j]))
				die(EX_CONFIG,
				    _("%s: the table %s has the column "
				      "\"%s\", which no field declares; "
				      "nothing is copied"),
				    of, t->name, t->column[j]);
	}
}

/* The columns of a folder are compared when its files are opened. */
static void
compare_bundle(const struct bundle *b, const struct catalogue *there)
{
	for (size_t i = 0; i < b->n; i++)
		if (catalogue_find(there, b->table[i].name) == NULL)
			foreign_table(b->path, b->table[i].name);
	for (size_t i = 0; i < there->n; i++)
		if (bundle_find(b, there->table[i].name) == NULL)
			bundle_refuse(b->path, BUNDLE_MANIFEST, b->end,
			    _("the table %s is missing"), there->table[i].name);
}

static void
compare_both(const struct copy_fill *c, const struct catalogue *there)
{
	struct catalogue here;

	if (c->from->bundle != NULL) {
		compare_bundle(c->from->bundle, there);
		return;
	}
	catalogue_read(c->from->desk, &here);
	compare(&here, there, c->name[0]);
	compare(there, &here, c->name[1]);
	catalogue_free(&here);
}

void
copy_fill_columns(struct desk *to, void *arg)
{
	const struct copy_fill *c = arg;
	struct catalogue there;

	copy_fields(to, c->from);
	catalogue_read(to, &there);
	compare_both(c, &there);
	catalogue_free(&there);
}

/* ------------------------------------------------------------------------ rows
 */

struct insert {
	struct desk *to;
	char *sql;
};

static char *
insert_into(const struct table *t)
{
	struct buf b = { 0 };

	buf_fmt(&b, "INSERT INTO %s (%s) VALUES (", t->name, t->list);
	for (size_t i = 0; i < t->n; i++) {
		buf_str(&b, i > 0 ? ", " : "");
		sql_param(&b, i + 1);
	}
	buf_str(&b, ")");
	return b.s;
}

/* Nobody else works on a new desk. So if a key exists already (DB_AGAIN on a
 * server), the folder has it twice. */
static bool
broken_rule(enum db_code code)
{
	return code == DB_REFUSED || code == DB_EXISTS || code == DB_AGAIN ||
	    code == DB_WRONG;
}

/* A row of a folder may break a constraint of the desk. A server may report it
 * only after further rows of the table. */
static _Noreturn void
insert_failed(struct desk *to, const struct copy_rows *r, enum db_code code)
{
	if (r->csv != NULL && broken_rule(code))
		bundle_rows_refuse(r->csv,
		    _("this record, or one before it, breaks a rule of the "
		      "desk: %s"),
		    db_error(to->db));
	sql_fail(to, code);
}

static void
insert_row(void *arg, const struct copy_rows *r)
{
	const struct insert *in = arg;
	enum db_code code = db_run(in->to->db, in->sql, r->t->n, r->v, NULL);

	if (code != DB_OK)
		insert_failed(in->to, r, code);
}

/* Waits until a server has taken all rows. */
static enum db_code
all_taken(struct desk *to)
{
	struct db_rows *r;
	bool row;
	enum db_code code = db_query(to->db, "SELECT 1", DB_NOARGS, &r);

	if (code != DB_OK)
		return code;
	code = db_next(r, &row);
	db_done(r);
	return code;
}

/* Copies the rows of a table. Errors that a server reports until its end are
 * about these rows. */
static struct copy_digest
copy_table(struct desk *to, const struct copy_from *from, const struct table *t)
{
	struct insert in = { to, insert_into(t) };
	struct copy_digest sum = copy_rows_pass(from, t, insert_row, &in);
	enum db_code code = all_taken(to);
	struct buf file = { 0 };

	buf_fmt(&file, "%s.csv", t->name);
	if (from->bundle != NULL && broken_rule(code))
		bundle_refuse(from->bundle->path, file.s, 0,
		    _("a record breaks a rule of the desk: %s"),
		    db_error(to->db));
	if (code != DB_OK)
		sql_fail(to, code);
	buf_free(&file);
	free(in.sql);
	return sum;
}

/* The manifest counts, too. */
static void
count_rows(const struct bundle *b, const struct table *t, int64_t rows)
{
	const struct bundle_table *u = bundle_find(b, t->name);

	if (u->rows != rows)
		bundle_refuse(b->path, BUNDLE_MANIFEST, u->line,
		    _("%s.csv should have %lld records, but it has %lld"),
		    t->name, (long long)u->rows, (long long)rows);
}

/* Desks of earlier schemas have another index, which their upgrade replaces. */
static bool
has_index(struct desk *to)
{
	return sql_int(to, "SELECT max(version) FROM schema", DB_NOARGS) >=
	    INDEX_SCHEMA;
}

void
copy_fill(struct desk *to, void *arg)
{
	const struct copy_fill *c = arg;
	const struct bundle *bundle = c->from->bundle;
	struct catalogue tables;
	struct copy_digest *sum;
	enum db_code code;

	copy_fill_columns(to, arg);
	catalogue_read(to, &tables);
	sum = xcalloc(tables.n, sizeof(*sum));
	for (size_t i = 0; i < tables.n; i++) {
		sum[i] = copy_table(to, c->from, &tables.table[i]);
		if (bundle != NULL)
			count_rows(bundle, &tables.table[i], sum[i].rows);
	}
	if (has_index(to))
		index_renew(to);
	if ((code = db_copied(to->db)) != DB_OK)
		sql_fail(to, code);
	copy_rows_prove(&(struct copy_from){ .desk = to }, &tables, sum);
	if (bundle != NULL)
		bundle_prove(bundle);
	catalogue_free(&tables);
	free(sum);
}
