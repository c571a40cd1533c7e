/* sqlite_error.c - what a failure of SQLite means, and its message */
#include <errno.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "sqlite_stmt.h"
#include "translate.h"

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
	case SQLITE_TOOBIG:
		return DB_REFUSED;
	case SQLITE_CONSTRAINT:
		return rc == SQLITE_CONSTRAINT_UNIQUE ||
			rc == SQLITE_CONSTRAINT_PRIMARYKEY
		    ? DB_EXISTS
		    : DB_REFUSED;
	default:
		return DB_WRONG;
	}
}

/* Returns true if the system had no room or no means, whatever was to be
 * opened. */
bool
sqlite_no_means(int number)
{
	return number == ENOSPC || number == EDQUOT || number == EIO ||
	    number == EMFILE || number == ENFILE || number == ENOMEM;
}

/* Says instead what to do if the folder of the database cannot be written. */
static void
folder_closed(struct buf *b, sqlite3 *db)
{
	const char *path = sqlite3_db_filename(db, "main"), *slash;
	struct buf folder = { 0 };

	if (path == NULL || (slash = strrchr(path, '/')) == NULL)
		return;
	buf_add(&folder, path, slash > path ? (size_t)(slash - path) : 1);
	if (access(folder.s, W_OK | X_OK) == 0) {
		buf_free(&folder);
		return;
	}
	buf_clear(b);
	if (errno == EROFS)
		buf_fmt(b,
		    _("the disk of the folder %s may only be read; work on a "
		      "copy on another disk"),
		    folder.s);
	else
		buf_fmt(b,
		    _("the folder %s may not be written, and SQLite keeps a "
		      "journal there; ask its owner to let you (its group, "
		      "and chmod 2770)"),
		    folder.s);
	buf_free(&folder);
}

enum db_code
sqlite_failed(struct db *db, int rc, const char *sql)
{
	struct conn *c = db->conn;
	enum db_code code = code_of(rc);
	int number = sqlite3_system_errno(c->db);

	buf_clear(&db->err);
	if (code == DB_BUSY && c->unlocked) {
		buf_fmt(&db->err,
		    _("%s: files cannot be locked there (%s); keep the "
		      "database on a local disk, or start the lock service "
		      "of the file server"),
		    sqlite3_db_filename(c->db, "main"),
		    translate_error(ENOLCK));
		return DB_UNLOCKED;
	}
	buf_str(&db->err, sqlite3_errmsg(c->db));
	if ((rc & 0xff) == SQLITE_CANTOPEN && sqlite_no_means(number)) {
		buf_fmt(&db->err, ": %s", translate_error(number));
		return DB_FULL;
	}
	if (code == DB_DENIED)
		folder_closed(&db->err, c->db);
	if (code == DB_WRONG && sql != NULL)
		buf_fmt(&db->err, ": %s", sql);
	return code;
}

/* -------------------------------------------------------- waiting for locks
 */

static long
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/*
 * SQLite asks whether to try again, because a lock was not to be had. To SQLite
 * a file system without locks is one whose locks others hold; errno still has
 * the difference.
 */
static int
try_again(void *conn, int times)
{
	static const long pauses[] = { 1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50,
		100 };
	const size_t n = sizeof(pauses) / sizeof(pauses[0]);
	struct conn *c = conn;
	long left, pause = pauses[(size_t)times < n ? (size_t)times : n - 1];
	struct timespec t;

	c->unlocked = errno == ENOLCK;
	if (c->unlocked || (left = c->wait_until - now()) <= 0)
		return 0;
	if (pause > left)
		pause = left;
	t = (struct timespec){ pause / 1000, pause % 1000 * 1000000 };
	nanosleep(&t, NULL);
	errno = 0;
	return 1;
}

void
sqlite_wait(struct conn *c, int milliseconds)
{
	c->wait_until = now() + milliseconds;
	c->unlocked = false;
	(void)sqlite3_busy_handler(c->db, try_again, c);
}

/*
 * SQLite lets those who wait try again and again, and who is lucky goes first.
 * In the queue everybody has a turn. The time in it is part of HD_WAIT.
 */
void
sqlite_queue_up(struct conn *c)
{
	int left;

	if (c->queued) {
		c->queued = false;
		return;
	}
	left = queue_enter(&c->queue, db_wait() * 1000);
	sqlite_wait(c, left > 0 ? left : 0);
}
