/* new_file.c - files that are there when they are whole, and temporary files */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "err.h"
#include "mem.h"
#include "new_file.h"

#define LINKS 40 /* as many as Linux follows */

/*
 * Makes a file as mkstemp does. No signal comes between the file and
 * remembering it, or removing its name.
 */
static int
make(char *name, bool nameless)
{
	sigset_t every, before;
	int fd;

	sigfillset(&every);
	sigprocmask(SIG_BLOCK, &every, &before);
	if ((fd = mkstemp(name)) != -1) {
		if (nameless)
			(void)unlink(name);
		else
			new_file_remember(name);
	}
	sigprocmask(SIG_SETMASK, &before, NULL);
	return fd;
}

/* ---------------------------------------------------------------- new files */

int
new_file_begin(struct new_file *f, const char *path)
{
	struct buf part = { 0 };

	buf_fmt(&part, "%s.part-XXXXXX", path);
	*f = (struct new_file){ .path = xstrdup(path), .part = part.s };
	return make(f->part, false);
}

void
new_file_beside(struct new_file *f, const char *suffix)
{
	struct buf name = { 0 };

	buf_fmt(&name, "%s%s", f->part, suffix);
	new_file_remember(name.s);
	buf_free(&name);
}

/* EINVAL: a folder of a file system that cannot do it. */
bool
new_file_sync_path(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC), saved;
	bool done = fd != -1 && (fsync(fd) == 0 || errno == EINVAL);

	saved = errno;
	if (fd != -1)
		(void)close(fd);
	errno = saved;
	return done;
}

bool
new_file_sync(const struct new_file *f)
{
	return new_file_sync_path(f->part, O_RDWR);
}

bool
new_file_sync_name(const char *path)
{
	char *folder = xstrdup(path), *slash = strrchr(folder, '/');
	bool done;
	int saved;

	if (slash != NULL)
		slash[slash == folder] = '\0';
	done = new_file_sync_path(
	    slash != NULL ? folder : ".", O_RDONLY | O_DIRECTORY);
	saved = errno;
	free(folder);
	errno = saved;
	return done;
}

/* Also forgets the files beside. */
static void
taken(struct new_file *f)
{
	new_file_forget_all(f->part);
	free(f->part);
	free(f->path);
	*f = (struct new_file){ 0 };
}

/* Without rename, which would replace a file that has come there meanwhile. */
static bool
take_free_name(const struct new_file *f)
{
	struct stat st;

	if (link(f->part, f->path) == 0) {
		(void)unlink(f->part);
		return true;
	}
	if (errno == EEXIST || lstat(f->path, &st) == 0) {
		errno = EEXIST;
		return false;
	}
	/* some file systems have no links */
	return rename(f->part, f->path) == 0;
}

bool
new_file_link(struct new_file *f)
{
	int saved;

	if (!take_free_name(f))
		return false;
	if (!new_file_sync_name(f->path)) {
		saved = errno;
		(void)unlink(f->path);
		errno = saved;
		return false;
	}
	taken(f);
	return true;
}

bool
new_file_rename(struct new_file *f)
{
	if (rename(f->part, f->path) == -1)
		return false;
	taken(f);
	return true;
}

char *
new_file_behind(const char *path)
{
	struct buf b = { 0 }, next = { 0 };
	char link[PATH_MAX];
	ssize_t n;

	buf_str(&b, path);
	for (int i = 0; i < LINKS; i++) {
		char *slash = strrchr(b.s, '/');

		n = readlink(b.s, link, sizeof(link));
		if (n == -1)
			break;
		buf_clear(&next);
		if (slash != NULL && link[0] != '/')
			buf_add(&next, b.s, (size_t)(slash - b.s) + 1);
		buf_add(&next, link, (size_t)n);
		buf_clear(&b);
		buf_str(&b, next.s);
	}
	buf_free(&next);
	return b.s;
}

/* ---------------------------------------------------------- temporary files */

const char *
new_file_folder(void)
{
	const char *folder = getenv("TMPDIR");

	return folder != NULL && folder[0] != '\0' ? folder : "/tmp";
}

static void
temporary_name(struct buf *name)
{
	buf_clear(name);
	buf_fmt(name, "%s/hd.XXXXXX", new_file_folder());
}

int
new_file_temporary(struct buf *name)
{
	temporary_name(name);
	return make(name->s, false);
}

/* Descriptors 0 to 2 may be closed; they are not for us even then. */
static int
above_stderr(int fd)
{
	int high, saved;

	high = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	saved = errno;
	close(fd);
	errno = saved;
	return high;
}

int
new_file_nameless(void)
{
	struct buf name = { 0 };
	int fd, saved;

	temporary_name(&name);
	if ((fd = make(name.s, true)) != -1)
		fd = above_stderr(fd);
	saved = errno;
	buf_free(&name);
	errno = saved;
	return fd;
}
