/* prom.c - reports as metrics of Prometheus: each metric in one block */
#include <stdlib.h>
#include <string.h>

#include "prom.h"
#include "report_def.h"

/* A metric: its name, what it means, its samples. */
struct prom_metric {
	struct buf name, help, samples;
};

struct prom_metrics {
	struct prom_metric *v;
	size_t n, cap;
};

/* Adds a name as Prometheus takes it: letters, digits and _. */
static void
add_name(struct buf *b, const char *s)
{
	for (; *s != '\0'; s++)
		buf_ch(b,
		    (char)((*s >= 'a' && *s <= 'z') ||
				(*s >= 'A' && *s <= 'Z') ||
				(*s >= '0' && *s <= '9')
			    ? *s
			    : '_'));
}

/* Adds text with its backslashes, line ends and quotes escaped. */
static void
add_text(struct buf *b, const char *s)
{
	for (; *s != '\0'; s++)
		if (*s == '\n')
			buf_str(b, "\\n");
		else {
			if (*s == '\\' || *s == '"')
				buf_ch(b, '\\');
			buf_ch(b, *s);
		}
}

static void
name_of(struct buf *b, const struct grid *g, const struct grid_col *col)
{
	/* Prometheus takes kb for a unit */
	buf_str(b, "hd_");
	add_name(b, strcmp(g->name, "kb") == 0 ? "knowledge" : g->name);
	buf_ch(b, '_');
	add_name(b, col->name);
	if (col->unit == GRID_SECONDS)
		buf_str(b, "_seconds");
	if (col->unit == GRID_SHARE)
		buf_str(b, "_ratio");
}

/* What a figure counts, as --define says it. */
static void
help_of(struct buf *b, const struct report_def *def, const char *name)
{
	const struct figure *f = def->figures;

	while (f->name != NULL && strcmp(f->name, name) != 0)
		f++;
	buf_str(b, f->name != NULL ? f->counts : name);
	if (f->name != NULL && f->of != NULL)
		buf_fmt(b, "; of: %s", f->of);
	if (f->name != NULL && f->without != NULL)
		buf_fmt(b, "; without: %s", f->without);
}

/* Returns the metric of a column; makes it if it is new. */
static struct prom_metric *
metric_of(
    struct prom_metrics *all, const struct made *m, const struct grid_col *col)
{
	struct buf name = { 0 };
	struct prom_metric *found = NULL;

	name_of(&name, &m->grid, col);
	for (size_t i = 0; i < all->n; i++)
		if (strcmp(all->v[i].name.s, name.s) == 0)
			found = &all->v[i];
	if (found != NULL) {
		buf_free(&name);
		return found;
	}
	all->v = mem_grow(all->v, all->n, &all->cap, sizeof(*all->v));
	found = &all->v[all->n++];
	*found = (struct prom_metric){ .name = name };
	help_of(&found->help, m->ask.def, col->name);
	return found;
}

/* The keys of a row, and which report of a set it is. */
static void
labels(struct buf *b, const struct made *m, size_t row)
{
	const struct grid *g = &m->grid;
	const char *between = "";

	if (m->words->many) {
		buf_str(b, "report=\"");
		add_text(b, m->words->name);
		buf_ch(b, '"');
		between = ",";
	}
	for (size_t i = 0; i < grid_keys(g); i++) {
		const char *s = grid_cell(g, row, i);

		buf_str(b, between);
		add_name(b, g->cols[i].name);
		buf_str(b, "=\"");
		add_text(b, s != NULL ? s : "");
		buf_ch(b, '"');
		between = ",";
	}
}

static void
sample(struct prom_metrics *all, const struct made *m, size_t row, size_t col)
{
	const struct grid_col *c = &m->grid.cols[col];
	const char *value = grid_cell(&m->grid, row, col);
	struct buf b = { 0 };
	struct prom_metric *metric;

	if (value == NULL)
		return;
	if (c->unit == GRID_WORD) {
		if (strcmp(value, "yes") != 0 && strcmp(value, "no") != 0)
			return;
		value = *value == 'y' ? "1" : "0";
	}
	metric = metric_of(all, m, c);
	labels(&b, m, row);
	if (b.n > 0)
		buf_fmt(&metric->samples, "%s{%s} %s\n", metric->name.s, b.s,
		    value);
	else
		buf_fmt(&metric->samples, "%s %s\n", metric->name.s, value);
	buf_free(&b);
}

static void
write_metric(struct cmd *c, struct prom_metric *m)
{
	struct buf b = { 0 };

	buf_fmt(&b, "# HELP %s ", m->name.s);
	for (const char *s = m->help.s; *s != '\0'; s++)
		buf_str(&b, *s == '\\' ? "\\\\" : (char[]){ *s, '\0' });
	buf_fmt(&b, "\n# TYPE %s gauge\n%s", m->name.s, m->samples.s);
	spool_add(&c->printed, b.s, b.n);
	buf_free(&b);
	buf_free(&m->name);
	buf_free(&m->help);
	buf_free(&m->samples);
}

void
prom_print(struct cmd *c, const struct made *m, size_t n)
{
	struct prom_metrics all = { 0 };

	for (size_t i = 0; i < n; i++)
		for (size_t row = 0; row < grid_rows(&m[i].grid); row++)
			for (size_t col = grid_keys(&m[i].grid);
			     col < m[i].grid.ncols; col++)
				sample(&all, &m[i], row, col);
	for (size_t i = 0; i < all.n; i++)
		write_metric(c, &all.v[i]);
	free(all.v);
}
