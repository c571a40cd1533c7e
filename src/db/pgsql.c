/*
 * pgsql.c - a server for many machines; a module, loaded when a name asks for
 * it. What it takes care of is listed in hd-internals(7).
 */
#include <string.h>

#include "pgsql_impl.h"

extern const struct db_driver db_module;

/* A column more is a column more of the view. */
static enum db_code
pg_added(struct db *db, const char *table)
{
	return strcmp(table, "ticket") == 0
	    ? pg_run(db, "SELECT show_tickets()", DB_NOARGS, NULL)
	    : DB_OK;
}

/* The view keeps the old name, and may only be replaced by one with the same.
 */
static enum db_code
pg_renamed(struct db *db, const char *table, const char *old, const char *new)
{
	struct buf sql = { 0 };
	enum db_code code;

	if (strcmp(table, "ticket") != 0)
		return DB_OK;
	buf_fmt(&sql, "ALTER VIEW tickets RENAME COLUMN %s TO %s", old, new);
	code = pg_run(db, sql.s, DB_NOARGS, NULL);
	buf_free(&sql);
	return code;
}

/* Adds the first column of each row as a line. */
static enum db_code
lines_of(struct db *db, const char *sql, struct buf *lines)
{
	void *stmt;
	bool row;
	enum db_code code = pg_query(db, sql, DB_NOARGS, &stmt);

	if (code != DB_OK)
		return code;
	while ((code = pg_next(db, stmt, &row)) == DB_OK && row)
		buf_fmt(lines, "%s\n", pg_text(stmt, 0, NULL));
	pg_done(db, stmt);
	return code;
}

/*
 * A reference can be broken by who restores with triggers switched off. All of
 * ours are of one column.
 */
static enum db_code
pg_sound(struct db *db, struct buf *faults)
{
	static const char own[] =
	    "SELECT 'index ' || indexrelid::regclass || ' is not valid:"
	    " REINDEX' FROM pg_index WHERE NOT indisvalid"
	    " UNION ALL SELECT 'constraint ' || conname || ' of ' ||"
	    " conrelid::regclass || ' is not validated' FROM pg_constraint"
	    " WHERE NOT convalidated";
	static const char references[] =
	    "SELECT format('SELECT ''a row of %s names a %s that is not"
	    " there: '' || c.%I FROM %s c LEFT JOIN %s p ON p.%I = c.%I"
	    " WHERE c.%I IS NOT NULL AND p.%I IS NULL', conrelid::regclass,"
	    " confrelid::regclass, a.attname, conrelid::regclass,"
	    " confrelid::regclass, b.attname, a.attname, a.attname, b.attname)"
	    " FROM pg_constraint"
	    " JOIN pg_attribute a ON a.attrelid = conrelid"
	    " AND a.attnum = conkey[1]"
	    " JOIN pg_attribute b ON b.attrelid = confrelid"
	    " AND b.attnum = confkey[1]"
	    " WHERE contype = 'f' AND connamespace ="
	    " CAST(current_schema() AS regnamespace)";
	struct buf queries = { 0 };
	enum db_code code = lines_of(db, own, faults);
	char *at, *sql;

	if (code == DB_OK)
		code = lines_of(db, references, &queries);
	for (at = queries.s;
	     code == DB_OK && (sql = at) != NULL && *sql != '\0';) {
		at = strchr(sql, '\n');
		*at++ = '\0';
		code = lines_of(db, sql, faults);
	}
	buf_free(&queries);
	return code;
}

/* The server keeps its own. */
static enum db_code
pg_wal(struct db *db, bool on)
{
	(void)db;
	(void)on;
	return DB_OK;
}

/*
 * Everything that the primary committed before the last transaction that was
 * replayed here is here. Nothing may have happened there since: then all that
 * came by the wire is replayed, and there is a wire.
 */
static enum db_code
pg_behind(struct db *db, int64_t *seconds)
{
	return pg_int(db,
	    "SELECT CASE WHEN NOT pg_is_in_recovery() THEN NULL"
	    " WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()"
	    " AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0"
	    " ELSE coalesce(CAST(ceil(extract(epoch FROM clock_timestamp() -"
	    " pg_last_xact_replay_timestamp())) AS BIGINT), 0) END",
	    seconds);
}

static const char catalogue[] =
    "SELECT c.relname, a.attname, coalesce(array_position("
    "CAST(p.conkey AS SMALLINT[]), a.attnum), 0), (SELECT min(t.relname)"
    " FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid WHERE"
    " f.conrelid = c.oid AND f.contype = 'f' AND a.attnum = ANY (f.conkey))"
    " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND"
    " a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_constraint p ON"
    " p.conrelid = c.oid AND p.contype = 'p' WHERE c.relkind IN ('r', 'p')"
    " AND NOT c.relispartition AND"
    " c.relnamespace = CAST(current_schema() AS regnamespace)"
    " ORDER BY c.relname, a.attnum";

const struct db_driver db_module = {
	.release = HD_VERSION,
	.engine = "pgsql",
	.far = true,
	.type = { NULL, "BIGINT", "DOUBLE PRECISION", "TEXT COLLATE \"C\"",
	    "BYTEA" },
	.catalogue = catalogue,
	.open = pg_open,
	.close = pg_close,
	.control = pg_control,
	.script = pg_script,
	.version = pg_version,
	.set_version = pg_set_version,
	.run = pg_run,
	.query = pg_query,
	.next = pg_next,
	.columns = pg_columns,
	.name = pg_name,
	.null = pg_null,
	.text = pg_text,
	.num = pg_num,
	.real = pg_real,
	.value = pg_value,
	.done = pg_done,
	.new_id = pg_new_id,
	.sound = pg_sound,
	.wal = pg_wal,
	.user = pg_user,
	.behind = pg_behind,
	.added = pg_added,
	.renamed = pg_renamed,
	.copied = pg_copied,
};
