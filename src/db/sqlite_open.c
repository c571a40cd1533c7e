/* sqlite_open.c - from the name of a file to a desk in it */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "plain.h"
#include "sqlite_stmt.h"
#include "translate.h"

#define APPLICATION_ID 0x68644442 /* "hdDB" */
#define MAX_ARGS       32000

enum db_code
sqlite_script(struct db *db, const char *sql)
{
	struct conn *c = db->conn;
	int rc = sqlite3_exec(c->db, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? DB_OK : sqlite_failed(db, rc, NULL);
}

enum db_code
sqlite_int(struct db *db, const char *sql, int64_t *out)
{
	void *stmt;
	bool row = false;
	enum db_code code = sqlite_query(db, sql, DB_NOARGS, &stmt);

	if (code != DB_OK)
		return code;
	if ((code = sqlite_next(db, stmt, &row)) == DB_OK && row)
		*out = sqlite_num(stmt, 0);
	sqlite_done(db, stmt);
	return code;
}

enum db_code
sqlite_version(struct db *db, int *version)
{
	int64_t user = 0;
	enum db_code code = sqlite_int(db, "PRAGMA user_version", &user);

	*version = (int)user;
	return code;
}

enum db_code
sqlite_set_version(struct db *db, int version)
{
	struct buf sql = { 0 };
	enum db_code code;

	buf_fmt(&sql, "PRAGMA application_id = %d; PRAGMA user_version = %d",
	    APPLICATION_ID, version);
	code = sqlite_script(db, sql.s);
	buf_free(&sql);
	return code;
}

/* Refuses a file that is no desk, before anything else in it is read. */
static enum db_code
identify(struct db *db, const char *path, int *version)
{
	int64_t id = 0;
	enum db_code code;

	if ((code = sqlite_int(db, "PRAGMA application_id", &id)) == DB_OK)
		code = sqlite_version(db, version);
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
 * Creates the file. Its mode is 0660 whatever the umask, since the group of the
 * folder shares it. An empty file is taken: a run that was killed leaves one.
 */
static enum db_code
create(struct db *db, const char *path)
{
	struct stat st;
	int fd, failed;

	if (strcmp(path, DB_SCRATCH) == 0)
		return DB_OK;
	fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0660);
	failed = errno;
	if (fd == -1 && failed == EEXIST && stat(path, &st) == 0 &&
	    S_ISREG(st.st_mode) && st.st_size == 0) {
		(void)chmod(path, 0660);
		return DB_OK;
	}
	if (fd == -1) {
		buf_fmt(&db->err, "%s: %s", path, translate_error(failed));
		if (failed == EEXIST)
			buf_str(&db->err,
			    _(" (bring it up to date with hd-init -u)"));
		return failed == EEXIST	      ? DB_EXISTS
		    : failed == ENOENT	      ? DB_MISSING
		    : sqlite_no_means(failed) ? DB_FULL
					      : DB_DENIED;
	}
	(void)fchmod(fd, 0660);
	close(fd);
	return DB_OK;
}

/* Names the first folder on the way that may not be entered. */
static void
shut(struct buf *b, const char *path)
{
	char *folder = xstrdup(path);

	for (char *p = folder; (p = strchr(p + 1, '/')) != NULL; *p = '/') {
		*p = '\0';
		if (access(folder, X_OK) == -1) {
			buf_fmt(b,
			    _(" (you may not enter the folder %s; ask its "
			      "owner to add you to its group)"),
			    folder);
			break;
		}
	}
	free(folder);
}

static enum db_code
look(struct db *db, const char *path)
{
	struct stat st;
	int failed;

	if (stat(path, &st) == -1) {
		failed = errno;
		buf_fmt(&db->err, "%s: %s", path, translate_error(failed));
		if (failed == ENOENT)
			buf_str(&db->err, _(" (make a database with hd-init)"));
		if (failed == EACCES)
			shut(&db->err, path);
		return failed == ENOENT	      ? DB_MISSING
		    : sqlite_no_means(failed) ? DB_FULL
					      : DB_DENIED;
	}
	if (!S_ISREG(st.st_mode)) {
		buf_fmt(&db->err, _("%s: is not a regular file"), path);
		return DB_FOREIGN;
	}
	return DB_OK;
}

/* has(text, part, pattern): the text has the part; what PostgreSQL looks for
 * with the pattern (plain.h). */
static void
has(sqlite3_context *context, int n, sqlite3_value **v)
{
	const char *s = (const char *)sqlite3_value_text(v[0]),
		   *part = (const char *)sqlite3_value_text(v[1]);

	(void)n;
	sqlite3_result_int(context,
	    s != NULL && part != NULL &&
		plain_has(s, (size_t)sqlite3_value_bytes(v[0]), part));
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
	(void)sqlite3_create_function_v2(c->db, "has", 3,
	    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, NULL, has,
	    NULL, NULL, NULL);
	sqlite_wait(c, db_wait() * 1000);
}

/* Puts the name of the file in front of the message. */
static enum db_code
open_failed(struct db *db, const char *path, int rc)
{
	enum db_code code = sqlite_failed(db, rc, NULL);
	char *why = xstrdup(db_error(db));

	buf_clear(&db->err);
	buf_fmt(&db->err, "%s: %s", path, why);
	free(why);
	return code;
}

/* Reading waits, too, while others write, so a writer queues before it reads.
 * Links to the database lead to one queue. */
static void
queue_early(struct conn *c)
{
	queue_open(&c->queue, sqlite3_db_filename(c->db, "main"));
	sqlite_queue_up(c);
	c->queued = true;
}

enum db_code
sqlite_begin_writing(struct db *db)
{
	struct conn *c = db->conn;

	if (!c->later)
		return DB_OK;
	c->later = false;
	queue_open(&c->queue, sqlite3_db_filename(c->db, "main"));
	/* whoever has read first comes back to the same pages: in 64 MB instead
	 * of 2 a large sweep reads and syncs half as often */
	return sqlite_script(
	    db, "PRAGMA synchronous = EXTRA; PRAGMA cache_size = -65536");
}

/* There is one thread, nobody asks for statistics of memory, and most commands
 * read few pages: no room for twenty beforehand. */
static void
configure(void)
{
	(void)sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	(void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	(void)sqlite3_config(SQLITE_CONFIG_PAGECACHE, NULL, 0, 0);
}

enum db_code
sqlite_open(struct db *db, const char *path, enum db_mode mode, int *version)
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
	configure();
	/*
	 * SQLite gives the files beside it (journal, log) the mode of the
	 * database; the umask must not keep the group out of them.
	 */
	mask = umask(0);
	umask(mask & ~(mode_t)070);
	rc = sqlite3_open_v2(path, &c->db,
	    mode == DB_READ && access(path, W_OK) != 0 ? SQLITE_OPEN_READONLY
						       : SQLITE_OPEN_READWRITE,
	    NULL);
	if (rc != SQLITE_OK && c->db == NULL) {
		buf_fmt(&db->err, "%s: %s", path, translate_error(ENOMEM));
		return DB_FULL;
	}
	if (rc != SQLITE_OK)
		return open_failed(db, path, rc);
	protect(c);
	if (mode == DB_WRITE)
		queue_early(c);
	if (mode != DB_CREATE && (code = identify(db, path, version)) != DB_OK)
		return code;
	if (mode == DB_READ)
		return sqlite_script(db, "PRAGMA query_only = 1");
	c->later = mode == DB_LATER;
	if (c->later)
		return DB_OK;
	/* EXTRA: the directory is synced too, so that a commit survives */
	return sqlite_script(db, "PRAGMA synchronous = EXTRA");
}

void
sqlite_close(struct db *db)
{
	struct conn *c = db->conn;

	if (c == NULL)
		return;
	sqlite_forget(c);
	sqlite_insecure(c);
	sqlite3_close(c->db);
	queue_close(&c->queue);
	for (size_t i = 0; i < c->idcap; i++)
		free(c->ids[i].table);
	free(c->ids);
	free(c);
}
