/* report_measure.c - reads what --measure asks for, and calculates it */
#include <string.h>

#include "kind.h"
#include "report_measure.h"
#include "translate.h"
#include "word_set.h"

static const char *const words[] = { NULL, "sum", "min", "max", "mean",
	"median", "p90", "p95", "count" };
static const struct word_set functions = { words,
	sizeof(words) / sizeof(words[0]),
	"sum,min,max,mean,median,p90,p95,count" };

size_t
report_measures(
    const char *list, struct pool *pool, struct measure *m, size_t max)
{
	size_t n = 0;

	for (const char *p = list; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ","), at = strcspn(p, ":,");
		struct buf b = { 0 };

		if (n < max) {
			const char *word = mem_keep(pool, p, at);

			m[n].text = mem_keep(pool, p, len);
			m[n].function = word_set_value(&functions, word);
			m[n].column = at < len
			    ? mem_keep(pool, p + at + 1, len - at - 1)
			    : "";
			buf_fmt(&b, "%s_%s", word, m[n].column);
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

		good = m[i].function != MEASURE_NONE && c != NULL &&
		    (c->type == COL_INT || c->type == COL_SPAN);
		if (!good)
			buf_fmt(why,
			    _("--measure: \"%s\" is not sum, min, max, mean, "
			      "median, p90, p95 or count of a column of whole "
			      "numbers"),
			    m[i].text);
		else if (named_before(m, i)) {
			buf_fmt(why, _("--measure: \"%s\" is named twice"),
			    m[i].text);
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

		m[i].unit = m[i].function == MEASURE_COUNT ? GRID_COUNT
		    : c != NULL && c->type == COL_SPAN	   ? GRID_SECONDS
							   : GRID_NUMBER;
	}
}

void
report_measure_cell(struct grid *g, const struct measure *m, struct series *s)
{
	int decimals = m->unit == GRID_SECONDS ? 0 : GRID_DECIMALS;

	switch (m->function) {
	case MEASURE_SUM:
		grid_quotient(g, (struct quotient){ series_sum(s), 1 }, 0);
		break;
	case MEASURE_COUNT:
		grid_int(g, (int64_t)s->n);
		break;
	case MEASURE_MEAN:
		grid_quotient(g, series_mean(s), decimals);
		break;
	case MEASURE_MEDIAN:
		grid_quotient(g, series_median(s), decimals);
		break;
	case MEASURE_P90:
		grid_int(g, series_percentile(s, 90));
		break;
	case MEASURE_P95:
		grid_int(g, series_percentile(s, 95));
		break;
	case MEASURE_MAX:
		grid_int(g, series_percentile(s, 100));
		break;
	case MEASURE_MIN:
	case MEASURE_NONE:
		grid_int(g, series_percentile(s, 0));
		break;
	}
}
