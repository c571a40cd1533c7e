/* sqlite.c - the embedded engine; traps are listed in hd-internals(7) */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "driver.h"
#include "mem.h"
#include "msg.h"

#define APPLICATION_ID	0x68644442	/* "hdDB" */
#define WAIT_DEFAULT	30		/* seconds for a lock, HD_WAIT changes it */
#define SLOTS		512		/* of the statement cache, a power of two */
#define MAX_ARGS	32000

struct stmt {
	sqlite3_stmt	*s;
	char		*sql;
	int		*slot;		/* of $1, $2 ...: SQLite numbers by appearance */
	size_t		 nslots;
	bool		 busy;		/* a query walks it */
	bool		 first;		/* its first step is done already */
	bool		 row;		/* ... and gave a row */
	bool		 loose;		/* not in the cache */
};

struct ids {
	char		*table;
	int64_t		 last;
};

struct conn {
	sqlite3		*db;
	struct stmt	*cache[SLOTS];
	size_t		 cached;
	struct ids	*ids;
	size_t		 nids, idcap;
};

static enum db_code
code_of(int rc)
{
	switch (rc & 0xff) {
	case SQLITE_OK:
	case SQLITE_ROW:
	case SQLITE_DONE:
		return DB_OK;
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return DB_BUSY;
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return DB_DENIED;
	case SQLITE_FULL:
	case SQLITE_IOERR:
	case SQLITE_NOMEM:
		return DB_FULL;
	case SQLITE_CORRUPT:
		return DB_DAMAGED;
	case SQLITE_NOTADB:
		return DB_FOREIGN;
	case SQLITE_CANTOPEN:
		return DB_DENIED;
	case SQLITE_CONSTRAINT:
		return rc == SQLITE_CONSTRAINT_UNIQUE ||
		    rc == SQLITE_CONSTRAINT_PRIMARYKEY ? DB_EXISTS : DB_REFUSED;
	default:
		return DB_WRONG;
	}
}

static enum db_code
failed(struct db *db, int rc, const char *sql)
{
	struct conn *c = db->conn;

	buf_clear(&db->err);
	buf_str(&db->err, sqlite3_errmsg(c->db));
	if (code_of(rc) == DB_WRONG && sql != NULL)
		buf_fmt(&db->err, ": %s", sql);
	return code_of(rc);
}

static size_t
hash(const char *s)
{
	size_t h = 5381;

	for (; *s != '\0'; s++)
		h = h * 33 ^ (unsigned char)*s;
	return h;
}

static void
stmt_free(struct stmt *s)
{
	sqlite3_finalize(s->s);
	free(s->sql);
	free(s->slot);
	free(s);
}

static enum db_code
stmt_prepare(struct db *db, const char *sql, struct stmt **out)
{
	struct conn *c = db->conn;
	struct stmt *s = xcalloc(1, sizeof(*s));
	int rc, n;

	rc = sqlite3_prepare_v3(c->db, sql, -1, SQLITE_PREPARE_PERSISTENT,
	    &s->s, NULL);
	if (rc != SQLITE_OK) {
		free(s);
		return failed(db, rc, sql);
	}
	s->sql = xstrdup(sql);
	n = sqlite3_bind_parameter_count(s->s);
	s->nslots = (size_t)n;
	s->slot = n > 0 ? xcalloc((size_t)n, sizeof(*s->slot)) : NULL;
	for (int i = 1; i <= n; i++) {
		long number = strtol(sqlite3_bind_parameter_name(s->s, i) + 1,
		    NULL, 10);

		if (number >= 1 && number <= n)
			s->slot[number - 1] = i;
	}
	*out = s;
	return DB_OK;
}

/* Statements that nothing walks make room when the cache is nearly full. */
static void
cache_sweep(struct conn *c)
{
	struct stmt *busy[SLOTS];
	size_t n = 0;

	for (size_t i = 0; i < SLOTS; i++) {
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
		size_t at = hash(busy[i]->sql) % SLOTS;

		while (c->cache[at] != NULL)
			at = (at + 1) % SLOTS;
		c->cache[at] = busy[i];
		c->cached++;
	}
}

static enum db_code
stmt_get(struct db *db, const char *sql, struct stmt **out)
{
	struct conn *c = db->conn;
	size_t at;
	enum db_code code;

	if (c->cached > SLOTS / 2)
		cache_sweep(c);
	for (at = hash(sql) % SLOTS; c->cache[at] != NULL;
	    at = (at + 1) % SLOTS)
		if (strcmp(c->cache[at]->sql, sql) == 0) {
			if (!c->cache[at]->busy) {
				*out = c->cache[at];
				return DB_OK;
			}
			if ((code = stmt_prepare(db, sql, out)) == DB_OK)
				(*out)->loose = true;
			return code;
		}
	if ((code = stmt_prepare(db, sql, out)) != DB_OK)
		return code;
	c->cache[at] = *out;
	c->cached++;
	return DB_OK;
}

static int
bind_one(sqlite3_stmt *s, int at, const struct val *v,
    sqlite3_destructor_type how)
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

	if (n != s->nslots) {
		buf_clear(&db->err);
		buf_fmt(&db->err, "%zu arguments for %zu parameters: %s", n,
		    s->nslots, s->sql);
		return DB_WRONG;
	}
	for (size_t i = 0; i < n; i++)
		if ((rc = bind_one(s->s, s->slot[i], &args[i], how)) !=
		    SQLITE_OK)
			return failed(db, rc, s->sql);
	return DB_OK;
}

static enum db_code
lite_run(struct db *db, const char *sql, size_t n, const struct val *args,
    int64_t *changed)
{
	struct conn *c = db->conn;
	struct stmt *s;
	enum db_code code;
	double start = db_clock(db);
	int rc;

	if (*sql == 'B' || strncmp(sql, "ROLLBACK", 8) == 0)
		c->nids = 0;	/* ids reserved before are void */
	if ((code = stmt_get(db, sql, &s)) != DB_OK)
		return code;
	if ((code = stmt_bind(db, s, n, args, SQLITE_STATIC)) == DB_OK) {
		while ((rc = sqlite3_step(s->s)) == SQLITE_ROW)
			;
		if (rc != SQLITE_DONE)
			code = failed(db, rc, sql);
		else if (changed != NULL)
			*changed = sqlite3_changes64(c->db);
	}
	sqlite3_reset(s->s);
	if (n > 0)
		sqlite3_clear_bindings(s->s);
	if (db->trace)
		db_trace(sql, n, args, db_clock(db) - start);
	if (s->loose)
		stmt_free(s);
	return code;
}

static void
lite_done(struct db *db, void *stmt)
{
	struct stmt *s = stmt;

	(void)db;
	sqlite3_reset(s->s);
	sqlite3_clear_bindings(s->s);
	s->busy = false;
	if (s->loose)
		stmt_free(s);
}

static enum db_code
step(struct db *db, struct stmt *s, bool *row)
{
	int rc = sqlite3_step(s->s);

	*row = rc == SQLITE_ROW;
	return rc == SQLITE_ROW || rc == SQLITE_DONE ? DB_OK :
	    failed(db, rc, s->sql);
}

/* The first step is taken here, so that every fault surfaces in the query. */
static enum db_code
lite_query(struct db *db, const char *sql, size_t n, const struct val *args,
    void **stmt)
{
	struct stmt *s;
	enum db_code code;
	double start = db_clock(db);

	if ((code = stmt_get(db, sql, &s)) != DB_OK)
		return code;
	s->busy = true;
	code = stmt_bind(db, s, n, args, SQLITE_TRANSIENT);
	if (code == DB_OK)
		code = step(db, s, &s->row);
	s->first = true;
	if (db->trace)
		db_trace(sql, n, args, db_clock(db) - start);
	if (code != DB_OK)
		lite_done(db, s);
	else
		*stmt = s;
	return code;
}

static enum db_code
lite_next(struct db *db, void *stmt, bool *row)
{
	struct stmt *s = stmt;

	if (s->first) {
		s->first = false;
		*row = s->row;
		return DB_OK;
	}
	return step(db, s, row);
}

static bool
lite_null(void *stmt, int i)
{
	return sqlite3_column_type(((struct stmt *)stmt)->s, i) == SQLITE_NULL;
}

static const char *
lite_text(void *stmt, int i, size_t *n)
{
	sqlite3_stmt *s = ((struct stmt *)stmt)->s;
	const void *p = sqlite3_column_type(s, i) == SQLITE_BLOB ?
	    sqlite3_column_blob(s, i) :
	    (const void *)sqlite3_column_text(s, i);

	if (n != NULL)
		*n = (size_t)sqlite3_column_bytes(s, i);
	return p;
}

static int64_t
lite_num(void *stmt, int i)
{
	return lite_null(stmt, i) ? NONE :
	    sqlite3_column_int64(((struct stmt *)stmt)->s, i);
}

static double
lite_real(void *stmt, int i)
{
	return lite_null(stmt, i) ? (double)__builtin_nanf("") :
	    sqlite3_column_double(((struct stmt *)stmt)->s, i);
}

static enum db_code
lite_script(struct db *db, const char *sql)
{
	struct conn *c = db->conn;
	int rc = sqlite3_exec(c->db, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? DB_OK : failed(db, rc, NULL);
}

static enum db_code
lite_set_version(struct db *db, int version)
{
	struct buf sql = { 0 };
	enum db_code code;

	buf_fmt(&sql, "PRAGMA application_id = %d; PRAGMA user_version = %d",
	    APPLICATION_ID, version);
	code = lite_script(db, sql.s);
	buf_free(&sql);
	return code;
}

static enum db_code
pragma_int(struct db *db, const char *sql, int64_t *out)
{
	void *stmt;
	bool row = false;
	enum db_code code = lite_query(db, sql, DB_NOARGS, &stmt);

	if (code != DB_OK)
		return code;
	if ((code = lite_next(db, stmt, &row)) == DB_OK && row)
		*out = lite_num(stmt, 0);
	lite_done(db, stmt);
	return code;
}

/* The file must be ours before anything else is believed. */
static enum db_code
identify(struct db *db, const char *path, int *version)
{
	int64_t id = 0, user = 0;
	enum db_code code;

	if ((code = pragma_int(db, "PRAGMA application_id", &id)) == DB_OK)
		code = pragma_int(db, "PRAGMA user_version", &user);
	if (code == DB_FOREIGN || (code == DB_OK && id != APPLICATION_ID)) {
		buf_clear(&db->err);
		buf_fmt(&db->err,
		    _("%s: not a help desk database (hd-init makes one)"),
		    path);
		return DB_FOREIGN;
	}
	*version = (int)user;
	return code;
}

/*
 * Its mode is 0660 whatever the umask: the group of the directory shares it.
 * An empty file is what a run that was killed may have left.
 */
static enum db_code
create(struct db *db, const char *path)
{
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0660);
	struct stat st;

	if (fd == -1 && errno == EEXIST && stat(path, &st) == 0 &&
	    S_ISREG(st.st_mode) && st.st_size == 0)
		return DB_OK;
	if (fd == -1) {
		buf_fmt(&db->err, "%s: %s", path, strerror(errno));
		return errno == EEXIST ? DB_EXISTS :
		    errno == ENOENT ? DB_MISSING : DB_DENIED;
	}
	(void)fchmod(fd, 0660);
	close(fd);
	return DB_OK;
}

static enum db_code
look(struct db *db, const char *path)
{
	struct stat st;

	if (stat(path, &st) == -1) {
		buf_fmt(&db->err, "%s: %s", path, strerror(errno));
		if (errno == ENOENT)
			buf_str(&db->err, _(" (hd-init makes a database)"));
		return errno == ENOENT ? DB_MISSING : DB_DENIED;
	}
	if (!S_ISREG(st.st_mode)) {
		buf_fmt(&db->err, _("%s: not a file"), path);
		return DB_FOREIGN;
	}
	return DB_OK;
}

static int
wait_ms(void)
{
	const char *s = getenv("HD_WAIT");
	long n = s != NULL ? strtol(s, NULL, 10) : WAIT_DEFAULT;

	return n < 0 || n > 86400 ? WAIT_DEFAULT * 1000 : (int)n * 1000;
}

static void
protect(struct conn *c)
{
	static const int settings[][2] = {
		{ SQLITE_DBCONFIG_DEFENSIVE, 1 },
		{ SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
		{ SQLITE_DBCONFIG_DQS_DML, 0 },
		{ SQLITE_DBCONFIG_DQS_DDL, 0 },
		{ SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
		{ SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
	};

	for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++)
		sqlite3_db_config(c->db, settings[i][0], settings[i][1],
		    (int *)NULL);
	sqlite3_limit(c->db, SQLITE_LIMIT_VARIABLE_NUMBER, MAX_ARGS);
	sqlite3_limit(c->db, SQLITE_LIMIT_ATTACHED, 0);
	sqlite3_extended_result_codes(c->db, 1);
	sqlite3_busy_timeout(c->db, wait_ms());
}

static enum db_code
lite_open(struct db *db, const char *path, enum db_mode mode, int *version)
{
	struct conn *c = xcalloc(1, sizeof(*c));
	enum db_code code;
	int rc;

	db->conn = c;
	*version = 0;
	code = mode == DB_CREATE ? create(db, path) : look(db, path);
	if (code != DB_OK)
		return code;
	rc = sqlite3_open_v2(path, &c->db, mode == DB_READ &&
	    access(path, W_OK) != 0 ? SQLITE_OPEN_READONLY :
	    SQLITE_OPEN_READWRITE, NULL);
	if (rc != SQLITE_OK) {
		buf_fmt(&db->err, "%s: %s", path,
		    c->db != NULL ? sqlite3_errmsg(c->db) : "no memory");
		return code_of(rc);
	}
	protect(c);
	if (mode != DB_CREATE &&
	    (code = identify(db, path, version)) != DB_OK)
		return code;
	if (mode == DB_READ)
		return lite_script(db, "PRAGMA query_only = 1");
	/* EXTRA: the directory is synced too, so that a commit survives */
	return lite_script(db, "PRAGMA synchronous = EXTRA");
}

static void
lite_close(struct db *db)
{
	struct conn *c = db->conn;

	if (c == NULL)
		return;
	for (size_t i = 0; i < SLOTS; i++)
		if (c->cache[i] != NULL)
			stmt_free(c->cache[i]);
	sqlite3_close(c->db);
	for (size_t i = 0; i < c->idcap; i++)
		free(c->ids[i].table);
	free(c->ids);
	free(c);
}

/* A writer is alone: what max(id) says stays true until it commits. */
static enum db_code
lite_new_id(struct db *db, const char *table, int64_t *id)
{
	struct conn *c = db->conn;
	struct buf sql = { 0 };
	enum db_code code;
	size_t i;

	for (i = 0; i < c->nids; i++)
		if (strcmp(c->ids[i].table, table) == 0) {
			*id = ++c->ids[i].last;
			return DB_OK;
		}
	buf_fmt(&sql, "SELECT coalesce(max(id), 0) FROM %s", table);
	*id = 0;
	code = pragma_int(db, sql.s, id);
	buf_free(&sql);
	if (code != DB_OK)
		return code;
	if (c->nids == c->idcap) {
		c->ids = mem_grow(c->ids, c->nids, &c->idcap,
		    sizeof(*c->ids));
		memset(c->ids + c->nids, 0,
		    (c->idcap - c->nids) * sizeof(*c->ids));
	}
	free(c->ids[i].table);
	c->ids[i].table = xstrdup(table);
	c->ids[i].last = ++*id;
	c->nids++;
	return DB_OK;
}

static enum db_code
lite_sound(struct db *db, struct buf *faults)
{
	static const char *const tests[] = { "PRAGMA integrity_check",
		"SELECT 'row ' || coalesce(rowid, '?') || ' of ' || \"table\""
		" || ' names a ' || parent || ' that is not there'"
		" FROM pragma_foreign_key_check" };
	enum db_code code = DB_OK;
	void *stmt;
	bool row;

	for (size_t i = 0; i < 2; i++) {
		code = lite_query(db, tests[i], DB_NOARGS, &stmt);
		if (code != DB_OK)
			return code;
		while ((code = lite_next(db, stmt, &row)) == DB_OK && row) {
			const char *s = lite_text(stmt, 0, NULL);

			if (strcmp(s, "ok") != 0)
				buf_fmt(faults, "%s\n", s);
		}
		lite_done(db, stmt);
		if (code != DB_OK)
			return code;
	}
	return code;
}

/*
 * Up to 3.51.2 (but not the later 3.44 and 3.50) a WAL can be reset while
 * another connection commits, and the file is damaged: very rarely.
 */
static bool
wal_is_safe(void)
{
	int v = sqlite3_libversion_number();

	return v >= 3051003 || (v >= 3050007 && v < 3051000) ||
	    (v >= 3044006 && v < 3045000);
}

static enum db_code
lite_wal(struct db *db, bool insist)
{
	return lite_script(db, insist || wal_is_safe() ?
	    "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
}

const struct db_driver db_sqlite = {
	.prefix = "",
	.engine = "sqlite",
	.begin_read = "BEGIN",
	.begin_write = "BEGIN IMMEDIATE",
	.type = { NULL, "INTEGER", "REAL", "TEXT", "BLOB" },
	.open = lite_open,
	.close = lite_close,
	.script = lite_script,
	.set_version = lite_set_version,
	.run = lite_run,
	.query = lite_query,
	.next = lite_next,
	.null = lite_null,
	.text = lite_text,
	.num = lite_num,
	.real = lite_real,
	.done = lite_done,
	.new_id = lite_new_id,
	.sound = lite_sound,
	.wal = lite_wal,
};
