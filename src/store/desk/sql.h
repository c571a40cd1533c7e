/*
 * sql.h - statements of the store. What cannot be helped ends the program;
 * a transaction lost against another begins again (desk_transaction).
 */
#ifndef SQL_H
#define SQL_H

#include "col.h"
#include "db.h"
#include "desk.h"

/* Runs a statement that changes something; a server may do it a little later.
 */
void sql_run(struct desk *, const char *, size_t, const struct val *);

/* Rows: while (sql_next(d, r)) ... ; sql_next ends the query behind the last
 * row. */
struct db_rows *sql_query(
    struct desk *, const char *, size_t, const struct val *);
bool sql_next(struct desk *, struct db_rows *);

/* The first column of the first row; NONE or NULL if there is none. */
int64_t sql_int(struct desk *, const char *, size_t, const struct val *);
const char *sql_text(
    struct desk *, struct pool *, const char *, size_t, const struct val *);

/* Adds a column of that type to the table of a kind. */
void sql_add_column(
    struct desk *, const char *kind, const char *name, enum val_type);

/* Renames a column of a table. */
void sql_rename_column(
    struct desk *, const char *table, const char *old, const char *new);

/* Column i of a row: as a value of a column (a text is borrowed, or lasts), as
 * a text that lasts. */
struct val sql_value(struct db_rows *, int i, const struct col *);
struct val sql_lasting(
    struct pool *, struct db_rows *, int i, const struct col *);
const char *sql_kept(struct pool *, struct db_rows *, int i);

int64_t sql_new_id(struct desk *, const char *table);

/* Ends the program because of a code, or goes back to desk_transaction. */
_Noreturn void sql_fail(struct desk *, enum db_code);
int sql_status(enum db_code); /* of sysexits.h */

/* Adds "$7": the n-th parameter. */
void sql_param(struct buf *, size_t n);
#endif
