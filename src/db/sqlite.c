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
#include "translate.h"
#include "sqlite_stmt.h"

#define APPLICATION_ID 0x68644442 /* "hdDB" */
#define MAX_ARGS       32000

static enum db_code
lite_script(struct db *db, const char *sql)
{
	struct conn *c = db->conn;
	int rc = sqlite3_exec(c->db, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? DB_OK : lite_failed(db, rc, NULL);
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

static enum db_code
lite_version(struct db *db, int *version)
{
	int64_t user = 0;
	enum db_code code = pragma_int(db, "PRAGMA user_version", &user);

	*version = (int)user;
	return code;
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

/* The file must be ours before anything else is believed. */
static enum db_code
identify(struct db *db, const char *path, int *version)
{
	int64_t id = 0;
	enum db_code code;

	if ((code = pragma_int(db, "PRAGMA application_id", &id)) == DB_OK)
		code = lite_version(db, version);
	if (code == DB_FOREIGN || (code == DB_OK && id != APPLICATION_ID)) {
		buf_clear(&db->err);
		buf_fmt(&db->err,
		    _("%s: is not a help desk database (make one with "
		      "hd-init)"),
		    path);
		return DB_FOREIGN;
	}
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
	    S_ISREG(st.st_mode) && st.st_size == 0) {
		(void)chmod(path, 0660);
		return DB_OK;
	}
	if (fd == -1) {
		buf_fmt(&db->err, "%s: %s", path, strerror(errno));
		if (errno == EEXIST)
			buf_str(&db->err,
			    _(" (bring it up to date with hd-init -u)"));
		return errno == EEXIST ? DB_EXISTS
		    : errno == ENOENT  ? DB_MISSING
				       : DB_DENIED;
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
			buf_str(&db->err, _(" (make a database with hd-init)"));
		return errno == ENOENT ? DB_MISSING : DB_DENIED;
	}
	if (!S_ISREG(st.st_mode)) {
		buf_fmt(&db->err, _("%s: is not a regular file"), path);
		return DB_FOREIGN;
	}
	return DB_OK;
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
		sqlite3_db_config(
		    c->db, settings[i][0], settings[i][1], (int *)NULL);
	sqlite3_limit(c->db, SQLITE_LIMIT_VARIABLE_NUMBER, MAX_ARGS);
	sqlite3_limit(c->db, SQLITE_LIMIT_ATTACHED, 0);
	sqlite3_extended_result_codes(c->db, 1);
	sqlite3_busy_timeout(c->db, db_wait() * 1000);
}

static enum db_code
lite_open(struct db *db, const char *path, enum db_mode mode, int *version)
{
	struct conn *c = xcalloc(1, sizeof(*c));
	enum db_code code;
	mode_t mask;
	int rc;

	db->conn = c;
	*version = 0;
	code = mode == DB_CREATE ? create(db, path) : look(db, path);
	if (code != DB_OK)
		return code;
	/* one thread, and nobody asks how much memory is in use */
	(void)sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	(void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	/*
	 * The file itself says who shares it, and what lies beside it (journal,
	 * log) takes that over; until then the umask must not keep the group
	 * out.
	 */
	mask = umask(0);
	umask(mask & ~(mode_t)070);
	rc = sqlite3_open_v2(path, &c->db,
	    mode == DB_READ && access(path, W_OK) != 0 ? SQLITE_OPEN_READONLY
						       : SQLITE_OPEN_READWRITE,
	    NULL);
	if (rc != SQLITE_OK) {
		buf_fmt(&db->err, "%s: %s", path,
		    c->db != NULL ? sqlite3_errmsg(c->db) : "no memory");
		return lite_code(rc);
	}
	protect(c);
	if (mode != DB_CREATE && (code = identify(db, path, version)) != DB_OK)
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
	lite_forget(c);
	sqlite3_close(c->db);
	for (size_t i = 0; i < c->idcap; i++)
		free(c->ids[i].table);
	free(c->ids);
	free(c);
}

static enum db_code
lite_control(struct db *db, enum db_verb verb)
{
	static const char *const text[] = { [DB_LOOK] = "BEGIN",
		[DB_CHANGE] = "BEGIN IMMEDIATE",
		[DB_REHEARSE] = "BEGIN IMMEDIATE",
		[DB_COMMIT] = "COMMIT",
		[DB_ROLLBACK] = "ROLLBACK",
		[DB_SAVE] = "SAVEPOINT one",
		[DB_RELEASE] = "RELEASE SAVEPOINT one",
		[DB_UNDO] = "ROLLBACK TO SAVEPOINT one" };
	struct conn *c = db->conn;
	enum db_code code = lite_run(db, text[verb], DB_NOARGS, NULL);

	if (verb < DB_COMMIT || verb == DB_ROLLBACK || verb == DB_UNDO)
		c->nids = 0; /* ids reserved before are void */
	return verb == DB_UNDO ? lite_control(db, DB_RELEASE) : code;
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
		c->ids = mem_grow(c->ids, c->nids, &c->idcap, sizeof(*c->ids));
		memset(c->ids + c->nids, 0,
		    (c->idcap - c->nids) * sizeof(*c->ids));
	}
	free(c->ids[i].table);
	c->ids[i].table = xstrdup(table);
	c->ids[i].last = ++*id;
	c->nids++;
	return DB_OK;
}

static const char dangling[] =
    "SELECT 'row ' || coalesce(rowid, '?') || ' of ' || \"table\""
    " || ' names a ' || parent || ' that is not there'"
    " FROM pragma_foreign_key_check";

/* Inside a transaction this pragma would do nothing. */
static enum db_code
lite_loosen(struct db *db)
{
	return lite_script(db, "PRAGMA foreign_keys = OFF");
}

static enum db_code
lite_intact(struct db *db)
{
	void *stmt;
	bool row;
	enum db_code code = lite_query(db, dangling, DB_NOARGS, &stmt);

	if (code != DB_OK)
		return code;
	if ((code = lite_next(db, stmt, &row)) == DB_OK && row) {
		buf_clear(&db->err);
		buf_str(&db->err, lite_text(stmt, 0, NULL));
		code = DB_REFUSED;
	}
	lite_done(db, stmt);
	return code;
}

static enum db_code
lite_sound(struct db *db, struct buf *faults)
{
	static const char *const tests[] = { "PRAGMA integrity_check",
		dangling };
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
	return lite_script(db,
	    insist || wal_is_safe() ? "PRAGMA journal_mode = WAL"
				    : "PRAGMA journal_mode = DELETE");
}

/* Page by page, in one step: a writer waits, nothing begins anew. */
static enum db_code
lite_backup(struct db *from, struct db *to)
{
	struct conn *a = from->conn, *b = to->conn;
	sqlite3_backup *copy =
	    sqlite3_backup_init(b->db, "main", a->db, "main");
	int rc = SQLITE_ERROR;

	if (copy != NULL) {
		(void)sqlite3_backup_step(copy, -1);
		rc = sqlite3_backup_finish(copy);
	}
	return rc == SQLITE_OK ? DB_OK : lite_failed(to, rc, NULL);
}

static const char catalogue[] =
    "SELECT t.name, c.name, c.pk, f.\"table\" FROM pragma_table_list t"
    " JOIN pragma_table_info(t.name) c"
    " LEFT JOIN pragma_foreign_key_list(t.name) f ON f.\"from\" = c.name"
    " WHERE t.schema = 'main' AND t.type = 'table'"
    " AND substr(t.name, 1, 7) <> 'sqlite_' ORDER BY t.name, c.cid";

const struct db_driver db_sqlite = {
	.release = HD_VERSION,
	.engine = "sqlite",
	.type = { NULL, "INTEGER", "REAL", "TEXT", "BLOB" },
	.catalogue = catalogue,
	.open = lite_open,
	.close = lite_close,
	.control = lite_control,
	.script = lite_script,
	.version = lite_version,
	.set_version = lite_set_version,
	.run = lite_run,
	.query = lite_query,
	.next = lite_next,
	.columns = lite_columns,
	.name = lite_name,
	.null = lite_null,
	.text = lite_text,
	.num = lite_num,
	.real = lite_real,
	.value = lite_value,
	.done = lite_done,
	.new_id = lite_new_id,
	.sound = lite_sound,
	.wal = lite_wal,
	.backup = lite_backup,
	.loosen = lite_loosen,
	.intact = lite_intact,
};
