/* sla_pretend.c - other policies for a while: those of a simulation */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "translate.h"
#include "put_file.h"
#include "policies.h"
#include "sla.h"
#include "sql.h"

/* Retires the desk's own records of the kind for the simulation. */
static void
make_room(struct desk *d, const char *kind)
{
	struct buf sql = { 0 };

	buf_fmt(&sql, "UPDATE %s SET retired = $1 WHERE retired IS NULL", kind);
	sql_run(d, sql.s, DB_ARGS(V(d->now)));
	buf_free(&sql);
}

static struct put_file *
open_all(const struct opt_list *files)
{
	struct put_file *f = xcalloc(files->n + 1, sizeof(*f));

	for (size_t i = 0; i < files->n; i++) {
		if (!put_file_open(&f[i], files->v[i]))
			die(EX_NOINPUT, "%s: %s", files->v[i],
			    translate_error(errno));
		if (!put_file_any(&f[i]))
			die(EX_DATAERR,
			    _("%s: has no records; leave out this file "
			      "to use the records of the desk"),
			    files->v[i]);
	}
	return f;
}

void
sla_files_read(struct sla_files *files)
{
	if (files->reopen != NULL && strcmp(files->reopen, "new") != 0 &&
	    strcmp(files->reopen, "continue") != 0)
		die(EX_USAGE, _("%s: \"%s\" is neither new nor continue"),
		    "--reopen", files->reopen);
	files->calendars = open_all(&files->calendar);
	files->statuses = open_all(&files->status);
	files->policies = open_all(&files->policy);
}

/* Puts policies and targets, which may be in one file. If there are only
 * targets, the desk's policies stay. */
static void
put_policies(struct desk *d, struct put_file *f, size_t n)
{
	bool any = false;

	make_room(d, "policy");
	for (size_t i = 0; i < n; i++)
		any |= put_file_put(d, "policy", "target", &f[i], EX_DATAERR);
	if (!any) /* those of the desk stay */
		sql_run(d,
		    "UPDATE policy SET retired = NULL WHERE retired = $1",
		    DB_ARGS(V(d->now)));
	desk_forget(d, "policy");
	any = false;
	for (size_t i = 0; i < n; i++) {
		if (!put_file_has(&f[i], "metric"))
			continue;
		if (!any)
			make_room(d, "target");
		any = true;
		put_file_put(d, "target", "policy", &f[i], EX_DATAERR);
	}
}

static const char *
calendar_kind(struct put_file *f)
{
	return !put_file_has(f, "date") ? "calendar"
	    : put_file_has(f, "hours")	? "shift"
					: "holiday";
}

void
sla_pretend(struct desk *d, const struct sla_files *files)
{
	struct put_file *f = files->calendars;

	d->unrecorded = true;
	for (size_t i = 0; i < files->calendar.n; i++)
		put_file_put(d, calendar_kind(&f[i]), NULL, &f[i], EX_DATAERR);
	for (size_t i = 0; i < files->status.n; i++)
		put_file_put(
		    d, "status", NULL, &files->statuses[i], EX_DATAERR);
	if (files->policy.n > 0)
		put_policies(d, files->policies, files->policy.n);
	if (files->reopen != NULL)
		sql_run(d,
		    "INSERT INTO setting (name, value) VALUES ('reopen', $1)"
		    " ON CONFLICT (name) DO UPDATE SET value ="
		    " excluded.value, retired = NULL",
		    DB_ARGS(V(files->reopen)));
	d->unrecorded = false;
	policies_pretend(d, true);
	policies_now(d); /* all of them are in memory now */
	desk_only_reads(d);
}
