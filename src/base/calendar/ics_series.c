/* ics_series.c - when the events of an iCalendar file take place */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "ics_impl.h"
#include "ics_series.h"
#include "mem.h"

#define STEPS INT64_C(20000000) /* of all rules of a file */

/* ------------------------------------------------------------------ others */

/* By uid and time, and of two for one time the newer one first. */
static int
by_uid(const void *a, const void *b)
{
	const struct ics_event *x = *(const struct ics_event *const *)a;
	const struct ics_event *y = *(const struct ics_event *const *)b;
	int order = strcmp(x->uid, y->uid);

	if (order != 0)
		return order;
	if (x->place != y->place)
		return x->place > y->place ? 1 : -1;
	if (x->sequence != y->sequence)
		return x->sequence < y->sequence ? 1 : -1;
	return (x->line < y->line) - (x->line > y->line);
}

static int
by_time(const void *a, const void *b)
{
	const struct ics_other *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

/* Lists the events that replace a time of another one, each time once. */
static void
list_others(struct ics_series *s)
{
	const struct ics_stamp utc = { .t.utc = true };
	struct ics_events *all = s->all;
	size_t n = 0;

	s->others = xcalloc(all->n + 1, sizeof(*s->others));
	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].instead.given) {
			all->v[i].place =
			    ics_zone_clock(&all->v[i].instead, &utc);
			s->others[n++] = &all->v[i];
		}
	qsort(s->others, n, sizeof(*s->others), by_uid);
	for (size_t i = 0; i < n; i++) {
		const struct ics_event *e = s->others[i], *last = NULL;

		if (s->nothers > 0)
			last = s->others[s->nothers - 1];
		if (last == NULL || *e->uid == '\0' ||
		    last->place != e->place || strcmp(last->uid, e->uid) != 0)
			s->others[s->nothers++] = e;
	}
}

/* Finds the others of the event at hand. */
static void
find_others(struct ics_series *s)
{
	size_t low = 0, high = s->nothers;

	s->nhere = s->next = 0;
	s->onwards = NULL;
	s->moved = 0;
	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (strcmp(s->others[mid]->uid, s->e->uid) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < s->nothers && *s->e->uid != '\0' &&
	     strcmp(s->others[low]->uid, s->e->uid) == 0;
	     low++) {
		const struct ics_event *e = s->others[low];
		struct ics_other o = { ics_own_clock(s->e, &e->instead), e };
		int64_t by = ics_own_clock(s->e, &e->start) - o.at;

		by = (by < 0 ? -by : by) + e->length;
		if (e->onwards && s->moved < by)
			s->moved = by;
		s->here =
		    mem_grow(s->here, s->nhere, &s->cap_here, sizeof(*s->here));
		s->here[s->nhere++] = o;
	}
	if (s->nhere > 0)
		qsort(s->here, s->nhere, sizeof(*s->here), by_time);
}

/* ------------------------------------------------------------------ series */

static void
pass(struct ics_series *s, const struct ics_event *e, int64_t at,
    int64_t length, bool recurs)
{
	if (length > 0 && !e->cancelled &&
	    (!recurs || (at + length > s->from && at < s->until)))
		s->fn(s->arg, e, at, at + length);
}

/* Passes on a time of the series, unless another event takes its place. They
 * come in order. */
static void
pass_time(struct ics_series *s, struct ics_time_at t)
{
	const struct ics_event *e;

	for (; s->next < s->nhere && s->here[s->next].at < t.at; s->next++)
		if (s->here[s->next].e->onwards)
			s->onwards = &s->here[s->next];
	if (s->next < s->nhere && s->here[s->next].at == t.at)
		return;
	if (s->onwards == NULL) {
		pass(s, s->e, t.at, t.length, true);
		return;
	}
	e = s->onwards->e;
	pass(s, e, t.at + ics_own_clock(s->e, &e->start) - s->onwards->at,
	    e->length, true);
}

/* An event without RECURRENCE-ID, at all its times. */
static bool
series(struct ics_series *s)
{
	const struct ics_event *e = s->e;

	find_others(s);
	if (e->n == 0 && s->nhere == 0) {
		pass(s, e, e->start.t.clock, e->length, false);
		return true;
	}
	if (!ics_times_make(s))
		return false;
	for (size_t i = 0; i < s->times.n; i++)
		if ((i == 0 || s->times.v[i - 1].at != s->times.v[i].at) &&
		    !ics_times_not(s, s->times.v[i].at))
			pass_time(s, s->times.v[i]);
	return true;
}

bool
ics_series_each(struct ics_events *all, int64_t from, int64_t until,
    void (*fn)(void *, const struct ics_event *, int64_t, int64_t), void *arg,
    struct buf *why)
{
	struct ics_series s = { .all = all,
		.from = from,
		.until = until,
		.steps = STEPS,
		.fn = fn,
		.arg = arg,
		.why = why };
	bool good = true;

	list_others(&s);
	for (size_t i = 0; i < s.nothers; i++) {
		const struct ics_event *e = s.others[i];

		pass(&s, e, e->start.t.clock, e->length, true);
	}
	for (size_t i = 0; i < all->n && good; i++) {
		s.e = &all->v[i];
		if (!s.e->instead.given && !s.e->cancelled)
			good = series(&s);
	}
	free(s.others);
	free(s.times.v);
	free(s.not .v);
	free(s.not_days.v);
	free(s.here);
	return good;
}
