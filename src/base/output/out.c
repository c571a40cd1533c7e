/* out.c - records out, whatever their format */
#include <stdlib.h>
#include <string.h>

#include "document.h"
#include "err.h"
#include "mem.h"
#include "number.h"
#include "out_impl.h"
#include "text.h"
#include "when.h"

bool
out_format(const char *s, enum out_format *out)
{
	static const char *const names[] = {
		[OUT_TABLE] = "table",
		[OUT_CSV] = "csv",
		[OUT_LINE] = "line",
		[OUT_JSON] = "json",
	};

	for (int i = OUT_TABLE; i <= OUT_JSON; i++)
		if (strcmp(names[i], s) == 0) {
			*out = (enum out_format)i;
			return true;
		}
	return false;
}

void
out_begin(struct out *o, struct spool *to, enum out_format format, bool header)
{
	*o = (struct out){ .to = to,
		.format = format,
		.header = header,
		.screen = { .now = { NONE } } };
}

bool
out_is_number(enum out_kind kind)
{
	return kind == OUT_NUMBER || kind == OUT_LENGTH || kind == OUT_LEFT ||
	    kind == OUT_SHARE;
}

static void
cell(struct out *o, enum out_kind kind, const char *s, size_t n)
{
	struct buf safe = { 0 }, styled = { 0 };

	if (o->profile != NULL && o->format == OUT_CSV && s != NULL &&
	    out_profiled(o, &styled, s)) {
		s = styled.s;
		n = styled.n;
	}
	if (o->safe && s != NULL && document_formula(s, n) &&
	    (!out_is_number(o->kinds[o->at]) || !out_number(s, n))) {
		buf_ch(&safe, '\'');
		buf_add(&safe, s, n);
		s = safe.s;
		n = safe.n;
	}
	switch (o->format) {
	case OUT_LINE:
		out_cell_line(o, s, n);
		break;
	case OUT_JSON:
		out_cell_json(o, s, n);
		break;
	case OUT_TABLE:
		out_cell_table(o, kind, s, n);
		break;
	default:
		out_cell_csv(o, s, n);
	}
	o->at++;
	buf_free(&safe);
	buf_free(&styled);
}

static void
end_row(struct out *o)
{
	if (o->format == OUT_JSON)
		buf_str(&o->row, o->at > 0 ? "}" : "{}");
	buf_ch(&o->row, '\n');
	spool_add(
	    o->format == OUT_TABLE ? &o->rows : o->to, o->row.s, o->row.n);
	buf_clear(&o->row);
	o->at = 0;
	o->late += o->late_row;
	o->late_row = false;
}

/* Writes the header as a row of cells, if this format has one. */
static void
begin(struct out *o)
{
	o->begun = true;
	if (o->format == OUT_CSV)
		out_mark(o);
	if (!o->header || o->format != OUT_CSV)
		return;
	for (size_t i = 0; i < o->n; i++)
		cell(o, OUT_TEXT, o->names[i], strlen(o->names[i]));
	if (o->n > 0)
		end_row(o);
}

void
out_column(struct out *o, const char *name, enum out_kind kind)
{
	struct buf b = { 0 };

	o->names = xreallocarray(o->names, o->n + 1, sizeof(o->names[0]));
	o->kinds = xreallocarray(o->kinds, o->n + 1, sizeof(o->kinds[0]));
	o->places = xreallocarray(o->places, o->n + 1, sizeof(o->places[0]));
	if (o->format == OUT_JSON) {
		buf_ch(&b, '"');
		text_json(&b, name, strlen(name));
		buf_str(&b, "\":");
	} else
		buf_str(&b, name);
	o->names[o->n] = b.s;
	o->kinds[o->n] = kind;
	o->places[o->n] =
	    (struct out_place){ .head = text_width(name, strlen(name)) };
	o->n++;
}

void
out_column_main(struct out *o, const char *name, enum out_kind kind)
{
	out_column(o, name, kind);
	o->places[o->n - 1].main = true;
}

void
out_aside(struct out *o)
{
	o->places[o->n - 1].aside = true;
}

void
out_columns(struct out *o, const struct out_heading *h, size_t n)
{
	for (size_t i = 0; i < n; i++)
		out_column(o, h[i].name, h[i].kind);
}

void
out_cell_as(struct out *o, enum out_kind kind, const char *s, size_t n)
{
	if (!o->begun)
		begin(o);
	if (o->at >= o->n)
		die(EX_SOFTWARE, "out_cell: more cells than columns");
	cell(o, kind, s, s == NULL ? 0 : n);
}

void
out_cell(struct out *o, const char *s, size_t n)
{
	out_cell_as(o, o->at < o->n ? o->kinds[o->at] : OUT_TEXT, s, n);
}

void
out_str(struct out *o, const char *s)
{
	out_cell(o, s, s == NULL ? 0 : strlen(s));
}

void
out_int(struct out *o, int64_t x)
{
	char s[NUMBER_ROOM];

	if (x == NONE)
		out_null(o);
	else
		out_cell(o, s, number_int(s, x));
}

void
out_instant(struct out *o, struct instant t)
{
	struct buf b = { 0 };

	when_format(&b, t);
	out_str(o, t.s == NONE ? NULL : b.s);
	buf_free(&b);
}

void
out_null(struct out *o)
{
	out_cell(o, NULL, 0);
}

void
out_row(struct out *o)
{
	while (o->at < o->n)
		out_null(o);
	end_row(o);
	o->records++;
}

void
out_free(struct out *o)
{
	for (size_t i = 0; i < o->n; i++)
		free(o->names[i]);
	free(o->names);
	free(o->kinds);
	free(o->places);
	buf_free(&o->row);
	spool_free(&o->rows);
	*o = (struct out){ 0 };
}

void
out_end(struct out *o)
{
	if (!o->begun)
		begin(o);
	if (o->format == OUT_TABLE)
		out_align(o);
	out_free(o);
}
