/* report_measure.c - reads what --measure asks for, and calculates it */
#include <string.h>

#include "kind.h"
#include "report_measure.h"
#include "translate.h"

static const char *const functions[] = { "sum", "min", "max", "mean", "median",
	"p90", "p95", "count" };

size_t
report_measures(
    const char *list, struct pool *pool, struct measure *m, size_t max)
{
	size_t n = 0;

	for (const char *p = list; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ","), at = strcspn(p, ":,");
		struct buf b = { 0 };

		if (n < max) {
			m[n].fn = mem_keep(pool, p, at);
			m[n].column = at < len
			    ? mem_keep(pool, p + at + 1, len - at - 1)
			    : "";
			buf_fmt(&b, "%s_%s", m[n].fn, m[n].column);
			m[n++].name = mem_keep(pool, b.s, b.n);
			buf_free(&b);
		}
		p += len + (p[len] == ',');
	}
	return n;
}

static bool
named_before(const struct measure *m, size_t i)
{
	for (size_t j = 0; j < i; j++)
		if (strcmp(m[j].name, m[i].name) == 0)
			return true;
	return false;
}

bool
report_measures_check(struct desk *d, const char *list, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	struct measure m[REPORT_MEASURES + 1];
	struct pool pool = { 0 };
	size_t n = report_measures(list, &pool, m, REPORT_MEASURES + 1);
	bool good = n <= REPORT_MEASURES;

	if (!good)
		buf_fmt(why, _("--measure: name at most %d measures"),
		    REPORT_MEASURES);
	for (size_t i = 0; i < n && good; i++) {
		const struct col *c = col_find(k->cols, k->n, m[i].column);
		size_t f = 0;

		while (f < 8 && strcmp(functions[f], m[i].fn) != 0)
			f++;
		good = f < 8 && c != NULL && col_kind(c) == OUT_NUMBER &&
		    c->type != COL_REAL;
		if (!good)
			buf_fmt(why,
			    _("--measure: \"%s:%s\" is not sum, min, max, "
			      "mean, median, p90, p95 or count of a column of "
			      "whole numbers"),
			    m[i].fn, m[i].column);
		else if (named_before(m, i)) {
			buf_fmt(why, _("--measure: \"%s:%s\" is named twice"),
			    m[i].fn, m[i].column);
			good = false;
		}
	}
	mem_free(&pool);
	return good;
}

void
report_measures_units(struct desk *d, struct measure *m, size_t n)
{
	const struct kind *k = kind_find(d, "ticket");

	for (size_t i = 0; i < n; i++) {
		const struct col *c = col_find(k->cols, k->n, m[i].column);

		m[i].unit = strcmp(m[i].fn, "count") == 0 ? GRID_COUNT
		    : c != NULL && c->type == COL_SPAN	  ? GRID_SECONDS
							  : GRID_NUMBER;
	}
}

void
report_measure_cell(struct grid *g, const struct measure *m, struct series *s)
{
	const char *fn = m->fn;
	int decimals = m->unit == GRID_SECONDS ? 0 : GRID_DECIMALS;

	if (strcmp(fn, "sum") == 0)
		grid_quotient(g, (struct quotient){ series_sum(s), 1 }, 0);
	else if (strcmp(fn, "count") == 0)
		grid_int(g, (int64_t)s->n);
	else if (strcmp(fn, "mean") == 0)
		grid_quotient(g, series_mean(s), decimals);
	else if (strcmp(fn, "median") == 0)
		grid_quotient(g, series_median(s), decimals);
	else if (strcmp(fn, "p90") == 0)
		grid_int(g, series_percentile(s, 90));
	else if (strcmp(fn, "p95") == 0)
		grid_int(g, series_percentile(s, 95));
	else
		grid_int(
		    g, series_percentile(s, strcmp(fn, "max") == 0 ? 100 : 0));
}
