/* sqlite_stmt.h - statements of SQLite, prepared once; private to sqlite */
#ifndef SQLITE_STMT_H
#define SQLITE_STMT_H

#include <sqlite3.h>

#include "driver.h"
#include "queue.h"

#define STMT_SLOTS 512 /* of the statement cache, a power of two */
#define STMT_NEAR  64  /* of the guesses */

struct stmt {
	sqlite3_stmt *s;
	char *sql;
	int *slot; /* of $1, $2 ...: SQLite numbers by appearance */
	size_t nslots;
	bool busy;  /* a query walks it */
	bool first; /* its first step is done already */
	bool row;   /* ... and gave a row */
	bool loose; /* not in the cache, but in the list of conn */
	struct stmt *next;
};

struct ids {
	char *table;
	int64_t last;
};

struct conn {
	sqlite3 *db;
	struct stmt *cache[STMT_SLOTS];
	size_t cached;
	struct stmt *near[STMT_NEAR]; /* a guess, by where the text stands */
	struct stmt *loose; /* not in the cache: a busy one has the same text */
	struct ids *ids;
	size_t nids, idcap;
	bool secure;	    /* see sqlite_secure */
	struct queue queue; /* of those who write */
	bool queued;	    /* since the database was opened */
	bool later;	    /* sqlite_begin_writing is due */
	long wait_until;    /* for locks: a monotonic clock, in milliseconds */
	bool unlocked;	    /* the file system cannot lock files */
};

/* Waits in the queue of those who write, unless that was done when the database
 * was opened and nothing was written since. */
void sqlite_queue_up(struct conn *);

/* Waits for the locks of others at most so long from now on. */
void sqlite_wait(struct conn *, int milliseconds);

/* Returns what an error of SQLite means, and keeps its message. */
enum db_code sqlite_failed(struct db *, int rc, const char *sql);

/* Returns true for an errno that says that a disk, or another means, is used
 * up or broken: that is no lack of rights. */
bool sqlite_no_means(int);

/* What a driver has for the file itself: see struct db_driver. */
enum db_code sqlite_open(struct db *, const char *, enum db_mode, int *version);
enum db_code sqlite_begin_writing(struct db *); /* after DB_LATER */
void sqlite_close(struct db *);
enum db_code sqlite_script(struct db *, const char *);
enum db_code sqlite_version(struct db *, int *);
enum db_code sqlite_set_version(struct db *, int);

/* Reads the first column of the first row; *out stays if there is none. */
enum db_code sqlite_int(struct db *, const char *, int64_t *out);

/* What is erased leaves no bytes: see db_secure and db_purge. */
enum db_code sqlite_secure(struct db *);
enum db_code sqlite_purge(struct db *, const char *tables);

/* Takes away the journal that sqlite_secure has kept. */
void sqlite_insecure(struct conn *);

/* See struct db_driver. */
enum db_code sqlite_run(
    struct db *, const char *, size_t, const struct val *, int64_t *changed);
enum db_code sqlite_query(
    struct db *, const char *, size_t, const struct val *, void **stmt);
enum db_code sqlite_next(struct db *, void *stmt, bool *row);
int sqlite_columns(void *stmt);
const char *sqlite_name(void *stmt, int);
bool sqlite_null(void *stmt, int);
const char *sqlite_text(void *stmt, int, size_t *n);
int64_t sqlite_num(void *stmt, int);
double sqlite_real(void *stmt, int);
struct val sqlite_value(void *stmt, int);
void sqlite_done(struct db *, void *stmt);

/* Ends every query that is still walked, as a rollback does. */
void sqlite_end(struct conn *);

/* Frees every statement. */
void sqlite_forget(struct conn *);
#endif
