/*
 * sql.h - statements of the store. A failure ends the program; if another
 * transaction was faster, the transaction begins again (desk_transaction).
 */
#ifndef SQL_H
#define SQL_H

#include "col.h"
#include "db.h"
#include "desk.h"

/* Runs a statement that changes something; a server may do it a little later.
 */
void sql_run(struct desk *, const char *, size_t, const struct val *);

/*
 * Starts a query. Its rows: while (sql_next(d, r)) ...; behind the last row
 * sql_next ends the query. Before that, db_done does.
 */
struct db_rows *sql_query(
    struct desk *, const char *, size_t, const struct val *);
bool sql_next(struct desk *, struct db_rows *);

/* Returns the first column of the first row; NONE or NULL if there is no row.
 */
int64_t sql_int(struct desk *, const char *, size_t, const struct val *);
const char *sql_text(
    struct desk *, struct pool *, const char *, size_t, const struct val *);

/* Adds a column of that type to the table of a kind. */
void sql_add_column(
    struct desk *, const char *kind, const char *name, enum val_type);

/* Renames a column of a table. */
void sql_rename_column(
    struct desk *, const char *table, const char *old, const char *new);

/*
 * Returns column i of a row as a value of a column. A text is valid until the
 * next row (sql_value) or as long as the pool (sql_lasting). sql_kept returns a
 * text that lasts as long as the pool.
 */
struct val sql_value(struct db_rows *, int i, const struct col *);
struct val sql_lasting(
    struct pool *, struct db_rows *, int i, const struct col *);
const char *sql_kept(struct pool *, struct db_rows *, int i);

/* Reserves the next id of a table. */
int64_t sql_new_id(struct desk *, const char *table);

/* Ends the program because others write, with what the engine says of it. */
_Noreturn void sql_busy(const char *said);

/* Ends the program because of a code, or goes back to desk_transaction. */
_Noreturn void sql_fail(struct desk *, enum db_code);

/* Returns the exit status (sysexits.h) for a code. */
int sql_status(enum db_code);

/* Adds "$7": the n-th parameter. */
void sql_param(struct buf *, size_t n);
#endif
