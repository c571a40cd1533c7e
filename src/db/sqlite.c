/* sqlite.c - the embedded engine; traps are listed in hd-internals(7) */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "sqlite_stmt.h"

/* Returns true if the disk failed, rather than having no room. */
static bool
disk_failed(struct conn *c)
{
	return (sqlite3_extended_errcode(c->db) & 0xff) == SQLITE_IOERR;
}

static enum db_code
sqlite_control(struct db *db, enum db_verb verb)
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
	enum db_code code;

	if (verb == DB_ROLLBACK)
		sqlite_end(c); /* no query is walked any further */
	if (verb == DB_CHANGE || verb == DB_REHEARSE) {
		if ((code = sqlite_begin_writing(db)) != DB_OK)
			return code;
		sqlite_queue_up(c);
	}
	code = sqlite_run(db, text[verb], DB_NOARGS, NULL);
	if (verb == DB_COMMIT && code == DB_FULL && disk_failed(c))
		code = DB_DOUBT;
	if (verb == DB_COMMIT || verb == DB_ROLLBACK || code != DB_OK)
		queue_leave(&c->queue);
	if (verb < DB_COMMIT || verb == DB_ROLLBACK || verb == DB_UNDO)
		c->nids = 0; /* ids reserved before are void */
	return verb == DB_UNDO ? sqlite_control(db, DB_RELEASE) : code;
}

/* There is one writer at a time, so max(id) stays true until it commits. */
static enum db_code
sqlite_new_id(struct db *db, const char *table, int64_t *id)
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
	code = sqlite_int(db, sql.s, id);
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
sqlite_loosen(struct db *db)
{
	return sqlite_script(db, "PRAGMA foreign_keys = OFF");
}

static enum db_code
sqlite_intact(struct db *db)
{
	void *stmt;
	bool row;
	enum db_code code = sqlite_query(db, dangling, DB_NOARGS, &stmt);

	if (code != DB_OK)
		return code;
	if ((code = sqlite_next(db, stmt, &row)) == DB_OK && row) {
		buf_clear(&db->err);
		buf_str(&db->err, sqlite_text(stmt, 0, NULL));
		code = DB_REFUSED;
	}
	sqlite_done(db, stmt);
	return code;
}

static enum db_code
sqlite_sound(struct db *db, struct buf *faults)
{
	static const char *const tests[] = { "PRAGMA integrity_check",
		dangling };
	enum db_code code = DB_OK;
	void *stmt;
	bool row;

	for (size_t i = 0; i < 2; i++) {
		code = sqlite_query(db, tests[i], DB_NOARGS, &stmt);
		if (code != DB_OK)
			return code;
		while ((code = sqlite_next(db, stmt, &row)) == DB_OK && row) {
			const char *s = sqlite_text(stmt, 0, NULL);

			if (strcmp(s, "ok") != 0)
				buf_fmt(faults, "%s\n", s);
		}
		sqlite_done(db, stmt);
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
sqlite_wal(struct db *db, bool insist)
{
	return sqlite_script(db,
	    insist || wal_is_safe() ? "PRAGMA journal_mode = WAL"
				    : "PRAGMA journal_mode = DELETE");
}

/* Copies all pages in one step: a writer waits, so the copy never restarts. */
static enum db_code
sqlite_backup(struct db *from, struct db *to)
{
	struct conn *a = from->conn, *b = to->conn;
	sqlite3_backup *copy =
	    sqlite3_backup_init(b->db, "main", a->db, "main");
	int rc = SQLITE_ERROR;

	if (copy != NULL) {
		(void)sqlite3_backup_step(copy, -1);
		rc = sqlite3_backup_finish(copy);
	}
	return rc == SQLITE_OK ? DB_OK : sqlite_failed(to, rc, NULL);
}

static const char catalogue[] =
    "SELECT t.name, c.name, c.pk, f.\"table\", CASE c.type WHEN 'TEXT' THEN 3"
    " WHEN 'BLOB' THEN 4 WHEN 'REAL' THEN 2 ELSE 1 END FROM pragma_table_list t"
    " JOIN pragma_table_info(t.name) c"
    " LEFT JOIN pragma_foreign_key_list(t.name) f ON f.\"from\" = c.name"
    " WHERE t.schema = 'main' AND t.type = 'table'"
    " AND substr(t.name, 1, 7) <> 'sqlite_' ORDER BY t.name,"
    " CASE substr(c.name, 1, 2) WHEN 'x_' THEN c.name END NULLS FIRST, c.cid";

static const char structure[] =
    "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    " WHERE substr(name, 1, 7) <> 'sqlite_' ORDER BY name, type";

const struct db_driver db_sqlite = {
	.release = HD_VERSION,
	.engine = "sqlite",
	.type = { NULL, "INTEGER", "REAL", "TEXT", "BLOB" },
	.catalogue = catalogue,
	.structure = structure,
	.open = sqlite_open,
	.close = sqlite_close,
	.control = sqlite_control,
	.script = sqlite_script,
	.version = sqlite_version,
	.set_version = sqlite_set_version,
	.run = sqlite_run,
	.query = sqlite_query,
	.next = sqlite_next,
	.columns = sqlite_columns,
	.name = sqlite_name,
	.null = sqlite_null,
	.text = sqlite_text,
	.num = sqlite_num,
	.real = sqlite_real,
	.value = sqlite_value,
	.done = sqlite_done,
	.new_id = sqlite_new_id,
	.sound = sqlite_sound,
	.wal = sqlite_wal,
	.secure = sqlite_secure,
	.purge = sqlite_purge,
	.backup = sqlite_backup,
	.loosen = sqlite_loosen,
	.intact = sqlite_intact,
};
