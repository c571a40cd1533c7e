/* desk_file.c - the database file that hd-init and hd-copy make */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "desk_file.h"
#include "db.h"
#include "err.h"
#include "mem.h"
#include "queue.h"
#include "translate.h"

/* What SQLite keeps beside a database while it works. */
static const char *const beside[] = { "-journal", "-wal", "-shm" };

#define BESIDE (sizeof(beside) / sizeof(beside[0]))

void
desk_file_fail(const char *path)
{
	int status = EX_CANTCREAT;

	if (errno == EACCES || errno == EPERM || errno == EROFS)
		status = EX_NOPERM;
	else if (errno == EIO || errno == ENOSPC || errno == EDQUOT)
		status = EX_IOERR;
	die(status, "%s: %s", path, translate_error(errno));
}

void
desk_file_exists(const char *path)
{
	die(EX_CANTCREAT, _("%s: already exists and is not overwritten"), path);
}

static bool
there(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

/* An empty file is what an older hd-init left when it was killed. */
static bool
is_empty(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0 && S_ISREG(st.st_mode) && st.st_size == 0;
}

/*
 * A journal that a database has left behind would be played back into the
 * next one of that name.
 */
static void
must_be_free(const char *to)
{
	struct buf path = { 0 };

	if (there(to))
		desk_file_exists(to);
	for (size_t i = 0; i < BESIDE; i++) {
		buf_clear(&path);
		buf_fmt(&path, "%s%s", to, beside[i]);
		if (there(path.s))
			die(EX_CANTCREAT,
			    _("%s: is left over from another database "
			      "with that name; move it away"),
			    path.s);
	}
	buf_free(&path);
}

/* Returns true if the name is that of a file in the making of `base`, or of
 * what SQLite keeps beside that. */
static bool
is_part(const char *name, const char *base)
{
	const size_t n = strlen(base), random = strlen("XXXXXX");
	const char *rest;

	if (strncmp(name, base, n) != 0 ||
	    strncmp(name + n, ".part-", strlen(".part-")) != 0)
		return false;
	rest = name + n + strlen(".part-");
	if (strlen(rest) < random)
		return false;
	rest += random;
	for (size_t i = 0; i < BESIDE; i++)
		if (strcmp(rest, beside[i]) == 0)
			return true;
	return *rest == '\0';
}

/* Returns the folder of a file; the caller frees it. */
static char *
folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	if (slash == NULL)
		return xstrdup(".");
	return xstrndup(path, slash > path ? (size_t)(slash - path) : 1);
}

/* Removes the files in the making of `to`. */
static void
remove_parts(const char *to)
{
	const char *slash = strrchr(to, '/');
	const char *base = slash != NULL ? slash + 1 : to;
	char *folder = folder_of(to);
	DIR *d = opendir(folder);
	struct dirent *e;

	while (d != NULL && (e = readdir(d)) != NULL)
		if (is_part(e->d_name, base))
			(void)unlinkat(dirfd(d), e->d_name, 0);
	if (d != NULL)
		closedir(d);
	free(folder);
}

/* SQLite would throw the journal of an empty database away, too. */
static void
remove_journal(const char *to)
{
	struct buf path = { 0 };

	buf_fmt(&path, "%s-journal", to);
	(void)unlink(path.s);
	buf_free(&path);
}

/* A queue that nobody had before goes again if no desk is made. */
static void
remember_queue(const char *to)
{
	struct buf path = { 0 };

	buf_fmt(&path, "%s.queue", to);
	if (!there(path.s))
		new_file_remember(path.s);
	buf_free(&path);
}

/* There is a desk of that name now, whoever has made it. */
static void
keep_queue(const char *to)
{
	struct buf path = { 0 };

	buf_fmt(&path, "%s.queue", to);
	new_file_forget(path.s);
	buf_free(&path);
}

/*
 * One hd-init at a time makes a file of that name: it holds the queue of the
 * database until it ends. So all files in the making were left by programs that
 * were killed.
 */
void
desk_file_prepare(const char *to)
{
	char *folder;
	struct queue q;

	if (db_server(to))
		return;
	folder = folder_of(to);
	if (access(folder, F_OK) == -1)
		die(EX_NOINPUT, "%s: %s", to, translate_error(errno));
	free(folder);
	if (there(to) && !is_empty(to))
		die(EX_CANTCREAT, "%s: %s%s", to, translate_error(EEXIST),
		    _(" (bring it up to date with hd-init -u)"));
	remember_queue(to);
	queue_open(&q, to);
	if (queue_enter(&q, db_wait() * 1000) != -1 && q.inside)
		remove_parts(to);
	if (is_empty(to)) {
		(void)unlink(to);
		remove_journal(to);
	}
}

void
desk_file_begin(struct new_file *f, const char *to)
{
	int fd;

	must_be_free(to);
	if ((fd = new_file_begin(f, to)) == -1)
		desk_file_fail(to);
	for (size_t i = 0; i < BESIDE; i++)
		new_file_beside(f, beside[i]);
	/* closed later, it would take away the locks of SQLite */
	close(fd);
}

void
desk_file_take(struct new_file *f)
{
	char *to = xstrdup(f->path);

	if (chmod(f->part, 0660) == 0 && new_file_sync(f) && new_file_link(f)) {
		keep_queue(to);
		free(to);
		return;
	}
	if (errno == EEXIST) {
		keep_queue(to);
		desk_file_exists(to);
	}
	desk_file_fail(f->path);
}
