/*
 * Fuzzes the readers and writers of records: what was read is written and
 * reads back the same in every format, what was refused is refused again,
 * and CSV without errors is what libcsv alone reads.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <csv.h>

#include "buf.h"
#include "out.h"
#include "rec.h"
#include "spool.h"
#include "text.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static struct spool input;
static enum rec_format format;
static const char *columns;

static void
must(bool ok, const char *what)
{
	if (ok)
		return;
	fprintf(stderr, "broken promise: %s\n", what);
	abort();
}

static void
add_cell(struct buf *b, const char *s, size_t n)
{
	if (s == NULL)
		buf_ch(b, '~');
	else
		buf_fmt(b, "%zu=", n);
	if (s != NULL)
		buf_add(b, s, n);
}

/* What every record that is accepted promises. */
static void
check_cells(struct rec_in *r)
{
	const struct cell *c = rec_cells(r);
	size_t bad;

	for (size_t i = 0; i < rec_columns(r); i++) {
		must(c[i].given || c[i].s == NULL, "a cell that is not given");
		if (c[i].s == NULL)
			continue;
		must(strlen(c[i].s) == c[i].n, "ends in a NUL");
		must(text_valid(c[i].s, c[i].n, &bad), "is UTF-8");
	}
}

/* All that is read, with the reasons of what is refused, as one text. */
static bool
read_all(struct spool *sp, struct buf *got, struct spool *raw, size_t *n)
{
	struct rec_in *r = rec_open(sp, "input", format, columns, NULL);
	bool good = true;
	int64_t line = -1;
	enum rec_got how;

	while ((how = rec_next(r)) != REC_END) {
		must(rec_line(r) > line, "lines ascend");
		line = rec_line(r);
		if (how == REC_OK)
			check_cells(r);
		else
			buf_fmt(got, "%d %s", (int)how, rec_why(r));
		for (size_t i = 0; how == REC_OK && i < rec_columns(r); i++)
			add_cell(got, rec_cells(r)[i].s, rec_cells(r)[i].n);
		buf_ch(got, '\n');
		good = good && how == REC_OK;
		rec_raw(r, raw);
	}
	must(rec_next(r) == REC_END, "the end stays the end");
	*n = rec_columns(r);
	rec_close(r);
	return good;
}

static void
add_header(struct spool *to)
{
	struct rec_in *r = rec_open(&input, "input", format, columns, NULL);

	rec_next(r);
	rec_raw_header(r, to);
	rec_close(r);
}

/* The raw records together read as they did, so --rejects can be retried. */
static void
check_raw(struct spool *raw, const struct buf *want)
{
	struct spool all = { 0 }, ignored = { 0 };
	struct buf got = { 0 };
	char block[4096], first[3] = { 0 };
	size_t n;

	add_header(&all);
	for (uint64_t at = 0;
	     (n = spool_read(raw, at, block, sizeof(block))) > 0; at += n)
		spool_add(&all, block, n);
	spool_read(&all, 0, first, sizeof(first));
	if (raw->size > 0 && memcmp(first, "\xef\xbb\xbf", 3) != 0 &&
	    memcmp(first, "\xff\xfe", 2) != 0 &&
	    memcmp(first, "\xfe\xff", 2) != 0) {
		read_all(&all, &got, &ignored, &n);
		must(got.n == want->n &&
			memcmp(buf_s(&got), buf_s(want), got.n) == 0,
		    "raw records read the same");
	}
	buf_free(&got);
	spool_free(&all);
	spool_free(&ignored);
}

static void
oracle_field(void *s, size_t n, void *b)
{
	add_cell(b, s, n);
}

static void
oracle_row(int c, void *b)
{
	(void)c;
	buf_ch(b, '\n');
}

static int
oracle_space(unsigned char c)
{
	(void)c;
	return 0;
}

/* The same input, read by libcsv in one piece. */
static void
check_oracle(const struct buf *want)
{
	struct csv_parser p;
	struct buf b = { 0 };
	char *s = malloc((size_t)input.size + 1), *text = s;
	size_t n = spool_read(&input, 0, s, (size_t)input.size);
	const char *got;

	csv_init(&p, CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL);
	csv_set_space_func(&p, oracle_space);
	if (n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0) {
		text += 3;
		n -= 3;
	}
	must(csv_parse(&p, text, n, oracle_field, oracle_row, &b) == n &&
		csv_fini(&p, oracle_field, oracle_row, &b) == 0,
	    "libcsv accepts it too");
	/* the header is no record; it may have line ends, so compare the end */
	got = buf_s(&b);
	must(b.n >= want->n &&
		memcmp(got + b.n - want->n, buf_s(want), want->n) == 0,
	    "libcsv reads the same");
	must(columns == NULL || b.n == want->n, "libcsv reads no more");
	csv_free(&p);
	buf_free(&b);
	free(s);
}

static void
add_columns(struct out *o)
{
	struct rec_in *r = rec_open(&input, "input", format, columns, NULL);

	while (rec_next(r) != REC_END)
		continue; /* JSON has all its columns at the end only */
	for (size_t i = 0; i < rec_columns(r); i++)
		out_column(o, rec_column(r, i), OUT_TEXT);
	rec_close(r);
}

/* Writes the good records; what reading them must give is added to want. */
static void
write_all(struct spool *to, enum out_format how, struct buf *want)
{
	struct rec_in *r = rec_open(&input, "input", format, columns, NULL);
	struct cell c, null = { 0 };
	struct out o;
	enum rec_got got;

	out_begin(&o, to, how, true);
	add_columns(&o);
	while ((got = rec_next(r)) != REC_END) {
		for (size_t i = 0; got == REC_OK && i < o.n; i++) {
			c = i < rec_columns(r) ? rec_cells(r)[i] : null;
			out_cell(&o, c.s, c.n);
			if (how == OUT_LINE && c.n == 0)
				c.s = NULL;
			if (how == OUT_CSV && o.n == 1 && c.s == NULL)
				c.s = "";
			add_cell(want, c.s, c.n);
		}
		if (got == REC_OK) {
			out_row(&o);
			buf_ch(want, '\n');
		}
	}
	out_end(&o);
	rec_close(r);
}

static void
round_trip(enum out_format how, enum rec_format back, size_t n)
{
	struct spool sp = { 0 }, ignored = { 0 };
	struct buf want = { 0 }, got = { 0 }, names = { 0 };
	size_t m;

	for (size_t i = 0; back == REC_LINE && i < n; i++)
		buf_fmt(&names, "%sc%zu", i ? "," : "", i);
	write_all(&sp, how, &want);
	format = back;
	columns = back == REC_LINE ? buf_s(&names) : NULL;
	must(read_all(&sp, &got, &ignored, &m), "all is read back");
	must(got.n == want.n && memcmp(buf_s(&got), buf_s(&want), got.n) == 0,
	    "what is read back is the same");
	must(back == REC_JSON ? want.n == 0 || m == n : m == n, "columns stay");
	buf_free(&want);
	buf_free(&got);
	buf_free(&names);
	spool_free(&sp);
	spool_free(&ignored);
}

/* A table has nothing that a terminal would obey. */
static void
check_table(void)
{
	struct spool sp = { 0 };
	struct buf ignored = { 0 };
	char block[4096];
	size_t bad, got;

	write_all(&sp, OUT_TABLE, &ignored);
	for (uint64_t at = 0;
	     (got = spool_read(&sp, at, block, sizeof(block))) > 0; at += got)
		for (size_t i = 0; i < got; i++)
			must(block[i] == '\n' ||
				((unsigned char)block[i] >= ' ' &&
				    block[i] != 0x7f),
			    "no control bytes in a table");
	if (sp.size < sizeof(block)) {
		got = spool_read(&sp, 0, block, sizeof(block));
		must(text_valid(block, got, &bad), "a table is UTF-8");
	}
	buf_free(&ignored);
	spool_free(&sp);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const enum rec_format formats[] = { REC_AUTO, REC_CSV, REC_LINE,
		REC_JSON, REC_IDS };
	static const char *const lists[] = { NULL, "a", "a,b", "a, b,c" };
	static const struct {
		enum out_format to;
		enum rec_format from;
	} ways[] = { { OUT_CSV, REC_CSV }, { OUT_LINE, REC_LINE },
		{ OUT_JSON, REC_JSON } };
	enum rec_format first;
	const char *list;
	struct spool raw = { 0 };
	struct buf got = { 0 };
	size_t n;
	bool good;

	if (size == 0)
		return 0;
	first = formats[data[0] % 5];
	list = lists[data[0] / 5 % 4];
	spool_clear(&input);
	spool_add(&input, (const char *)data + 1, size - 1);
	format = first;
	columns = list;
	good = read_all(&input, &got, &raw, &n);
	if (first == REC_CSV && good)
		check_oracle(&got);
	if (first != REC_AUTO)
		check_raw(&raw, &got);
	if (n > 0)
		check_table();
	for (size_t i = 0; n > 0 && i < 3; i++) {
		format = first;
		columns = list;
		round_trip(ways[i].to, ways[i].from, n);
	}
	buf_free(&got);
	spool_free(&raw);
	return 0;
}
