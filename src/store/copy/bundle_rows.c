/* bundle_rows.c - the rows of a table, read from a folder */
#include <sys/stat.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bundle.h"
#include "bundle_rows.h"
#include "err.h"
#include "number.h"
#include "rec.h"
#include "translate.h"

struct bundle_rows {
	const char *folder;
	const struct table *t;
	struct buf file; /* its name in the folder */
	int fd;
	struct spool in;
	struct rec_in *rec;
	enum rec_got got; /* of the next record, read already if `ahead` */
	bool ahead;
	size_t *from;	  /* the cell of each column */
	struct buf *blob; /* of each column, while it is used */
};

void
bundle_rows_refuse(const struct bundle_rows *r, const char *fmt, ...)
{
	struct buf why = { 0 };
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(&why, fmt, ap);
	va_end(ap);
	bundle_refuse(r->folder, r->file.s, rec_line(r->rec), "%s", why.s);
}

/* Finds the cell of each column by the heading. */
static void
read_heading(struct bundle_rows *r)
{
	const struct table *t = r->t;
	size_t n = rec_columns(r->rec);

	for (size_t i = 0; i < n; i++)
		if (!catalogue_has(t, rec_column(r->rec, i)))
			bundle_refuse(r->folder, r->file.s, 1,
			    _("the column \"%s\" is not part of the schema, "
			      "and no field declares it"),
			    rec_column(r->rec, i));
	for (size_t i = 0; i < t->n; i++) {
		size_t j = 0;

		while (
		    j < n && strcmp(rec_column(r->rec, j), t->column[i]) != 0)
			j++;
		if (j == n)
			bundle_refuse(r->folder, r->file.s, 1,
			    _("the column \"%s\" is missing"), t->column[i]);
		r->from[i] = j;
	}
}

struct bundle_rows *
bundle_rows_open(const char *folder, const struct table *t)
{
	struct bundle_rows *r = xcalloc(1, sizeof(*r));

	r->folder = folder;
	r->t = t;
	r->from = xcalloc(t->n, sizeof(*r->from));
	r->blob = xcalloc(t->n, sizeof(*r->blob));
	buf_fmt(&r->file, "%s.csv", t->name);
	if ((r->fd = bundle_file(folder, r->file.s)) == -1)
		bundle_refuse(folder, r->file.s, 0, _("is missing"));
	spool_from(&r->in, r->fd, r->file.s);
	r->rec = rec_open(&r->in, r->file.s, REC_CSV, NULL, NULL);
	r->got = rec_next(r->rec);
	r->ahead = true;
	if (r->got == REC_BROKEN && rec_columns(r->rec) == 0)
		bundle_rows_refuse(r, "%s", rec_why(r->rec));
	read_heading(r);
	return r;
}

/* Reads the whole of a file into a buffer. */
static void
slurp(const struct bundle_rows *r, const char *file, int fd, struct buf *b)
{
	struct stat st;
	ssize_t n;

	buf_clear(b);
	if (fstat(fd, &st) == 0)
		buf_room(b, (size_t)st.st_size);
	do {
		buf_room(b, 4096);
		n = read(fd, b->s + b->n, b->cap - b->n - 1);
		b->n += n > 0 ? (size_t)n : 0;
	} while (n > 0 || (n == -1 && errno == EINTR));
	b->s[b->n] = '\0';
	if (n == -1)
		die(EX_IOERR, "%s/%s: %s", r->folder, file,
		    translate_error(errno));
}

/* Reads the bytes of a cell, which names their file. */
static void
read_blob(struct bundle_rows *r, const struct cell *c, size_t i, struct val *v)
{
	struct buf file = { 0 };
	char sha[COPY_SHA];
	int fd;

	if (!copy_sha_valid(c->s, c->n))
		bundle_rows_refuse(
		    r, _("%s: is not the name of a blob"), r->t->column[i]);
	buf_fmt(&file, "%s/%s", BUNDLE_BLOBS, c->s);
	if ((fd = bundle_file(r->folder, file.s)) == -1)
		bundle_rows_refuse(r, _("%s: the file %s is missing"),
		    r->t->column[i], file.s);
	slurp(r, file.s, fd, &r->blob[i]);
	(void)close(fd);
	copy_sha(r->blob[i].s, r->blob[i].n, sha);
	if (strcmp(sha, c->s) != 0)
		bundle_rows_refuse(r,
		    _("%s: the file %s was changed since hd-copy wrote it"),
		    r->t->column[i], file.s);
	*v = val_blob(r->blob[i].s, r->blob[i].n);
	buf_free(&file);
}

static void
read_value(struct bundle_rows *r, const struct cell *c, size_t i, struct val *v)
{
	int64_t n = 0;
	double d = 0;

	if (c->s == NULL) {
		*v = (struct val){ .type = VAL_NULL };
		return;
	}
	switch (r->t->type[i]) {
	case VAL_INT:
		if (!number_whole(c->s, &n))
			break;
		*v = val_int(n);
		return;
	case VAL_REAL:
		if (!number_decimal(c->s, &d))
			break;
		*v = val_real(d);
		return;
	case VAL_BLOB:
		read_blob(r, c, i, v);
		return;
	default:
		*v = (struct val){ .type = VAL_TEXT, .s = c->s, .n = c->n };
		return;
	}
	bundle_rows_refuse(
	    r, _("%s: \"%s\" is not a number"), r->t->column[i], c->s);
}

bool
bundle_rows_next(struct bundle_rows *r, struct val *v)
{
	if (!r->ahead)
		r->got = rec_next(r->rec);
	r->ahead = false;
	if (r->got == REC_END)
		return false;
	if (r->got != REC_OK)
		bundle_rows_refuse(r, "%s", rec_why(r->rec));
	for (size_t i = 0; i < r->t->n; i++)
		read_value(r, &rec_cells(r->rec)[r->from[i]], i, &v[i]);
	return true;
}

void
bundle_rows_close(struct bundle_rows *r)
{
	if (r == NULL)
		return;
	for (size_t i = 0; i < r->t->n; i++)
		buf_free(&r->blob[i]);
	rec_close(r->rec);
	spool_free(&r->in);
	(void)close(r->fd);
	buf_free(&r->file);
	free(r->blob);
	free(r->from);
	free(r);
}
