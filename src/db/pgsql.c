/*
 * pgsql.c - a server for many machines; a module, loaded when a name asks for
 * it. What it takes care of is listed in hd-internals(7).
 */
#include <string.h>

#include "pgsql_impl.h"

extern const struct db_driver db_module;

/*
 * A new column of ticket belongs to the view of tickets, too. That takes as
 * long as the view has columns, so it is done once, before the commit; a model
 * is never committed.
 */
static enum db_code
pgsql_added(struct db *db, const char *table)
{
	struct conn *c = db->conn;

	if (strcmp(table, "ticket") != 0)
		return DB_OK;
	c->stale = c->mode != DB_MODEL;
	return c->stale
	    ? DB_OK
	    : pgsql_run(db, "SELECT pg_temp.show_tickets()", DB_NOARGS, NULL);
}

/* The view keeps the old name, and may only be replaced by one with the same.
 */
static enum db_code
pgsql_renamed(
    struct db *db, const char *table, const char *old, const char *new)
{
	struct buf sql = { 0 };
	enum db_code code;

	if (strcmp(table, "ticket") != 0)
		return DB_OK;
	buf_fmt(&sql, "ALTER VIEW tickets RENAME COLUMN %s TO %s", old, new);
	code = pgsql_run(db, sql.s, DB_NOARGS, NULL);
	buf_free(&sql);
	return code;
}

/* Adds the first column of each row as a line. */
static enum db_code
lines_of(struct db *db, const char *sql, struct buf *lines)
{
	void *stmt;
	bool row;
	enum db_code code = pgsql_query(db, sql, DB_NOARGS, &stmt);

	if (code != DB_OK)
		return code;
	while ((code = pgsql_next(db, stmt, &row)) == DB_OK && row)
		buf_fmt(lines, "%s\n", pgsql_text(stmt, 0, NULL));
	pgsql_done(db, stmt);
	return code;
}

/*
 * Checks indexes, constraints and references: a restore with triggers switched
 * off can break a reference. All our references have one column.
 */
static enum db_code
pgsql_sound(struct db *db, struct buf *faults)
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

/*
 * Waits until nobody can see rows any more that are dead now, as long as for
 * any lock: a transaction that is older, in any database, keeps them.
 */
static enum db_code
wait_for_readers(struct db *db)
{
	struct buf sql = { 0 };
	enum db_code code;

	buf_fmt(&sql,
	    "DO $$ DECLARE here int8 := txid_current(); BEGIN"
	    " FOR i IN 0..%d LOOP PERFORM pg_stat_clear_snapshot();"
	    " IF NOT EXISTS (SELECT FROM pg_stat_activity WHERE pid <>"
	    " pg_backend_pid() AND (age(backend_xid) > 0 OR (age(backend_xmin)"
	    " > 0 AND datname = current_database()))) THEN RETURN; END IF;"
	    " PERFORM pg_sleep(0.1); END LOOP;"
	    " RAISE lock_not_available USING MESSAGE ="
	    " 'an older transaction is still running'; END $$",
	    db_wait() * 10);
	code = pgsql_script(db, sql.s);
	buf_free(&sql);
	return code;
}

/*
 * Writes the tables anew, without rows that are dead. That waits for those who
 * read them, as long as for any lock. The index of articles is no table of the
 * catalogue. The statistics of the planner have values of the tables, old ones
 * too; who may not write them anew is not told.
 */
static enum db_code
pgsql_purge(struct db *db, const char *tables)
{
	struct buf sql = { 0 };
	enum db_code code;

	if (*tables == '\0')
		return DB_OK;
	buf_fmt(&sql, "SET lock_timeout = %d",
	    db_wait() > 0 ? db_wait() * 1000 : 1);
	if ((code = pgsql_script(db, sql.s)) == DB_OK &&
	    (code = wait_for_readers(db)) == DB_OK) {
		buf_clear(&sql);
		buf_fmt(&sql,
		    "VACUUM (FULL, ANALYZE) %s, search_list, search_size",
		    tables);
		code = pgsql_script(db, sql.s);
	}
	if (code == DB_OK && (code = wait_for_readers(db)) == DB_OK)
		code = pgsql_script(db, "VACUUM FULL pg_statistic");
	buf_free(&sql);
	return code;
}

/* A server has a log of its own. */
static enum db_code
pgsql_wal(struct db *db, bool on)
{
	(void)db;
	(void)on;
	return DB_OK;
}

/*
 * A standby is as old as the last transaction that it replayed. But if it is
 * connected to the primary and has replayed all that it received, nothing has
 * happened since, and it is not behind.
 */
static enum db_code
pgsql_behind(struct db *db, int64_t *seconds)
{
	return pgsql_int(db,
	    "SELECT CASE WHEN NOT pg_is_in_recovery() THEN NULL"
	    " WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()"
	    " AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0"
	    " ELSE coalesce(CAST(ceil(extract(epoch FROM clock_timestamp() -"
	    " pg_last_xact_replay_timestamp())) AS BIGINT), 0) END",
	    seconds);
}

static const char place[] =
    "SELECT CAST(system_identifier AS TEXT) || ' ' || current_database()"
    " FROM pg_control_system()";

static const char catalogue[] =
    "SELECT c.relname, a.attname, coalesce(array_position("
    "CAST(p.conkey AS SMALLINT[]), a.attnum), 0), (SELECT min(t.relname)"
    " FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid WHERE"
    " f.conrelid = c.oid AND f.contype = 'f' AND a.attnum = ANY (f.conkey)),"
    " CASE format_type(a.atttypid, NULL) WHEN 'text' THEN 3 WHEN 'bytea' THEN 4"
    " WHEN 'double precision' THEN 2 ELSE 1 END"
    " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND"
    " a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_constraint p ON"
    " p.conrelid = c.oid AND p.contype = 'p' WHERE c.relkind IN ('r', 'p')"
    " AND NOT c.relispartition AND"
    " c.relnamespace = CAST(current_schema() AS regnamespace)"
    " ORDER BY c.relname, CASE substr(CAST(a.attname AS TEXT), 1, 2)"
    " WHEN 'x_' THEN CAST(a.attname AS TEXT) COLLATE \"C\" END NULLS FIRST,"
    " a.attnum";

const struct db_driver db_module = {
	.release = HD_VERSION,
	.engine = "pgsql",
	.far = true,
	.type = { NULL, "BIGINT", "DOUBLE PRECISION", "TEXT COLLATE \"C\"",
	    "BYTEA" },
	.catalogue = catalogue,
	.structure = pgsql_structure,
	.open = pgsql_open,
	.close = pgsql_close,
	.control = pgsql_control,
	.script = pgsql_script,
	.version = pgsql_version,
	.set_version = pgsql_set_version,
	.run = pgsql_run,
	.query = pgsql_query,
	.next = pgsql_next,
	.columns = pgsql_columns,
	.name = pgsql_name,
	.null = pgsql_null,
	.text = pgsql_text,
	.num = pgsql_num,
	.real = pgsql_real,
	.value = pgsql_value,
	.done = pgsql_done,
	.new_id = pgsql_new_id,
	.sound = pgsql_sound,
	.wal = pgsql_wal,
	.purge = pgsql_purge,
	.alone = pgsql_alone,
	.user = pgsql_user,
	.place = place,
	.behind = pgsql_behind,
	.added = pgsql_added,
	.renamed = pgsql_renamed,
	.copied = pgsql_copied,
};
