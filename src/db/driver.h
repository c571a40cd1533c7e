/* driver.h - what an engine must provide; private to src/db */
#ifndef DRIVER_H
#define DRIVER_H

#include "db.h"

/* What a transaction is told. DB_REHEARSE: a change that will be rolled back.
 */
enum db_verb {
	DB_LOOK,
	DB_CHANGE,
	DB_REHEARSE,
	DB_COMMIT,
	DB_ROLLBACK,
	DB_SAVE,
	DB_RELEASE,
	DB_UNDO
};

struct db_driver {
	const char *release; /* HD_VERSION: a module must be of this one */
	const char *engine;
	bool far;	       /* an answer is a journey to a server */
	const char *type[5];   /* of a column, by enum val_type */
	const char *catalogue; /* see db_catalogue */
	const char *structure; /* see db_structure */
	const char *place;     /* see db_place */
	enum db_code (*open)(struct db *, const char *, enum db_mode, int *);
	void (*close)(struct db *);
	enum db_code (*control)(struct db *, enum db_verb);
	enum db_code (*script)(struct db *, const char *);
	enum db_code (*version)(struct db *, int *);
	enum db_code (*set_version)(struct db *, int);
	enum db_code (*run)(
	    struct db *, const char *, size_t, const struct val *, int64_t *);
	enum db_code (*query)(
	    struct db *, const char *, size_t, const struct val *, void **stmt);
	enum db_code (*next)(struct db *, void *stmt, bool *);
	int (*columns)(void *stmt);
	const char *(*name)(void *stmt, int);
	bool (*null)(void *stmt, int);
	const char *(*text)(void *stmt, int, size_t *);
	int64_t (*num)(void *stmt, int);
	double (*real)(void *stmt, int);
	struct val (*value)(void *stmt, int);
	void (*done)(struct db *, void *stmt);
	enum db_code (*new_id)(struct db *, const char *, int64_t *);
	enum db_code (*sound)(struct db *, struct buf *);
	enum db_code (*wal)(struct db *, bool);
	enum db_code (*purge)(struct db *, const char *tables);
	/* what only some engines have; may be NULL */
	enum db_code (*secure)(struct db *);
	enum db_code (*loosen)(struct db *);
	enum db_code (*intact)(struct db *);
	enum db_code (*alone)(struct db *, const char *table);
	const char *(*user)(struct db *);
	enum db_code (*behind)(struct db *, int64_t *);
	enum db_code (*added)(struct db *, const char *table);
	enum db_code (*renamed)(
	    struct db *, const char *table, const char *old, const char *new);
	enum db_code (*copied)(struct db *);
	enum db_code (*backup)(struct db *from, struct db *to);
};

struct again;

struct db {
	const struct db_driver *drv;
	void *conn;	/* the engine's own state */
	char *database; /* its name */
	bool trace;
	struct again *again; /* NULL: no HD_TEST_AGAIN */
	struct buf err;
};

struct db_rows {
	struct db *db;
	void *stmt;
};

extern const struct db_driver db_sqlite;

/* The name that a module gives its driver. */
#define DB_MODULE "db_module"

/* Prints a statement, its arguments and its time to standard error: HD_TRACE.
 */
void db_trace(const char *sql, size_t, const struct val *, double seconds);

/*
 * HD_TEST_AGAIN, for tests: puts a driver in front of that of the engine. A
 * number n makes the n-th call fail with DB_AGAIN, once. "each" makes the first
 * call fail, then in the next attempt the second one, and so on, until an
 * attempt gets to its end: so one run begins again at every call.
 */
void db_again(struct db *, int64_t call);

/* Returns the time of a clock for db_trace, in seconds; 0 unless tracing. */
double db_clock(const struct db *);
#endif
