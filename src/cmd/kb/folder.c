/* folder.c - articles as files of a folder */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "folder.h"
#include "replace.h"
#include "text.h"

static const char *
keep(struct cmd *c, const char *s)
{
	return mem_keep(&c->keepsake, s, strlen(s));
}

/* Adds all bytes of a file. It may be replaced later, so it is no input that is
 * guarded from that. */
static void
read_bytes(const char *path, struct buf *b)
{
	char part[16384];
	ssize_t n = 0;
	int fd = open(path, O_RDONLY);

	while (fd != -1 && b->n <= REC_MAXFIELD &&
	    ((n = read(fd, part, sizeof(part))) > 0 ||
		(n == -1 && errno == EINTR)))
		if (n > 0)
			buf_add(b, part, (size_t)n);
	if (fd == -1 || n == -1)
		die(EX_NOINPUT, "%s: %s", path, translate_error(errno));
	close(fd);
	if (b->n > REC_MAXFIELD)
		die(EX_DATAERR, _("%s: is longer than %u MiB"), path,
		    REC_MAXFIELD >> 20);
}

/* Reads a whole file; the command keeps its text. */
static const char *
read_file(struct cmd *c, const char *path)
{
	struct buf b = { 0 };
	const char *text;
	size_t bad;

	read_bytes(path, &b);
	if (!text_valid(buf_s(&b), b.n, &bad))
		die(EX_DATAERR,
		    _("%s: byte %zu is not UTF-8 text (iconv "
		      "converts other encodings)"),
		    path, bad + 1);
	text = mem_keep(&c->keepsake, buf_s(&b), b.n);
	buf_free(&b);
	return text;
}

static int
by_name(const void *a, const void *b)
{
	const struct folder_file *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static bool
is_article(const char *name)
{
	size_t n = strlen(name);

	return n > 3 && *name != '.' && strcmp(name + n - 3, ".md") == 0;
}

static void
list(struct cmd *c, struct folder *f)
{
	DIR *dir = opendir(f->path);
	struct buf b = { 0 };

	if (dir == NULL)
		die(EX_NOINPUT, "%s: %s", f->path, translate_error(errno));
	for (struct dirent *e; (e = readdir(dir)) != NULL;) {
		if (!is_article(e->d_name))
			continue;
		buf_clear(&b);
		buf_fmt(&b, "%s/%s", f->path, e->d_name);
		f->v = mem_grow(f->v, f->n, &f->cap, sizeof(*f->v));
		f->v[f->n++] = (struct folder_file){ .path = keep(c, b.s),
			.name = keep(c, e->d_name) };
	}
	closedir(dir);
	buf_free(&b);
	if (f->n > 0)
		qsort(f->v, f->n, sizeof(*f->v), by_name);
}

/* Warns of what is wrong with a file, and returns false then. */
static bool
parse(struct cmd *c, struct folder *f, size_t i)
{
	struct folder_file *file = &f->v[i];
	struct buf why = { 0 };
	const struct folder_file *other;
	bool good;
	int line = 0;

	file->text = read_file(c, file->path);
	good = article_file_read(
	    file->text, &file->says, &c->keepsake, &line, &why);
	if (!good)
		warn("%s:%d: %s", file->path, line, why.s);
	buf_free(&why);
	for (size_t j = 0; good && j < i; j++) {
		other = &f->v[j];
		if (file->says.id == NONE || other->says.id != file->says.id)
			continue;
		warn(_("%s: %s has the id %lld, too"), file->path, other->path,
		    (long long)file->says.id);
		return false;
	}
	return good;
}

void
folder_read(struct cmd *c, const char *path, bool make, struct folder *f)
{
	size_t n = strlen(path);
	bool good = true;

	while (n > 1 && path[n - 1] == '/')
		n--;
	*f = (struct folder){ .path = mem_keep(&c->keepsake, path, n) };
	if (make && mkdir(f->path, 0777) == -1 && errno != EEXIST)
		die(EX_CANTCREAT, "%s: %s", f->path, translate_error(errno));
	list(c, f);
	for (size_t i = 0; i < f->n; i++)
		good &= parse(c, f, i);
	if (!good)
		exit(EX_DATAERR);
}

const struct folder_file *
folder_of(const struct folder *f, int64_t id)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->v[i].says.id == id)
			return &f->v[i];
	return NULL;
}

void
folder_change(struct cmd *c, struct folder *f, const char *path,
    const char *text, const char *gone)
{
	f->change = mem_grow(
	    f->change, f->changes, &f->cap_changes, sizeof(*f->change));
	f->change[f->changes++] =
	    (struct folder_change){ path, keep(c, text), gone };
}

const char *
folder_path(struct cmd *c, const struct folder *f, int64_t id)
{
	struct buf b = { 0 };
	const char *path;

	buf_fmt(&b, "%s/%lld.md", f->path, (long long)id);
	path = mem_keep(&c->keepsake, b.s, b.n);
	buf_free(&b);
	return path;
}

const char *
folder_theirs(struct cmd *c, const char *path)
{
	struct buf b = { 0 };
	const char *theirs;

	buf_fmt(&b, "%s.theirs", path);
	theirs = mem_keep(&c->keepsake, b.s, b.n);
	buf_free(&b);
	return theirs;
}

void
folder_again(struct folder *f)
{
	f->changes = 0;
}

void
folder_write(struct folder *f)
{
	for (size_t i = 0; i < f->changes; i++) {
		const struct folder_change *change = &f->change[i];
		struct spool s = { 0 };
		struct new_file file;

		spool_add(&s, change->text, strlen(change->text));
		replace_make(&file, &s, "--", change->path);
		replace_take(&file);
		spool_free(&s);
		if (change->gone != NULL &&
		    strcmp(change->gone, change->path) != 0)
			unlink(change->gone);
	}
	free(f->v);
	free(f->change);
}
