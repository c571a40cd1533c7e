/* pgsql_impl.h - between the parts of the driver of PostgreSQL; private to it
 */
#ifndef PGSQL_IMPL_H
#define PGSQL_IMPL_H

#include "pgsql_wire.h"

/* Connects once more, to whichever host of the name is there now. */
enum db_code pg_reconnect(struct db *);

/* The first column of the first row; *out stays if there is none. */
enum db_code pg_int(struct db *, const char *, int64_t *out);

/* See struct db_driver. */
enum db_code pg_open(struct db *, const char *, enum db_mode, int *version);
void pg_close(struct db *);
const char *pg_user(struct db *);
enum db_code pg_version(struct db *, int *);
enum db_code pg_set_version(struct db *, int);
enum db_code pg_script(struct db *, const char *);
enum db_code pg_control(struct db *, enum db_verb);
enum db_code pg_new_id(struct db *, const char *table, int64_t *);
enum db_code pg_copied(struct db *);
#endif
