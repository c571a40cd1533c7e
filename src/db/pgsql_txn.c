/* pgsql_txn.c - transactions whose end is never in doubt, and ids for them */
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "mem.h"
#include "pgsql_impl.h"

#define FEW_IDS	      8	    /* one by one */
#define MANY_IDS      1000  /* that may be lost */
#define TOKEN_SECONDS 86400 /* then nobody asks for its commit any more */

/* -------------------------------------------------------------- transactions
 */

/* Limits the time that statements wait for locks, with SET or SET LOCAL. */
static enum db_code
limit_locks(struct db *db, const char *set)
{
	char sql[64];

	/* 0 would be for ever */
	snprintf(sql, sizeof(sql), "%s lock_timeout = %d", set,
	    db_wait() > 0 ? db_wait() * 1000 : 1);
	return pgsql_send(db, sql);
}

static enum db_code
begin(struct db *db, enum db_verb kind)
{
	struct conn *c = db->conn;
	enum db_code code;

	if ((c->lost || PQstatus(c->pg) != CONNECTION_OK) &&
	    (code = pgsql_reconnect(db)) != DB_OK)
		return code;
	for (size_t i = 0; i < c->nnumbers; i++)
		c->numbers[i].n = c->numbers[i].next = 0;
	c->failed = DB_OK;
	c->block = true;
	c->kind = kind;
	c->wrote = c->unsure = c->stale = false;
	if (kind == DB_LOOK)
		return pgsql_send(
		    db, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
	if ((code = pgsql_send(db, "BEGIN ISOLATION LEVEL REPEATABLE READ")) !=
	    DB_OK)
		return code;
	return limit_locks(db, "SET LOCAL");
}

static void
new_token(struct conn *c)
{
	unsigned char random[16];

	if (getrandom(random, sizeof(random), 0) != (ssize_t)sizeof(random))
		memset(random, 0, sizeof(random));
	for (size_t i = 0; i < sizeof(random); i++)
		snprintf(c->token + 2 * i, 3, "%02x", random[i]);
}

static enum db_code
leave_token(struct db *db)
{
	struct conn *c = db->conn;

	return pgsql_run(db,
	    "INSERT INTO commit_token (token, at) VALUES ($1, $2)",
	    DB_ARGS(V(&c->token[0]), V((int64_t)time(NULL))), NULL);
}

/* Deletes old tokens, after one commit in 256. */
static void
clear_tokens(struct db *db)
{
	struct conn *c = db->conn;

	if (strncmp(c->token, "00", 2) != 0)
		return;
	(void)pgsql_run(db, "DELETE FROM commit_token WHERE at < $1",
	    DB_ARGS(V((int64_t)time(NULL) - TOKEN_SECONDS)), NULL);
	(void)pgsql_settle(db);
	c->failed = DB_OK;
}

/*
 * Finds out whether the server committed before it went away. If it did, the
 * token of the commit is there. If not, the token is written now, so that the
 * commit cannot succeed later: if it is still under way, this waits for it.
 */
static enum db_code
find_out(struct db *db)
{
	struct conn *c = db->conn;
	enum db_code code = pgsql_reconnect(db);

	if (code != DB_OK)
		return code;
	(void)limit_locks(db, "SET");
	(void)leave_token(db);
	(void)pgsql_send(db, "RESET lock_timeout");
	code = pgsql_settle(db);
	c->failed = DB_OK;
	if (code == DB_BUSY)
		return DB_AWAY;
	if (code != DB_OK && code != DB_EXISTS)
		return code;
	c->unsure = false;
	return code == DB_EXISTS ? DB_OK : DB_AGAIN;
}

/* Adds the new columns of ticket to the view of tickets; see pgsql_added. */
static enum db_code
show_new(struct db *db)
{
	struct conn *c = db->conn;

	if (!c->stale)
		return DB_OK;
	c->stale = false;
	return pgsql_run(db, "SELECT show_tickets()", DB_NOARGS, NULL);
}

static enum db_code
commit(struct db *db)
{
	struct conn *c = db->conn;
	enum db_code code;

	if (c->unsure)
		return find_out(db);
	if (c->failed != DB_OK)
		return c->failed;
	if ((code = show_new(db)) != DB_OK)
		return code;
	if (c->wrote) {
		new_token(c);
		(void)leave_token(db);
	}
	(void)pgsql_send(db, "COMMIT");
	code = pgsql_settle(db);
	if (code == DB_OK || (!c->wrote && c->lost)) {
		c->block = false;
		c->doubles = 0;
		if (c->wrote)
			clear_tokens(db);
		return DB_OK;
	}
	c->unsure = c->lost;
	return c->unsure ? DB_UNSURE : code;
}

static enum db_code
rollback(struct db *db)
{
	struct conn *c = db->conn;

	if (c->lost)
		return DB_OK;
	(void)pgsql_settle(db);
	c->failed = DB_OK;
	(void)pgsql_send(db, "ROLLBACK");
	(void)pgsql_settle(db);
	c->failed = DB_OK;
	c->block = false;
	return DB_OK;
}

/* Undoes the savepoint; ids that were handed out since it are free again. */
static enum db_code
undo(struct db *db)
{
	struct conn *c = db->conn;

	(void)pgsql_settle(db);
	if (c->lost)
		return c->failed;
	c->failed = DB_OK;
	for (size_t i = 0; i < c->nnumbers; i++)
		c->numbers[i].next = c->numbers[i].mark;
	(void)pgsql_send(db, "ROLLBACK TO SAVEPOINT one");
	return pgsql_send(db, "RELEASE SAVEPOINT one");
}

enum db_code
pgsql_control(struct db *db, enum db_verb verb)
{
	struct conn *c = db->conn;

	switch (verb) {
	case DB_LOOK:
	case DB_CHANGE:
	case DB_REHEARSE:
		return begin(db, verb);
	case DB_COMMIT:
		return commit(db);
	case DB_ROLLBACK:
		return rollback(db);
	case DB_SAVE:
		for (size_t i = 0; i < c->nnumbers; i++)
			c->numbers[i].mark = c->numbers[i].next;
		return pgsql_send(db, "SAVEPOINT one");
	case DB_RELEASE:
		return pgsql_send(db, "RELEASE SAVEPOINT one");
	case DB_UNDO:
		return undo(db);
	}
	return DB_WRONG;
}

/* Sent before the first query, so that the snapshot is taken behind the wait.
 */
enum db_code
pgsql_alone(struct db *db, const char *table)
{
	struct buf sql = { 0 };
	enum db_code code;

	buf_fmt(&sql, "LOCK TABLE %s IN SHARE UPDATE EXCLUSIVE MODE", table);
	code = pgsql_send(db, sql.s);
	buf_free(&sql);
	return code;
}

/* ----------------------------------------------------------------------- ids
 */

static struct numbers *
numbers_of(struct conn *c, const char *table)
{
	for (size_t i = 0; i < c->nnumbers; i++)
		if (strcmp(c->numbers[i].table, table) == 0)
			return &c->numbers[i];
	c->numbers = mem_grow(
	    c->numbers, c->nnumbers, &c->numberscap, sizeof(*c->numbers));
	c->numbers[c->nnumbers] = (struct numbers){ .table = xstrdup(table) };
	return &c->numbers[c->nnumbers++];
}

/*
 * Returns how many ids to reserve. Each request is a journey that waits for all
 * that was sent; ids that are left over are lost. People use the numbers of
 * tickets and articles, so at most one in 32 of these is lost. Of other tables,
 * first one is reserved at a time, then as many as were used, at most MANY_IDS.
 */
static int64_t
enough(const struct numbers *n)
{
	if (strcmp(n->table, "ticket") == 0 || strcmp(n->table, "article") == 0)
		return (int64_t)(n->n / 32 + 1);
	if (n->n < FEW_IDS)
		return 1;
	return n->n < MANY_IDS ? (int64_t)n->n : MANY_IDS;
}

static enum db_code
reserve(struct db *db, struct numbers *n)
{
	struct conn *c = db->conn;
	int64_t wanted = enough(n);
	struct buf sql = { 0 };
	enum db_code code;
	void *stmt;
	bool row;

	if (c->kind == DB_REHEARSE)
		buf_fmt(&sql,
		    "SELECT CASE WHEN is_called THEN last_value"
		    " ELSE last_value - 1 END + n"
		    " FROM %s_id_seq, generate_series(1 + $1, 1 + $1) n",
		    n->table);
	else
		buf_fmt(&sql,
		    "SELECT nextval('%s_id_seq')"
		    " FROM generate_series(1, CAST($1 AS BIGINT))",
		    n->table);
	if (c->kind == DB_REHEARSE)
		wanted = (int64_t)n->n;
	code = pgsql_query(db, sql.s, DB_ARGS(V(wanted)), &stmt);
	buf_free(&sql);
	if (code != DB_OK)
		return code;
	while ((code = pgsql_next(db, stmt, &row)) == DB_OK && row) {
		n->id = mem_grow(n->id, n->n, &n->cap, sizeof(*n->id));
		n->id[n->n++] = pgsql_num(stmt, 0);
	}
	pgsql_done(db, stmt);
	return code;
}

enum db_code
pgsql_new_id(struct db *db, const char *table, int64_t *id)
{
	struct numbers *n = numbers_of(db->conn, table);
	enum db_code code = DB_OK;

	if (n->next == n->n)
		code = reserve(db, n);
	if (code == DB_OK && n->id == NULL)
		code = DB_WRONG;
	if (code == DB_OK)
		*id = n->id[n->next++];
	return code;
}

/* Makes sequences go on behind rows that were written with their own ids. */
enum db_code
pgsql_copied(struct db *db)
{
	static const char sequences[] =
	    "SELECT relname FROM pg_class WHERE relkind = 'S' AND"
	    " relnamespace = CAST(current_schema() AS regnamespace) AND"
	    " relname LIKE '%\\_id\\_seq'";
	struct buf sql = { 0 };
	enum db_code code;
	void *stmt;
	bool row;

	if ((code = pgsql_query(db, sequences, DB_NOARGS, &stmt)) != DB_OK)
		return code;
	while ((code = pgsql_next(db, stmt, &row)) == DB_OK && row) {
		const char *name = pgsql_text(stmt, 0, NULL);

		buf_clear(&sql);
		buf_fmt(&sql,
		    "SELECT setval('%s', (SELECT coalesce(max(id), 0) + 1"
		    " FROM %.*s), false)",
		    name, (int)(strlen(name) - strlen("_id_seq")), name);
		if ((code = pgsql_run(db, sql.s, DB_NOARGS, NULL)) != DB_OK)
			break;
	}
	pgsql_done(db, stmt);
	buf_free(&sql);
	return code == DB_OK ? pgsql_settle(db) : code;
}
