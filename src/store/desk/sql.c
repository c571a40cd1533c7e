/* sql.c - runs statements, and ends the program where they fail */
#include <string.h>

#include "err.h"
#include "translate.h"
#include "sql.h"

int
sql_status(enum db_code code)
{
	switch (code) {
	case DB_OK:
		return EX_OK;
	case DB_BUSY:
	case DB_AGAIN:
	case DB_AWAY:
	case DB_UNSURE:
	case DB_UNLOCKED:
		return EX_TEMPFAIL;
	case DB_MISSING:
		return EX_NOINPUT;
	case DB_FOREIGN:
		return EX_CONFIG;
	case DB_DENIED:
		return EX_NOPERM;
	case DB_FULL:
	case DB_DOUBT:
		return EX_IOERR;
	case DB_DAMAGED:
	case DB_REFUSED:
		return EX_DATAERR;
	case DB_EXISTS:
		return EX_CANTCREAT;
	case DB_DOWN:
		return EX_UNAVAILABLE;
	case DB_WRONG:
		break;
	}
	return EX_SOFTWARE;
}

void
sql_busy(const char *said)
{
	die(EX_TEMPFAIL,
	    _("the database is busy: another command is writing; try again when "
	      "it has ended, or wait longer with HD_WAIT=SECONDS (%s)"),
	    said);
}

void
sql_fail(struct desk *d, enum db_code code)
{
	if (code == DB_AGAIN && d->again != NULL) {
		for (struct guard *g = d->guards; g != NULL; g = g->next)
			g->fn(g->arg);
		d->guards = NULL;
		longjmp(*d->again, 1);
	}
	switch (code) {
	case DB_BUSY:
		sql_busy(db_error(d->db));
	case DB_AGAIN:
		die(EX_TEMPFAIL,
		    _("other commands worked on the same records; try again "
		      "(%s)"),
		    db_error(d->db));
	case DB_AWAY:
		die(EX_TEMPFAIL,
		    _("the connection to the database server broke; try "
		      "again later (%s)"),
		    db_error(d->db));
	case DB_DOUBT:
	case DB_FULL:
		die(EX_IOERR, _("the database cannot be written: %s"),
		    db_error(d->db));
	case DB_DENIED:
		die(EX_NOPERM,
		    _("you are not allowed to write to the database: %s"),
		    db_error(d->db));
	case DB_DAMAGED:
		die(EX_DATAERR,
		    _("the database is damaged: %s "
		      "(restore a backup)"),
		    db_error(d->db));
	default:
		die(sql_status(code), "%s", db_error(d->db));
	}
}

void
sql_run(struct desk *d, const char *sql, size_t n, const struct val *args)
{
	enum db_code code = db_run(d->db, sql, n, args, NULL);

	if (code != DB_OK)
		sql_fail(d, code);
}

struct db_rows *
sql_query(struct desk *d, const char *sql, size_t n, const struct val *args)
{
	struct db_rows *r;
	enum db_code code = db_query(d->db, sql, n, args, &r);

	if (code != DB_OK)
		sql_fail(d, code);
	return r;
}

bool
sql_next(struct desk *d, struct db_rows *r)
{
	bool row;
	enum db_code code = db_next(r, &row);

	if (code != DB_OK)
		sql_fail(d, code);
	if (!row)
		db_done(r);
	return row;
}

int64_t
sql_int(struct desk *d, const char *sql, size_t n, const struct val *args)
{
	struct db_rows *r = sql_query(d, sql, n, args);
	int64_t i = NONE;

	if (sql_next(d, r)) {
		i = db_int(r, 0);
		db_done(r);
	}
	return i;
}

const char *
sql_text(struct desk *d, struct pool *pool, const char *sql, size_t n,
    const struct val *args)
{
	struct db_rows *r = sql_query(d, sql, n, args);
	const char *s = NULL;

	if (sql_next(d, r)) {
		s = sql_kept(pool, r, 0);
		db_done(r);
	}
	return s;
}

struct val
sql_value(struct db_rows *r, int i, const struct col *c)
{
	struct val v = { .type = VAL_TEXT };

	if (c->type == COL_REAL)
		return val_real(db_real(r, i));
	if (!col_is_text(c))
		return val_int(db_int(r, i));
	if ((v.s = db_text(r, i, &v.n)) == NULL)
		v.type = VAL_NULL;
	return v;
}

struct val
sql_lasting(struct pool *pool, struct db_rows *r, int i, const struct col *c)
{
	struct val v = sql_value(r, i, c);

	if (v.type == VAL_TEXT)
		v.s = mem_keep(pool, v.s, v.n);
	return v;
}

const char *
sql_kept(struct pool *pool, struct db_rows *r, int i)
{
	size_t n;
	const char *s = db_text(r, i, &n);

	return s != NULL ? mem_keep(pool, s, n) : NULL;
}

int64_t
sql_new_id(struct desk *d, const char *table)
{
	int64_t id;
	enum db_code code = db_new_id(d->db, table, &id);

	if (code != DB_OK)
		sql_fail(d, code);
	return id;
}

void
sql_param(struct buf *b, size_t n)
{
	buf_fmt(b, "$%zu", n);
}

void
sql_add_column(
    struct desk *d, const char *kind, const char *name, enum val_type type)
{
	enum db_code code = db_add_column(d->db, kind, name, type);

	if (code != DB_OK)
		sql_fail(d, code);
}

void
sql_rename_column(
    struct desk *d, const char *table, const char *old, const char *new)
{
	enum db_code code = db_rename_column(d->db, table, old, new);

	if (code != DB_OK)
		sql_fail(d, code);
}
