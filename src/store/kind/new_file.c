#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "err.h"
#include "mem.h"
#include "translate.h"
#include "new_file.h"
#include "unfinished.h"

/* What SQLite keeps beside a database while it works. */
static const char *const beside[] = { "-journal", "-wal", "-shm" };

#define BESIDE (sizeof(beside) / sizeof(beside[0]))

static char *name; /* that it is to have */
static char *part; /* the file in the making */
static char *trace[BESIDE];

static _Noreturn void
fail(const char *path)
{
	int status = EX_CANTCREAT;

	if (errno == EACCES || errno == EPERM || errno == EROFS)
		status = EX_NOPERM;
	else if (errno == EIO || errno == ENOSPC || errno == EDQUOT)
		status = EX_IOERR;
	die(status, "%s: %s", path, strerror(errno));
}

static bool
there(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

static char *
with(const char *path, const char *more)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%s%s", path, more);
	return b.s;
}

/*
 * A journal that a database has left behind would be played back into the
 * next one of that name.
 */
static void
must_be_free(const char *to)
{
	if (there(to))
		die(EX_CANTCREAT,
		    _("%s: already exists and is not overwritten"), to);
	for (size_t i = 0; i < BESIDE; i++) {
		char *path = with(to, beside[i]);

		if (there(path))
			die(EX_CANTCREAT,
			    _("%s: is left over from another database "
			      "with that name; move it away"),
			    path);
		free(path);
	}
}

const char *
new_file_begin(const char *to)
{
	int fd;

	must_be_free(to);
	name = xstrdup(to);
	part = with(to, ".part-XXXXXX");
	if ((fd = unfinished_make(part)) == -1)
		fail(to);
	for (size_t i = 0; i < BESIDE; i++) {
		trace[i] = with(part, beside[i]);
		unfinished_also(trace[i]);
	}
	close(fd);
	return part;
}

/* EINVAL: a folder that cannot be told to. */
static bool
sync_path(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC);
	bool done = fd != -1 && (fsync(fd) == 0 || errno == EINVAL);

	if (fd != -1)
		(void)close(fd);
	return done;
}

/* Without rename, which would replace what has come there meanwhile. */
static void
take_name(void)
{
	if (link(part, name) == 0) {
		(void)unlink(part);
		return;
	}
	/* some file systems have no links */
	if (errno == EEXIST || there(name))
		die(EX_CANTCREAT,
		    _("%s: already exists and is not overwritten"), name);
	if (rename(part, name) == -1)
		fail(name);
}

void
new_file_take(void)
{
	char *folder = xstrdup(name), *slash = strrchr(folder, '/');

	if (slash != NULL)
		slash[slash == folder] = '\0';
	if (!sync_path(part, O_RDWR))
		fail(name);
	take_name();
	unfinished_done(part);
	for (size_t i = 0; i < BESIDE; i++)
		unfinished_done(trace[i]);
	if (!sync_path(slash != NULL ? folder : ".", O_RDONLY | O_DIRECTORY)) {
		int why = errno;

		(void)unlink(name);
		errno = why;
		fail(name);
	}
	free(folder);
}
