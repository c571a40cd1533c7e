/* report_customers.c - requesters, and signs that they may be lost */
#include "report_clock.h"
#include "report_count.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"

enum { TICKETS, BEFORE, MISSED, REOPENED, UNANSWERED, SILENCE, SIGNALS };

#define NOBODY "no requester"

static void
came(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	if (g->last == NONE || v[0] > g->last)
		g->last = v[0];
	if (v[0] < r->window.from.s) {
		g->count[BEFORE]++;
		return;
	}
	report_count(r, g, TICKETS);
	if (v[1] > 0)
		report_count(r, g, REOPENED);
	if (v[2] == NONE && v[3] == 1)
		report_count(r, g, UNANSWERED);
}

static void
late(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	if (v[0] == CLOCK_MISSED)
		report_count(r, g, MISSED);
}

void
report_make_customers(struct report *r)
{
	struct kind *clocks = report_clock_kind(r, true);
	struct scan s = { .kind = kind_find(r->d, "ticket"),
		.time = "created",
		.from = &r->window.before,
		.to = &r->window.to,
		.values = { "created", "reopens", "first_reply", "active" },
		.only = { "requester!=" },
		.fn = came,
		.as_of = true,
		.before = { NONE } };

	struct scan missed = { .kind = clocks,
		.time = "started",
		.from = &r->window.from,
		.to = &r->window.to,
		.values = { "result" },
		.only = { "requester!=" },
		.fn = late,
		.as_of = true,
		.before = { NONE } };

	report_scan(r, &s);
	report_clock_scan(r, &missed);
	s.only[0] = missed.only[0] = "requester=";
	missed.only[1] = "result=1";
	report_leave(r, "missed", NOBODY, report_clock_rows(r, &missed));
	s.to = &r->window.from;
	report_leave(r, "before", NOBODY, report_rows(r, &s));
	s.from = &r->window.from;
	s.to = &r->window.to;
	report_leave(r, "tickets", NOBODY, report_rows(r, &s));
	report_kind_free(clocks);
}

void
report_row_customers(struct report *r, struct group *g, struct grid *o)
{
	const int64_t *n = g->count;

	for (size_t i = TICKETS; i <= UNANSWERED; i++)
		grid_int(o, n[i]);
	grid_int(o, g->last == NONE ? NONE : r->window.to.s - 1 - g->last);
	grid_int(o,
	    (n[MISSED] > 0) + (n[REOPENED] > 0) + (n[UNANSWERED] > 0) +
		(n[TICKETS] * 2 < n[BEFORE]));
}
