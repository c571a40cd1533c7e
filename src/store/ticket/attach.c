/* attach.c - stores, saves and checks the files of entries */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "attach.h"
#include "err.h"
#include "guarded.h"
#include "media.h"
#include "translate.h"
#include "spool.h"
#include "sql.h"
#include "stored.h"
#include "text.h"
#include "new_file.h"

/* What pipes had, which can be read only once. */
static struct pipe {
	struct pipe *next;
	const char *path;
	struct buf b;
} * pipes;

/* Adds what was read before of this path, if it is a pipe; true if it is. */
static bool
read_before(const char *path, struct buf *b)
{
	for (const struct pipe *p = pipes; p != NULL; p = p->next)
		if (strcmp(p->path, path) == 0) {
			buf_add(b, buf_s(&p->b), p->b.n);
			return true;
		}
	return false;
}

static void
remember(const char *path, const struct buf *b)
{
	struct pipe *p = xcalloc(1, sizeof(*p));

	*p = (struct pipe){ .next = pipes, .path = path };
	buf_add(&p->b, buf_s(b), b->n);
	pipes = p;
}

/*
 * Ends the program unless the file has an end: a regular one, or the pipe of
 * <(command) in the shell. Opening a FIFO would wait for whoever writes to it.
 */
static void
check_end(const char *path)
{
	struct stat st;

	if (stat(path, &st) == -1)
		die(EX_NOINPUT, "%s: %s", path, translate_error(errno));
	if (S_ISDIR(st.st_mode))
		die(EX_NOINPUT, "%s: %s", path, translate_error(EISDIR));
	if (!S_ISREG(st.st_mode) &&
	    (!S_ISFIFO(st.st_mode) ||
		(strncmp(path, "/dev/", strlen("/dev/")) != 0 &&
		    strncmp(path, "/proc/", strlen("/proc/")) != 0)))
		die(EX_NOINPUT, _("%s: is not a regular file"), path);
}

/* The whole file, at most max bytes of it. */
static bool
read_whole(const char *path, int64_t max, struct buf *b, struct buf *why)
{
	struct stat st;
	ssize_t n = 0;
	int fd;

	if (read_before(path, b))
		return true;
	check_end(path);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd == -1 || fstat(fd, &st) == -1)
		die(EX_NOINPUT, "%s: %s", path, translate_error(errno));
	do {
		buf_room(b, 65536);
		n = read(fd, b->s + b->n, 65536);
		b->n += n > 0 ? (size_t)n : 0;
	} while (n > 0 && (int64_t)b->n <= max);
	close(fd);
	if (n == -1)
		buf_fmt(why, "%s: %s", path, translate_error(errno));
	else if ((int64_t)b->n > max)
		buf_fmt(why,
		    _("%s: has more than %lld bytes (the setting "
		      "attachment_max)"),
		    path, (long long)max);
	if (n == 0 && (int64_t)b->n <= max && S_ISFIFO(st.st_mode))
		remember(path, b);
	return n == 0 && (int64_t)b->n <= max;
}

/* Writes a file of an entry. Equal contents are stored once. */
static void
store(struct desk *d, int64_t entry, int64_t ticket, const struct attached *f)
{
	int64_t size = (int64_t)f->n;
	char hash[STORED_HASH];

	stored_hash(f->data, f->n, hash);
	sql_run(d,
	    "INSERT INTO content (hash, size, data)"
	    " VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING",
	    DB_ARGS(V(&hash[0]), V(size), val_blob(f->data, f->n)));
	sql_run(d,
	    "INSERT INTO attachment (id, entry, ticket, name,"
	    " type, size, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)",
	    DB_ARGS(V(sql_new_id(d, "attachment")), V(entry), V(ticket),
		V(f->name), V(f->type), V(size), V(&hash[0])));
}

static bool
attach_one(struct desk *d, int64_t entry, int64_t ticket, const char *path,
    struct buf *why)
{
	int64_t max =
	    strtoll(desk_setting(d, "attachment_max", "26214400"), NULL, 10);
	const char *slash = strrchr(path, '/');
	char *name = xstrdup(slash != NULL ? slash + 1 : path);
	struct buf b = { 0 };
	size_t bad;
	bool good;

	/* a file may be called what no text can be */
	while (!text_valid(name, strlen(name), &bad))
		name[bad] = '_';
	if ((good = read_whole(path, max, &b, why)))
		store(d, entry, ticket,
		    &(struct attached){
			name, media_type(name), buf_s(&b), b.n });
	buf_free(&b);
	free(name);
	return good;
}

enum answer
attach_files(struct desk *d, int64_t entry, int64_t ticket,
    const struct writing *w, struct buf *why)
{
	for (size_t i = 0; i < w->nfiles; i++)
		if (!attach_one(d, entry, ticket, w->files[i], why))
			return REFUSED;
	for (size_t i = 0; i < w->nattached; i++)
		store(d, entry, ticket, &w->attached[i]);
	return DONE;
}

/* A file name that cannot leave the folder or confuse a terminal. */
static void
safe_name(struct buf *b, const char *name)
{
	for (; *name != '\0'; name++) {
		unsigned char c = (unsigned char)*name;

		if (c < ' ' || c == 0x7f || strchr("/\\:*?\"<>|", c) != NULL ||
		    (b->n == 0 && (c == '.' || c == '-')))
			c = '_';
		buf_ch(b, (char)c);
	}
	if (b->n == 0)
		buf_str(b, "attachment");
	if (b->n > 200) {
		b->n = 200;
		b->s[200] = '\0';
	}
}

/* Creates dir/name, or dir/name-1 ... : the first that is free. */
static int
create_free(const char *dir, const char *name, struct buf *path)
{
	struct buf safe = { 0 };
	const char *dot;
	int fd = -1;

	safe_name(&safe, name);
	dot = strrchr(safe.s, '.');
	if (dot == NULL || dot == safe.s)
		dot = safe.s + safe.n;
	for (int i = 0; i < 10000; i++) {
		buf_clear(path);
		buf_fmt(path, "%s/%.*s", dir, (int)(dot - safe.s), safe.s);
		if (i > 0)
			buf_fmt(path, "-%d", i);
		buf_str(path, dot);
		if (guarded(path->s))
			continue;
		fd = open(path->s,
		    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
		if (fd != -1 || errno != EEXIST)
			break;
	}
	buf_free(&safe);
	return fd;
}

enum answer
attach_save(struct desk *d, int64_t ticket, const char *dir, struct buf *paths,
    struct buf *why)
{
	struct db_rows *r = sql_query(d,
	    "SELECT a.name, c.data"
	    " FROM attachment a JOIN content c ON c.hash = a.hash"
	    " JOIN entry n ON n.id = a.entry WHERE a.ticket = $1"
	    " AND n.withdrawn IS NULL"
	    " AND c.hash NOT LIKE 'erased-%' ORDER BY a.id",
	    DB_ARGS(V(ticket)));
	struct buf path = { 0 };
	enum answer answer = DONE;

	while (answer == DONE && sql_next(d, r)) {
		int fd = create_free(dir, db_text(r, 0, NULL), &path);
		size_t n;
		const char *p = db_text(r, 1, &n);
		bool good = fd != -1;

		if (good) {
			new_file_remember(path.s);
			good = spool_write(fd, p, n);
			good &= close(fd) == 0;
		}
		if (!good) {
			buf_fmt(why, "%s: %s", path.s, translate_error(errno));
			db_done(r);
			answer = REFUSED;
		} else
			buf_fmt(paths, "%s\n", path.s);
	}
	buf_free(&path);
	return answer;
}

void
attach_check(struct desk *d, struct buf *faults)
{
	stored_check(d,
	    "SELECT hash, size, data FROM content"
	    " WHERE size > 0 OR hash NOT LIKE 'erased-%' ORDER BY hash",
	    "attachment content", faults);
}
