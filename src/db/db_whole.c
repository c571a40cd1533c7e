/* db_whole.c - what concerns a whole database: columns, copies, soundness */
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "db.h"
#include "driver.h"

enum db_code
db_add_column(
    struct db *db, const char *table, const char *column, enum val_type type)
{
	struct buf sql = { 0 };
	enum db_code code;

	buf_fmt(&sql, "ALTER TABLE %s ADD COLUMN %s %s", table, column,
	    db->drv->type[type]);
	code = db->drv->run(db, sql.s, DB_NOARGS, NULL);
	buf_free(&sql);
	return code == DB_OK && db->drv->added != NULL
	    ? db->drv->added(db, table)
	    : code;
}

enum db_code
db_rename_column(
    struct db *db, const char *table, const char *old, const char *new)
{
	struct buf sql = { 0 };
	enum db_code code;

	buf_fmt(&sql, "ALTER TABLE %s RENAME COLUMN %s TO %s", table, old, new);
	code = db->drv->run(db, sql.s, DB_NOARGS, NULL);
	buf_free(&sql);
	return code == DB_OK && db->drv->renamed != NULL
	    ? db->drv->renamed(db, table, old, new)
	    : code;
}

const char *
db_catalogue(const struct db *db)
{
	return db->drv->catalogue;
}

const char *
db_structure(const struct db *db)
{
	return db->drv->structure;
}

enum db_code
db_copied(struct db *db)
{
	return db->drv->copied != NULL ? db->drv->copied(db) : DB_OK;
}

enum db_code
db_backup(struct db *from, struct db *to)
{
	return from->drv->backup(from, to);
}

enum db_code
db_sound(struct db *db, struct buf *faults)
{
	return db->drv->sound(db, faults);
}

enum db_code
db_loosen(struct db *db)
{
	return db->drv->loosen != NULL ? db->drv->loosen(db) : DB_OK;
}

enum db_code
db_intact(struct db *db)
{
	return db->drv->intact != NULL ? db->drv->intact(db) : DB_OK;
}

enum db_code
db_wal(struct db *db, bool on)
{
	return db->drv->wal(db, on);
}

enum db_code
db_secure(struct db *db)
{
	return db->drv->secure != NULL ? db->drv->secure(db) : DB_OK;
}

enum db_code
db_purge(struct db *db, const char *tables)
{
	return db->drv->purge(db, tables);
}
