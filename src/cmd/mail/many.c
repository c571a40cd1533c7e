/* many.c - many messages: files, folders, and those that wait in the spool */
#include <string.h>
#include <unistd.h>

#include "batch.h"
#include "conf.h"
#include "deliver.h"
#include "mailfile.h"
#include "many.h"
#include "post_raw.h"

static bool waits; /* a message that cannot be taken */

static bool
each_file(void *cmd, const char *name, const char *s, size_t n)
{
	struct envelope e = { .at = { NONE } };
	struct buf why = { 0 };
	struct message *m;

	(void)name;
	if (n == 0)
		return true;
	if ((m = message_read(s, n, &e, &why)) == NULL)
		die(EX_UNAVAILABLE, "%s", why.s);
	batch_add(cmd, m);
	return true;
}

int
many_files(struct cmd *c)
{
	struct buf why = { 0 };

	message_keys(c);
	for (int i = 0; i < c->argc; i++)
		if (!mailfile_each(c->argv[i], each_file, c, &why)) {
			batch_end(c);
			die(EX_NOINPUT, "%s", why.s);
		}
	return batch_end(c);
}

/* One that cannot be taken does not hold up the others. */
static void
each_waiting(void *cmd, const char *file, const struct envelope *e,
    const char *s, size_t n)
{
	struct cmd *c = cmd;
	struct buf line = { 0 };

	if (!deliver_one(c, s, n, e, &line)) {
		warn("%s: %.*s", file, (int)strcspn(buf_s(&line), "\n"),
		    buf_s(&line));
		waits = true;
	} else if (!c->dry)
		(void)unlink(file);
	buf_free(&line);
}

static bool
nothing_old(struct cmd *c)
{
	return !post_raw_old(&c->desk);
}

static bool
purge(struct cmd *c)
{
	post_raw_purge(&c->desk);
	return true;
}

int
many_waiting(struct cmd *c)
{
	struct buf folder = { 0 }, why = { 0 };
	int status;

	mailspool_folder(conf_database(c->database), &folder);
	if (!mailspool_each(folder.s, each_waiting, c, &why))
		die(EX_NOINPUT, "%s", why.s);
	buf_free(&folder);
	c->idle = nothing_old;
	status = cmd_write_on(c, purge);
	return status == EX_OK && waits ? EX_TEMPFAIL : status;
}
