#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "chart.h"
#include "figures.h"
#include "figures_impl.h"
#include "page.h"

enum figures_form
figures_form(struct cmd *c)
{
	static const char *const names[] = { [FIGURES_SVG] = "svg",
		[FIGURES_HTML] = "html",
		[FIGURES_XLSX] = "xlsx" };
	enum out_format format;

	for (int i = FIGURES_SVG; c->output != NULL && i <= FIGURES_XLSX; i++)
		if (strcmp(c->output, names[i]) == 0)
			return (enum figures_form)i;
	if (c->output != NULL && !out_format(c->output, &format))
		cmd_usage(c,
		    _("-o: \"%s\" is not table, csv, line, json, svg, html or "
		      "xlsx"),
		    c->output);
	return FIGURES_RECORDS;
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

static bool
made(struct cmd *c, const struct report_words *w, const char *zone,
    enum figures_what what, struct report_ask *ask, struct figures *f)
{
	const char *none;

	*ask = (struct report_ask){ .zone = zone,
		.fill = figures_form(c) == FIGURES_SVG ||
		    figures_form(c) == FIGURES_HTML,
		.keep_ids = what == FIGURES_TICKETS,
		.keep_left = what == FIGURES_EXPLAIN,
		.progress = isatty(STDERR_FILENO) ? progress : NULL };
	report_words_ask(c, w, ask);
	f->words = w;
	f->report = report_make(&c->desk, ask, &f->grid);
	if (report_missed(f->report))
		c->status = EX_NOTHING;
	if ((none = report_unrecorded(ask->name)) == NULL)
		return true;
	warn("%s: %s", ask->name, _(none));
	c->status = EX_NOTHING;
	return false;
}

/* ----------------------------------------------------------- one, or many */

static void
records(struct cmd *c, struct figures *f, enum figures_what what,
    const struct report_ask *ask)
{
	cmd_out(c);
	c->out.safe = c->excel_safe;
	switch (what) {
	case FIGURES_TICKETS:
		if (report_tickets(f->report, &c->out) == 0)
			c->status = EX_NOTHING;
		break;
	case FIGURES_EXPLAIN:
		report_explain(f->report, &c->out);
		break;
	case FIGURES_LONG:
		grid_out_long(&f->grid, &c->out);
		break;
	case FIGURES_DIGEST:
		figures_digest(f, ask, &c->out);
		break;
	case FIGURES_ROWS:
		if (c->out.format == OUT_TABLE)
			chart_table(&f->grid, &c->out);
		else
			grid_out(&f->grid, &c->out);
	}
}

/* All figures of all reports, in records that are alike. */
static void
together(struct cmd *c, const struct figures *f, size_t n)
{
	static const char *const names[] = { "report", "key", "figure", "unit",
		"value" };
	struct buf key = { 0 };

	cmd_out(c);
	c->out.safe = c->excel_safe;
	for (size_t i = 0; i < 5; i++)
		out_column(&c->out, names[i], i == 4 ? OUT_NUMBER : OUT_TEXT);
	for (size_t i = 0; i < n; i++) {
		const struct grid *g = &f[i].grid;
		size_t keys = grid_keys(g);

		for (size_t cell = 0; cell < g->ncells; cell++) {
			size_t row = cell / g->ncols, col = cell % g->ncols;

			if (col == 0) {
				buf_clear(&key);
				figures_key(&key, g, row);
			}
			if (col < keys)
				continue;
			out_str(&c->out, f[i].words->name);
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
page(struct cmd *c, const struct figures *f, size_t n)
{
	const struct grid **g = xcalloc(n, sizeof(*g));
	const char **names = xcalloc(n, sizeof(*names));
	struct buf b = { 0 };

	for (size_t i = 0; i < n; i++) {
		g[i] = &f[i].grid;
		names[i] = f[i].words->name;
	}
	page_html(&b, n > 1 ? _("The help desk in figures") : _(g[0]->title),
	    g[0]->note, g, names, n);
	spool_add(&c->printed, b.s, b.n);
	free(g);
	free(names);
	buf_free(&b);
}

static void
picture(struct cmd *c, const struct figures *f, size_t n)
{
	struct buf b = { 0 };

	if (n != 1)
		cmd_usage(c,
		    _("-o svg draws one report; for several reports use -o "
		      "html"));
	if (!chart_can(&f->grid))
		die(EX_DATAERR,
		    _("%s: there is nothing to draw: a picture needs rows with data, "
		      "such as those of -p or -b"),
		    f->grid.name);
	chart_svg(&b, &f->grid, CHART_ALONE, 0);
	spool_add(&c->printed, b.s, b.n);
	buf_free(&b);
}

void
figures_print(struct cmd *c, const struct report_set *set, const char *zone,
    enum figures_what what)
{
	enum figures_form form = figures_form(c);
	struct figures *f = xcalloc(set->n, sizeof(*f));
	struct report_ask *ask = xcalloc(set->n, sizeof(*ask));
	size_t n = 0;

	(void)clock_gettime(CLOCK_MONOTONIC, &begun);
	if (set->v[0].many &&
	    (what == FIGURES_TICKETS || what == FIGURES_EXPLAIN))
		cmd_usage(c,
		    _("--tickets and --explain can only be used with one "
		      "report"));
	for (size_t i = 0; i < set->n; i++, n++)
		if (!made(c, &set->v[i], zone, what, &ask[n], &f[n]) &&
		    set->n > 1) {
			report_free(f[n].report);
			grid_free(&f[n].grid);
			report_ask_done(&ask[n--]);
		}
	progress_end();
	if (c->to_file != NULL && form == FIGURES_RECORDS && set->v[0].many) {
		figures_folder(c, f, n, c->to_file);
		c->to_file = NULL;
	} else if (form == FIGURES_HTML)
		page(c, f, n);
	else if (form == FIGURES_SVG)
		picture(c, f, n);
	else if (form == FIGURES_XLSX)
		figures_xlsx(c, f, n);
	else if (!set->v[0].many)
		records(c, f, what, ask);
	else if (what == FIGURES_DIGEST) {
		cmd_out(c);
		for (size_t i = 0; i < n; i++)
			figures_digest(&f[i], &ask[i], &c->out);
	} else
		together(c, f, n);
	for (size_t i = 0; i < n; i++) {
		report_free(f[i].report);
		grid_free(&f[i].grid);
		report_ask_done(&ask[i]);
	}
	free(f);
	free(ask);
}
