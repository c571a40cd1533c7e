/*
 * db.h - opens a database or an empty model of one; runs statements, one text
 * for all engines.
 * Nothing here ends the program or prints: everything returns a code.
 */
#ifndef DB_H
#define DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "val.h"

struct db;
struct db_rows;

enum db_code {
	DB_OK,
	DB_BUSY,     /* another holds it; waited as long as allowed */
	DB_AGAIN,    /* lost against another: the whole transaction again */
	DB_AWAY,     /* the server does not answer now: later perhaps */
	DB_UNSURE,   /* the server went away in a commit: db_commit again finds
			out */
	DB_MISSING,  /* no such database */
	DB_FOREIGN,  /* a file, or a database, but not one of ours */
	DB_DENIED,   /* no permission, read-only */
	DB_FULL,     /* no space left, or the device failed */
	DB_DOUBT,    /* the device failed in a commit: it may have been made */
	DB_UNLOCKED, /* the file system cannot lock files */
	DB_DAMAGED,  /* the file is not sound */
	DB_EXISTS,   /* a key is there already, or the database is */
	DB_REFUSED,  /* another constraint */
	DB_DOWN,     /* no server can be reached by this name */
	DB_WRONG     /* anything else: a fault of the program */
};

/*
 * DB_LATER reads, and perhaps writes later: nobody is kept waiting until then.
 * DB_MODEL: see db_model.
 */
enum db_mode { DB_READ, DB_LATER, DB_WRITE, DB_CREATE, DB_MODEL };

/* A name for DB_CREATE: a database of SQLite in memory. */
#define DB_SCRATCH ":memory:"

/*
 * Opens a database by its name: postgresql://... is PostgreSQL, whose module is
 * loaded then; a path is SQLite. Only DB_CREATE creates the database, and fails
 * with DB_EXISTS if it exists. Sets *version to the version of its schema, 0 if
 * it was just created. On failure *out is NULL and `why` says why. db_close
 * frees it.
 */
enum db_code db_open(
    const char *, enum db_mode, struct db **out, int *version, struct buf *why);
void db_close(struct db *);

/*
 * Opens an empty database of the same engine, for a model of its schema: in
 * memory, or the temporary tables of another connection to the same server.
 * Nothing is left of it when db_close has closed it. Else like db_open.
 */
enum db_code db_model(const struct db *of, struct db **out, struct buf *why);

/* Returns the message of the last failure; valid until the next call. */
const char *db_error(const struct db *);

/* Returns the name of the folder in share/schema with this engine's files. */
const char *db_engine(const struct db *);

/* Returns true if the name is of a database on a server, not of a file. */
bool db_server(const char *name);

/* Returns how many seconds to wait for a lock or a server: HD_WAIT, else 30. */
int db_wait(void);

/* Returns the user's name on the server; NULL for engines without users. Valid
 * until db_close. */
const char *db_user(struct db *);

/* Sets *seconds to how far a standby is behind its primary; NONE: it is no
 * standby. */
enum db_code db_behind(struct db *, int64_t *seconds);

/* Returns true if HD_TEST_AGAIN makes transactions begin again: for tests. */
bool db_pretends(const struct db *);

/* Returns true if each answer takes a round trip to a server. */
bool db_far(const struct db *);

/*
 * Begins a transaction that reads, or reads and writes. `rehearse`: it will be
 * rolled back, so it uses up no ids of a server.
 */
enum db_code db_begin(struct db *, bool write, bool rehearse);

/*
 * Makes the transaction, which has just begun, wait for others that called
 * this for the same table, and those behind it wait for it. On a file, writers
 * do that anyway.
 */
enum db_code db_alone(struct db *, const char *table);
enum db_code db_commit(struct db *);
void db_rollback(struct db *);

/* Sets a savepoint, one at a time; keeps what came after it; undoes it. */
enum db_code db_save(struct db *);
enum db_code db_release(struct db *);
void db_undo(struct db *);

/* Runs several statements without parameters. */
enum db_code db_script(struct db *, const char *);
enum db_code db_version(struct db *, int *); /* of the schema, now */
enum db_code db_set_version(struct db *, int);

/*
 * Lets statements delete records that others refer to, until the database is
 * closed: a step of the schema may have to build a table anew. Called before
 * the transaction begins. The step then puts the records back, and db_intact
 * finds out whether it did: DB_REFUSED if a row refers to a record that does
 * not exist; db_error names that row. PostgreSQL alters tables in place and
 * checks references itself.
 */
enum db_code db_loosen(struct db *);
enum db_code db_intact(struct db *);

/*
 * Runs one statement, and sets *changed to the number of rows written. If it is
 * NULL, the engine need not wait: a failure may show at a later call, at the
 * commit at the latest. Parameters are $1, $2, ... Statements are prepared once
 * for each text.
 */
enum db_code db_run(
    struct db *, const char *, size_t, const struct val *, int64_t *changed);

/* Starts a query. Parameters are copied. Unless this fails, the caller ends the
 * query with db_done. */
enum db_code db_query(struct db *, const char *, size_t, const struct val *,
    struct db_rows **out);
enum db_code db_next(struct db_rows *, bool *row);

int db_columns(struct db_rows *);
const char *db_name(struct db_rows *, int); /* of column i */

/* Column i of the row, from 0; text and blobs are valid until the next db_next.
 */
bool db_null(struct db_rows *, int);
const char *db_text(struct db_rows *, int, size_t *n); /* NULL: null */
int64_t db_int(struct db_rows *, int);		       /* NONE: null */
double db_real(struct db_rows *, int);		       /* NaN: null */
struct val db_value(struct db_rows *, int);	       /* with its own type */
void db_done(struct db_rows *);

/*
 * Sets *id to the next free id of a table. It is known before the row is
 * written, so that rows that belong together can be sent without waiting. Only
 * inside a transaction that writes.
 */
enum db_code db_new_id(struct db *, const char *table, int64_t *id);

/* Adds a column that may be null to a table. */
enum db_code db_add_column(
    struct db *, const char *table, const char *column, enum val_type);

/* Renames a column. */
enum db_code db_rename_column(
    struct db *, const char *table, const char *old, const char *new);

/*
 * Returns the query that lists all columns, table by table: table, column, its
 * place in the primary key (0: none), the table that it refers to or null, and
 * its enum val_type. The columns of fields come last, in the order of their
 * names: so a desk and its copy have one order.
 */
const char *db_catalogue(const struct db *);

/*
 * Returns the query that lists what the schema of the database is made of:
 * what it is ("table", "index", "view", "trigger"; on a server also "column",
 * "constraint", "policy", "rule", "function", "sequence", "right"), its name,
 * the table that it belongs to or null, and a text that says how it was made.
 */
const char *db_structure(const struct db *);

/*
 * Returns a statement whose only cell names the database among all others: the
 * cluster of the server, and the database in it. NULL: a file, which its path
 * names.
 */
const char *db_place(const struct db *);

/* Returns the name that the database was opened by. */
const char *db_opened(const struct db *);

/* Makes new ids begin behind rows that were written with ids of their own. */
enum db_code db_copied(struct db *);

/* Copies one file into an empty one, page by page. The error is in
 * db_error(to). */
enum db_code db_backup(struct db *from, struct db *to);

/* Tests the soundness of the whole file; each fault is a line in `faults`. */
enum db_code db_sound(struct db *, struct buf *faults);

/* Sets the journal of the file: a write-ahead log if true, or where the version
 * of SQLite makes that safe. Engines without journals do nothing. */
enum db_code db_wal(struct db *, bool);

/*
 * Called before a transaction that takes something out for good: what it
 * deletes is overwritten at once, where an engine can do that.
 */
enum db_code db_secure(struct db *);

/*
 * Called after such a transaction: overwrites what the files still have of the
 * rows of these tables ("ticket, entry"), and of whatever was deleted before.
 * DB_BUSY if others still read them.
 */
enum db_code db_purge(struct db *, const char *tables);
#endif
