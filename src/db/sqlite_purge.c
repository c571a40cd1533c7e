/* sqlite_purge.c - overwrites what the files still have of deleted rows */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "sqlite_stmt.h"
#include "translate.h"

static bool
has_wal(struct db *db)
{
	void *stmt;
	bool row = false, wal = false;

	if (sqlite_query(db, "PRAGMA journal_mode", DB_NOARGS, &stmt) != DB_OK)
		return false;
	if (sqlite_next(db, stmt, &row) == DB_OK && row)
		wal = strcmp(sqlite_text(stmt, 0, NULL), "wal") == 0;
	sqlite_done(db, stmt);
	return wal;
}

/* The journal stays after the transaction, so that it can be overwritten. */
enum db_code
sqlite_secure(struct db *db)
{
	struct conn *c = db->conn;
	enum db_code code = sqlite_script(db, "PRAGMA secure_delete = 1");

	if (code != DB_OK || has_wal(db))
		return code;
	c->secure = true;
	return sqlite_script(db, "PRAGMA journal_mode = PERSIST");
}

void
sqlite_insecure(struct conn *c)
{
	if (c->secure && c->db != NULL)
		(void)sqlite3_exec(
		    c->db, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
}

/* Overwrites a file with zeros. */
static bool
overwrite(const char *path)
{
	static const char zeros[65536];
	int fd = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
	struct stat st;
	off_t left;
	ssize_t n = 0;

	if (fd == -1)
		return errno == ENOENT;
	left = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) ? st.st_size : 0;
	for (; left > 0 && n != -1; left -= n)
		n = write(fd, zeros,
		    left < (off_t)sizeof(zeros) ? (size_t)left : sizeof(zeros));
	n = n == -1 || fsync(fd) == -1 ? -1 : 0;
	return close(fd) == 0 && n == 0;
}

/* Nobody else can have the journal open: this connection holds the lock. */
static enum db_code
purge_journal(struct db *db)
{
	struct conn *c = db->conn;
	struct buf path = { 0 };
	enum db_code code;
	bool good;

	code = sqlite_script(db,
	    "PRAGMA locking_mode = EXCLUSIVE;"
	    " PRAGMA journal_mode = PERSIST; VACUUM");
	if (code == DB_OK) {
		buf_fmt(
		    &path, "%s-journal", sqlite3_db_filename(c->db, "main"));
		good = overwrite(path.s);
		if (!good) {
			buf_clear(&db->err);
			buf_fmt(
			    &db->err, "%s: %s", path.s, translate_error(errno));
			code = DB_FULL;
		}
	}
	(void)sqlite_script(db,
	    "PRAGMA journal_mode = DELETE;"
	    " PRAGMA locking_mode = NORMAL;"
	    " SELECT count(*) FROM sqlite_schema");
	buf_free(&path);
	return code;
}

static enum db_code
purge_wal(struct db *db)
{
	int64_t busy = 0;
	enum db_code code = sqlite_script(db, "VACUUM");

	if (code == DB_OK)
		code = sqlite_int(db, "PRAGMA wal_checkpoint(TRUNCATE)", &busy);
	if (code == DB_OK && busy != 0) {
		buf_clear(&db->err);
		buf_str(&db->err, "database is locked");
		code = DB_BUSY;
	}
	return code;
}

enum db_code
sqlite_purge(struct db *db, const char *tables)
{
	struct conn *c = db->conn;
	enum db_code code;

	(void)tables; /* the whole file is written anew */
	/* VACUUM builds the new database beside the old one */
	sqlite3_limit(c->db, SQLITE_LIMIT_ATTACHED, 1);
	code = sqlite_script(db, "PRAGMA secure_delete = 1");
	if (code == DB_OK)
		code = has_wal(db) ? purge_wal(db) : purge_journal(db);
	sqlite3_limit(c->db, SQLITE_LIMIT_ATTACHED, 0);
	return code;
}
