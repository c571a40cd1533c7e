/* new_folder.c - folders that get their name when they are whole */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "buf.h"
#include "mem.h"
#include "new_file.h"
#include "new_folder.h"

#define FOLDER_MODE 0770
#define FILE_MODE   0660

static void
path_in(struct buf *b, const struct new_folder *f, const char *name)
{
	buf_clear(b);
	buf_fmt(b, "%s%s%s", f->part, name != NULL ? "/" : "",
	    name != NULL ? name : "");
}

/* Makes a folder; `make` may change the name. No signal comes between the
 * folder and remembering it. */
static bool
made(char *name, bool (*make)(char *))
{
	sigset_t every, before;
	bool done;

	sigfillset(&every);
	sigprocmask(SIG_BLOCK, &every, &before);
	done = make(name) && new_file_remember_folder(name) &&
	    chmod(name, FOLDER_MODE) == 0;
	sigprocmask(SIG_SETMASK, &before, NULL);
	return done;
}

static bool
make_unique(char *name)
{
	return mkdtemp(name) != NULL;
}

static bool
make_named(char *name)
{
	return mkdir(name, S_IRWXU) == 0 && chmod(name, S_IRWXU) == 0;
}

bool
new_folder_begin(struct new_folder *f, const char *path)
{
	struct buf part = { 0 };

	buf_fmt(&part, "%s.part-XXXXXX", path);
	*f = (struct new_folder){ .path = xstrdup(path), .part = part.s };
	return made(f->part, make_unique);
}

bool
new_folder_inside(const struct new_folder *f, const char *name)
{
	struct buf path = { 0 };
	bool done;

	path_in(&path, f, name);
	done = made(path.s, make_named);
	buf_free(&path);
	return done;
}

int
new_folder_file(const struct new_folder *f, const char *name)
{
	struct buf path = { 0 };
	int fd;

	path_in(&path, f, name);
	fd = open(
	    path.s, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
	buf_free(&path);
	if (fd != -1 && fchmod(fd, FILE_MODE) == -1) {
		int saved = errno;

		(void)close(fd);
		errno = saved;
		return -1;
	}
	return fd;
}

/* The files are all written by now: so most of them get to the disk together
 * with the first. */
bool
new_folder_sync(const struct new_folder *f, const char *inside)
{
	struct buf folder = { 0 }, path = { 0 };
	struct dirent *e;
	struct stat st;
	bool done = true;
	DIR *d;

	path_in(&folder, f, inside);
	if ((d = opendir(folder.s)) == NULL)
		done = false;
	while (done && (e = readdir(d)) != NULL) {
		buf_clear(&path);
		buf_fmt(&path, "%s/%s", folder.s, e->d_name);
		if (lstat(path.s, &st) == 0 && S_ISREG(st.st_mode))
			done = new_file_sync_path(path.s, O_RDWR);
	}
	if (d != NULL) {
		int saved = errno;

		closedir(d);
		errno = saved;
	}
	done = done && new_file_sync_path(folder.s, O_RDONLY | O_DIRECTORY);
	buf_free(&folder);
	buf_free(&path);
	return done;
}

/* Returns true if the folder has nothing in it. */
static bool
empty(const char *path)
{
	int n = 0;
	DIR *d = opendir(path);

	if (d == NULL)
		return false;
	while (n <= 2 && readdir(d) != NULL)
		n++; /* "." and ".." are always there */
	closedir(d);
	return n <= 2;
}

bool
new_folder_free(const char *path)
{
	struct stat st;

	return lstat(path, &st) == -1 || (S_ISDIR(st.st_mode) && empty(path));
}

/* Gives up the name; a folder that was there is there again. */
static void
give_back(const struct new_folder *f, bool was, mode_t mode)
{
	int saved = errno;

	(void)rename(f->path, f->part);
	if (was && mkdir(f->path, S_IRWXU) == 0)
		(void)chmod(f->path, mode);
	errno = saved;
}

/* rename replaces an empty folder, and nothing else. */
bool
new_folder_take(struct new_folder *f)
{
	struct stat st;
	bool was = lstat(f->path, &st) == 0;

	if (was && !S_ISDIR(st.st_mode)) {
		errno = EEXIST;
		return false;
	}
	if ((was && chmod(f->part, st.st_mode & 07777) == -1) ||
	    rename(f->part, f->path) == -1) {
		if (errno == ENOTEMPTY || errno == ENOTDIR)
			errno = EEXIST;
		return false;
	}
	if (!new_file_sync_name(f->path)) {
		give_back(f, was, was ? st.st_mode & 07777 : 0);
		return false;
	}
	new_file_forget_all(f->part);
	free(f->path);
	free(f->part);
	*f = (struct new_folder){ 0 };
	return true;
}
