/* cmd.c - does the work of a command in one transaction, and prints */
#include <sys/stat.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "actor.h"
#include "address.h"
#include "cmd.h"
#include "cmd_impl.h"
#include "conf.h"
#include "desk_ahead.h"
#include "desk_rights.h"
#include "guarded.h"
#include "new_file.h"
#include "replace.h"
#include "put_link.h"
#include "rule.h"

struct work {
	struct cmd *c;
	struct cmd before; /* the command, when the transaction began */
	bool (*fn)(struct cmd *);
	const struct giving *giving;
	bool arrived;
	enum desk_mode mode;
};

static struct work
work_of(struct cmd *c, bool (*fn)(struct cmd *))
{
	struct work w = { .c = c, .before = *c, .fn = fn };

	w.before.source = NULL;
	w.before.done = w.before.refused = w.before.skipped = 0;
	w.before.status = EX_OK;
	return w;
}

/*
 * Starts over: throws away what an earlier attempt has printed, and puts back
 * every member of the command except those that only hold memory.
 */
static void
start_over(struct work *w)
{
	struct cmd *c = w->c, was;

	cmd_unprint(c);
	was = *c;
	*c = w->before;
	c->desk = was.desk; /* desk_transaction puts that back */
	c->printed = was.printed;
	c->reject = was.reject;
	c->keepsake = was.keepsake;
}

/* The name of --as must be that of somebody whom the desk knows. */
static void
act_as(struct cmd *c)
{
	struct buf why = { 0 };

	if (c->as != NULL &&
	    !actor_find(&c->desk, c->as, &c->keepsake, &c->desk.actor, &why))
		die(EX_USAGE, "--as: %s", why.s);
	buf_free(&why);
}

static bool
attempt(struct desk *d, void *arg)
{
	struct work *w = arg;
	bool good;

	start_over(w);
	act_as(w->c);
	cmd_plan_begin(w->c);
	good = w->fn(w->c);
	cmd_plan_end(w->c);
	if (good && w->mode == DESK_WRITE && !w->c->dry)
		desk_rights_advise(d, w->c->needs);
	if (good)
		cmd_write_rejects(w->c);
	return good;
}

/* Figures from a standby may be a little old. */
static void
tell_behind(struct desk *d)
{
	int64_t seconds = desk_behind(d).s;

	if (seconds != NONE && seconds > 0)
		warn(_("these figures come from a standby server that is "
		       "%lld seconds behind"),
		    (long long)seconds);
}

/* Prints what a command has found so far on a damaged desk. A command that
 * changes something prints nothing, because its changes are rolled back. */
static void
so_far(struct desk *d)
{
	struct cmd *c = (struct cmd *)((char *)d - offsetof(struct cmd, desk));

	if (c->out.to != NULL)
		out_end(&c->out);
	if (c->printed.size > 0)
		(void)spool_to(&c->printed, STDOUT_FILENO);
}

static void
open_desk(struct cmd *c, enum desk_mode mode)
{
	struct buf why = { 0 };

	if (!conf_found(c->database, &why))
		die(EX_NOINPUT, "%s", why.s);
	desk_open(&c->desk,
	    c->what & CMD_STANDBY ? conf_database_read(c->database)
				  : conf_database(c->database),
	    mode);
	if (c->what & CMD_STANDBY)
		tell_behind(&c->desk);
	c->desk.now = c->now;
	c->desk.happened = c->what & CMD_CHANGES ? rule_happened : NULL;
	c->desk.link = address_link;
	c->desk.connect = put_link;
	c->desk.so_far = mode == DESK_READ || c->dry ? so_far : NULL;
	c->desk.at_given = c->at != NULL;
	c->desk.alone = c->alone;
	c->desk.ahead = c->ahead || c->dry; /* what is not kept does no harm */
}

/* Prints what waits. With patience, a file is on the disk afterwards, and who
 * reads a pipe may be slow. */
static void
print(struct cmd *c, struct patience p)
{
	struct stat st;
	bool file = p.waiting != NULL && fstat(STDOUT_FILENO, &st) == 0 &&
	    S_ISREG(st.st_mode);

	guarded_stdout();
	if (file)
		p.waiting = NULL;
	if (!spool_slowly(&c->printed, STDOUT_FILENO, p) ||
	    (file && fsync(STDOUT_FILENO) == -1) ||
	    /* a full disk may show only now */
	    close(STDOUT_FILENO) == -1)
		die(EX_IOERR, _("standard output: %s"), translate_error(errno));
}

/* A clock that is far ahead is refused, even if there is nothing to do. */
static bool
ask_idle(struct cmd *c)
{
	if (!c->dry)
		desk_near_now(&c->desk);
	return c->idle(c);
}

static bool
idle(struct cmd *c)
{
	struct work w = work_of(c, ask_idle);

	return desk_transaction(&c->desk, DESK_READ, attempt, &w, false);
}

/* Does the work in one transaction. The desk stays open. Returns true if there
 * is something to print. */
static bool
done(struct cmd *c, enum desk_mode mode, bool (*fn)(struct cmd *))
{
	struct work w;
	bool good;

	if (c->nsources == 0)
		cmd_no_records(c, false);
	open_desk(c, c->idle != NULL ? DESK_LATER : mode);
	if (c->idle != NULL && idle(c))
		return false;
	cmd_open_rejects(c);
	w = work_of(c, fn);
	w.mode = mode;
	if (c->erases != NULL && !c->dry)
		desk_secure(&c->desk);
	good = desk_transaction(&c->desk, mode, attempt, &w, c->dry);
	if (good && c->erases != NULL && !c->dry)
		c->erases(c);
	if (!good && c->status == EX_OK)
		c->status = EX_DATAERR;
	if (good) {
		cmd_close_rejects(c);
		cmd_text_done();
	}
	if (good && (c->refused > 0 || c->skipped > 0))
		c->status = EX_NOTHING;
	/* no record of a change that was rolled back, and none with -q */
	if (mode == DESK_WRITE && (!good || (c->quiet && !c->dry)))
		spool_clear(&c->printed);
	return c->printed.size > 0;
}

static int
run(struct cmd *c, enum desk_mode mode, bool (*fn)(struct cmd *))
{
	done(c, mode, fn);
	desk_close(&c->desk);
	if (c->after != NULL)
		c->after(c);
	if (mode == DESK_READ && cmd_page(c))
		spool_clear(&c->printed);
	return cmd_finish(c);
}

int
cmd_write(struct cmd *c, bool (*fn)(struct cmd *))
{
	return run(c, DESK_WRITE, fn);
}

int
cmd_read(struct cmd *c, bool (*fn)(struct cmd *))
{
	return run(c, DESK_READ, fn);
}

static bool
afterwards(struct desk *d, void *arg)
{
	struct work *w = arg;

	(void)d;
	w->giving->then(w->c, w->arrived);
	return true;
}

static int
waits(void *work)
{
	struct work *w = work;

	return w->giving->waiting(w->c);
}

int
cmd_write_then(struct cmd *c, bool (*fn)(struct cmd *), const struct giving *g)
{
	struct work w = { .c = c, .giving = g, .arrived = true };

	if (done(c, DESK_WRITE, fn) && !c->dry) {
		if (g->give != NULL)
			w.arrived = g->give(c);
		else
			print(c, (struct patience){ waits, &w });
		spool_clear(&c->printed);
		c->desk.alone = NULL;
		desk_transaction(&c->desk, DESK_WRITE, afterwards, &w, false);
	}
	desk_close(&c->desk);
	return cmd_finish(c);
}

/* Closes the desk and prints; standard output stays open. */
static void
go_on(struct cmd *c)
{
	desk_close(&c->desk);
	guarded_stdout();
	if (!spool_to(&c->printed, STDOUT_FILENO))
		die(EX_IOERR, _("standard output: %s"), translate_error(errno));
	spool_clear(&c->printed);
}

int
cmd_write_on(struct cmd *c, bool (*fn)(struct cmd *))
{
	done(c, DESK_WRITE, fn);
	go_on(c);
	return c->status;
}

bool
cmd_step(struct cmd *c, bool (*fn)(struct cmd *))
{
	struct work w = work_of(c, fn);

	w.before.status = c->status;
	w.mode = DESK_WRITE;
	return desk_transaction(&c->desk, DESK_WRITE, attempt, &w, c->dry);
}

int
cmd_steps(struct cmd *c, void (*fn)(struct cmd *))
{
	cmd_no_records(c, false);
	open_desk(c, c->idle != NULL ? DESK_LATER : DESK_WRITE);
	if (c->idle == NULL || !idle(c))
		fn(c);
	desk_close(&c->desk);
	if (c->quiet && !c->dry)
		spool_clear(&c->printed);
	return cmd_finish(c);
}

void
cmd_read_on(struct cmd *c, bool (*fn)(struct cmd *))
{
	struct work w;

	open_desk(c, DESK_READ);
	w = work_of(c, fn);
	desk_transaction(&c->desk, DESK_READ, attempt, &w, false);
	go_on(c);
}

void
cmd_wait(int seconds)
{
	struct pollfd out = { .fd = STDOUT_FILENO };

	if (poll(&out, 1, seconds * 1000) == 1 &&
	    (out.revents & (POLLERR | POLLNVAL))) {
		raise(SIGPIPE);
		exit(EX_OK);
	}
}

int
cmd_finish(struct cmd *c)
{
	struct new_file file;

	if (c->to_file != NULL) {
		replace_make(&file, &c->printed, "--write", c->to_file);
		replace_take(&file);
		spool_clear(&c->printed);
	}
	if (c->printed.size > 0)
		print(c, (struct patience){ .waiting = NULL });
	spool_free(&c->printed);
	return c->status;
}
