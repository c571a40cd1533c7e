/* report_volume.c - how many tickets are created, solved, closed, reopened */
#include "event.h"
#include "report_count.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"

enum { CREATED, SOLVED, CLOSED, REOPENED, MEASURED };
_Static_assert(REPORT_MEASURES <= REPORT_VALUES, "a scan reads all measures");

static void
created(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, CREATED);
	for (size_t i = 0; i < r->nmeasures; i++)
		if (v[i] != NONE)
			report_count_value(
			    r, g, MEASURED + (int)i, (int)i, v[i]);
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

/* Returns a scan of tickets that places them by one of their columns. */
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
	REPORT_LEAVE_ACTIVE,
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
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
		"e") " JOIN change c ON c.event = e.id AND c.field = 'reopens'",
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
	s.begun = "e.at";
	report_scan(r, &s);
	report_leave_tickets(r, ticket, "solved", NULL, report_leave_unsolved);
	report_leave_tickets(r, ticket, "closed", NULL, unclosed);
	report_kind_free(events);
}

void
report_row_volume(struct report *r, struct group *g, struct grid *o)
{
	for (size_t i = 0; i < MEASURED; i++)
		grid_int(o, g->count[i]);
	for (size_t i = 0; i < r->nmeasures; i++)
		report_measure_cell(o, &r->measure[i], &g->series[i]);
}
