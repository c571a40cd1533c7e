/* ics.c - the days of iCalendar files, as holidays have them */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "day.h"
#include "err.h"
#include "ics_impl.h"
#include "ics_line.h"
#include "mem.h"
#include "module.h"
#include "translate.h"
#include "text.h"
#include "when.h"
#include "zone.h"

static void
write_point(struct buf *b, int64_t clock, bool days)
{
	char s[19];
	int64_t day = day_at(clock);

	day_write(s, day_date(day));
	s[10] = 'T';
	day_write_time(s + 11, (int)(clock - day * DAY_SECONDS));
	buf_add(b, s, days ? 10 : 19);
}

/* A time that an event takes place, on the clock of the calendar. */
struct entry {
	int64_t from, until; /* of days, the first and the last one */
	size_t rank;	     /* of its name */
	bool days;
};

struct entries {
	struct entry *v;
	size_t n, cap;
};

static void
take(void *arg, const struct ics_event *e, int64_t from, int64_t until)
{
	struct entries *to = arg;
	struct entry one = { from, until, e->rank, e->start.t.day };

	if (one.days)
		one.until -= DAY_SECONDS;
	else if (ics_zone_utc(&e->start)) {
		one.from = zone_clock((struct instant){ from });
		one.until = zone_clock((struct instant){ until });
		if (one.until <= one.from) /* the clocks have gone back */
			one.until = one.from + until - from;
	}
	to->v = mem_grow(to->v, to->n, &to->cap, sizeof(*to->v));
	to->v[to->n++] = one;
}

/* A day, then several days from it on, then a break on it. */
static int
sort_of(const struct entry *e)
{
	return !e->days ? 2 : e->until > e->from;
}

static int
compare(const struct entry *x, const struct entry *y)
{
	int64_t a = day_at(x->from), b = day_at(y->from);

	if (a == b)
		a = sort_of(x), b = sort_of(y);
	if (a == b)
		a = x->from, b = y->from;
	if (a == b)
		a = x->until, b = y->until;
	return (a > b) - (a < b);
}

static int
by_date(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = compare(x, y);

	return order != 0 ? order : (x->rank > y->rank) - (x->rank < y->rank);
}

static int
by_name(const void *a, const void *b)
{
	const struct ics_event *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

/* Gives each name its rank, and returns the names by rank. */
static const char **
names(const struct ics_events *e)
{
	const char **v = xcalloc(e->n + 1, sizeof(*v));
	struct ics_event **by = xcalloc(e->n + 1, sizeof(struct ics_event *));
	size_t n = 0;

	for (size_t i = 0; i < e->n; i++)
		by[i] = &e->v[i];
	qsort(by, e->n, sizeof(struct ics_event *), by_name);
	for (size_t i = 0; i < e->n; i++) {
		if (n == 0 || strcmp(v[n - 1], by[i]->name) != 0)
			v[n++] = by[i]->name;
		by[i]->rank = n - 1;
	}
	free(by);
	return v;
}

/* Writes the entries, and joins those of one date: "Carnival, Founders' Day".
 */
static void
write_days(struct ics *i, const struct entries *e, const char **names)
{
	struct buf date = { 0 }, name = { 0 };

	for (size_t j = 0, k; j < e->n; j = k) {
		const struct entry *one = &e->v[j];

		buf_clear(&date);
		buf_clear(&name);
		write_point(&date, one->from, one->days);
		if (one->until > one->from) {
			buf_ch(&date, '/');
			write_point(&date, one->until, one->days);
		}
		for (k = j; k < e->n && compare(one, &e->v[k]) == 0; k++) {
			if (k > j && e->v[k].rank == e->v[k - 1].rank)
				continue;
			if (name.n > 0)
				buf_str(&name, ", ");
			buf_str(&name, names[e->v[k].rank]);
		}
		i->v = mem_grow(i->v, i->n, &i->cap, sizeof(*i->v));
		i->v[i->n].date = mem_keep(&i->keep, date.s, date.n);
		i->v[i->n++].name = mem_keep(&i->keep, buf_s(&name), name.n);
	}
	buf_free(&date);
	buf_free(&name);
}

/* A character may be split between two lines: so it is looked for when they are
 * joined. */
static bool
valid(const char *text, size_t n, const struct buf *unfolded, struct buf *why)
{
	size_t bad, n_lines = 1;

	if (!text_valid(text, n, &bad) &&
	    !text_valid(buf_s(unfolded), unfolded->n, &bad)) {
		for (size_t i = 0; i < bad; i++)
			n_lines += unfolded->s[i] == '\n';
		buf_fmt(why, _("line %zu is not UTF-8 text"), n_lines);
		return false;
	}
	return true;
}

static const struct ics_module *
load(struct buf *why)
{
	const struct ics_module *module = module_load("ical", ICS_MODULE,
	    _("the module for iCalendar files cannot be loaded; was hd-tools "
	      "built with libical?"),
	    why);

	if (module == NULL)
		die(EX_UNAVAILABLE, "%s", why->s);
	return module;
}

bool
ics_read(const char *text, size_t n, int64_t from, int64_t until,
    struct ics *out, struct buf *why)
{
	struct ics_events events = { .keep = &out->keep };
	struct entries entries = { 0 };
	struct buf unfolded = { 0 };
	const char **name;
	bool good;

	ics_line_unfold(text, n, &unfolded);
	good = valid(text, n, &unfolded, why);
	if (good) {
		events.module = load(why);
		buf_ch(&unfolded, '\n');
		good = ics_events_read(&events, unfolded.s, why);
	}
	name = names(&events);
	good = good &&
	    ics_series_each(&events, from * DAY_SECONDS, until * DAY_SECONDS,
		take, &entries, why);
	if (entries.n > 0)
		qsort(entries.v, entries.n, sizeof(*entries.v), by_date);
	if (good)
		write_days(out, &entries, name);
	free(name);
	free(entries.v);
	ics_events_free(&events);
	buf_free(&unfolded);
	return good;
}

void
ics_free(struct ics *i)
{
	free(i->v);
	mem_free(&i->keep);
	*i = (struct ics){ 0 };
}
