/* sqlite_stmt.c - one prepared statement for each text, found by a hash */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "sqlite_stmt.h"
#include "text.h"

static void
stmt_free(struct stmt *s)
{
	sqlite3_finalize(s->s);
	free(s->sql);
	free(s->slot);
	free(s);
}

/* Makes a statement free for its next use. */
static void
stmt_reset(struct conn *c, struct stmt *s)
{
	struct stmt **p = &c->loose;

	sqlite3_reset(s->s);
	sqlite3_clear_bindings(s->s);
	s->busy = false;
	if (!s->loose)
		return;
	while (*p != s)
		p = &(*p)->next;
	*p = s->next;
	stmt_free(s);
}

static enum db_code
stmt_prepare(struct db *db, const char *sql, struct stmt **out)
{
	struct conn *c = db->conn;
	struct stmt *s = xcalloc(1, sizeof(*s));
	int rc, n;

	rc = sqlite3_prepare_v3(
	    c->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &s->s, NULL);
	if (rc != SQLITE_OK) {
		free(s);
		return sqlite_failed(db, rc, sql);
	}
	s->sql = xstrdup(sql);
	n = sqlite3_bind_parameter_count(s->s);
	s->nslots = (size_t)n;
	s->slot = n > 0 ? xcalloc((size_t)n, sizeof(*s->slot)) : NULL;
	for (int i = 1; i <= n; i++) {
		long number =
		    strtol(sqlite3_bind_parameter_name(s->s, i) + 1, NULL, 10);

		if (number >= 1 && number <= n)
			s->slot[number - 1] = i;
	}
	*out = s;
	return DB_OK;
}

/* Frees the statements that are not in use: the cache is nearly full. */
static void
cache_sweep(struct conn *c)
{
	struct stmt *busy[STMT_SLOTS];
	size_t n = 0;

	memset(c->near, 0, sizeof(c->near));
	for (size_t i = 0; i < STMT_SLOTS; i++) {
		if (c->cache[i] == NULL)
			continue;
		if (c->cache[i]->busy)
			busy[n++] = c->cache[i];
		else
			stmt_free(c->cache[i]);
		c->cache[i] = NULL;
	}
	c->cached = 0;
	for (size_t i = 0; i < n; i++) {
		size_t at = text_hash(busy[i]->sql) % STMT_SLOTS;

		while (c->cache[at] != NULL)
			at = (at + 1) % STMT_SLOTS;
		c->cache[at] = busy[i];
		c->cached++;
	}
}

/*
 * Finds the statement of a text, or prepares it. Most texts are constants, so
 * the address of the text is a good guess.
 */
static enum db_code
stmt_get(struct db *db, const char *sql, struct stmt **out)
{
	struct conn *c = db->conn;
	struct stmt **near = &c->near[((uintptr_t)sql >> 4) % STMT_NEAR];
	size_t at;
	enum db_code code;

	if (*near != NULL && !(*near)->busy && strcmp((*near)->sql, sql) == 0) {
		*out = *near;
		return DB_OK;
	}
	if (c->cached > STMT_SLOTS / 2)
		cache_sweep(c);
	for (at = text_hash(sql) % STMT_SLOTS; c->cache[at] != NULL;
	     at = (at + 1) % STMT_SLOTS)
		if (strcmp(c->cache[at]->sql, sql) == 0) {
			if (!c->cache[at]->busy) {
				*out = *near = c->cache[at];
				return DB_OK;
			}
			if ((code = stmt_prepare(db, sql, out)) == DB_OK &&
			    *out != NULL) {
				(*out)->loose = true;
				(*out)->next = c->loose;
				c->loose = *out;
			}
			return code;
		}
	if ((code = stmt_prepare(db, sql, out)) != DB_OK || *out == NULL)
		return code;
	c->cache[at] = *out;
	c->cached++;
	return DB_OK;
}

static int
bind_one(
    sqlite3_stmt *s, int at, const struct val *v, sqlite3_destructor_type how)
{
	switch (v->type) {
	case VAL_NULL:
		return sqlite3_bind_null(s, at);
	case VAL_INT:
		return sqlite3_bind_int64(s, at, v->i);
	case VAL_REAL:
		return sqlite3_bind_double(s, at, v->d);
	case VAL_TEXT:
		return sqlite3_bind_text64(s, at, v->s, v->n, how, SQLITE_UTF8);
	case VAL_BLOB:
		break;
	}
	if (v->n == 0)
		return sqlite3_bind_zeroblob(s, at, 0);
	return sqlite3_bind_blob64(s, at, v->s, v->n, how);
}

static enum db_code
stmt_bind(struct db *db, struct stmt *s, size_t n, const struct val *args,
    sqlite3_destructor_type how)
{
	int rc;

	if (n != s->nslots || (n > 0 && s->slot == NULL)) {
		buf_clear(&db->err);
		buf_fmt(&db->err, "%zu arguments for %zu parameters: %s", n,
		    s->nslots, s->sql);
		return DB_WRONG;
	}
	for (size_t i = 0; i < n; i++)
		if ((rc = bind_one(s->s, s->slot[i], &args[i], how)) !=
		    SQLITE_OK)
			return sqlite_failed(db, rc, s->sql);
	return DB_OK;
}

enum db_code
sqlite_run(struct db *db, const char *sql, size_t n, const struct val *args,
    int64_t *changed)
{
	struct conn *c = db->conn;
	struct stmt *s = NULL;
	enum db_code code;
	double start = db_clock(db);
	int rc;

	code = stmt_get(db, sql, &s);
	if (code != DB_OK || s == NULL)
		return code;
	if ((code = stmt_bind(db, s, n, args, SQLITE_STATIC)) == DB_OK) {
		while ((rc = sqlite3_step(s->s)) == SQLITE_ROW)
			;
		if (rc != SQLITE_DONE)
			code = sqlite_failed(db, rc, sql);
		else if (changed != NULL)
			*changed = sqlite3_changes64(c->db);
	}
	if (db->trace)
		db_trace(sql, n, args, db_clock(db) - start);
	stmt_reset(c, s);
	return code;
}

void
sqlite_done(struct db *db, void *stmt)
{
	stmt_reset(db->conn, stmt);
}

void
sqlite_end(struct conn *c)
{
	while (c->loose != NULL)
		stmt_reset(c, c->loose);
	for (size_t i = 0; i < STMT_SLOTS; i++)
		if (c->cache[i] != NULL && c->cache[i]->busy)
			stmt_reset(c, c->cache[i]);
}

static enum db_code
step(struct db *db, struct stmt *s, bool *row)
{
	int rc = sqlite3_step(s->s);

	*row = rc == SQLITE_ROW;
	return rc == SQLITE_ROW || rc == SQLITE_DONE
	    ? DB_OK
	    : sqlite_failed(db, rc, s->sql);
}

/* Takes the first step at once, so that every failure shows in the query. */
enum db_code
sqlite_query(struct db *db, const char *sql, size_t n, const struct val *args,
    void **stmt)
{
	struct stmt *s = NULL;
	enum db_code code;
	double start = db_clock(db);

	code = stmt_get(db, sql, &s);
	if (code != DB_OK || s == NULL)
		return code;
	s->busy = true;
	code = stmt_bind(db, s, n, args, SQLITE_TRANSIENT);
	if (code == DB_OK)
		code = step(db, s, &s->row);
	s->first = true;
	if (db->trace)
		db_trace(sql, n, args, db_clock(db) - start);
	if (code != DB_OK)
		sqlite_done(db, s);
	else
		*stmt = s;
	return code;
}

enum db_code
sqlite_next(struct db *db, void *stmt, bool *row)
{
	struct stmt *s = stmt;

	if (s->first) {
		s->first = false;
		*row = s->row;
		return DB_OK;
	}
	return step(db, s, row);
}

void
sqlite_forget(struct conn *c)
{
	for (size_t i = 0; i < STMT_SLOTS; i++)
		if (c->cache[i] != NULL)
			stmt_free(c->cache[i]);
}
