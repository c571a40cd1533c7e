/*
 * pgsql.c - a server for many machines; a module, loaded when a name asks for
 * it. What it takes care of is listed in hd-internals(7).
 */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "mem.h"
#include "msg.h"
#include "pgsql_wire.h"

#define CONNECT_SECONDS "10"  /* for each host, unless the name says */
#define MANY_IDS	1000  /* that may be lost */
#define TOKEN_SECONDS	86400 /* then nobody asks for its commit any more */

extern const struct db_driver db_module;

/* ---------------------------------------------------------------- connecting
 */

static void
no_notice(void *arg, const char *text)
{
	(void)arg;
	(void)text;
}

static bool
given(const char *variable)
{
	const char *s = getenv(variable);

	return s != NULL && *s != '\0';
}

/*
 * libpq has no code for why it could not connect: only its words, which are
 * asked for in English.
 */
static enum db_code
refusal(struct db *db)
{
	static const struct {
		const char *words;
		enum db_code code;
	} why[] = { { "invalid connection option", DB_DOWN },
		{ "invalid URI", DB_DOWN }, { "invalid port", DB_DOWN },
		{ "invalid integer value", DB_DOWN },
		{ "could not translate host name", DB_DOWN },
		{ "definition of service", DB_DOWN },
		{ "authentication", DB_DENIED }, { "password", DB_DENIED },
		{ "pg_hba.conf", DB_DENIED },
		{ "permission denied for database", DB_DENIED },
		{ "FATAL:  role \"", DB_DENIED },
		{ "is not permitted to log in", DB_DENIED },
		{ "does not exist", DB_MISSING } };
	struct conn *c = db->conn;
	const char *said = PQerrorMessage(c->pg);
	enum db_code code = DB_AWAY;

	for (size_t i = 0; i < sizeof(why) / sizeof(why[0]); i++)
		if (strstr(said, why[i].words) != NULL) {
			code = why[i].code;
			break;
		}
	/* a socket that is not there is a server that is not running */
	if (code == DB_MISSING && strstr(said, "database \"") == NULL)
		code = DB_AWAY;
	pg_lost(db);
	if (code == DB_MISSING)
		buf_str(&db->err, _(" (hd-init makes a database)"));
	else if (PQconnectionNeedsPassword(c->pg))
		buf_str(&db->err, _(" (put the password into ~/.pgpass)"));
	return code;
}

/* What has just been connected is made ready for statements. */
static enum db_code
made_ready(struct db *db)
{
	struct conn *c = db->conn;

	if (PQstatus(c->pg) != CONNECTION_OK)
		return refusal(db);
	PQsetNoticeProcessor(c->pg, no_notice, NULL);
	c->lost = !PQenterPipelineMode(c->pg);
	return DB_OK;
}

/* Nothing is left of what was before; libpq speaks English meanwhile. */
static locale_t
begin_connecting(struct conn *c)
{
	pg_forget(c);
	c->failed = DB_OK;
	c->block = false;
	return uselocale(newlocale(LC_ALL_MASK, "C", (locale_t)0));
}

static void
end_connecting(locale_t own)
{
	freelocale(uselocale(own));
}

/* database: instead of the one that the name names, or NULL. */
static enum db_code
connect_to(struct db *db, const char *database)
{
	struct conn *c = db->conn;
	const char *key[8] = { 0 }, *value[8] = { 0 };
	locale_t own = begin_connecting(c);
	int n = 0;

	PQfinish(c->pg);
	/* what stands before dbname may be said otherwise by the name */
	if (!given("PGCONNECT_TIMEOUT")) {
		key[n] = "connect_timeout";
		value[n++] = CONNECT_SECONDS;
	}
	if (c->mode != DB_READ && !given("PGTARGETSESSIONATTRS")) {
		key[n] = "target_session_attrs";
		value[n++] = "read-write";
	}
	key[n] = "dbname";
	value[n++] = c->name;
	if (database != NULL) {
		key[n] = "dbname";
		value[n++] = database;
	}
	key[n] = "client_encoding";
	value[n++] = "UTF8";
	key[n] = "fallback_application_name";
	value[n] = "hd-tools";
	c->pg = PQconnectdbParams(key, value, 1);
	end_connecting(own);
	return made_ready(db);
}

/* The same once more, to whichever of its hosts is there now. */
static enum db_code
connect_again(struct db *db)
{
	struct conn *c = db->conn;
	locale_t own = begin_connecting(c);

	PQreset(c->pg);
	end_connecting(own);
	return made_ready(db);
}

/* A name is seen by others: in the list of processes, in a shell's history. */
static bool
holds_password(const char *name)
{
	char *error = NULL;
	PQconninfoOption *options = PQconninfoParse(name, &error);
	bool holds = false;

	PQfreemem(error);
	for (PQconninfoOption *o = options; o != NULL && o->keyword != NULL;
	     o++)
		holds |= strcmp(o->keyword, "password") == 0 && o->val != NULL;
	PQconninfoFree(options);
	return holds;
}

/* ---------------------------------------------------------------- the schema
 */

static enum db_code
pg_int(struct db *db, const char *sql, int64_t *out)
{
	void *stmt;
	bool row;
	enum db_code code = pg_query(db, sql, DB_NOARGS, &stmt);

	if (code != DB_OK)
		return code;
	if ((code = pg_next(db, stmt, &row)) == DB_OK && row)
		*out = pg_num(stmt, 0);
	pg_done(db, stmt);
	return code;
}

/* Nobody else makes a table of that name and column. */
static enum db_code
is_desk(struct db *db, bool *is)
{
	int64_t there = 0;
	enum db_code code = pg_int(db,
	    "SELECT count(*) FROM pg_attribute WHERE attrelid ="
	    " to_regclass('schema') AND attname = 'version'",
	    &there);

	*is = there > 0;
	return code;
}

static enum db_code
newest(struct db *db, int *version)
{
	int64_t n = 0;
	enum db_code code =
	    pg_int(db, "SELECT coalesce(max(version), 0) FROM schema", &n);

	*version = (int)n;
	return code;
}

static enum db_code
pg_version(struct db *db, int *version)
{
	bool is;
	enum db_code code = is_desk(db, &is);

	*version = 0;
	return code == DB_OK && is ? newest(db, version) : code;
}

/* The versions stand in the table. */
static enum db_code
pg_set_version(struct db *db, int version)
{
	(void)db;
	(void)version;
	return DB_OK;
}

/* Several statements at once: only outside the pipeline. */
static enum db_code
pg_script(struct db *db, const char *sql)
{
	struct conn *c = db->conn;
	PGresult *res;
	enum db_code code = pg_settle(db);

	if (code != DB_OK)
		return code;
	PQexitPipelineMode(c->pg);
	res = PQexec(c->pg, sql);
	if (PQresultStatus(res) != PGRES_COMMAND_OK &&
	    PQresultStatus(res) != PGRES_TUPLES_OK) {
		pg_refused(db, res, NULL);
		code = c->failed;
	}
	PQclear(res);
	if (PQstatus(c->pg) == CONNECTION_OK)
		PQenterPipelineMode(c->pg);
	return code;
}

/* The database of the name, made from the one that every server has. */
static enum db_code
create_database(struct db *db)
{
	struct conn *c = db->conn;
	struct buf sql = { 0 };
	char *name = xstrdup(PQdb(c->pg)), *quoted;
	enum db_code code = connect_to(db, "postgres");

	if (code == DB_OK) {
		quoted = PQescapeIdentifier(c->pg, name, strlen(name));
		buf_fmt(&sql,
		    "CREATE DATABASE %s TEMPLATE template0"
		    " ENCODING 'UTF8' LOCALE 'C'",
		    quoted);
		PQfreemem(quoted);
		code = pg_script(db, sql.s);
		buf_free(&sql);
		if (code == DB_DENIED)
			buf_fmt(&db->err,
			    _(" (have an administrator run: createdb -T "
			      "template0 -E UTF8 -O %s %s)"),
			    PQuser(c->pg), name);
	}
	free(name);
	return code == DB_OK || code == DB_EXISTS ? connect_to(db, NULL) : code;
}

static enum db_code
identify(struct db *db, int *version)
{
	struct conn *c = db->conn;
	const char *encoding = PQparameterStatus(c->pg, "server_encoding");
	enum db_code code;
	bool is;

	if (encoding == NULL || strcmp(encoding, "UTF8") != 0) {
		buf_fmt(&db->err,
		    _("%s: its encoding is %s, a help desk needs UTF8"),
		    PQdb(c->pg), encoding != NULL ? encoding : "?");
		return DB_FOREIGN;
	}
	if ((code = is_desk(db, &is)) == DB_OK && is)
		code = newest(db, version);
	if (code != DB_OK || is == (c->mode != DB_CREATE))
		return code;
	buf_clear(&db->err);
	if (!is) {
		buf_fmt(&db->err,
		    _("%s: not a help desk database (hd-init makes one)"),
		    PQdb(c->pg));
		return DB_FOREIGN;
	}
	buf_fmt(&db->err, _("%s: is a help desk already"), PQdb(c->pg));
	buf_str(&db->err, _(" (hd-init -u brings it up to date)"));
	return DB_EXISTS;
}

static enum db_code
pg_open(struct db *db, const char *name, enum db_mode mode, int *version)
{
	struct conn *c = xcalloc(1, sizeof(*c));
	enum db_code code;

	db->conn = c;
	*version = 0;
	c->name = xstrdup(name);
	c->mode = mode;
	if (holds_password(name)) {
		buf_str(&db->err,
		    _("the name of the database holds a password, which others "
		      "can see: put it into ~/.pgpass"));
		return DB_DENIED;
	}
	code = connect_to(db, NULL);
	if (code == DB_MISSING && mode == DB_CREATE)
		code = create_database(db);
	if (code != DB_OK)
		return code;
	c->user = xstrdup(PQuser(c->pg));
	return identify(db, version);
}

static void
pg_close(struct db *db)
{
	struct conn *c = db->conn;

	if (c == NULL)
		return;
	PQfinish(c->pg);
	pg_forget(c);
	for (size_t i = 0; i < c->nnumbers; i++) {
		free(c->numbers[i].table);
		free(c->numbers[i].id);
	}
	free(c->numbers);
	free(c->sent);
	free(c->values);
	free(c->lengths);
	free(c->formats);
	free(c->digits);
	free(c->name);
	free(c->user);
	free(c);
}

static const char *
pg_user(struct db *db)
{
	return ((struct conn *)db->conn)->user;
}

/* -------------------------------------------------------------- transactions
 */

static enum db_code
begin(struct db *db, enum db_verb kind)
{
	struct conn *c = db->conn;
	char wait[64];
	enum db_code code;

	if ((c->lost || PQstatus(c->pg) != CONNECTION_OK) &&
	    (code = connect_again(db)) != DB_OK)
		return code;
	for (size_t i = 0; i < c->nnumbers; i++)
		c->numbers[i].n = c->numbers[i].next = 0;
	c->failed = DB_OK;
	c->block = true;
	c->kind = kind;
	c->wrote = c->unsure = false;
	if (kind == DB_LOOK)
		return pg_send(
		    db, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
	/* 0 would be for ever */
	snprintf(wait, sizeof(wait), "SET LOCAL lock_timeout = %d",
	    db_wait() > 0 ? db_wait() * 1000 : 1);
	if ((code = pg_send(db, "BEGIN ISOLATION LEVEL REPEATABLE READ")) !=
	    DB_OK)
		return code;
	return pg_send(db, wait);
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

	return pg_run(db,
	    "INSERT INTO commit_token (token, at) VALUES ($1, $2)",
	    DB_ARGS(V(&c->token[0]), V((int64_t)time(NULL))), NULL);
}

/* Now and then, those that nobody asks for any more. */
static void
clear_tokens(struct db *db)
{
	struct conn *c = db->conn;

	if (strncmp(c->token, "00", 2) != 0)
		return;
	(void)pg_run(db, "DELETE FROM commit_token WHERE at < $1",
	    DB_ARGS(V((int64_t)time(NULL) - TOKEN_SECONDS)), NULL);
	(void)pg_settle(db);
	c->failed = DB_OK;
}

/*
 * The server went away before it answered a commit. It left a token if it did
 * commit; if not, the token is left now, so that it never can: a commit that
 * is still under way there makes us wait, or then fails.
 */
static enum db_code
find_out(struct db *db)
{
	struct conn *c = db->conn;
	char wait[64];
	enum db_code code = connect_again(db);

	if (code != DB_OK)
		return code;
	snprintf(wait, sizeof(wait), "SET lock_timeout = %d",
	    db_wait() > 0 ? db_wait() * 1000 : 1);
	(void)pg_send(db, wait);
	(void)leave_token(db);
	(void)pg_send(db, "RESET lock_timeout");
	code = pg_settle(db);
	c->failed = DB_OK;
	if (code == DB_BUSY)
		return DB_AWAY;
	if (code != DB_OK && code != DB_EXISTS)
		return code;
	c->unsure = false;
	return code == DB_EXISTS ? DB_OK : DB_AGAIN;
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
	if (c->wrote) {
		new_token(c);
		(void)leave_token(db);
	}
	(void)pg_send(db, "COMMIT");
	code = pg_settle(db);
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
	(void)pg_settle(db);
	c->failed = DB_OK;
	(void)pg_send(db, "ROLLBACK");
	(void)pg_settle(db);
	c->failed = DB_OK;
	c->block = false;
	return DB_OK;
}

/* Ids that were given away since the savepoint are free again. */
static enum db_code
undo(struct db *db)
{
	struct conn *c = db->conn;

	(void)pg_settle(db);
	if (c->lost)
		return c->failed;
	c->failed = DB_OK;
	for (size_t i = 0; i < c->nnumbers; i++)
		c->numbers[i].next = c->numbers[i].mark;
	(void)pg_send(db, "ROLLBACK TO SAVEPOINT one");
	return pg_send(db, "RELEASE SAVEPOINT one");
}

static enum db_code
pg_control(struct db *db, enum db_verb verb)
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
		return pg_send(db, "SAVEPOINT one");
	case DB_RELEASE:
		return pg_send(db, "RELEASE SAVEPOINT one");
	case DB_UNDO:
		return undo(db);
	}
	return DB_WRONG;
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
 * How many to ask for: each time is a journey for which all that was sent must
 * be done first. Those that are left over at the end are lost. People call
 * tickets and articles by their numbers: at most one in 32 of these, and of
 * what only programs count as many as were used, but not above MANY_IDS.
 */
static int64_t
enough(const struct numbers *n)
{
	if (strcmp(n->table, "ticket") == 0 || strcmp(n->table, "article") == 0)
		return (int64_t)(n->n / 32 + 1);
	return n->n + 1 < MANY_IDS ? (int64_t)n->n + 1 : MANY_IDS;
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
	code = pg_query(db, sql.s, DB_ARGS(V(wanted)), &stmt);
	buf_free(&sql);
	if (code != DB_OK)
		return code;
	while ((code = pg_next(db, stmt, &row)) == DB_OK && row) {
		n->id = mem_grow(n->id, n->n, &n->cap, sizeof(*n->id));
		n->id[n->n++] = pg_num(stmt, 0);
	}
	pg_done(db, stmt);
	return code;
}

static enum db_code
pg_new_id(struct db *db, const char *table, int64_t *id)
{
	struct numbers *n = numbers_of(db->conn, table);
	enum db_code code = DB_OK;

	if (n->next == n->n)
		code = reserve(db, n);
	if (code == DB_OK)
		*id = n->id[n->next++];
	return code;
}

/* Behind rows that were written with ids of their own. */
static enum db_code
pg_copied(struct db *db)
{
	static const char sequences[] =
	    "SELECT relname FROM pg_class WHERE relkind = 'S' AND"
	    " relnamespace = CAST(current_schema() AS regnamespace) AND"
	    " relname LIKE '%\\_id\\_seq'";
	struct buf sql = { 0 };
	enum db_code code;
	void *stmt;
	bool row;

	if ((code = pg_query(db, sequences, DB_NOARGS, &stmt)) != DB_OK)
		return code;
	while ((code = pg_next(db, stmt, &row)) == DB_OK && row) {
		const char *name = pg_text(stmt, 0, NULL);

		buf_clear(&sql);
		buf_fmt(&sql,
		    "SELECT setval('%s', (SELECT coalesce(max(id), 0) + 1"
		    " FROM %.*s), false)",
		    name, (int)(strlen(name) - strlen("_id_seq")), name);
		if ((code = pg_run(db, sql.s, DB_NOARGS, NULL)) != DB_OK)
			break;
	}
	pg_done(db, stmt);
	buf_free(&sql);
	return code == DB_OK ? pg_settle(db) : code;
}

/* --------------------------------------------------------------- the engine's
 */

/* A column more is a column more of the view. */
static enum db_code
pg_added(struct db *db, const char *table)
{
	return strcmp(table, "ticket") == 0
	    ? pg_run(db, "SELECT show_tickets()", DB_NOARGS, NULL)
	    : DB_OK;
}

/* Adds the first column of each row as a line. */
static enum db_code
lines_of(struct db *db, const char *sql, struct buf *lines)
{
	void *stmt;
	bool row;
	enum db_code code = pg_query(db, sql, DB_NOARGS, &stmt);

	if (code != DB_OK)
		return code;
	while ((code = pg_next(db, stmt, &row)) == DB_OK && row)
		buf_fmt(lines, "%s\n", pg_text(stmt, 0, NULL));
	pg_done(db, stmt);
	return code;
}

/*
 * A reference can be broken by who restores with triggers switched off. All of
 * ours are of one column.
 */
static enum db_code
pg_sound(struct db *db, struct buf *faults)
{
	static const char own[] =
	    "SELECT 'index ' || indexrelid::regclass || ' is not valid:"
	    " REINDEX' FROM pg_index WHERE NOT indisvalid"
	    " UNION ALL SELECT 'constraint ' || conname || ' of ' ||"
	    " conrelid::regclass || ' is not validated' FROM pg_constraint"
	    " WHERE NOT convalidated";
	static const char references[] =
	    "SELECT format('SELECT ''a row of %s names a %s that is not"
	    " there: '' || c.%I FROM %s c LEFT JOIN %s p ON p.%I = c.%I"
	    " WHERE c.%I IS NOT NULL AND p.%I IS NULL', conrelid::regclass,"
	    " confrelid::regclass, a.attname, conrelid::regclass,"
	    " confrelid::regclass, b.attname, a.attname, a.attname, b.attname)"
	    " FROM pg_constraint"
	    " JOIN pg_attribute a ON a.attrelid = conrelid"
	    " AND a.attnum = conkey[1]"
	    " JOIN pg_attribute b ON b.attrelid = confrelid"
	    " AND b.attnum = confkey[1]"
	    " WHERE contype = 'f' AND connamespace ="
	    " CAST(current_schema() AS regnamespace)";
	struct buf queries = { 0 };
	enum db_code code = lines_of(db, own, faults);
	char *at, *sql;

	if (code == DB_OK)
		code = lines_of(db, references, &queries);
	for (at = queries.s;
	     code == DB_OK && (sql = at) != NULL && *sql != '\0';) {
		at = strchr(sql, '\n');
		*at++ = '\0';
		code = lines_of(db, sql, faults);
	}
	buf_free(&queries);
	return code;
}

/* The server keeps its own. */
static enum db_code
pg_wal(struct db *db, bool on)
{
	(void)db;
	(void)on;
	return DB_OK;
}

/*
 * Everything that the primary committed before the last transaction that was
 * replayed here is here. Nothing may have happened there since: then all that
 * came by the wire is replayed, and there is a wire.
 */
static enum db_code
pg_behind(struct db *db, int64_t *seconds)
{
	return pg_int(db,
	    "SELECT CASE WHEN NOT pg_is_in_recovery() THEN NULL"
	    " WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()"
	    " AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0"
	    " ELSE coalesce(CAST(ceil(extract(epoch FROM clock_timestamp() -"
	    " pg_last_xact_replay_timestamp())) AS BIGINT), 0) END",
	    seconds);
}

static const char catalogue[] =
    "SELECT c.relname, a.attname, coalesce(array_position("
    "CAST(p.conkey AS SMALLINT[]), a.attnum), 0), (SELECT min(t.relname)"
    " FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid WHERE"
    " f.conrelid = c.oid AND f.contype = 'f' AND a.attnum = ANY (f.conkey))"
    " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND"
    " a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_constraint p ON"
    " p.conrelid = c.oid AND p.contype = 'p' WHERE c.relkind IN ('r', 'p')"
    " AND NOT c.relispartition AND"
    " c.relnamespace = CAST(current_schema() AS regnamespace)"
    " ORDER BY c.relname, a.attnum";

const struct db_driver db_module = {
	.release = HD_VERSION,
	.engine = "pgsql",
	.far = true,
	.type = { NULL, "BIGINT", "DOUBLE PRECISION", "TEXT COLLATE \"C\"",
	    "BYTEA" },
	.catalogue = catalogue,
	.open = pg_open,
	.close = pg_close,
	.control = pg_control,
	.script = pg_script,
	.version = pg_version,
	.set_version = pg_set_version,
	.run = pg_run,
	.query = pg_query,
	.next = pg_next,
	.columns = pg_columns,
	.name = pg_name,
	.null = pg_null,
	.text = pg_text,
	.num = pg_num,
	.real = pg_real,
	.value = pg_value,
	.done = pg_done,
	.new_id = pg_new_id,
	.sound = pg_sound,
	.wal = pg_wal,
	.user = pg_user,
	.behind = pg_behind,
	.added = pg_added,
	.copied = pg_copied,
};
