/* program_find.c - finds a program where only the right people can write */
#include <sys/stat.h>
#include <errno.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "program.h"
#include "translate.h"

/* Returns true if nobody but root and this user can write it; else why says so.
 * In a sticky folder others cannot touch what is not theirs. */
static bool
owned(const char *path, const struct stat *st, bool above, struct buf *why)
{
	bool sticky = above && (st->st_mode & S_ISVTX);

	if (st->st_uid != 0 && st->st_uid != geteuid())
		buf_fmt(why, _("%s: belongs to another user"), path);
	else if ((st->st_mode & (S_IWGRP | S_IWOTH)) && !sticky)
		buf_fmt(why, _("%s: others can write it (chmod go-w)"), path);
	return why->n == 0;
}

/* The same for a folder and all that are above it. */
static bool
folders_owned(const char *folder, struct buf *why)
{
	char *copy = xstrdup(folder), *path = copy;
	bool above = false;
	struct stat st;

	for (;;) {
		if (stat(path, &st) == -1)
			buf_fmt(why, "%s: %s", path, translate_error(errno));
		else
			owned(path, &st, above, why);
		if (why->n > 0 || strcmp(path, "/") == 0)
			break;
		path = dirname(path);
		above = true;
	}
	free(copy);
	return why->n == 0;
}

static bool
name_good(const char *name, struct buf *why)
{
	if (*name == '\0' || *name == '.' || *name == '-' ||
	    strchr(name, '/') != NULL)
		buf_fmt(why,
		    _("\"%s\" is not the name of a file in the folder of "
		      "programs"),
		    name);
	return why->n == 0;
}

/* Checks what the name leads to: a path without links. */
static bool
file_good(const char *folder, const char *file, struct buf *why)
{
	size_t n = strlen(folder);
	struct stat st;

	if (strncmp(file, folder, n) != 0 || file[n] != '/')
		buf_fmt(why, _("%s: lies outside of %s"), file, folder);
	else if (stat(file, &st) == -1)
		buf_fmt(why, "%s: %s", file, translate_error(errno));
	else if (!S_ISREG(st.st_mode) || !(st.st_mode & S_IXUSR))
		buf_fmt(why, _("%s: is not a program"), file);
	else
		owned(file, &st, false, why);
	return why->n == 0;
}

bool
program_find(
    const char *folder, const char *name, struct buf *path, struct buf *why)
{
	struct buf named = { 0 };
	char *at = NULL, *file = NULL;

	if (!name_good(name, why))
		return false;
	buf_fmt(&named, "%s/%s", folder, name);
	if ((at = realpath(folder, NULL)) == NULL)
		buf_fmt(why, "%s: %s", folder, translate_error(errno));
	else if ((file = realpath(named.s, NULL)) == NULL)
		buf_fmt(why, "%s: %s", named.s, translate_error(errno));
	else if (folders_owned(at, why) && file_good(at, file, why))
		buf_str(path, file);
	free(at);
	free(file);
	buf_free(&named);
	return why->n == 0;
}
