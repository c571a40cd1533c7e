/* grid.c - a small table in memory: figures, and what their columns mean */
#include <stdlib.h>
#include <string.h>

#include "grid.h"
#include "number.h"
#include "translate.h"
#include "when.h"

void
grid_column(
    struct grid *g, const char *name, enum out_kind kind, enum grid_unit unit)
{
	g->cols = mem_grow(g->cols, g->ncols, &g->cap_cols, sizeof(*g->cols));
	g->cols[g->ncols++] =
	    (struct grid_col){ .name = mem_keep(&g->keep, name, strlen(name)),
		    .kind = kind,
		    .unit = unit };
}

void
grid_str(struct grid *g, const char *s)
{
	g->cells =
	    mem_grow(g->cells, g->ncells, &g->cap_cells, sizeof(*g->cells));
	g->cells[g->ncells++] =
	    s != NULL ? mem_keep(&g->keep, s, strlen(s)) : NULL;
}

void
grid_int(struct grid *g, int64_t x)
{
	char s[NUMBER_ROOM];

	number_int(s, x);
	grid_str(g, x == NONE ? NULL : s);
}

void
grid_quotient(struct grid *g, struct quotient q, int decimals)
{
	struct buf b = { 0 };

	decimal_text(&b, q, decimals);
	grid_str(g, q.of == 0 ? NULL : b.s);
	buf_free(&b);
}

void
grid_share(struct grid *g, int64_t part, int64_t of)
{
	grid_quotient(g, (struct quotient){ part, of }, GRID_DECIMALS);
}

size_t
grid_rows(const struct grid *g)
{
	return g->ncols == 0 ? 0 : g->ncells / g->ncols;
}

const char *
grid_cell(const struct grid *g, size_t row, size_t col)
{
	return g->cells[row * g->ncols + col];
}

double
grid_number(const struct grid *g, size_t row, size_t col)
{
	const char *s = grid_cell(g, row, col);

	return s == NULL ? 0 : strtod(s, NULL);
}

double
grid_largest(const struct grid *g, size_t from, size_t to)
{
	double most = 0;

	for (size_t row = 0; row < grid_rows(g); row++)
		for (size_t i = from; i < to; i++)
			if (grid_number(g, row, i) > most)
				most = grid_number(g, row, i);
	return most;
}

size_t
grid_keys(const struct grid *g)
{
	size_t n = 0;

	while (n < g->ncols && g->cols[n].unit == GRID_KEY)
		n++;
	return n;
}

bool
grid_cut(const struct grid *g, const char *period)
{
	for (int i = 0; i < 2; i++)
		if (g->cut[i] != NULL && strcmp(g->cut[i], period) == 0)
			return true;
	return false;
}

void
grid_cut_note(const struct grid *g, struct buf *b)
{
	const char *before = _("cut short: ");

	for (int i = 0; i < 2; i++)
		if (g->cut[i] != NULL) {
			buf_fmt(b, "%s%s", before, g->cut[i]);
			before = ", ";
		}
}

/* A row for qsort: sorted by its figure, then by its old place. */
struct place {
	double x;
	size_t row;
};

static int
by_figure(const void *a, const void *b)
{
	const struct place *p = a, *q = b;

	if (p->x > q->x || p->x < q->x)
		return p->x > q->x ? -1 : 1;
	return (p->row > q->row) - (p->row < q->row);
}

void
grid_sort(struct grid *g, const char *column)
{
	size_t n = grid_rows(g), col = 0;
	struct place *place = xcalloc(n + 1, sizeof(*place));
	const char **cells = xcalloc(g->ncells + 1, sizeof(*cells));

	while (col + 1 < g->ncols && strcmp(g->cols[col].name, column) != 0)
		col++;
	for (size_t i = 0; i < n; i++)
		place[i] = (struct place){ grid_number(g, i, col), i };
	qsort(place, n, sizeof(*place), by_figure);
	for (size_t i = 0; i < n; i++)
		memcpy(cells + i * g->ncols, g->cells + place[i].row * g->ncols,
		    g->ncols * sizeof(*cells));
	free(g->cells);
	free(place);
	g->cells = cells;
	g->cap_cells = g->ncells + 1;
}

void
grid_print(const struct grid *g, size_t col, struct out *o)
{
	const struct grid_col *c = &g->cols[col];

	out_column(o, c->name,
	    c->unit == GRID_SECONDS	? OUT_LENGTH
		: c->unit == GRID_SHARE ? OUT_SHARE
					: c->kind);
}

void
grid_out(const struct grid *g, struct out *o)
{
	for (size_t i = 0; i < g->ncols; i++)
		grid_print(g, i, o);
	for (size_t row = 0; row < grid_rows(g); row++) {
		for (size_t i = 0; i < g->ncols; i++)
			out_str(o, grid_cell(g, row, i));
		out_row(o);
	}
}

const char *
grid_unit_name(enum grid_unit unit)
{
	static const char *const names[] = { "key", "count", "seconds", "share",
		"number", "word" };

	return names[unit];
}

void
grid_out_long(const struct grid *g, struct out *o)
{
	size_t keys = grid_keys(g);

	for (size_t i = 0; i < keys; i++)
		out_column(o, g->cols[i].name, g->cols[i].kind);
	out_column(o, "figure", OUT_TEXT);
	out_column(o, "unit", OUT_TEXT);
	out_column(o, "value", OUT_NUMBER);
	for (size_t row = 0; row < grid_rows(g); row++)
		for (size_t i = keys; i < g->ncols; i++) {
			for (size_t k = 0; k < keys; k++)
				out_str(o, grid_cell(g, row, k));
			out_str(o, g->cols[i].name);
			out_str(o, grid_unit_name(g->cols[i].unit));
			out_str(o, grid_cell(g, row, i));
			out_row(o);
		}
}

void
grid_free(struct grid *g)
{
	free(g->cols);
	free(g->cells);
	mem_free(&g->keep);
	*g = (struct grid){ 0 };
}
