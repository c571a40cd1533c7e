/* many.c - many messages: files, folders, and those that wait in the spool */
#include "batch.h"
#include "conf.h"
#include "mailfile.h"
#include "many.h"
#include "post_raw.h"

static void
take(struct cmd *c, const char *s, size_t n, const struct envelope *e,
    const char *file)
{
	struct buf why = { 0 };
	struct message *m = message_read(s, n, e, &why);

	if (m == NULL)
		die(EX_UNAVAILABLE, "%s", why.s);
	m->waited = file != NULL ? xstrdup(file) : NULL;
	m->post.guarded = file != NULL;
	batch_add(c, m);
}

static bool
each_file(void *cmd, const char *name, const char *s, size_t n)
{
	struct envelope e = { .at = { NONE } };

	(void)name;
	if (n > 0)
		take(cmd, s, n, &e, NULL);
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

static void
each_waiting(void *cmd, const char *file, const struct envelope *e,
    const char *s, size_t n)
{
	take(cmd, s, n, e, file);
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

	message_keys(c);
	mailspool_folder(conf_database(c->database), &folder);
	if (!mailspool_each(folder.s, each_waiting, c, &why))
		die(EX_NOINPUT, "%s", why.s);
	status = batch_end(c);
	buf_free(&folder);
	c->idle = nothing_old;
	return status == EX_OK ? cmd_write_on(c, purge) : status;
}
