/* rec_csv.c - records in CSV: libcsv with its faults fenced */
#include <string.h>

#include "translate.h"
#include "rec_impl.h"
#include "text.h"

#define FIELD ((size_t)4096)

static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

static void *
grow(void *p, size_t n)
{
	return xreallocarray(p, n, 1);
}

void
rec_csv_open(struct rec_in *r)
{
	csv_init(&r->csv,
	    CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL | CSV_EMPTY_IS_NULL);
	csv_set_space_func(&r->csv, no_space); /* blanks are data */
	csv_set_realloc_func(&r->csv, grow);
	csv_set_delim(&r->csv, (unsigned char)r->separator);
}

/* libcsv grows its field in steps; steps of 128 bytes take forever. */
static void
room(struct csv_parser *p, size_t line)
{
	size_t n = csv_get_buffer_size(p);

	if (n < line)
		n = line;
	csv_set_blk_size(p, n < FIELD ? FIELD : n);
}

static void
field(void *s, size_t n, void *ctx)
{
	struct rec_in *r = ctx;

	rec_field(r, s ? mem_keep(&r->text, s, n) : NULL, n);
}

static void
row(int c, void *ctx)
{
	struct rec_in *r = ctx;

	(void)c;
	r->row = true;
}

/*
 * A line without quotes needs no parser: its fields have separators between
 * them, which become the NULs that end the cells.
 */
static void
plain(struct rec_in *r, char *s, char *end)
{
	char *next;

	do {
		next = memchr(s, r->separator, (size_t)(end - s));
		if (next == NULL)
			next = end;
		rec_field(r, next > s ? s : NULL, (size_t)(next - s));
		*next = '\0';
		s = next + 1;
	} while (next < end);
}

static bool
odd_quotes(const char *s, size_t n)
{
	unsigned char odd = 0;

	for (size_t i = 0; i < n; i++)
		odd ^= s[i] == '"';
	return odd;
}

/* After an error of libcsv it is unknown whether the next byte is in quotes. */
static enum rec_got
wrong_quote(struct rec_in *r, char at)
{
	if (at == '"')
		return rec_refuse(r, REC_BROKEN,
		    _("field %zu: a quote in a field that is not quoted"),
		    r->fields + 1);
	return rec_refuse(r, REC_BROKEN,
	    _("field %zu: text after the closing quote"), r->fields + 1);
}

/*
 * libcsv would end the row at a bare CR, so reading stops here. The next line
 * begins a record if no quote is open.
 */
static enum rec_got
bare_cr(struct rec_in *r, const char *rest, size_t n)
{
	csv_fini(&r->csv, NULL, NULL, NULL);
	return rec_refuse(r, memchr(rest, '"', n) ? REC_BROKEN : REC_BAD,
	    _("field %zu: a carriage return outside quotes"), r->fields + 1);
}

/*
 * Feeds a line to libcsv in pieces that begin at each CR. In strict mode the
 * number of quotes so far tells whether a piece is inside quotes (*open).
 */
static enum rec_got
feed(struct rec_in *r, bool *open)
{
	char *s = r->in.s, *end = s + r->in.n, *last = end - r->in.end, *cr;
	size_t n, done;

	for (; s < end; s = cr) {
		if (*s == '\r' && s != last && !*open)
			return bare_cr(r, s, (size_t)(end - s));
		cr = memchr(s + 1, '\r', (size_t)(end - s - 1));
		if (cr == NULL)
			cr = end;
		n = (size_t)(cr - s);
		room(&r->csv, n);
		done = csv_parse(&r->csv, s, n, field, row, r);
		if (done != n)
			return wrong_quote(r, s[done]);
		*open ^= odd_quotes(s, n);
	}
	return REC_OK;
}

/* Reads a record with quotes: as many lines as its row has. */
static enum rec_got
quoted(struct rec_in *r, bool *text)
{
	bool open = false;
	enum rec_got got;
	size_t bad;

	for (r->row = false; (got = feed(r, &open)) == REC_OK && !r->row;) {
		if (!lines_next(&r->in)) {
			if (csv_fini(&r->csv, field, row, r) == 0)
				return REC_OK;
			return rec_refuse(r, REC_BROKEN,
			    _("field %zu: the quote is never closed"),
			    r->fields + 1);
		}
		r->end = r->in.next;
		if (r->in.cut || r->end - r->at > REC_MAXRECORD)
			return rec_too_long(r, REC_BROKEN);
		*text = *text && text_valid(r->in.s, r->in.n, &bad);
	}
	return got;
}

static enum rec_got
record(struct rec_in *r)
{
	size_t n, bad;
	enum rec_got got;
	bool text;

	do {
		if (!lines_next(&r->in))
			return REC_END;
		n = r->in.n - r->in.end;
	} while (n == 0 && !r->in.cut);
	rec_begin(r);
	if (r->in.cut)
		return rec_too_long(r, REC_BROKEN);
	text = text_valid(r->in.s, r->in.n, &bad);
	if (memchr(r->in.s, '"', n) == NULL && memchr(r->in.s, '\r', n) == NULL)
		plain(r, r->in.s, r->in.s + n);
	else if ((got = quoted(r, &text)) != REC_OK)
		return got;
	return text ? REC_OK : rec_not_text(r);
}

/* Without a header that can be used, no record can be read. */
static enum rec_got
heading(struct rec_in *r)
{
	enum rec_got got = record(r);
	size_t n = r->fields;

	if (got == REC_END)
		return got;
	if (got == REC_OK && n > REC_MAXCOLUMNS)
		got = rec_refuse(
		    r, REC_BAD, _("more than %d columns"), REC_MAXCOLUMNS);
	for (size_t i = 0; got == REC_OK && i < n; i++)
		if (!rec_add_column(r, r->cells[i].s, r->cells[i].n))
			got = REC_BAD;
	if (got == REC_OK && !rec_constants(r))
		got = REC_BAD;
	r->over = got != REC_OK;
	if (r->over)
		return REC_BROKEN;
	r->headed = true;
	r->head_at = r->at;
	r->head_end = r->end;
	return REC_OK;
}

enum rec_got
rec_csv_next(struct rec_in *r)
{
	enum rec_got got = REC_OK;

	if (!r->headed)
		got = heading(r);
	if (got == REC_OK)
		got = record(r);
	return got == REC_OK ? rec_check(r) : got;
}
