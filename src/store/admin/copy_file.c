/* copy_file.c - the database file that a copy of a desk makes */
#include <sys/stat.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "copy_file.h"
#include "err.h"
#include "guarded.h"
#include "translate.h"

/* What SQLite keeps beside a database while it works. */
static const char *const beside[] = { "-journal", "-wal", "-shm" };

#define BESIDE (sizeof(beside) / sizeof(beside[0]))

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

static _Noreturn void
exists(const char *path)
{
	die(EX_CANTCREAT, _("%s: already exists and is not overwritten"), path);
}

static bool
there(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
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
		exists(to);
	guarded_output("to", to); /* not a journal of the desk either */
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

void
copy_file_begin(struct new_file *f, const char *to)
{
	int fd;

	must_be_free(to);
	if ((fd = new_file_begin(f, to)) == -1)
		fail(to);
	for (size_t i = 0; i < BESIDE; i++)
		new_file_beside(f, beside[i]);
	/* closed later, it would take away the locks of SQLite */
	close(fd);
}

void
copy_file_take(struct new_file *f)
{
	if (new_file_sync(f) && new_file_link(f))
		return;
	if (errno == EEXIST)
		exists(f->path);
	fail(f->path);
}
