/* report_volume.c - how many tickets come and go */
#include <stdlib.h>
#include <string.h>

#include "msg.h"
#include "report_impl.h"

enum { CREATED, SOLVED, CLOSED, REOPENED, MORE_MEASURES };

static void
created(struct group *g, const int64_t *v, struct report *r)
{
	const char *names[TALLY_MEASURES];
	size_t n = report_measures(r, names, TALLY_MEASURES);

	g->count[CREATED]++;
	for (size_t i = 0; i < n; i++)
		if (v[i] != NONE)
			series_add(&g->series[MORE_MEASURES + i], v[i]);
}

static void
solved(struct group *g, const int64_t *v, struct report *r)
{
	(void)v;
	(void)r;
	g->count[SOLVED]++;
}

static void
closed(struct group *g, const int64_t *v, struct report *r)
{
	(void)v;
	(void)r;
	g->count[CLOSED]++;
}

static void
reopened(struct group *g, const int64_t *v, struct report *r)
{
	(void)v;
	(void)r;
	g->count[REOPENED]++;
}

/* "sum:reassigns,p90:age": the function and the column of each. */
static size_t
split(const struct report *r, struct pool *pool, const char **fn,
    const char **column, size_t max)
{
	size_t n = 0;

	for (const char *p = r->ask->measures; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ","), at = strcspn(p, ":,");

		if (n < max) {
			fn[n] = mem_keep(pool, p, at);
			column[n++] = at < len
			    ? mem_keep(pool, p + at + 1, len - at - 1)
			    : "";
		}
		p += len + (p[len] == ',');
	}
	return n;
}

#define MAX_MORE REPORT_VALUES

size_t
report_measures(const struct report *r, const char **names, size_t max)
{
	static struct pool pool;
	static const char *last;
	static const char *kept[MAX_MORE];
	static size_t n;
	const char *fn[MAX_MORE], *column[MAX_MORE];

	if (last != r->ask->measures) {
		n = split(r, &pool, fn, column, MAX_MORE);
		for (size_t i = 0; i < n; i++) {
			struct buf b = { 0 };

			buf_fmt(&b, "%s_%s", fn[i], column[i]);
			kept[i] = mem_keep(&pool, b.s, b.n);
			buf_free(&b);
		}
		last = r->ask->measures;
	}
	for (size_t i = 0; i < n && i < max; i++)
		names[i] = kept[i];
	return r->ask->measures != NULL ? n : 0;
}

static const char *const functions[] = { "sum", "min", "max", "mean", "median",
	"p90", "p95", "count" };

bool
report_measures_check(const struct report *r, struct buf *why)
{
	const struct kind *k = kind_find(r->d, "ticket");
	const char *fn[MAX_MORE + 1], *column[MAX_MORE + 1];
	struct pool pool = { 0 };
	size_t n = split(r, &pool, fn, column, MAX_MORE + 1);
	bool good = n <= MAX_MORE;

	if (!good)
		buf_fmt(why, _("--measure: at most %d measures"), MAX_MORE);
	for (size_t i = 0; i < n && good; i++) {
		const struct col *c = col_find(k->cols, k->n, column[i]);
		size_t f = 0;

		while (f < 8 && strcmp(functions[f], fn[i]) != 0)
			f++;
		good = f < 8 && c != NULL && col_kind(c) == OUT_NUMBER &&
		    c->type != COL_REAL;
		if (!good)
			buf_fmt(why,
			    _("--measure: \"%s:%s\" is not sum, min, max, "
			      "mean, median, p90, p95 or count of a column of "
			      "whole numbers"),
			    fn[i], column[i]);
	}
	mem_free(&pool);
	return good;
}

static void
make_volume(struct report *r)
{
	static const struct col at = {
		.name = "at", .type = COL_TIME, .sql = "e.at"
	};
	const struct kind *ticket = kind_find(r->d, "ticket");
	struct kind *events = report_kind(r->d,
	    "ticket t JOIN event e ON e.ticket = t.id"
	    " JOIN change c ON c.event = e.id AND c.field = 'reopens'",
	    &at, 1);
	struct scan s = { .kind = ticket,
		.time = "created",
		.fn = created,
		.as_of = r->ask->as_of,
		.before = { NONE } };
	const char *fn[MAX_MORE];
	struct pool pool = { 0 };

	split(r, &pool, fn, s.values, MAX_MORE);
	report_scan(r, &s);
	report_scan(r,
	    &(struct scan){ .kind = ticket,
		.time = "solved",
		.fn = solved,
		.as_of = r->ask->as_of,
		.only_set = true,
		.before = { NONE } });
	report_scan(r,
	    &(struct scan){ .kind = ticket,
		.time = "closed",
		.fn = closed,
		.as_of = r->ask->as_of,
		.only_set = true,
		.before = { NONE } });
	report_scan(r,
	    &(struct scan){ .kind = events,
		.time = "at",
		.fn = reopened,
		.as_of = r->ask->as_of,
		.before = r->ask->as_of });
	report_kind_free(events);
	mem_free(&pool);
}

static int64_t
apply(const char *fn, struct series *s)
{
	if (strcmp(fn, "sum") == 0)
		return series_sum(s);
	if (strcmp(fn, "count") == 0)
		return (int64_t)s->n;
	if (strcmp(fn, "mean") == 0)
		return series_mean(s);
	if (strcmp(fn, "median") == 0)
		return series_median(s);
	if (strcmp(fn, "p90") == 0)
		return series_percentile(s, 90);
	if (strcmp(fn, "p95") == 0)
		return series_percentile(s, 95);
	return series_percentile(s, strcmp(fn, "max") == 0 ? 100 : 0);
}

static void
row_volume(struct report *r, struct group *g, struct out *o)
{
	const char *fn[MAX_MORE], *column[MAX_MORE];
	struct pool pool = { 0 };
	size_t n = split(r, &pool, fn, column, MAX_MORE);

	for (size_t i = 0; i < MORE_MEASURES; i++)
		out_int(o, g->count[i]);
	for (size_t i = 0; i < n; i++)
		out_int(o, apply(fn[i], &g->series[MORE_MEASURES + i]));
	mem_free(&pool);
}

static const char *const volume_columns[] = { "created", "solved", "closed",
	"reopened", NULL };

const struct report_def report_volume = {
	.name = "volume",
	.help = "tickets created, solved, closed and reopened",
	.source = "ticket",
	.fixed = NULL,
	.as_of = true,
	.make = make_volume,
	.columns = volume_columns,
	.row = row_volume,
};
