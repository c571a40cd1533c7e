/* copy.c - the whole of a desk into another database */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "article.h"
#include "catalogue.h"
#include "copy.h"
#include "desk_file.h"
#include "guarded.h"
#include "err.h"
#include "translate.h"
#include "put_field.h"
#include "search.h"
#include "sql.h"

struct digest {
	unsigned char b[crypto_generichash_BYTES];
};

struct copy {
	const char *name[2]; /* of from and to */
	struct desk from, to;
	struct catalogue tables;
	struct digest *sum; /* of each table, as it was read */
};

/* Adds a value to a digest, as bytes that are the same on every engine. */
static void
digest_value(crypto_generichash_state *sum, const struct val *v)
{
	unsigned char head[1 + sizeof(v->n)] = { (unsigned char)v->type };
	double real = v->d + 0.0; /* SQLite does not keep -0 */
	const void *p = v->s;
	size_t n = v->n;

	if (v->type == VAL_INT) {
		p = &v->i;
		n = sizeof(v->i);
	} else if (v->type == VAL_REAL) {
		p = &real;
		n = sizeof(real);
	} else if (v->type == VAL_NULL)
		n = 0;
	memcpy(head + 1, &n, sizeof(n));
	crypto_generichash_update(sum, head, sizeof(head));
	if (n > 0)
		crypto_generichash_update(sum, p, n);
}

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

/* Reads a table in the order of its key, because a row may refer to an earlier
 * one. */
static struct db_rows *
rows_of(struct desk *d, const struct table *t)
{
	struct buf sql = { 0 };
	struct db_rows *r;

	buf_fmt(
	    &sql, "SELECT %s FROM %s ORDER BY %s", t->list, t->name, t->key);
	r = sql_query(d, sql.s, DB_NOARGS);
	buf_free(&sql);
	return r;
}

/* Copies the rows of a table into `to` (NULL: nowhere). Returns their digest.
 */
static struct digest
pass(struct desk *from, struct desk *to, const struct table *t)
{
	struct db_rows *r = rows_of(from, t);
	struct val *v = xcalloc(t->n, sizeof(*v));
	char *insert = insert_into(t);
	crypto_generichash_state sum;
	struct digest d;

	crypto_generichash_init(&sum, NULL, 0, sizeof(d.b));
	while (sql_next(from, r)) {
		for (size_t i = 0; i < t->n; i++) {
			v[i] = db_value(r, (int)i);
			digest_value(&sum, &v[i]);
		}
		if (to != NULL)
			sql_run(to, insert, t->n, v);
	}
	crypto_generichash_final(&sum, d.b, sizeof(d.b));
	free(insert);
	free(v);
	return d;
}

/* Adds the columns of fields and their indexes. Rows come later, because every
 * kind may have fields. */
static void
copy_fields(struct copy *c)
{
	struct db_rows *r = sql_query(&c->from,
	    "SELECT kind, name, type, indexed FROM field"
	    " ORDER BY kind, position, name",
	    DB_NOARGS);

	while (sql_next(&c->from, r)) {
		const char *kind = db_text(r, 0, NULL);
		const char *name = db_text(r, 1, NULL);

		put_field_column(&c->to, kind, name, db_text(r, 2, NULL));
		if (db_int(r, 3) == 1)
			put_field_index(&c->to, kind, name, true);
	}
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
			die(EX_CONFIG,
			    _("%s: contains the table \"%s\", which is "
			      "not part of the schema; nothing is "
			      "copied"),
			    of, t->name);
		for (size_t j = 0; j < t->n; j++)
			if (!catalogue_has(u, t->column[j]))
				die(EX_CONFIG,
				    _("%s: the table %s has the column "
				      "\"%s\", which no field declares; "
				      "nothing is copied"),
				    of, t->name, t->column[j]);
	}
}

static void
index_articles(struct copy *c)
{
	struct db_rows *r = sql_query(&c->from,
	    "SELECT id, title, body, tag FROM article ORDER BY id", DB_NOARGS);

	while (sql_next(&c->from, r)) {
		struct article a = { .title = db_text(r, 1, NULL),
			.body = db_text(r, 2, NULL),
			.tag = db_text(r, 3, NULL) };

		search_put(&c->to, db_int(r, 0), NULL, &a);
	}
}

/* Reads the copy again and ends the program if a table differs: then nothing is
 * committed. */
static void
prove(struct copy *c, struct desk *to)
{
	for (size_t i = 0; i < c->tables.n; i++) {
		const struct table *t = &c->tables.table[i];
		struct digest again = pass(to, NULL, t);

		if (memcmp(&again, &c->sum[i], sizeof(again)) != 0)
			die(EX_DATAERR,
			    _("%s: the copy of this table differs from "
			      "the original; nothing is copied"),
			    t->name);
	}
}

/* Copies everything. It runs in the transaction that creates the new desk. */
static void
fill(struct desk *to, void *arg)
{
	struct copy *c = arg;
	struct catalogue there;
	enum db_code code;

	copy_fields(c);
	catalogue_read(to, &there);
	compare(&c->tables, &there, c->name[0]);
	compare(&there, &c->tables, c->name[1]);
	catalogue_free(&there);
	for (size_t i = 0; i < c->tables.n; i++)
		c->sum[i] = pass(&c->from, to, &c->tables.table[i]);
	index_articles(c);
	if ((code = db_copied(to->db)) != DB_OK)
		sql_fail(to, code);
	prove(c, to);
}

static void
by_rows(const char *from, const char *to)
{
	struct copy c = { .name = { from, to } };
	enum db_code code;

	desk_open(&c.from, from, DESK_READ);
	if ((code = db_begin(c.from.db, false, false)) != DB_OK)
		sql_fail(&c.from, code);
	catalogue_read(&c.from, &c.tables);
	c.sum = xcalloc(c.tables.n, sizeof(*c.sum));
	desk_create(&c.to, to, false, fill, &c);
	db_rollback(c.from.db);
	desk_close(&c.from);
	catalogue_free(&c.tables);
	free(c.sum);
}

static struct db *
open_file(const char *name, enum db_mode mode)
{
	struct buf why = { 0 };
	struct db *db;
	int version;
	enum db_code code = db_open(name, mode, &db, &version, &why);

	if (code != DB_OK)
		die(sql_status(code), "%s", why.s);
	return db;
}

/* Works with every schema: people copy an old desk before they upgrade it. */
static void
by_pages(const char *from, const char *to, const char *part)
{
	struct db *a = open_file(from, DB_READ);
	struct db *b = open_file(part, DB_CREATE);
	enum db_code code = db_backup(a, b);

	if (code != DB_OK)
		die(sql_status(code), _("%s: cannot be copied to %s: %s"), from,
		    to, db_error(b));
	db_close(b);
	db_close(a);
}

void
copy_desk(const char *from, const char *to)
{
	struct new_file f;

	if (db_server(from) || db_server(to)) {
		by_rows(from, to);
		return;
	}
	guarded_desk(from);
	if (access(to, F_OK) == -1)
		guarded_output("to", to); /* not a journal of the desk either */
	desk_file_begin(&f, to);
	by_pages(from, to, f.part);
	desk_file_take(&f);
}
