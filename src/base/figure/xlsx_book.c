/* xlsx_book.c - the module xlsx.so: workbooks through libxlsxwriter */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <xlsxwriter.h>

#include "document.h"
#include "text.h"
#include "xlsx.h"

#define DAY	   86400.0 /* a spreadsheet counts in days */
#define CELL_UNITS 32767   /* the longest text of a cell, in units of UTF-16 */

struct formats {
	lxw_format *head, *share, *span;
};

/*
 * Makes a name that a sheet may have of "volume-2026": without []:*?/\ and
 * quotes, at most 31 characters, and no name twice: a second one gets a number.
 */
static void
sheet_name(lxw_workbook *book, char name[32], const char *s, size_t number)
{
	char tail[24];
	size_t n, k;

	snprintf(name, 32, "%s", s);
	for (char *p = name; *p != '\0'; p++)
		if (strchr("[]:*?/\\'", *p) != NULL || (*p & 0x80) ||
		    *p < ' ' || *p == 0x7f)
			*p = '_';
	if (strcasecmp(name, "history") == 0) /* a word of Excel's own */
		name[strlen("history")] = '_', name[strlen("history_")] = '\0';
	if (workbook_get_worksheet_by_name(book, name) == NULL)
		return;
	k = (size_t)snprintf(tail, sizeof(tail), "~%zu", number);
	n = strlen(name);
	memcpy(name + (n + k > 31 ? 31 - k : n), tail, k + 1);
}

/* Returns how many bytes the first `units' units of UTF-16 take. */
static size_t
fitting(const char *s, size_t n, size_t units)
{
	size_t i = 0, len;
	uint32_t c;

	for (; i < n; i += len) {
		len = text_decode(s + i, n - i, &c);
		if (units < (c > 0xffff ? 2 : 1))
			break;
		units -= c > 0xffff ? 2 : 1;
	}
	return i;
}

/* Writes a text, cut to what a cell can hold. */
static void
string(lxw_worksheet *w, lxw_row_t row, lxw_col_t col, const char *s)
{
	struct buf b = { 0 }, cut = { 0 };
	size_t n;

	document_text(&b, s, strlen(s));
	n = fitting(buf_s(&b), b.n, CELL_UNITS);
	if (n < b.n) {
		buf_add(&cut, b.s, fitting(b.s, b.n, CELL_UNITS - 1));
		buf_str(&cut, "…");
	}
	worksheet_write_string(w, row, col, buf_s(n < b.n ? &cut : &b), NULL);
	buf_free(&cut);
	buf_free(&b);
}

/* A spreadsheet keeps 15 digits of a number, and makes the others zeros. */
static bool
exact(const char *s)
{
	size_t digits = 0;

	for (; *s != '\0'; s++)
		digits += *s >= '0' && *s <= '9' && (digits > 0 || *s != '0');
	return digits <= 15;
}

static void
cell(lxw_worksheet *w, const struct grid *g, size_t row, size_t col,
    const struct formats *f)
{
	const char *s = grid_cell(g, row, col);
	lxw_row_t r = (lxw_row_t)row + 1;
	lxw_col_t c = (lxw_col_t)col;
	double x = grid_number(g, row, col);

	if (s == NULL)
		return;
	if (g->cols[col].kind != OUT_NUMBER || !exact(s))
		string(w, r, c, s);
	else if (g->cols[col].unit == GRID_SECONDS)
		worksheet_write_number(w, r, c, x / DAY, f->span);
	else
		worksheet_write_number(w, r, c, x,
		    g->cols[col].unit == GRID_SHARE ? f->share : NULL);
}

static bool
sheet(lxw_workbook *book, const struct grid *g, const char *name, size_t number,
    const struct formats *f)
{
	char title[32];
	lxw_worksheet *w;
	size_t n = grid_rows(g);

	sheet_name(book, title, name, number);
	if ((w = workbook_add_worksheet(book, title)) == NULL)
		return false;
	for (size_t i = 0; i < g->ncols; i++)
		worksheet_write_string(
		    w, 0, (lxw_col_t)i, g->cols[i].name, f->head);
	for (size_t row = 0; row < n && row + 1 < LXW_ROW_MAX; row++)
		for (size_t i = 0; i < g->ncols; i++)
			cell(w, g, row, i, f);
	worksheet_freeze_panes(w, 1, (lxw_col_t)grid_keys(g));
	return n + 1 < LXW_ROW_MAX;
}

static bool
write_book(const char *path, const struct grid *const *g,
    const char *const *names, size_t n)
{
	lxw_workbook *book = workbook_new(path);
	struct formats f;
	bool good = true;

	if (book == NULL)
		return false;
	f.head = workbook_add_format(book);
	format_set_bold(f.head);
	f.share = workbook_add_format(book);
	format_set_num_format(f.share, "0.0%");
	f.span = workbook_add_format(book);
	format_set_num_format(f.span, "[h]:mm:ss");
	for (size_t i = 0; i < n && good; i++)
		good = sheet(book, g[i], names[i], i + 1, &f);
	return workbook_close(book) == LXW_NO_ERROR && good;
}

extern const struct xlsx_module hd_xlsx;
const struct xlsx_module hd_xlsx = { HD_VERSION, write_book };
