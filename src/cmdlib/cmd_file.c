/* cmd_file.c - output into files: all of it, or the old file stays */
#include <sys/stat.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"

/* Those that are written, but not in their places yet. */
static struct {
	char *beside, *path;
} * files;
static size_t nfiles, cap;

/* Called by a signal, too: nothing but unlink. */
static void
remove_files(void)
{
	for (size_t i = 0; i < nfiles; i++)
		(void)unlink(files[i].beside);
}

/*
 * What is to be replaced: behind a link the file that it leads to, for the link
 * stays. A device is nobody's to replace.
 */
static char *
target(const char *path)
{
	char *real = realpath(path, NULL);
	struct stat st;

	if (real == NULL && lstat(path, &st) == -1)
		return xstrdup(path);
	if (real == NULL)
		die(EX_CANTCREAT, "%s: %s", path, strerror(errno));
	if (stat(real, &st) == -1 || !S_ISREG(st.st_mode))
		die(EX_CANTCREAT,
		    _("%s: is there, and not a file that can be replaced"),
		    path);
	return real;
}

/* No signal comes between the file and knowing that it is there. */
static int
create(const char *path)
{
	struct buf b = { 0 };
	char *to = target(path);
	sigset_t all, before;
	int fd;

	err_last(remove_files);
	buf_fmt(&b, "%s.XXXXXX", to);
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &before);
	if ((fd = mkstemp(b.s)) == -1)
		die(EX_CANTCREAT, "%s: %s", path, strerror(errno));
	files = mem_grow(files, nfiles, &cap, sizeof(*files));
	files[nfiles].path = to;
	files[nfiles++].beside = b.s;
	sigprocmask(SIG_SETMASK, &before, NULL);
	return fd;
}

void
cmd_file(struct spool *s, const char *path)
{
	struct stat was;
	mode_t mask = umask(0);
	int fd = create(path);

	umask(mask);
	/* as it was, else as any new file */
	if (fchmod(fd,
		stat(path, &was) == 0 ? was.st_mode & 07777 : 0666 & ~mask) ==
		-1 ||
	    !spool_to(s, fd) || fsync(fd) == -1 || close(fd) == -1)
		die(EX_IOERR, "%s: %s", path, strerror(errno));
}

void
cmd_files_placed(void)
{
	for (size_t i = 0; i < nfiles; i++)
		if (rename(files[i].beside, files[i].path) == -1)
			die(EX_CANTCREAT, "%s: %s", files[i].path,
			    strerror(errno));
	while (nfiles > 0) {
		free(files[--nfiles].beside);
		free(files[nfiles].path);
	}
	free(files);
	files = NULL;
	cap = 0;
}
