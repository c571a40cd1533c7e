/* bundle_write.c - writes a desk into a folder, table by table */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "bundle_write.h"
#include "desk_file.h"
#include "err.h"
#include "number.h"
#include "text.h"
#include "translate.h"

#define BLOCK ((size_t)128 << 10)

/* -------------------------------------------------------------------- a file
 */

static void
file_begin(
    struct bundle_write *w, struct bundle_out *o, const char *a, const char *b)
{
	buf_clear(&o->name);
	buf_fmt(&o->name, "%s%s", a, b);
	o->bytes = 0;
	crypto_hash_sha256_init(&o->state);
	if ((o->fd = new_folder_file(&w->f, o->name.s)) == -1)
		desk_file_fail(w->f.path);
}

static void
file_flush(struct bundle_write *w, struct bundle_out *o)
{
	if (!spool_write(o->fd, buf_s(&o->wait), o->wait.n))
		desk_file_fail(w->f.path);
	crypto_hash_sha256_update(
	    &o->state, (const unsigned char *)buf_s(&o->wait), o->wait.n);
	o->bytes += (int64_t)o->wait.n;
	buf_clear(&o->wait);
}

static void
file_add(struct bundle_write *w, struct bundle_out *o, const char *s, size_t n)
{
	buf_add(&o->wait, s, n);
	if (o->wait.n >= BLOCK)
		file_flush(w, o);
}

static void
file_end(struct bundle_write *w, struct bundle_out *o, char sha[COPY_SHA])
{
	file_flush(w, o);
	if (close(o->fd) == -1)
		desk_file_fail(w->f.path);
	copy_sha_end(&o->state, sha);
}

static void
file_whole(struct bundle_write *w, const char *name, const struct buf *b)
{
	struct bundle_out o = { 0 };
	char sha[COPY_SHA];

	file_begin(w, &o, name, "");
	file_add(w, &o, buf_s(b), b->n);
	file_end(w, &o, sha);
	buf_free(&o.name);
	buf_free(&o.wait);
}

/* -------------------------------------------------------------- the manifest
 */

static void
note_line(struct buf *lines, const char *s, size_t n)
{
	char sha[COPY_SHA];

	copy_sha(s, n, sha);
	buf_add(lines, sha, BUNDLE_SHORT);
	buf_ch(lines, '\n');
}

static void
manifest_add(struct bundle_write *w, const char *item, const char *name,
    const char *rest)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%s,%s,%s\n", item, name, rest);
	note_line(&w->manifest_lines, b.s, b.n);
	buf_add(&w->manifest, b.s, b.n);
	buf_free(&b);
}

static void
manifest_file(struct bundle_write *w, const char *item, const char *name,
    int64_t rows, int64_t bytes, const char *sha)
{
	struct buf b = { 0 };

	if (rows >= 0)
		buf_fmt(&b, "%lld", (long long)rows);
	buf_fmt(&b, ",%lld,%s", (long long)bytes, sha);
	manifest_add(w, item, name, b.s);
	buf_free(&b);
}

/* ------------------------------------------------------------------- a table
 */

void
bundle_write_begin(struct bundle_write *w, const char *path, int schema)
{
	char number[NUMBER_ROOM];

	*w = (struct bundle_write){ 0 };
	if (!new_folder_begin(&w->f, path) ||
	    !new_folder_inside(&w->f, BUNDLE_BLOBS) ||
	    !new_folder_inside(&w->f, BUNDLE_LINES))
		desk_file_fail(path);
	number_int(number, schema);
	manifest_add(w, "item", "name", "rows,bytes,sha256");
	manifest_add(w, "format", BUNDLE_FORMAT, ",,");
	manifest_add(w, "program", HD_VERSION, ",,");
	manifest_add(w, "schema", number, ",,");
}

/* Writes the record that waits in the spool, and notes it. */
static void
write_record(struct bundle_write *w)
{
	struct buf *b = &w->record;

	buf_clear(b);
	buf_room(b, w->row.size);
	b->n = spool_read(&w->row, 0, b->s, w->row.size);
	note_line(&w->lines.wait, b->s, b->n);
	file_add(w, &w->lines, "", 0);
	file_add(w, &w->csv, b->s, b->n);
	spool_clear(&w->row);
}

void
bundle_write_table(struct bundle_write *w, const struct table *t)
{
	w->t = t;
	file_begin(w, &w->csv, t->name, ".csv");
	file_begin(w, &w->lines, BUNDLE_LINES "/", t->name);
	out_begin(&w->out, &w->row, OUT_CSV, false);
	for (size_t i = 0; i < t->n; i++)
		out_column(&w->out, t->column[i], OUT_TEXT);
	for (size_t i = 0; i < t->n; i++)
		out_str(&w->out, t->column[i]);
	out_row(&w->out);
	write_record(w);
}

/* Equal bytes are one file. */
static void
blob_cell(struct bundle_write *w, const struct val *v)
{
	struct buf name = { 0 };
	char sha[COPY_SHA];
	int fd;

	copy_sha(v->s, v->n, sha);
	buf_fmt(&name, "%s/%s", BUNDLE_BLOBS, sha);
	fd = new_folder_file(&w->f, name.s);
	if ((fd == -1 && errno != EEXIST) ||
	    (fd != -1 && (!spool_write(fd, v->s, v->n) || close(fd) == -1)))
		desk_file_fail(w->f.path);
	out_str(&w->out, sha);
	buf_free(&name);
}

static void
text_cell(struct bundle_write *w, const struct val *v, size_t i)
{
	size_t bad;

	if (!text_valid(v->s, v->n, &bad))
		die(EX_DATAERR,
		    _("the desk is damaged: the table %s has text in the "
		      "column %s that is not UTF-8 or has a NUL byte"),
		    w->t->name, w->t->column[i]);
	out_cell(&w->out, v->s, v->n);
}

void
bundle_write_row(struct bundle_write *w, const struct val *v)
{
	char number[NUMBER_ROOM];

	for (size_t i = 0; i < w->t->n; i++)
		switch (v[i].type) {
		case VAL_NULL:
			out_null(&w->out);
			break;
		case VAL_INT:
			out_cell(&w->out, number, number_int(number, v[i].i));
			break;
		case VAL_REAL:
			out_cell(
			    &w->out, number, number_real(number, v[i].d + 0.0));
			break;
		case VAL_TEXT:
			text_cell(w, &v[i], i);
			break;
		case VAL_BLOB:
			blob_cell(w, &v[i]);
			break;
		}
	out_row(&w->out);
	write_record(w);
}

void
bundle_write_table_end(struct bundle_write *w)
{
	int64_t rows = (int64_t)w->out.records - 1; /* without the heading */
	char sha[COPY_SHA];

	file_end(w, &w->lines, sha);
	file_end(w, &w->csv, sha);
	manifest_file(w, "table", w->t->name, rows, w->csv.bytes, sha);
	out_free(&w->out);
}

void
bundle_write_sync(struct bundle_write *w)
{
	if (!new_folder_sync(&w->f, BUNDLE_BLOBS) ||
	    !new_folder_sync(&w->f, BUNDLE_LINES) ||
	    !new_folder_sync(&w->f, NULL))
		desk_file_fail(w->f.path);
}

void
bundle_write_end(struct bundle_write *w)
{
	char sha[COPY_SHA];

	copy_sha(w->manifest.s, w->manifest.n, sha);
	manifest_file(w, "end", "", -1, (int64_t)w->manifest.n, sha);
	file_whole(w, BUNDLE_LINES "/manifest", &w->manifest_lines);
	file_whole(w, BUNDLE_MANIFEST, &w->manifest);
	if (!new_folder_sync(&w->f, BUNDLE_LINES) ||
	    !new_folder_sync(&w->f, NULL) || !new_folder_take(&w->f)) {
		if (errno == EEXIST)
			desk_file_exists(w->f.path);
		desk_file_fail(w->f.path);
	}
	spool_free(&w->row);
	buf_free(&w->record);
	buf_free(&w->csv.name);
	buf_free(&w->csv.wait);
	buf_free(&w->lines.name);
	buf_free(&w->lines.wait);
	buf_free(&w->manifest);
	buf_free(&w->manifest_lines);
}
