/* report_volume.c - how many tickets come and go */
#include <stdlib.h>
#include <string.h>

#include "translate.h"
#include "report_impl.h"

enum { CREATED, SOLVED, CLOSED, REOPENED, MEASURED };

static void
created(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, CREATED);
	for (size_t i = 0; i < r->nmeasures; i++)
		if (v[i] != NONE)
			report_add_value(r, g, MEASURED + (int)i, (int)i, v[i]);
}

static void
solved(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)v;
	(void)text;
	report_count(r, g, SOLVED);
}

static void
closed(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)v;
	(void)text;
	report_count(r, g, CLOSED);
}

static void
reopened(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)v;
	(void)text;
	report_count(r, g, REOPENED);
}

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
measured_before(const struct measure *m, size_t i)
{
	for (size_t j = 0; j < i; j++)
		if (strcmp(m[j].name, m[i].name) == 0)
			return true;
	return false;
}

static const char *const functions[] = { "sum", "min", "max", "mean", "median",
	"p90", "p95", "count" };

bool
report_measures_check(
    struct desk *d, const struct report_ask *ask, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	struct measure m[REPORT_VALUES + 1];
	struct pool pool = { 0 };
	size_t n = report_measures(ask->measures, &pool, m, REPORT_VALUES + 1);
	bool good = n <= REPORT_VALUES;

	if (!good)
		buf_fmt(why, _("--measure: name at most %d measures"),
		    REPORT_VALUES);
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
		else if (measured_before(m, i)) {
			buf_fmt(why, _("--measure: \"%s:%s\" is named twice"),
			    m[i].fn, m[i].column);
			good = false;
		}
	}
	mem_free(&pool);
	return good;
}

/* At the instant of a column of the ticket. */
static struct scan
at(const struct kind *k, const char *time,
    void (*fn)(struct report *, struct group *, const int64_t *, const char *))
{
	return (struct scan){ .kind = k,
		.time = time,
		.only_set = true,
		.before = { NONE },
		.fn = fn,
		.as_of = true };
}

static const struct leaving unclosed[] = {
	REPORT_ACTIVE,
	{ "solved but not closed yet", { "state=solved" } },
	{ "merged", { "state=merged" } },
	{ NULL, { NULL } },
};

void
report_make_volume(struct report *r)
{
	static const struct col when = {
		.name = "at", .type = COL_TIME, .sql = "e.at"
	};
	const struct kind *ticket = kind_find(r->d, "ticket");
	struct kind *events = report_kind(r->d, "ticket",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL"
	    " JOIN change c ON c.event = e.id AND c.field = 'reopens'",
	    &when, 1);
	struct scan s = at(ticket, "created", created);

	s.only_set = false;
	for (size_t i = 0; i < r->nmeasures; i++)
		s.values[i] = r->measure[i].column;
	report_scan(r, &s);
	s = at(ticket, "solved", solved);
	report_scan(r, &s);
	s = at(ticket, "closed", closed);
	report_scan(r, &s);
	s = at(events, "at", reopened);
	s.before = r->ask->as_of;
	report_scan(r, &s);
	report_leave_tickets(r, ticket, "solved", NULL, report_unsolved);
	report_leave_tickets(r, ticket, "closed", NULL, unclosed);
	report_kind_free(events);
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

void
report_row_volume(struct report *r, struct group *g, struct grid *o)
{
	for (size_t i = 0; i < MEASURED; i++)
		grid_int(o, g->count[i]);
	for (size_t i = 0; i < r->nmeasures; i++)
		grid_int(o, apply(r->measure[i].fn, &g->series[i]));
}
