/* pgsql_schema.c - whether a database is a desk, and of which version */
#include <string.h>

#include "pgsql_impl.h"

enum db_code
pgsql_int(struct db *db, const char *sql, int64_t *out)
{
	void *stmt;
	bool row;
	enum db_code code = pgsql_query(db, sql, DB_NOARGS, &stmt);

	if (code != DB_OK)
		return code;
	if ((code = pgsql_next(db, stmt, &row)) == DB_OK && row)
		*out = pgsql_num(stmt, 0);
	pgsql_done(db, stmt);
	return code;
}

enum db_code
pgsql_is_desk(struct db *db, bool *is)
{
	int64_t there = 0;
	enum db_code code = pgsql_int(db,
	    "SELECT count(*) FROM pg_attribute WHERE attrelid ="
	    " to_regclass('schema') AND attname = 'version'",
	    &there);

	*is = there > 0;
	return code;
}

enum db_code
pgsql_newest(struct db *db, int *version)
{
	int64_t n = 0;
	enum db_code code =
	    pgsql_int(db, "SELECT coalesce(max(version), 0) FROM schema", &n);

	*version = (int)n;
	return code;
}

enum db_code
pgsql_version(struct db *db, int *version)
{
	bool is;
	enum db_code code = pgsql_is_desk(db, &is);

	*version = 0;
	return code == DB_OK && is ? pgsql_newest(db, version) : code;
}

/* The schema's table has the versions. */
enum db_code
pgsql_set_version(struct db *db, int version)
{
	(void)db;
	(void)version;
	return DB_OK;
}

/* Leaves the pipeline meanwhile: there, one call runs one statement. */
enum db_code
pgsql_script(struct db *db, const char *sql)
{
	struct conn *c = db->conn;
	struct buf text = { 0 };
	PGresult *res;
	enum db_code code = pgsql_settle(db);

	if (code != DB_OK)
		return code;
	if (c->mode == DB_MODEL)
		pgsql_model_text(sql, &text);
	PQexitPipelineMode(c->pg);
	res = PQexec(c->pg, c->mode == DB_MODEL ? buf_s(&text) : sql);
	buf_free(&text);
	if (PQresultStatus(res) != PGRES_COMMAND_OK &&
	    PQresultStatus(res) != PGRES_TUPLES_OK) {
		pgsql_refused(db, res, NULL);
		code = c->failed;
	}
	PQclear(res);
	if (PQstatus(c->pg) == CONNECTION_OK)
		PQenterPipelineMode(c->pg);
	return code;
}
