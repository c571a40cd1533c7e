/* guarded.c - files that no output may touch: desks, journals, the input */
#include <sys/stat.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "err.h"
#include "guarded.h"
#include "mem.h"
#include "new_file.h"
#include "translate.h"

struct input {
	dev_t dev;
	ino_t ino;
};

static const char **desks;
static size_t ndesks, desks_cap;
static struct input *inputs;
static size_t ninputs, inputs_cap;

/* A database, and what SQLite puts beside it. */
static const char *const beside[] = { "", "-journal", "-wal", "-shm", ".queue",
	".cron" };
#define BESIDE 1 /* the first that is not the database itself */

void
guarded_desk(const char *path)
{
	desks = mem_grow(desks, ndesks, &desks_cap, sizeof(*desks));
	desks[ndesks++] = path;
}

void
guarded_input(int fd)
{
	struct stat st;

	if (fstat(fd, &st) == -1 || !S_ISREG(st.st_mode))
		return;
	inputs = mem_grow(inputs, ninputs, &inputs_cap, sizeof(*inputs));
	inputs[ninputs++] = (struct input){ st.st_dev, st.st_ino };
}

static bool
same_file(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* Finds the folder of a path. *name is the name in it. */
static bool
folder_of(const char *path, struct stat *st, const char **name)
{
	const char *slash = strrchr(path, '/');
	struct buf dir = { 0 };
	bool good;

	*name = slash != NULL ? slash + 1 : path;
	if (slash == NULL)
		buf_ch(&dir, '.');
	else
		buf_add(&dir, path, slash == path ? 1 : (size_t)(slash - path));
	good = stat(dir.s, st) == 0;
	buf_free(&dir);
	return good;
}

/* True if two paths name one file that is not there yet. */
static bool
same_name(const char *a, const char *b)
{
	struct stat x, y;
	const char *i, *j;

	return folder_of(a, &x, &i) && folder_of(b, &y, &j) &&
	    same_file(&x, &y) && strcmp(i, j) == 0;
}

/*
 * Compares an output with a desk. `is` is what stands at the output; NULL:
 * nothing, and then `path` is where it would be made. `first` is 0, or BESIDE
 * to compare with what lies beside the desk alone.
 */
static bool
of_desk(const char *desk, const char *path, const struct stat *is, size_t first)
{
	char *behind = new_file_behind(desk);
	const char *const names[] = { desk, behind };
	bool found = false;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		for (size_t j = first; j < sizeof(beside) / sizeof(beside[0]);
		     j++) {
			struct buf one = { 0 };
			struct stat st;

			if (names[i] == NULL)
				continue;
			buf_fmt(&one, "%s%s", names[i], beside[j]);
			found |= is != NULL
			    ? stat(one.s, &st) == 0 && same_file(&st, is)
			    : same_name(one.s, path);
			buf_free(&one);
		}
	free(behind);
	return found;
}

static bool
of_desks(const char *path, const struct stat *is, size_t first)
{
	const char *const named[] = { getenv("HD_DB"), getenv("HD_DB_READ") };

	for (size_t i = 0; i < sizeof(named) / sizeof(named[0]); i++)
		if (named[i] != NULL && *named[i] != '\0' &&
		    of_desk(named[i], path, is, first))
			return true;
	for (size_t i = 0; i < ndesks; i++)
		if (of_desk(desks[i], path, is, first))
			return true;
	return false;
}

/* Standard input counts, whether it is read or not. */
static bool
of_inputs(const struct stat *is)
{
	struct stat st;

	if (is != NULL && S_ISREG(is->st_mode) &&
	    fstat(STDIN_FILENO, &st) == 0 && same_file(&st, is))
		return true;
	for (size_t i = 0; is != NULL && i < ninputs; i++)
		if (inputs[i].dev == is->st_dev && inputs[i].ino == is->st_ino)
			return true;
	return false;
}

/* True for the file of a SQLite database, whichever it is. */
static bool
database(const char *path, const struct stat *is)
{
	static const char magic[] = "SQLite format 3"; /* with its NUL */
	char begin[sizeof(magic)];
	bool found;
	int fd;

	if (is == NULL || !S_ISREG(is->st_mode) ||
	    (fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)) == -1)
		return false;
	found = read(fd, begin, sizeof(begin)) == (ssize_t)sizeof(begin) &&
	    memcmp(begin, magic, sizeof(begin)) == 0;
	close(fd);
	return found;
}

/* The kinds of files that an output must not touch. */
enum what { NOTHING, DESK, INPUT, DATABASE };

static enum what
what_is(const char *path)
{
	struct stat st, *is = stat(path, &st) == 0 ? &st : NULL;
	char *behind = new_file_behind(path);
	enum what what = of_desks(behind != NULL ? behind : path, is, 0) ? DESK
	    : of_inputs(is) ? INPUT
	    /* last: closing a file takes its locks from SQLite */
	    : database(path, is) ? DATABASE
				 : NOTHING;

	free(behind);
	return what;
}

bool
guarded(const char *path)
{
	return what_is(path) != NOTHING;
}

void
guarded_output(const char *option, const char *path)
{
	switch (what_is(path)) {
	case DESK:
		die(EX_USAGE,
		    _("%s: %s belongs to the desk; name another file"), option,
		    path);
	case INPUT:
		die(EX_USAGE, _("%s: %s is the input; name another file"),
		    option, path);
	case DATABASE:
		die(EX_USAGE, _("%s: %s is a database; name another file"),
		    option, path);
	case NOTHING:
		break;
	}
}

void
guarded_copy(const char *operand, const char *path)
{
	if (of_desks(path, NULL, BESIDE))
		die(EX_USAGE,
		    _("%s: %s belongs to the desk; name another file"), operand,
		    path);
}

void
guarded_stdout(void)
{
	struct stat st;

	if (fstat(STDOUT_FILENO, &st) == 0 && S_ISREG(st.st_mode) &&
	    of_desks("", &st, 0))
		die(EX_USAGE, _("standard output belongs to the desk"));
}
