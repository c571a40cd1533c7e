/* db.c - opens a database of the engine that its name says, and passes calls on
 */
#include <stdlib.h>
#include <string.h>

#include "conf.h"
#include "driver.h"
#include "mem.h"
#include "module.h"
#include "translate.h"

static const char *const server[] = { "postgresql://", "postgres://" };

/* Loads the driver of an engine that not everybody needs. */
static enum db_code
load(struct db *db, const char *name)
{
	const struct db_driver *drv = module_load(name, DB_MODULE,
	    _("the module for PostgreSQL cannot be loaded; was hd-tools "
	      "built with ./configure --with-pgsql?"),
	    &db->err);

	if (drv == NULL)
		return DB_DOWN;
	db->drv = drv;
	return DB_OK;
}

bool
db_server(const char *name)
{
	for (size_t i = 0; i < sizeof(server) / sizeof(server[0]); i++)
		if (strncmp(name, server[i], strlen(server[i])) == 0)
			return true;
	return false;
}

int
db_wait(void)
{
	return conf_wait();
}

enum db_code
db_open(const char *name, enum db_mode mode, struct db **out, int *version,
    struct buf *why)
{
	struct db *db = xcalloc(1, sizeof(*db));
	int64_t again = conf_again();
	enum db_code code;

	*out = NULL;
	db->trace = conf_trace();
	db->drv = &db_sqlite;
	code = db_server(name) ? load(db, "pgsql") : DB_OK;
	if (code == DB_OK)
		code = db->drv->open(db, name, mode, version);
	if (code != DB_OK) {
		buf_str(why, db_error(db));
		db_close(db);
		return code;
	}
	db->database = xstrdup(name);
	if (again != -1 && mode != DB_MODEL && strcmp(name, DB_SCRATCH) != 0)
		db_again(db, again);
	*out = db;
	return DB_OK;
}

enum db_code
db_model(const struct db *of, struct db **out, struct buf *why)
{
	int version;

	return db_far(of) ? db_open(of->database, DB_MODEL, out, &version, why)
			  : db_open(DB_SCRATCH, DB_CREATE, out, &version, why);
}

void
db_close(struct db *db)
{
	if (db == NULL)
		return;
	db->drv->close(db);
	free(db->database);
	buf_free(&db->err);
	free(db);
}

const char *
db_error(const struct db *db)
{
	return buf_s(&db->err);
}

const char *
db_engine(const struct db *db)
{
	return db->drv->engine;
}

const char *
db_user(struct db *db)
{
	return db->drv->user != NULL ? db->drv->user(db) : NULL;
}

enum db_code
db_behind(struct db *db, int64_t *seconds)
{
	*seconds = NONE;
	return db->drv->behind != NULL ? db->drv->behind(db, seconds) : DB_OK;
}

const char *
db_place(const struct db *db)
{
	return db->drv->place;
}

const char *
db_opened(const struct db *db)
{
	return db->database;
}

bool
db_far(const struct db *db)
{
	return db->drv->far;
}

bool
db_pretends(const struct db *db)
{
	return db->again != NULL;
}

enum db_code
db_begin(struct db *db, bool write, bool rehearse)
{
	return db->drv->control(db,
	    !write	   ? DB_LOOK
		: rehearse ? DB_REHEARSE
			   : DB_CHANGE);
}

enum db_code
db_alone(struct db *db, const char *table)
{
	return db->drv->alone != NULL ? db->drv->alone(db, table) : DB_OK;
}

enum db_code
db_commit(struct db *db)
{
	return db->drv->control(db, DB_COMMIT);
}

void
db_rollback(struct db *db)
{
	(void)db->drv->control(db, DB_ROLLBACK);
}

enum db_code
db_save(struct db *db)
{
	return db->drv->control(db, DB_SAVE);
}

enum db_code
db_release(struct db *db)
{
	return db->drv->control(db, DB_RELEASE);
}

void
db_undo(struct db *db)
{
	(void)db->drv->control(db, DB_UNDO);
}

enum db_code
db_script(struct db *db, const char *sql)
{
	return db->drv->script(db, sql);
}

enum db_code
db_version(struct db *db, int *version)
{
	return db->drv->version(db, version);
}

enum db_code
db_set_version(struct db *db, int version)
{
	return db->drv->set_version(db, version);
}

enum db_code
db_run(struct db *db, const char *sql, size_t n, const struct val *args,
    int64_t *changed)
{
	return db->drv->run(db, sql, n, args, changed);
}

enum db_code
db_query(struct db *db, const char *sql, size_t n, const struct val *args,
    struct db_rows **out)
{
	void *stmt;
	enum db_code code;

	*out = NULL;
	if ((code = db->drv->query(db, sql, n, args, &stmt)) != DB_OK)
		return code;
	*out = xmalloc(sizeof(**out));
	**out = (struct db_rows){ db, stmt };
	return DB_OK;
}

enum db_code
db_next(struct db_rows *r, bool *row)
{
	return r->db->drv->next(r->db, r->stmt, row);
}

int
db_columns(struct db_rows *r)
{
	return r->db->drv->columns(r->stmt);
}

const char *
db_name(struct db_rows *r, int i)
{
	return r->db->drv->name(r->stmt, i);
}

bool
db_null(struct db_rows *r, int i)
{
	return r->db->drv->null(r->stmt, i);
}

const char *
db_text(struct db_rows *r, int i, size_t *n)
{
	return r->db->drv->text(r->stmt, i, n);
}

int64_t
db_int(struct db_rows *r, int i)
{
	return r->db->drv->num(r->stmt, i);
}

double
db_real(struct db_rows *r, int i)
{
	return r->db->drv->real(r->stmt, i);
}

struct val
db_value(struct db_rows *r, int i)
{
	return r->db->drv->value(r->stmt, i);
}

void
db_done(struct db_rows *r)
{
	if (r == NULL)
		return;
	r->db->drv->done(r->db, r->stmt);
	free(r);
}

enum db_code
db_new_id(struct db *db, const char *table, int64_t *id)
{
	return db->drv->new_id(db, table, id);
}
