/*
 * pgsql_wire.h - statements of PostgreSQL, sent one behind the other; private
 * to pgsql. The connection is in pipeline mode: what needs no answer is sent
 * and not waited for, so that a load is not one round trip for each row.
 */
#ifndef PGSQL_WIRE_H
#define PGSQL_WIRE_H

#include <libpq-fe.h>

#include "driver.h"

#define PGSQL_SLOTS 512 /* of the statement cache, a power of two */

/* One text, prepared in this connection under a name of its own. */
struct statement {
	char *sql;
	char name[16];
	bool ready; /* sent to be prepared, and not refused */
};

/* The rows of a query: on the wire, or taken off it because it was needed. */
struct answer {
	PGresult *row; /* the row that is read, if it came by the wire */
	bool wire;     /* more may come by it */
	bool failed;
	bool first; /* the first row is there and not asked for yet */
	int columns;
	char **name;
	unsigned *type;
	struct buf store; /* rows taken off: for each cell its length, text */
	size_t at;
	const char **cell; /* of the row that is read; NULL: null */
	size_t *length;
	struct buf *plain; /* of encoded cells */
};

/* What was sent and is not answered yet, in its order. */
struct sent {
	enum { SENT_PREPARE, SENT_RUN, SENT_QUERY, SENT_SYNC } what;
	struct statement *statement;
	struct answer *answer; /* of a query */
	int64_t *changed;      /* may be NULL */
};

/* Ids that are ours: those from `next` on are not given away yet. */
struct numbers {
	char *table;
	int64_t *id;
	size_t n, cap, next;
	size_t mark; /* `next` at the savepoint */
};

struct conn {
	PGconn *pg;
	char *name; /* as it was given */
	char *user; /* a new connection has the same */
	enum db_mode mode;
	bool lost;	   /* the server went away */
	bool block;	   /* in a transaction */
	enum db_verb kind; /* of it: how it began */
	bool unsure;	   /* its commit was not answered */
	bool wrote;	   /* it has changed something */
	bool stale;	   /* the view of tickets lacks a new column */
	int doubles;	   /* keys that were there, one after the other */
	char token[33];	   /* of the commit */

	struct statement *cache[PGSQL_SLOTS];
	size_t cached;
	unsigned named;
	struct sent *sent;
	size_t first, nsent, sentcap;
	struct answer *reading; /* rows still come on the wire */
	enum db_code failed;	/* the first failure */
	struct numbers *numbers;
	size_t nnumbers, numberscap;

	/* one statement's arguments */
	const char **values;
	int *lengths, *formats;
	char (*digits)[32];
	size_t argcap;
};

/* Keeps the message of a failure that is not a result. */
enum db_code pgsql_lost(struct db *);

/* Keeps the first failure that is a result: its code, and its message in one
 * line. */
void pgsql_refused(struct db *, const PGresult *, const struct statement *);

/* Returns the statement of a text; NULL: there are too many, send it as it is.
 */
struct statement *pgsql_statement_get(struct conn *, const char *sql);

/*
 * Writes arguments into values, lengths and formats of the connection: as text,
 * whose type the column decides; blobs in binary.
 */
void pgsql_statement_arguments(struct conn *, size_t n, const struct val *);

/* Frees every statement. */
void pgsql_statement_forget(struct conn *);

/* Sends a statement that is used once in a transaction, and does not wait. */
enum db_code pgsql_send(struct db *, const char *);

/* Takes the next row off the wire into a->row. Returns false at the end, or if
 * the query failed. */
bool pgsql_receive(struct db *, struct answer *);

/* Waits until everything that was sent is answered. Returns the first failure.
 */
enum db_code pgsql_settle(struct db *);

/* See struct db_driver. */
enum db_code pgsql_run(
    struct db *, const char *, size_t, const struct val *, int64_t *changed);
enum db_code pgsql_query(
    struct db *, const char *, size_t, const struct val *, void **stmt);
enum db_code pgsql_next(struct db *, void *stmt, bool *row);
int pgsql_columns(void *stmt);
const char *pgsql_name(void *stmt, int);
bool pgsql_null(void *stmt, int);
const char *pgsql_text(void *stmt, int, size_t *n);
int64_t pgsql_num(void *stmt, int);
double pgsql_real(void *stmt, int);
struct val pgsql_value(void *stmt, int);
void pgsql_done(struct db *, void *stmt);

/* Forgets statements and what was sent: the connection is a new one. */
void pgsql_forget(struct conn *);
#endif
