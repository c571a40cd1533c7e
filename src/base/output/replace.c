/* replace.c - a file gets new contents: all of them, or the old file stays */
#include <sys/stat.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "err.h"
#include "guarded.h"
#include "replace.h"
#include "translate.h"

/*
 * The mode that the file gets: that of the file that it replaces, else that of
 * any new file. Ends the program for a device or a folder (status 73): a file
 * must not take its place.
 */
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
		die(EX_CANTCREAT, "%s: %s", path, translate_error(errno));
	mask = umask(0);
	umask(mask);
	return 0666 & ~mask;
}

void
replace_make(
    struct new_file *f, struct spool *s, const char *option, const char *path)
{
	mode_t mode;
	char *behind;
	int fd;

	guarded_output(option, path);
	mode = mode_of(path);
	behind = new_file_behind(path);
	fd = new_file_begin(f, behind);
	if (fd == -1)
		die(EX_CANTCREAT, "%s: %s", path, translate_error(errno));
	free(behind);
	if (fchmod(fd, mode) == -1 || !spool_to(s, fd) || fsync(fd) == -1 ||
	    close(fd) == -1)
		die(EX_IOERR, "%s: %s", path, translate_error(errno));
}

void
replace_take(struct new_file *f)
{
	if (!new_file_rename(f))
		die(EX_CANTCREAT, "%s: %s", f->path, translate_error(errno));
}
