/* read.c - the files of an export, and those in its folders */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "feed.h"
#include "import.h"
#include "tabular.h"

#define DEEPEST 8 /* folders within folders */

static bool
take(void *arg, const char *list, json_t *o, struct buf *why)
{
	struct export *e = arg;
	const struct format *f =
	    ((struct import *)((char *)e->move - offsetof(struct import, move)))
		->format;

	mem_reset(&e->pool);
	return f->take(e, list, o, why);
}

/* Reads a file as the format has it: JSON, or CSV. */
static void
read_file(struct import *im, int fd, const char *path)
{
	const char *slash = strrchr(path, '/');
	struct export e = { .move = &im->move,
		.file = slash != NULL ? slash + 1 : path };
	const struct feed feed = {
		.lists = im->format->lists, .each = take, .arg = &e
	};
	struct spool s = { .most = REC_MAXINPUT };
	struct buf why = { 0 };
	bool good;

	spool_from(&s, fd, path);
	good = feed.lists != NULL ? feed_read(&feed, &s, &why)
				  : tabular_read(&e, &s, path, &why);
	if (!good)
		die(EX_DATAERR, _("%s:%s; nothing is imported"), path, why.s);
	spool_free(&s);
	mem_free(&e.pool);
}

static void path_read(struct import *, const char *path, int depth);

static int
not_hidden(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

/* True of a name as files of the format have it. */
static bool
of_format(const struct import *im, const char *name)
{
	size_t n = strlen(name);

	return im->format->lists != NULL
	    ? strstr(name, "json") != NULL
	    : n > 4 && strcmp(name + n - 4, ".csv") == 0;
}

/* The files of a folder in the order of their names; symbolic links are left
 * alone, they may lead anywhere. */
static void
read_folder(struct import *im, const char *path, int depth)
{
	struct dirent **files = NULL;
	int n = scandir(path, &files, not_hidden, alphasort);

	if (n == -1)
		die(EX_NOINPUT, "%s: %s", path, translate_error(errno));
	for (int i = 0; i < n; i++) {
		struct buf file = { 0 };
		struct stat st;

		buf_fmt(&file, "%s/%s", path, files[i]->d_name);
		if (lstat(file.s, &st) == 0 &&
		    (S_ISDIR(st.st_mode) ? depth < DEEPEST
					 : S_ISREG(st.st_mode) &&
				of_format(im, files[i]->d_name)))
			path_read(im, file.s, depth + 1);
		buf_free(&file);
		free(files[i]);
	}
	free(files);
}

static void
path_read(struct import *im, const char *path, int depth)
{
	struct stat st;
	int fd;

	if (strcmp(path, "-") == 0) {
		read_file(im, STDIN_FILENO, _("standard input"));
		return;
	}
	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
		read_folder(im, path, depth);
		return;
	}
	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		die(EX_NOINPUT, "%s: %s", path, translate_error(errno));
	read_file(im, fd, path);
	close(fd);
}

void
import_read(struct import *im, char *const *paths, int n)
{
	for (int i = 0; i < n; i++)
		path_read(im, paths[i], 0);
	move_sort(&im->move);
}
