/* sqlite_stmt.h - statements of SQLite, prepared once; private to sqlite */
#ifndef SQLITE_STMT_H
#define SQLITE_STMT_H

#include <sqlite3.h>

#include "driver.h"

#define LITE_SLOTS 512 /* of the statement cache, a power of two */
#define LITE_NEAR  64  /* of the guesses */

struct stmt;

struct ids {
	char *table;
	int64_t last;
};

struct conn {
	sqlite3 *db;
	struct stmt *cache[LITE_SLOTS];
	size_t cached;
	struct stmt *near[LITE_NEAR]; /* a guess, by where the text stands */
	struct ids *ids;
	size_t nids, idcap;
};

/* What an error of SQLite means; with its message in db->err. */
enum db_code lite_code(int rc);
enum db_code lite_failed(struct db *, int rc, const char *sql);

/* See struct db_driver. */
enum db_code lite_run(
    struct db *, const char *, size_t, const struct val *, int64_t *changed);
enum db_code lite_query(
    struct db *, const char *, size_t, const struct val *, void **stmt);
enum db_code lite_next(struct db *, void *stmt, bool *row);
int lite_columns(void *stmt);
const char *lite_name(void *stmt, int);
bool lite_null(void *stmt, int);
const char *lite_text(void *stmt, int, size_t *n);
int64_t lite_num(void *stmt, int);
double lite_real(void *stmt, int);
struct val lite_value(void *stmt, int);
void lite_done(struct db *, void *stmt);

/* Frees every statement. */
void lite_forget(struct conn *);
#endif
