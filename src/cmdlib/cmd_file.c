/* cmd_file.c - output into files: all of it, or the old file stays */
#include <sys/stat.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"
#include "unfinished.h"

#define LINKS 40 /* as many as Linux follows */

/*
 * The name behind symbolic links, also of a file that is not there yet: the
 * link stays, and the file is replaced in its own folder.
 */
static char *
behind(const char *path)
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

/* What is no file, such as /dev/null, is not replaced by one. */
static mode_t
mode_of(const char *path)
{
	struct stat was;
	mode_t mask;

	if (stat(path, &was) == 0) {
		if (!S_ISREG(was.st_mode))
			die(EX_CANTCREAT, _("%s: is not a regular file"), path);
		return was.st_mode & 07777;
	}
	if (errno != ENOENT)
		die(EX_CANTCREAT, "%s: %s", path, strerror(errno));
	mask = umask(0);
	umask(mask);
	return 0666 & ~mask;
}

void
cmd_file_make(struct cmd_file *f, struct spool *s, const char *path)
{
	/* as it was, else as any new file */
	mode_t mode = mode_of(path);
	struct buf b = { 0 };
	int fd;

	f->path = behind(path);
	buf_fmt(&b, "%s.XXXXXX", f->path);
	f->part = b.s;
	if ((fd = unfinished_make(f->part)) == -1)
		die(EX_CANTCREAT, "%s: %s", path, strerror(errno));
	if (fchmod(fd, mode) == -1 || !spool_to(s, fd) || fsync(fd) == -1 ||
	    close(fd) == -1)
		die(EX_IOERR, "%s: %s", path, strerror(errno));
}

void
cmd_file_take(struct cmd_file *f)
{
	if (rename(f->part, f->path) == -1)
		die(EX_CANTCREAT, "%s: %s", f->path, strerror(errno));
	unfinished_done(f->part);
	free(f->part);
	free(f->path);
}
