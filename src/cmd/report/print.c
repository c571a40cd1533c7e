/* print.c - makes the reports of a set and prints them */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "chart.h"
#include "desk_ahead.h"
#include "digest.h"
#include "folder.h"
#include "pages.h"
#include "print.h"
#include "prom.h"
#include "report_behind.h"
#include "report_def.h"
#include "workbook.h"

enum print_form
print_form(struct cmd *c)
{
	static const char *const names[] = { [PRINT_SVG] = "svg",
		[PRINT_HTML] = "html",
		[PRINT_XLSX] = "xlsx",
		[PRINT_PROM] = "prom" };
	enum out_format format;

	for (int i = PRINT_SVG; c->output != NULL && i <= PRINT_PROM; i++)
		if (strcmp(c->output, names[i]) == 0)
			return (enum print_form)i;
	if (c->output != NULL && !out_format(c->output, &format))
		cmd_usage(c,
		    _("-o: \"%s\" is not table, csv, line, json, svg, html, "
		      "xlsx or prom"),
		    c->output);
	return PRINT_RECORDS;
}

/* Somebody who waits at a terminal sees that it goes on. */
static struct timespec begun;
static bool told;

static void
progress(int64_t rows)
{
	struct timespec now;

	if (clock_gettime(CLOCK_MONOTONIC, &now) == -1 ||
	    now.tv_sec - begun.tv_sec < 2)
		return;
	told = true;
	fprintf(stderr, "\r%s: ", err_name());
	fprintf(stderr, _("%lld rows"), (long long)rows);
	fputs("\033[K", stderr);
}

static void
progress_end(void)
{
	if (told)
		fputs("\r\033[K", stderr);
	told = false;
}

/*
 * Makes a report of one row without keys once more, for the time before that is
 * as long, if the desk was there by then.
 */
static void
compare(struct cmd *c, struct made *m)
{
	struct report_ask before = m->ask;
	struct instant until =
	    before.until.s != NONE ? before.until : c->desk.now;
	struct instant first;

	if (before.since.s == NONE || before.as_of.s != NONE ||
	    grid_keys(&m->grid) > 0 || grid_rows(&m->grid) != 1)
		return;
	before.until = before.since;
	before.since.s -= until.s - before.since.s;
	first = desk_first(&c->desk);
	if (first.s == NONE || first.s > before.since.s)
		return;
	m->earlier = report_make(&c->desk, &before, &m->before);
}

/* Makes a report. Returns false if nothing records what it counts. */
static bool
make(struct cmd *c, const struct report_words *w, const char *zone,
    enum print_what what, struct made *m)
{
	enum print_form form = print_form(c);

	m->words = w;
	m->ask = (struct report_ask){ .zone = zone,
		.fill = form == PRINT_SVG || form == PRINT_HTML,
		.keep_ids = what == PRINT_TICKETS,
		.keep_left = what == PRINT_EXPLAIN,
		.progress = isatty(STDERR_FILENO) ? progress : NULL };
	report_words_ask(c, w, &m->ask);
	m->report = report_make(&c->desk, &m->ask, &m->grid);
	if (w->title != NULL) {
		m->grid.title = w->title;
		m->grid.by = NULL;
	}
	if (form == PRINT_HTML && w->many) {
		chart_sort(&m->grid);
		compare(c, m);
	}
	if (report_missed(m->report))
		c->status = EX_NOTHING;
	if (m->ask.def->unrecorded == NULL)
		return true;
	warn("%s: %s", m->ask.def->name, _(m->ask.def->unrecorded));
	c->status = EX_NOTHING;
	return false;
}

static void
made_free(struct made *m)
{
	report_free(m->report);
	if (m->earlier != NULL)
		report_free(m->earlier);
	grid_free(&m->grid);
	grid_free(&m->before);
	report_words_free(&m->ask);
}

/* ----------------------------------------------------------- one, or many */

static void
records(struct cmd *c, const struct made *m, enum print_what what)
{
	cmd_out(c);
	c->out.safe = c->excel_safe;
	switch (what) {
	case PRINT_TICKETS:
		if (report_tickets(m->report, &c->out) == 0)
			c->status = EX_NOTHING;
		break;
	case PRINT_EXPLAIN:
		report_explain(m->report, &c->out);
		break;
	case PRINT_LONG:
		grid_out_long(&m->grid, &c->out);
		break;
	case PRINT_DIGEST:
		digest_write(m, &c->out);
		break;
	case PRINT_ROWS:
		if (c->out.format == OUT_TABLE)
			chart_table(&m->grid, &c->out);
		else
			grid_out(&m->grid, &c->out);
	}
}

/* Adds the keys of a row in one cell, such as "2026-03, desk". */
static void
keys_of(struct buf *b, const struct grid *g, size_t row)
{
	for (size_t i = 0; i < grid_keys(g); i++) {
		const char *s = grid_cell(g, row, i);

		buf_fmt(b, "%s%s", i > 0 ? ", " : "", s != NULL ? s : "");
	}
}

/* Prints all figures of all reports, in records with the same columns. */
static void
together(struct cmd *c, const struct made *m, size_t n)
{
	static const char *const names[] = { "report", "key", "figure", "unit",
		"value" };
	struct buf key = { 0 };

	cmd_out(c);
	c->out.safe = c->excel_safe;
	for (size_t i = 0; i < 5; i++)
		out_column(&c->out, names[i], i == 4 ? OUT_NUMBER : OUT_TEXT);
	for (size_t i = 0; i < n; i++) {
		const struct grid *g = &m[i].grid;
		size_t keys = grid_keys(g);

		for (size_t cell = 0; cell < g->ncells; cell++) {
			size_t row = cell / g->ncols, col = cell % g->ncols;

			if (col == 0) {
				buf_clear(&key);
				keys_of(&key, g, row);
			}
			if (col < keys)
				continue;
			out_str(&c->out, m[i].words->name);
			out_cell(&c->out, keys > 0 ? buf_s(&key) : NULL, key.n);
			out_str(&c->out, g->cols[col].name);
			out_str(&c->out, grid_unit_name(g->cols[col].unit));
			out_str(&c->out, g->cells[cell]);
			out_row(&c->out);
		}
	}
	buf_free(&key);
}

static void
picture(struct cmd *c, const struct made *m, size_t n)
{
	struct buf b = { 0 };

	if (n != 1)
		cmd_usage(c,
		    _("-o svg draws one report; for several reports use -o "
		      "html"));
	if (!chart_can(&m->grid))
		die(EX_DATAERR,
		    _("%s: there is nothing to draw: a picture needs rows with data, "
		      "such as those of -p or -b"),
		    m->grid.name);
	chart_svg(&b, &m->grid, CHART_ALONE, 0);
	spool_add(&c->printed, b.s, b.n);
	buf_free(&b);
}

static void
print(struct cmd *c, const struct made *m, size_t n, bool many,
    enum print_what what)
{
	enum print_form form = print_form(c);

	if (c->to_file != NULL && form == PRINT_RECORDS && many) {
		folder_write(c, m, n, c->to_file);
		c->to_file = NULL;
	} else if (form == PRINT_HTML)
		pages_print(c, m, n);
	else if (form == PRINT_SVG)
		picture(c, m, n);
	else if (form == PRINT_XLSX)
		workbook_print(c, m, n);
	else if (form == PRINT_PROM)
		prom_print(c, m, n);
	else if (!many)
		records(c, m, what);
	else if (what == PRINT_DIGEST) {
		cmd_out(c);
		for (size_t i = 0; i < n; i++)
			digest_write(&m[i], &c->out);
	} else
		together(c, m, n);
}

void
print_reports(struct cmd *c, const struct report_set *set, const char *zone,
    enum print_what what)
{
	struct made *m = xcalloc(set->n, sizeof(*m));
	bool many = set->v[0].many;
	size_t n = 0;

	(void)clock_gettime(CLOCK_MONOTONIC, &begun);
	if (many && (what == PRINT_TICKETS || what == PRINT_EXPLAIN))
		cmd_usage(c,
		    _("--tickets and --explain can only be used with one "
		      "report"));
	for (size_t i = 0; i < set->n; i++, n++)
		if (!make(c, &set->v[i], zone, what, &m[n]) && set->n > 1) {
			made_free(&m[n]);
			m[n--] = (struct made){ 0 };
		}
	progress_end();
	print(c, m, n, many, what);
	for (size_t i = 0; i < n; i++)
		made_free(&m[i]);
	free(m);
}
