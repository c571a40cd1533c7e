/* mailfile.c - files of mail: one message, an mbox, a maildir */
#include <sys/mman.h>
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mailfile.h"
#include "mem.h"
#include "translate.h"

#define NESTING 16		  /* of folders */
#define WINDOW	((size_t)4 << 20) /* of an mbox, in memory at once */

struct reading {
	bool (*fn)(void *, const char *, const char *, size_t);
	void *arg;
	struct buf *why;
	bool stopped;
};

/* Returns where the message behind `s` ends: at a line "From " that an empty
 * line stands before, or at the end. */
static const char *
message_end(const char *s, const char *end)
{
	for (const char *p = s; p < end;) {
		const char *lf = memchr(p, '\n', (size_t)(end - p));

		if (lf == NULL)
			return end;
		if (end - lf > 6 && memcmp(lf + 1, "From ", 5) == 0 &&
		    (lf == s || lf[-1] == '\n' ||
			(lf - s > 1 && lf[-1] == '\r' && lf[-2] == '\n')))
			return lf + 1;
		p = lf + 1;
	}
	return end;
}

static bool
give(struct reading *r, const char *name, const char *s, size_t n)
{
	if (!r->fn(r->arg, name, s, n))
		r->stopped = true;
	return !r->stopped;
}

/* Takes one > from each line ">From ", as mboxrd has it. */
static void
unquote(struct buf *b, const char *s, size_t n)
{
	const char *end = s + n;

	while (s < end) {
		const char *lf = memchr(s, '\n', (size_t)(end - s));
		const char *next = lf != NULL ? lf + 1 : end, *p = s;

		while (p < next && *p == '>')
			p++;
		if (p > s && next - p >= 5 && memcmp(p, "From ", 5) == 0)
			s++;
		buf_add(b, s, (size_t)(next - s));
		s = next;
	}
}

/* Lets go of the part of an mbox that was read, so that memory does not grow
 * with the file. */
static void
let_go(char *map, const char *s, size_t *gone)
{
	size_t done = (size_t)(s - map) / WINDOW * WINDOW;

	if (done > *gone) {
		(void)munmap(map + *gone, done - *gone);
		*gone = done;
	}
}

static bool
read_mbox(struct reading *r, const char *path, char *map, size_t n)
{
	const char *s = map, *end = s + n;
	struct buf name = { 0 }, one = { 0 };
	bool good = true;
	size_t gone = 0;

	for (int i = 1; good && s < end; i++) {
		const char *stop = message_end(s, end);

		buf_clear(&name);
		buf_str(&name, path);
		if (i > 1)
			buf_fmt(&name, ":%d", i);
		buf_clear(&one);
		unquote(&one, s, (size_t)(stop - s));
		good = give(r, name.s, buf_s(&one), one.n);
		s = stop;
		let_go(map, s, &gone);
	}
	buf_free(&name);
	buf_free(&one);
	return good;
}

/* Reads a file that is one message. */
static bool
read_one(struct reading *r, const char *path, int fd)
{
	struct buf b = { 0 };
	ssize_t k = 1;
	bool good;

	while (k > 0) {
		buf_room(&b, 1 << 20);
		k = read(fd, b.s + b.n, 1 << 20);
		b.n += k > 0 ? (size_t)k : 0;
	}
	if (k == -1)
		buf_fmt(r->why, "%s: %s", path, translate_error(errno));
	good = k == 0 && give(r, path, buf_s(&b), b.n);
	buf_free(&b);
	return good;
}

static bool
read_file(struct reading *r, const char *path)
{
	char first[5];
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat st;
	void *map;
	bool good;

	if (fd == -1 || fstat(fd, &st) == -1) {
		buf_fmt(r->why, "%s: %s", path, translate_error(errno));
		if (fd != -1)
			close(fd);
		return false;
	}
	if (pread(fd, first, 5, 0) != 5 || memcmp(first, "From ", 5) != 0 ||
	    (map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd,
		 0)) == MAP_FAILED)
		good = read_one(r, path, fd);
	else {
		good = read_mbox(r, path, map, (size_t)st.st_size);
		munmap(map, (size_t)st.st_size);
	}
	close(fd);
	return good;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool read_path(struct reading *, const char *path, int depth);

static bool
read_folder(struct reading *r, const char *path, int depth)
{
	DIR *dir = opendir(path);
	char **name = NULL;
	size_t n = 0, cap = 0;
	struct buf b = { 0 };
	bool good = dir != NULL;

	if (dir == NULL)
		buf_fmt(r->why, "%s: %s", path, translate_error(errno));
	for (struct dirent *e; dir != NULL && (e = readdir(dir)) != NULL;) {
		if (e->d_name[0] == '.' || strcmp(e->d_name, "tmp") == 0)
			continue;
		name = mem_grow(name, n, &cap, sizeof(*name));
		name[n++] = xstrdup(e->d_name);
	}
	if (dir != NULL)
		closedir(dir);
	if (n > 0)
		qsort(name, n, sizeof(*name), by_name);
	for (size_t i = 0; i < n; i++) {
		buf_clear(&b);
		buf_fmt(&b, "%s%s%s", path,
		    path[strlen(path) - 1] == '/' ? "" : "/", name[i]);
		good = good && read_path(r, b.s, depth + 1);
		free(name[i]);
	}
	free(name);
	buf_free(&b);
	return good;
}

static bool
read_path(struct reading *r, const char *path, int depth)
{
	struct stat st;

	if (stat(path, &st) == -1) {
		buf_fmt(r->why, "%s: %s", path, translate_error(errno));
		return false;
	}
	if (S_ISDIR(st.st_mode) && depth < NESTING)
		return read_folder(r, path, depth);
	if (S_ISREG(st.st_mode))
		return read_file(r, path);
	buf_fmt(r->why, _("%s: is not a regular file"), path);
	return false;
}

bool
mailfile_each(const char *path,
    bool (*fn)(void *, const char *, const char *, size_t), void *arg,
    struct buf *why)
{
	struct reading r = { .fn = fn, .arg = arg, .why = why };

	return read_path(&r, path, 0) || r.stopped;
}
