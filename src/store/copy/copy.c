/* copy.c - the whole of a desk into another database, or a folder */
#include <sys/stat.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bundle_write.h"
#include "copy.h"
#include "copy_fill.h"
#include "desk_file.h"
#include "err.h"
#include "guarded.h"
#include "new_folder.h"
#include "sql.h"
#include "translate.h"

/* Opens the desk to be copied, and keeps it as it is at this moment. */
static void
open_snapshot(struct desk *d, const char *name)
{
	enum db_code code;

	desk_open(d, name, DESK_READ);
	if ((code = db_begin(d->db, false, false)) != DB_OK)
		sql_fail(d, code);
}

static void
close_snapshot(struct desk *d)
{
	db_rollback(d->db);
	desk_close(d);
}

static void
by_rows(const char *from, const char *to)
{
	struct desk here, there;
	struct copy_from source = { .desk = &here };
	struct copy_fill fill = { &source, { from, to } };

	open_snapshot(&here, from);
	desk_create(&there, to, 0, false, copy_fill, &fill);
	close_snapshot(&here);
}

/* ------------------------------------------------------------------ by pages
 */

static struct db *
open_file(const char *name, enum db_mode mode)
{
	struct buf why = { 0 };
	struct db *db;
	int version;
	enum db_code code = db_open(name, mode, &db, &version, &why);

	if (code == DB_BUSY)
		sql_busy(why.s);
	if (code != DB_OK)
		die(sql_status(code), "%s", why.s);
	return db;
}

/* Works with every schema: people copy an old desk before they upgrade it. */
static void
copy_pages(const char *from, const char *to, const char *part)
{
	struct db *a = open_file(from, DB_READ);
	struct db *b = open_file(part, DB_CREATE);
	enum db_code code = db_backup(a, b);

	if (code == DB_BUSY)
		sql_busy(db_error(b));
	if (code != DB_OK)
		die(sql_status(code), _("%s: cannot be copied to %s: %s"), from,
		    to, db_error(b));
	db_close(b);
	db_close(a);
}

static void
by_pages(const char *from, const char *to)
{
	struct new_file f;

	desk_file_begin(&f, to);
	copy_pages(from, to, f.part);
	desk_file_take(&f);
}

/* --------------------------------------------------------------- into a folder
 */

/* Compares the tables with those that a desk has which is made from the folder.
 */
static void
compare_tables(struct desk *here, const char *from, const char *to)
{
	struct copy_from source = { .desk = here };
	struct copy_fill fill = { &source, { from, to } };
	struct desk model;
	enum db_code code;

	desk_scratch(&model);
	if ((code = db_begin(model.db, true, true)) != DB_OK)
		sql_fail(&model, code);
	copy_fill_columns(&model, &fill);
	db_rollback(model.db);
	desk_close(&model);
}

static void
write_row(void *arg, const struct copy_rows *r)
{
	bundle_write_row(arg, r->v);
}

static struct copy_digest *
write_tables(struct bundle_write *w, const struct copy_from *from,
    const struct catalogue *tables)
{
	struct copy_digest *sum = xcalloc(tables->n, sizeof(*sum));

	for (size_t i = 0; i < tables->n; i++) {
		bundle_write_table(w, &tables->table[i]);
		sum[i] = copy_rows_pass(from, &tables->table[i], write_row, w);
		bundle_write_table_end(w);
	}
	return sum;
}

/* With a rollback journal, writers wait until the desk is closed: close it
 * early. */
static void
into_folder(const char *from, const char *to)
{
	struct desk here;
	struct copy_from source = { .desk = &here };
	struct bundle_write w;
	struct bundle written = { 0 };
	struct catalogue tables;
	struct copy_digest *sum;
	enum db_code code;
	int schema;

	open_snapshot(&here, from);
	if ((code = db_version(here.db, &schema)) != DB_OK)
		sql_fail(&here, code);
	catalogue_read(&here, &tables);
	compare_tables(&here, from, to);
	bundle_write_begin(&w, to, schema);
	sum = write_tables(&w, &source, &tables);
	close_snapshot(&here);
	bundle_write_sync(&w);
	written.path = w.f.part;
	copy_rows_prove(
	    &(struct copy_from){ .bundle = &written }, &tables, sum);
	bundle_write_end(&w);
	catalogue_free(&tables);
	free(sum);
}

/* ------------------------------------------------------------- out of a folder
 */

static void
out_of_folder(const char *from, const char *to)
{
	struct desk there;
	struct bundle b;
	struct copy_from source = { .bundle = &b };
	struct copy_fill fill = { &source, { from, to } };

	bundle_open(&b, from);
	desk_not_newer(from, b.schema);
	desk_create(&there, to, b.schema, false, copy_fill, &fill);
	bundle_free(&b);
}

/* ------------------------------------------------------------------- which way
 */

static bool
is_folder(const char *name)
{
	struct stat st;

	return !db_server(name) && stat(name, &st) == 0 && S_ISDIR(st.st_mode);
}

/* Returns the name without slashes at its end, for the caller to free. */
static char *
without_slash(const char *name)
{
	size_t n = strlen(name);

	while (n > 1 && name[n - 1] == '/')
		n--;
	return xstrndup(name, n);
}

/* A name that is to become a folder ends in a slash; a folder need not. */
static bool
new_folder_name(const char *name)
{
	return !db_server(name) && name[strlen(name) - 1] == '/';
}

static void
must_be_free(const char *to)
{
	struct stat st;

	if (!db_server(to) && lstat(to, &st) == 0)
		desk_file_exists(to);
}

void
copy_desk(const char *from, const char *to)
{
	char *source = without_slash(from), *target = without_slash(to);
	bool folder = new_folder_name(to) || is_folder(to);

	if (is_folder(from) && folder)
		die(EX_USAGE,
		    _("both names are folders; copy a folder with cp -R"));
	if (!db_server(from))
		guarded_desk(from);
	if (!db_server(to) && access(target, F_OK) == -1)
		guarded_copy("to", target); /* it must not become a journal */
	if (folder) {
		if (!new_folder_free(target))
			desk_file_exists(target);
		into_folder(from, target);
	} else if (is_folder(from)) {
		must_be_free(to);
		out_of_folder(source, to);
	} else if (db_server(from) || db_server(to))
		by_rows(from, to);
	else
		by_pages(from, to);
	free(source);
	free(target);
}
