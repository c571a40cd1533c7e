/* desk_schema.c - makes the database of a desk, and brings an old one up to
 * date */
#include <stdio.h>
#include <stdlib.h>

#include "conf.h"
#include "desk_ahead.h"
#include "desk_file.h"
#include "desk_impl.h"
#include "err.h"
#include "sql.h"
#include "translate.h"

static void
read_file(const char *path, struct buf *b)
{
	FILE *f = fopen(path, "r");
	char block[8192];
	size_t n;

	if (f == NULL)
		die(EX_OSFILE,
		    _("%s: cannot be read; install hd-tools completely, "
		      "or set HD_DATADIR to the folder of its files"),
		    path);
	while ((n = fread(block, 1, sizeof(block), f)) > 0)
		buf_add(b, block, n);
	if (ferror(f))
		die(EX_IOERR, _("%s: cannot be read"), path);
	fclose(f);
}

static _Noreturn void
overtaken(void)
{
	die(EX_CANTCREAT,
	    _("another hd-init changed the database at the same time"));
}

/* Adds the text of the schema file with that number, for the engine of the
 * desk. The caller frees its path, which is returned. */
static char *
schema_text(struct desk *d, int number, struct buf *text)
{
	struct buf name = { 0 };
	char *dir, *path;

	buf_fmt(&name, "schema/%s", db_engine(d->db));
	dir = conf_share(name.s);
	if ((path = conf_numbered(dir, number)) == NULL)
		die(EX_OSFILE,
		    _("%s: the file of schema step %d is missing; install "
		      "hd-tools completely"),
		    dir, number);
	read_file(path, text);
	buf_free(&name);
	free(dir);
	return path;
}

/* Runs share/schema/ENGINE/NNN-*.sql: the file is found by its number. */
static void
schema_step(struct desk *d, int number)
{
	struct buf text = { 0 };
	char *path = schema_text(d, number, &text);
	enum db_code code = db_script(d->db, text.s);

	if (code == DB_EXISTS || code == DB_AGAIN)
		overtaken();
	if (code != DB_OK)
		die(sql_status(code), "%s: %s", path, db_error(d->db));
	sql_run(d, "INSERT INTO schema (version, applied) VALUES ($1, $2)",
	    DB_ARGS(V((int64_t)number), V(d->now)));
	buf_free(&text);
	free(path);
}

/*
 * Runs the steps after `from` up to `to`, and fill, in one transaction: the
 * desk has all of them, or is as it was. Returns the number of steps.
 */
static int
schema_steps(struct desk *d, int from, int to,
    void (*fill)(struct desk *, void *), void *arg)
{
	enum db_code code = from > 0 ? db_loosen(d->db) : DB_OK;
	int version;

	if (code != DB_OK || (code = db_begin(d->db, true, false)) != DB_OK ||
	    (code = db_version(d->db, &version)) != DB_OK)
		sql_fail(d, code);
	if (version != from)
		overtaken();
	if (from > 0)
		desk_near_now(d);
	else
		desk_possible_now(d);
	d->was = from;
	for (int i = from + 1; i <= to; i++)
		schema_step(d, i);
	if (fill != NULL)
		fill(d, arg);
	if ((from > 0 && (code = db_intact(d->db)) != DB_OK) ||
	    (code = db_set_version(d->db, to)) != DB_OK ||
	    (code = db_commit(d->db)) != DB_OK) {
		if (code == DB_DOUBT && from > 0)
			die(EX_IOERR,
			    _("the disk failed at the end of the upgrade, so "
			      "the upgrade may have been made; run hd-init -u "
			      "again when the disk works (%s)"),
			    db_error(d->db));
		sql_fail(d, code);
	}
	return to - from;
}

void
desk_create(struct desk *d, const char *database, int schema, bool wal,
    void (*fill)(struct desk *, void *), void *arg)
{
	struct new_file f = { 0 };
	bool file = !db_server(database);
	int version;
	enum db_code code;

	if (file)
		desk_file_begin(&f, database);
	desk_connect(d, file ? f.part : database, DB_CREATE, &version);
	schema_steps(d, 0, schema > 0 ? schema : HD_SCHEMA_VERSION, fill, arg);
	if ((code = db_wal(d->db, wal)) != DB_OK)
		sql_fail(d, code);
	desk_close(d);
	if (file)
		desk_file_take(&f);
}

void
desk_scratch(struct desk *d)
{
	int version;

	desk_connect(d, DB_SCRATCH, DB_CREATE, &version);
	schema_steps(d, 0, HD_SCHEMA_VERSION, NULL, NULL);
}

bool
desk_model(const struct desk *d, struct desk *model, struct buf *why)
{
	enum db_code code;

	*model = (struct desk){ .clock = d->clock, .now = d->now };
	if (db_model(d->db, &model->db, why) != DB_OK)
		return false;
	code = db_begin(model->db, true, false);
	for (int i = 1; code == DB_OK && i <= HD_SCHEMA_VERSION; i++) {
		struct buf text = { 0 };

		free(schema_text(model, i, &text));
		code = db_script(model->db, text.s);
		buf_free(&text);
	}
	if (code == DB_OK)
		return true;
	buf_str(why, db_error(model->db));
	desk_close(model);
	return false;
}

int
desk_upgrade(struct desk *d, const char *database, bool ahead,
    void (*after)(struct desk *, void *), void *arg)
{
	int version;

	desk_connect(d, database, DB_WRITE, &version);
	d->ahead = ahead;
	desk_not_newer(database, version);
	return version == HD_SCHEMA_VERSION
	    ? 0
	    : schema_steps(d, version, HD_SCHEMA_VERSION, after, arg);
}

void
desk_wal(struct desk *d)
{
	enum db_code code = db_wal(d->db, true);

	if (code != DB_OK)
		sql_fail(d, code);
}

void
desk_secure(struct desk *d)
{
	enum db_code code = db_secure(d->db);

	if (code != DB_OK)
		sql_fail(d, code);
}

struct span
desk_behind(struct desk *d)
{
	struct span behind;
	enum db_code code = db_behind(d->db, &behind.s);

	if (code != DB_OK)
		sql_fail(d, code);
	return behind;
}
