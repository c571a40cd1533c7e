#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf.h"
#include "err.h"
#include "translate.h"
#include "backoff.h"
#include "sql.h"

#define TRIES 10 /* at least, of a transaction that lost against others */

/* A person who waits is told for what. */
static void
tell_away(struct backoff *p, const char *why)
{
	if (p->pause == backoff_for(0).pause && isatty(STDERR_FILENO))
		warn(_("waiting for the database server: %s"), why);
}

static void
open_database(struct desk *d, const char *name, enum db_mode mode, int *version)
{
	struct buf why = { 0 };
	struct backoff backoff = backoff_for(db_wait());
	enum db_code code;

	*d = (struct desk){ .clock = when_now() };
	d->now = d->clock;
	while ((code = db_open(name, mode, &d->db, version, &why)) == DB_AWAY) {
		tell_away(&backoff, why.s);
		if (!backoff_wait(&backoff))
			break;
		buf_clear(&why);
	}
	if (code == DB_AWAY || code == DB_DOWN)
		die(sql_status(code),
		    _("the database server cannot be reached: %s"), why.s);
	if (code != DB_OK)
		die(sql_status(code), "%s", why.s);
	buf_free(&why);
	/* who only reads needs no name: finding it is a look-up of its own */
	if ((d->login = db_user(d->db)) == NULL && mode != DB_READ)
		d->login = conf_login();
	d->actor = d->login;
}

void
desk_open(struct desk *d, const char *database, enum desk_mode mode)
{
	int version;

	open_database(
	    d, database, mode == DESK_WRITE ? DB_WRITE : DB_READ, &version);
	if (version < HD_SCHEMA_VERSION)
		die(EX_CONFIG,
		    _("%s: has schema %d, but this program needs %d; "
		      "run hd-init -u"),
		    database, version, HD_SCHEMA_VERSION);
	if (version > HD_SCHEMA_VERSION)
		die(EX_CONFIG,
		    _("%s: has schema %d, but this program needs %d; "
		      "install a newer hd-tools"),
		    database, version, HD_SCHEMA_VERSION);
}

void
desk_close(struct desk *d)
{
	desk_forget(d, NULL);
	for (size_t i = 0; i < d->nmemories; i++) {
		if (d->memories[i].of->close != NULL)
			d->memories[i].of->close(d->memories[i].memory);
		free(d->memories[i].memory);
	}
	db_close(d->db);
	buf_free(&d->sql);
	*d = (struct desk){ 0 };
}

/* ------------------------------------------------------------------ schema */

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

/* Runs share/schema/ENGINE/NNN-*.sql: the file is found by its number. */
static void
schema_step(struct desk *d, int number)
{
	struct buf name = { 0 }, text = { 0 };
	char *dir, *path;
	enum db_code code;

	buf_fmt(&name, "schema/%s", db_engine(d->db));
	dir = conf_share(name.s);
	if ((path = conf_numbered(dir, number)) == NULL)
		die(EX_OSFILE,
		    _("%s: the file of schema step %d is missing; install "
		      "hd-tools completely"),
		    dir, number);
	read_file(path, &text);
	code = db_script(d->db, text.s);
	if (code == DB_EXISTS || code == DB_AGAIN)
		die(EX_CANTCREAT,
		    _("another hd-init changed the database at the same "
		      "time"));
	if (code != DB_OK)
		die(sql_status(code), "%s: %s", path, db_error(d->db));
	sql_run(d, "INSERT INTO schema (version, applied) VALUES ($1, $2)",
	    DB_ARGS(V((int64_t)number), V(d->now)));
	buf_free(&name);
	buf_free(&text);
	free(dir);
	free(path);
}

/* All steps after `from` and fill, in one transaction: the desk has all of them,
 * or is as it was. Returns the number of steps. */
static int
schema_steps(
    struct desk *d, int from, void (*fill)(struct desk *, void *), void *arg)
{
	enum db_code code = from > 0 ? db_loosen(d->db) : DB_OK;
	int version;

	if (code != DB_OK || (code = db_begin(d->db, true, false)) != DB_OK ||
	    (code = db_version(d->db, &version)) != DB_OK)
		sql_fail(d, code);
	if (version != from)
		die(EX_CANTCREAT,
		    _("another hd-init changed the database at the same "
		      "time"));
	for (int i = from + 1; i <= HD_SCHEMA_VERSION; i++)
		schema_step(d, i);
	if (fill != NULL)
		fill(d, arg);
	if ((from > 0 && (code = db_intact(d->db)) != DB_OK) ||
	    (code = db_set_version(d->db, HD_SCHEMA_VERSION)) != DB_OK ||
	    (code = db_commit(d->db)) != DB_OK)
		sql_fail(d, code);
	return HD_SCHEMA_VERSION - from;
}

void
desk_create(struct desk *d, const char *database, bool wal,
    void (*fill)(struct desk *, void *), void *arg)
{
	int version;
	enum db_code code;

	open_database(d, database, DB_CREATE, &version);
	schema_steps(d, 0, fill, arg);
	if ((code = db_wal(d->db, wal)) != DB_OK)
		sql_fail(d, code);
}

int
desk_upgrade(struct desk *d, const char *database)
{
	int version;

	open_database(d, database, DB_WRITE, &version);
	if (version > HD_SCHEMA_VERSION)
		die(EX_CONFIG,
		    _("%s: has schema %d, but this program needs %d; "
		      "install a newer hd-tools"),
		    database, version, HD_SCHEMA_VERSION);
	return version == HD_SCHEMA_VERSION
	    ? 0
	    : schema_steps(d, version, NULL, NULL);
}

void
desk_wal(struct desk *d)
{
	enum db_code code = db_wal(d->db, true);

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

/* ------------------------------------------------------------ transactions */

/* Begins, and waits for a server that is away. */
static void
begin(struct desk *d, bool write, bool dry, struct backoff *backoff)
{
	enum db_code code;

	while ((code = db_begin(d->db, write, dry)) == DB_AWAY) {
		tell_away(backoff, db_error(d->db));
		if (!backoff_wait(backoff))
			break;
	}
	if (code != DB_OK)
		sql_fail(d, code);
	d->before = NONE;
}

/* A server that went away in between is asked, when it is back, what it did. */
static void
commit(struct desk *d, struct backoff *backoff)
{
	enum db_code code = db_commit(d->db);
	bool unsure = code == DB_UNSURE;

	while ((code == DB_UNSURE || (unsure && code == DB_AWAY)) &&
	    backoff_wait(backoff))
		code = db_commit(d->db);
	if (code == DB_UNSURE || (unsure && code == DB_AWAY))
		die(EX_TEMPFAIL,
		    _("the connection to the database server broke "
		      "during the commit; check whether the change was "
		      "made before you try again (%s)"),
		    db_error(d->db));
	if (code != DB_OK)
		sql_fail(d, code);
}

static void
settle(struct desk *d)
{
	for (size_t i = 0; i < d->nmemories; i++)
		if (d->memories[i].of->settle != NULL)
			d->memories[i].of->settle(d, d->memories[i].memory);
}

bool
desk_transaction(struct desk *d, enum desk_mode mode,
    bool (*fn)(struct desk *, void *), void *arg, bool dry)
{
	volatile int tries = 0;
	jmp_buf again;
	bool good;

	d->backoff = backoff_for(db_wait());
	d->again = &again;
	if (setjmp(again) != 0) {
		db_rollback(d->db);
		desk_forget(d, NULL);
		if (!backoff_wait(&d->backoff) && ++tries >= TRIES)
			die(EX_TEMPFAIL,
			    _("the database is busy: other commands "
			      "were faster %d times; try again later"),
			    tries);
	}
	begin(d, mode == DESK_WRITE, dry, &d->backoff);
	good = fn(d, arg);
	if (good && !dry) {
		settle(d);
		commit(d, &d->backoff);
	} else
		db_rollback(d->db);
	d->again = NULL;
	return good;
}

void
desk_guard(struct desk *d, struct guard *g, void (*fn)(void *), void *arg)
{
	*g = (struct guard){ d->guards, fn, arg };
	d->guards = g;
}

void
desk_unguard(struct desk *d)
{
	d->guards = d->guards->next;
}

void
desk_only_reads(struct desk *d)
{
	db_rollback(d->db);
	begin(d, false, false, &d->backoff);
}

void
desk_save(struct desk *d)
{
	enum db_code code = db_save(d->db);

	if (code != DB_OK)
		sql_fail(d, code);
}

void
desk_release(struct desk *d)
{
	enum db_code code = db_release(d->db);

	if (code != DB_OK)
		sql_fail(d, code);
}

void
desk_undo(struct desk *d)
{
	db_undo(d->db);
	for (size_t i = 0; i < d->nmemories; i++)
		if (d->memories[i].of->undo != NULL)
			d->memories[i].of->undo(d, d->memories[i].memory);
}

/* ------------------------------------------------------ what is remembered */

void *
desk_memory(struct desk *d, const struct desk_memory *of)
{
	size_t i = 0;

	while (i < d->nmemories && d->memories[i].of != of)
		i++;
	if (i == d->nmemories) {
		if (i == DESK_MEMORIES)
			die(EX_SOFTWARE, "DESK_MEMORIES is too small");
		d->memories[i].of = of;
		d->memories[i].memory = xcalloc(1, of->size);
		d->nmemories++;
	}
	return d->memories[i].memory;
}

void
desk_forget(struct desk *d, const char *kind)
{
	for (size_t i = 0; i < d->nmemories; i++)
		if (d->memories[i].of->forget != NULL)
			d->memories[i].of->forget(
			    d, d->memories[i].memory, kind);
}

/* ---------------------------------------------------------------- settings */

struct settings {
	struct pool keep;
	const char **name, **value;
	size_t n;
	bool read;
};

static void
settings_forget(struct desk *d, void *memory, const char *kind)
{
	struct settings *s = memory;

	(void)d;
	if (kind != NULL && strcmp(kind, "setting") != 0)
		return;
	mem_free(&s->keep);
	free(s->name);
	free(s->value);
	*s = (struct settings){ 0 };
}

static const struct desk_memory settings_memory = {
	.size = sizeof(struct settings), .forget = settings_forget
};

static void
settings_read(struct desk *d, struct settings *s)
{
	struct db_rows *r = sql_query(d,
	    "SELECT name, value FROM setting"
	    " WHERE value IS NOT NULL AND retired IS NULL",
	    DB_NOARGS);
	size_t cap = 0, vcap = 0;

	while (sql_next(d, r)) {
		s->name = mem_grow(s->name, s->n, &cap, sizeof(*s->name));
		s->value = mem_grow(s->value, s->n, &vcap, sizeof(*s->value));
		s->name[s->n] = sql_kept(&s->keep, r, 0);
		s->value[s->n++] = sql_kept(&s->keep, r, 1);
	}
	s->read = true;
}

const char *
desk_setting(struct desk *d, const char *name, const char *otherwise)
{
	struct settings *s = desk_memory(d, &settings_memory);

	if (!s->read)
		settings_read(d, s);
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->name[i], name) == 0)
			return s->value[i];
	return otherwise;
}
