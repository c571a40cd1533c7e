/* bundle.c - the manifest of a folder, and proof that its files are as written
 */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bundle.h"
#include "bundle_blame.h"
#include "err.h"
#include "number.h"
#include "rec.h"
#include "translate.h"

#define MANIFEST_MAX (1 << 20) /* bytes */

void
bundle_refuse(
    const char *folder, const char *file, int64_t line, const char *fmt, ...)
{
	struct buf why = { 0 };
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(&why, fmt, ap);
	va_end(ap);
	if (line > 0)
		die(EX_DATAERR, "%s/%s:%lld: %s", folder, file, (long long)line,
		    why.s);
	die(EX_DATAERR, "%s/%s: %s", folder, file, why.s);
}

int
bundle_file(const char *folder, const char *file)
{
	struct buf path = { 0 };
	struct stat st;
	int fd;

	buf_fmt(&path, "%s/%s", folder, file);
	fd = open(path.s, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (fd == -1 && errno != ENOENT && errno != ENOTDIR && errno != ELOOP)
		die(errno == EACCES || errno == EPERM ? EX_NOPERM : EX_IOERR,
		    "%s: %s", path.s, translate_error(errno));
	if (fd != -1 && (fstat(fd, &st) == -1 || !S_ISREG(st.st_mode))) {
		(void)close(fd);
		errno = ENOENT;
		fd = -1;
	}
	buf_free(&path);
	return fd;
}

/* Adds the SHA-256 of a file, and counts its bytes. Closes the descriptor. */
static int64_t
sha_of_file(const char *folder, const char *file, int fd, char sha[COPY_SHA])
{
	static char block[64 << 10];
	crypto_hash_sha256_state state;
	int64_t bytes = 0;
	ssize_t n;

	crypto_hash_sha256_init(&state);
	while ((n = read(fd, block, sizeof(block))) != 0) {
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			die(EX_IOERR, "%s/%s: %s", folder, file,
			    translate_error(errno));
		crypto_hash_sha256_update(
		    &state, (unsigned char *)block, (size_t)n);
		bytes += n;
	}
	copy_sha_end(&state, sha);
	(void)close(fd);
	return bytes;
}

/* The file of a table is not as it was written. */
static _Noreturn void
changed(const struct bundle *b, const struct bundle_table *t, const char *file)
{
	int64_t line = bundle_blame(b->path, t->name);

	if (line > 0)
		bundle_refuse(b->path, file, line,
		    _("was changed since hd-copy wrote it, or is missing"));
	bundle_refuse(b->path, BUNDLE_MANIFEST, t->line,
	    _("%s was changed since hd-copy wrote it"), file);
}

static void
prove(const struct bundle *b, const struct bundle_table *t)
{
	struct buf file = { 0 };
	char sha[COPY_SHA];
	int fd;

	buf_fmt(&file, "%s.csv", t->name);
	if ((fd = bundle_file(b->path, file.s)) == -1)
		bundle_refuse(b->path, BUNDLE_MANIFEST, t->line,
		    _("the file %s is missing"), file.s);
	if (sha_of_file(b->path, file.s, fd, sha) != t->bytes ||
	    strcmp(sha, t->sha) != 0)
		changed(b, t, file.s);
	buf_free(&file);
}

void
bundle_prove(const struct bundle *b)
{
	for (size_t i = 0; i < b->n; i++)
		prove(b, &b->table[i]);
}

/* ------------------------------------------------------------- the manifest */

enum { ITEM, NAME, ROWS, BYTES, SHA, COLUMNS };

static bool
is(const struct cell *c, const char *word)
{
	return c->s != NULL && strcmp(c->s, word) == 0;
}

static bool
count(const struct cell *c, int64_t *n)
{
	return c->s != NULL && number_whole(c->s, n) && *n >= 0;
}

/* True if the name can be that of a table; it is also that of a file. */
static bool
table_name(const struct cell *c)
{
	return c->s != NULL && c->n > 0 &&
	    strspn(c->s, "abcdefghijklmnopqrstuvwxyz0123456789_") == c->n;
}

static bool
add_table(struct bundle *b, const struct cell *c, int64_t line)
{
	struct bundle_table t = { .line = line };

	if (!table_name(&c[NAME]) || !count(&c[ROWS], &t.rows) ||
	    !count(&c[BYTES], &t.bytes) || c[SHA].s == NULL ||
	    !copy_sha_valid(c[SHA].s, c[SHA].n) ||
	    bundle_find(b, c[NAME].s) != NULL)
		return false;
	t.name = mem_keep(&b->keep, c[NAME].s, c[NAME].n);
	t.sha = mem_keep(&b->keep, c[SHA].s, c[SHA].n);
	b->table = mem_grow(b->table, b->n, &b->cap, sizeof(*b->table));
	b->table[b->n++] = t;
	return true;
}

/* Takes over a record of the manifest. */
static bool
take(struct bundle *b, const struct cell *c, int64_t line)
{
	int64_t n;

	if (is(&c[ITEM], "table"))
		return add_table(b, c, line);
	if (is(&c[ITEM], "format")) {
		if (c[NAME].s != NULL && !is(&c[NAME], BUNDLE_FORMAT))
			die(EX_CONFIG,
			    _("%s: has the format %s, which this program does "
			      "not know; install a newer hd-tools"),
			    b->path, c[NAME].s);
		return c[NAME].s != NULL;
	}
	if (is(&c[ITEM], "schema")) {
		if (!count(&c[NAME], &n) || n < 1 || n > INT16_MAX)
			return false;
		b->schema = (int)n;
	}
	return true;
}

static void
read_records(struct bundle *b, struct spool *in)
{
	static const char *const names[] = { "item", "name", "rows", "bytes",
		"sha256" };
	struct rec_in *r = rec_open(in, BUNDLE_MANIFEST, REC_CSV, NULL, NULL);
	enum rec_got got = rec_next(r);

	for (size_t i = 0; i < COLUMNS; i++)
		if (rec_columns(r) != COLUMNS ||
		    strcmp(rec_column(r, i), names[i]) != 0)
			bundle_refuse(b->path, BUNDLE_MANIFEST, 1,
			    _("is not a manifest that hd-copy wrote"));
	for (; got != REC_END; got = rec_next(r)) {
		if (got != REC_OK)
			bundle_refuse(b->path, BUNDLE_MANIFEST, rec_line(r),
			    "%s", rec_why(r));
		if (!take(b, rec_cells(r), rec_line(r)))
			bundle_refuse(b->path, BUNDLE_MANIFEST, rec_line(r),
			    _("is not a record that hd-copy wrote"));
		b->end = rec_line(r);
	}
	rec_close(r);
}

/*
 * The last line has the size and the digest of all lines above it. So a
 * manifest that was cut off or changed is found out.
 */
static bool
whole(const struct buf *text)
{
	size_t begin = text->n > 0 ? text->n - 1 : 0;
	struct buf end = { 0 };
	char sha[COPY_SHA];
	bool good;

	while (begin > 0 && text->s[begin - 1] != '\n')
		begin--;
	copy_sha(buf_s(text), begin, sha);
	buf_fmt(&end, "end,,,%zu,%s\n", begin, sha);
	good = end.n == text->n - begin &&
	    memcmp(end.s, text->s + begin, end.n) == 0;
	buf_free(&end);
	return good;
}

static void
check_manifest(const struct bundle *b, struct spool *in)
{
	struct buf text = { 0 };
	int64_t line;

	if (in->size > MANIFEST_MAX)
		bundle_refuse(b->path, BUNDLE_MANIFEST, 1,
		    _("is not a manifest that hd-copy wrote"));
	buf_room(&text, in->size);
	text.n = spool_read(in, 0, text.s, in->size);
	text.s[text.n] = '\0';
	if (!whole(&text)) {
		line = bundle_blame(b->path, "manifest");
		bundle_refuse(b->path, BUNDLE_MANIFEST, line,
		    _("was changed since hd-copy wrote it, or is missing"));
	}
	buf_free(&text);
}

void
bundle_open(struct bundle *b, const char *path)
{
	struct spool in = { 0 };
	int fd = bundle_file(path, BUNDLE_MANIFEST);

	*b = (struct bundle){ .path = path };
	if (fd == -1)
		bundle_refuse(path, BUNDLE_MANIFEST, 0,
		    _("is missing; the folder is incomplete, or hd-copy did "
		      "not make it"));
	spool_from(&in, fd, BUNDLE_MANIFEST);
	check_manifest(b, &in);
	read_records(b, &in);
	if (b->schema == 0)
		bundle_refuse(path, BUNDLE_MANIFEST, b->end,
		    _("does not say which schema the desk has"));
	spool_free(&in);
	(void)close(fd);
	bundle_prove(b);
}

void
bundle_free(struct bundle *b)
{
	free(b->table);
	mem_free(&b->keep);
	*b = (struct bundle){ 0 };
}

const struct bundle_table *
bundle_find(const struct bundle *b, const char *name)
{
	for (size_t i = 0; i < b->n; i++)
		if (strcmp(b->table[i].name, name) == 0)
			return &b->table[i];
	return NULL;
}
