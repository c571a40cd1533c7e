/* desk_transaction.c - runs a transaction, again if another one was faster */
#include "desk_ahead.h"
#include "desk_impl.h"
#include "err.h"
#include "sql.h"
#include "translate.h"
#include "new_file.h"
#include "zone.h"

#define TRIES 10 /* at least, of a transaction that lost against others */

/* Begins a transaction, and waits for a server that is away. */
static void
begin(struct desk *d, bool write, bool dry)
{
	enum db_code code;

	while ((code = db_begin(d->db, write, dry)) == DB_AWAY) {
		desk_tell_away(&d->kept.backoff, db_error(d->db));
		if (!backoff_wait(&d->kept.backoff))
			break;
	}
	if (code == DB_OK && write && d->alone != NULL)
		code = db_alone(d->db, d->alone);
	if (code != DB_OK)
		sql_fail(d, code);
}

/*
 * The disk failed at the end of a change, when it could be made already. Only
 * the next command that opens the desk knows.
 */
static _Noreturn void
tell_doubt(struct desk *d)
{
	struct buf what = { 0 };

	if (d->wrote.ticket != NONE)
		buf_fmt(&what, _("ticket %lld, "), (long long)d->wrote.ticket);
	if (d->wrote.event != NONE)
		buf_fmt(&what, _("event %lld"), (long long)d->wrote.event);
	die(EX_IOERR,
	    _("the disk failed at the end of the change, so the change may "
	      "have been made (%s): look for it when the disk works again, "
	      "before you repeat the command; a load with --key can be "
	      "repeated at once (%s)"),
	    buf_s(&what), db_error(d->db));
}

/*
 * Commits. If the server goes away before it answers, it is asked what it did
 * as soon as it is back.
 */
static void
commit(struct desk *d)
{
	enum db_code code = db_commit(d->db);
	bool unsure = code == DB_UNSURE;

	while ((code == DB_UNSURE || (unsure && code == DB_AWAY)) &&
	    backoff_wait(&d->kept.backoff))
		code = db_commit(d->db);
	if (code == DB_UNSURE || (unsure && code == DB_AWAY))
		die(EX_TEMPFAIL,
		    _("the connection to the database server broke "
		      "during the commit; check whether the change was "
		      "made before you try again (%s)"),
		    db_error(d->db));
	if (code == DB_DOUBT)
		tell_doubt(d);
	if (code != DB_OK)
		sql_fail(d, code);
}

/* Lets each module write what follows from the transaction. */
static void
settle(struct desk *d)
{
	for (size_t i = 0; i < d->kept.nmemories; i++)
		if (d->kept.memories[i].of->settle != NULL)
			d->kept.memories[i].of->settle(
			    d, d->kept.memories[i].memory);
}

/*
 * Puts everything back that an attempt has changed outside the database. There
 * is no other place that does so.
 */
static void
put_back(struct desk *d, const struct desk *before)
{
	struct desk_kept kept;

	db_rollback(d->db);
	desk_forget(d, NULL);
	kept = d->kept;
	*d = *before;
	d->kept = kept;
	err_drop();
	new_file_undo();
	zone_use(NULL);
}

bool
desk_transaction(struct desk *d, enum desk_mode mode,
    bool (*fn)(struct desk *, void *), void *arg, bool dry)
{
	jmp_buf again;
	struct desk before;
	volatile int tries = 0;
	bool good;

	d->kept.backoff = backoff_for(db_wait());
	if (mode == DESK_WRITE)
		desk_name_writer(d);
	d->again = &again;
	d->before = d->wrote.event = d->wrote.ticket = NONE;
	d->batch = 0;
	before = *d;
	if (setjmp(again) != 0) {
		put_back(d, &before);
		if (!db_pretends(d->db) && !backoff_wait(&d->kept.backoff) &&
		    ++tries >= TRIES)
			die(EX_TEMPFAIL,
			    _("the database is busy: other commands "
			      "were faster %d times; try again later"),
			    tries);
	}
	err_hold();
	begin(d, mode == DESK_WRITE, dry);
	if (mode == DESK_WRITE && !dry)
		desk_near_now(d);
	good = fn(d, arg);
	if (good && !dry) {
		settle(d);
		commit(d);
	} else
		db_rollback(d->db);
	d->again = NULL;
	new_file_keep();
	err_release();
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
	begin(d, false, false);
}

void
desk_save(struct desk *d)
{
	enum db_code code = db_save(d->db);

	if (code != DB_OK)
		sql_fail(d, code);
	d->batch_saved = d->batch;
	for (size_t i = 0; i < d->kept.nmemories; i++)
		if (d->kept.memories[i].of->save != NULL)
			d->kept.memories[i].of->save(
			    d, d->kept.memories[i].memory);
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
	d->batch = d->batch_saved;
	for (size_t i = 0; i < d->kept.nmemories; i++)
		if (d->kept.memories[i].of->undo != NULL)
			d->kept.memories[i].of->undo(
			    d, d->kept.memories[i].memory);
}
