/* desk.c - opens and closes a desk, and keeps what modules remember of it */
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include "conf.h"
#include "desk_impl.h"
#include "err.h"
#include "guarded.h"
#include "sql.h"
#include "translate.h"

void
desk_tell_away(const struct backoff *b, const char *why)
{
	if (b->pause == backoff_for(0).pause && isatty(STDERR_FILENO))
		warn_now(_("waiting for the database server: %s"), why);
}

void
desk_connect(struct desk *d, const char *name, enum db_mode mode, int *version)
{
	struct buf why = { 0 };
	struct backoff backoff = backoff_for(db_wait());
	enum db_code code;

	*d = (struct desk){ .clock = when_now() };
	d->now = d->clock;
	while ((code = db_open(name, mode, &d->db, version, &why)) == DB_AWAY) {
		desk_tell_away(&backoff, why.s);
		if (!backoff_wait(&backoff))
			break;
		buf_clear(&why);
	}
	if (code == DB_AWAY || code == DB_DOWN)
		die(sql_status(code),
		    _("the database server cannot be reached: %s"), why.s);
	if (code == DB_BUSY)
		sql_busy(why.s);
	if (code != DB_OK)
		die(sql_status(code), "%s", why.s);
	buf_free(&why);
	d->login = db_user(d->db);
	if (mode != DB_READ && mode != DB_LATER)
		desk_name_writer(d);
	d->actor = d->login;
}

/* A reader needs no login, which costs a look-up of its own. */
void
desk_name_writer(struct desk *d)
{
	if (d->login == NULL)
		d->login = d->actor = conf_login();
}

const char *
desk_actor(struct desk *d)
{
	if (d->actor == NULL)
		desk_name_writer(d);
	return d->actor;
}

void
desk_not_newer(const char *database, int version)
{
	if (version > HD_SCHEMA_VERSION)
		die(EX_CONFIG,
		    _("%s: has schema %d, but this program needs %d; "
		      "install a newer hd-tools"),
		    database, version, HD_SCHEMA_VERSION);
}

void
desk_open(struct desk *d, const char *database, enum desk_mode mode)
{
	static const enum db_mode modes[] = { [DESK_READ] = DB_READ,
		[DESK_LATER] = DB_LATER,
		[DESK_WRITE] = DB_WRITE };
	int version;

	guarded_desk(database);
	desk_connect(d, database, modes[mode], &version);
	if (version < HD_SCHEMA_VERSION)
		die(EX_CONFIG,
		    _("%s: has schema %d, but this program needs %d; "
		      "run hd-init -u"),
		    database, version, HD_SCHEMA_VERSION);
	desk_not_newer(database, version);
}

void
desk_close(struct desk *d)
{
	desk_forget(d, NULL);
	for (size_t i = 0; i < d->kept.nmemories; i++) {
		if (d->kept.memories[i].of->close != NULL)
			d->kept.memories[i].of->close(
			    d->kept.memories[i].memory);
		free(d->kept.memories[i].memory);
	}
	db_close(d->db);
	buf_free(&d->kept.sql);
	*d = (struct desk){ 0 };
}

void
desk_broken(struct desk *d, const char *fmt, ...)
{
	struct buf b = { 0 };
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	if (d->so_far != NULL)
		d->so_far(d);
	die(EX_DATAERR,
	    _("the desk is damaged: %s (hd-check lists what is wrong; restore "
	      "a backup)"),
	    b.s);
}

/* ------------------------------------------------------ what is remembered */

void *
desk_memory(struct desk *d, const struct desk_memory *of)
{
	size_t i = 0;

	while (i < d->kept.nmemories && d->kept.memories[i].of != of)
		i++;
	if (i == d->kept.nmemories) {
		if (i == DESK_MEMORIES)
			die(EX_SOFTWARE, "DESK_MEMORIES is too small");
		d->kept.memories[i].of = of;
		d->kept.memories[i].memory = xcalloc(1, of->size);
		d->kept.nmemories++;
	}
	return d->kept.memories[i].memory;
}

void
desk_forget(struct desk *d, const char *kind)
{
	for (size_t i = 0; i < d->kept.nmemories; i++)
		if (d->kept.memories[i].of->forget != NULL)
			d->kept.memories[i].of->forget(
			    d, d->kept.memories[i].memory, kind);
}
