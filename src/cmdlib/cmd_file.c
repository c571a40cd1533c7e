/* cmd_file.c - output into files: all of it, or the old file stays */
#include <sys/stat.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"

char *
cmd_beside(struct spool *s, const char *path)
{
	struct buf b = { 0 };
	struct stat was;
	mode_t mask = umask(0);
	int fd;

	umask(mask);
	buf_fmt(&b, "%s.XXXXXX", path);
	fd = mkstemp(b.s);
	if (fd == -1)
		die(EX_CANTCREAT, "%s: %s", path, strerror(errno));
	/* as it was, else as any new file */
	if (fchmod(fd,
		stat(path, &was) == 0 ? was.st_mode & 07777 : 0666 & ~mask) ==
		-1 ||
	    !spool_to(s, fd) || fsync(fd) == -1 || close(fd) == -1) {
		int error = errno;

		unlink(b.s);
		die(EX_IOERR, "%s: %s", path, strerror(error));
	}
	return b.s;
}

void
cmd_in_place(char *beside, const char *path)
{
	if (rename(beside, path) == -1) {
		int error = errno;

		unlink(beside);
		die(EX_CANTCREAT, "%s: %s", path, strerror(error));
	}
	free(beside);
}
