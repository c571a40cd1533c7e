/* pgsql_impl.h - between the parts of the driver of PostgreSQL; private to it
 */
#ifndef PGSQL_IMPL_H
#define PGSQL_IMPL_H

#include "pgsql_wire.h"

/* Connects once more, to whichever host of the name is there now. */
enum db_code pgsql_reconnect(struct db *);

/* Reads the first column of the first row; *out stays if there is none. */
enum db_code pgsql_int(struct db *, const char *, int64_t *out);

/* Sets *is to true if the database is a desk: it has a table of versions. */
enum db_code pgsql_is_desk(struct db *, bool *is);

/* Reads the newest version in a desk's table of versions. */
enum db_code pgsql_newest(struct db *, int *version);

/* The query of db_structure. */
extern const char pgsql_structure[];

/* Adds what of a schema file makes tables, for a model (DB_MODEL). */
void pgsql_model_text(const char *s, struct buf *text);

/* See struct db_driver. */
enum db_code pgsql_open(struct db *, const char *, enum db_mode, int *version);
void pgsql_close(struct db *);
const char *pgsql_user(struct db *);
enum db_code pgsql_version(struct db *, int *);
enum db_code pgsql_set_version(struct db *, int);
enum db_code pgsql_script(struct db *, const char *);
enum db_code pgsql_control(struct db *, enum db_verb);
enum db_code pgsql_alone(struct db *, const char *table);
enum db_code pgsql_new_id(struct db *, const char *table, int64_t *);
enum db_code pgsql_copied(struct db *);
#endif
