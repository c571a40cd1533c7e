/* new_folder_replace.c - a new folder takes the place of an old one */
#define _GNU_SOURCE /* renameat2 */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "buf.h"
#include "new_file.h"
#include "new_folder.h"

bool
new_folder_has(const char *path, const char *name)
{
	struct buf file = { 0 };
	struct stat st;
	bool has;

	buf_fmt(&file, "%s/%s", path, name);
	has = lstat(file.s, &st) == 0 && S_ISREG(st.st_mode);
	buf_free(&file);
	return has;
}

/* Removes a folder of files. */
static void
remove_files(const char *path)
{
	struct buf file = { 0 };
	struct dirent *e;
	DIR *d = opendir(path);

	while (d != NULL && (e = readdir(d)) != NULL) {
		buf_clear(&file);
		buf_fmt(&file, "%s/%s", path, e->d_name);
		(void)unlink(file.s);
	}
	if (d != NULL)
		closedir(d);
	(void)rmdir(path);
	buf_free(&file);
}

bool
new_folder_replace(struct new_folder *f, const char *mark, mode_t mode)
{
	if (chmod(f->part, mode) == -1)
		return false;
	if (!new_folder_has(f->path, mark))
		return new_folder_take(f);
	if (renameat2(AT_FDCWD, f->part, AT_FDCWD, f->path, RENAME_EXCHANGE) ==
	    -1)
		return false;
	if (!new_file_sync_name(f->path))
		return false;
	remove_files(f->part);
	new_file_forget_all(f->part);
	free(f->path);
	free(f->part);
	*f = (struct new_folder){ 0 };
	return true;
}
