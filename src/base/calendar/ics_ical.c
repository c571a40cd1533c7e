/*
 * ics_ical.c - the module for iCalendar files: libical reads them and expands
 * events that recur. Its time zones are not used: one in five differs from that
 * of the system.
 */
#include <libical/ical.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "buf.h"
#include "day.h"
#include "ics.h"
#include "translate.h"

#define MOST 100000 /* steps of one RRULE */

extern const struct ics_module ics_module;

struct reader {
	icalcomponent *root;
	int64_t from, until; /* clock time, in seconds */
	void (*each)(void *, const struct ics_event *);
	void *arg;
	struct buf *why;
};

/* Returns the clock time in the own zone of the event. */
static int64_t
clock_of(struct icaltimetype t)
{
	int64_t day = day_of((struct date){ t.year, t.month, t.day });

	return day * DAY_SECONDS +
	    (t.is_date ? 0 : t.hour * 3600 + t.minute * 60 + t.second);
}

static bool
is_time(struct icaltimetype t)
{
	/* libical takes the 32nd for the 2nd of the next month */
	return !icaltime_is_null_time(t) && icaltime_is_valid_time(t) &&
	    t.year >= 1 && t.year <= 9998 && t.month >= 1 && t.month <= 12 &&
	    t.day >= 1 && t.day <= day_last(t.year, t.month);
}

static bool
refuse(struct reader *r, icalcomponent *event, const char *reason)
{
	const char *name = icalcomponent_get_summary(event);

	buf_fmt(r->why, "\"%.60s\": %s", name != NULL ? name : "", reason);
	return false;
}

/* True if the event says that it does not take place at this time. */
static bool
excluded(icalcomponent *event, int64_t at)
{
	icalproperty *p;

	for (p = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY);
	     p != NULL;
	     p = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
		struct icaltimetype t = icalproperty_get_exdate(p);

		if (t.is_date ? day_at(clock_of(t)) == day_at(at)
			      : clock_of(t) == at)
			return true;
	}
	return false;
}

static bool
same_uid(icalcomponent *a, icalcomponent *b)
{
	const char *x = icalcomponent_get_uid(a), *y = icalcomponent_get_uid(b);

	return x != NULL && y != NULL && strcmp(x, y) == 0;
}

/* True if another event of the file replaces the event at this time. */
static bool
replaced(icalcomponent *calendar, icalcomponent *event, int64_t at)
{
	icalcompiter i =
	    icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
	icalcomponent *other;

	for (; (other = icalcompiter_deref(&i)) != NULL;
	     icalcompiter_next(&i)) {
		struct icaltimetype t = icalcomponent_get_recurrenceid(other);

		if (other != event && !icaltime_is_null_time(t) &&
		    clock_of(t) == at && same_uid(event, other))
			return true;
	}
	return false;
}

/* An event that recurs, and what all its times have in common. */
struct repeated {
	icalcomponent *calendar, *event;
	struct ics_event e;
	int64_t length;
};

static void
take(struct reader *r, struct repeated *p, int64_t at)
{
	if (at + p->length <= r->from || at >= r->until ||
	    excluded(p->event, at) || replaced(p->calendar, p->event, at))
		return;
	p->e.from = at;
	p->e.until = at + p->length;
	r->each(r->arg, &p->e);
}

/* Lists the times of an RRULE, except the first one, which is listed already.
 */
static bool
expand(struct reader *r, struct repeated *p, icalproperty *rule,
    struct icaltimetype start, int64_t first)
{
	icalrecur_iterator *i =
	    icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
	struct icaltimetype t;
	int steps = 0;

	if (i == NULL)
		return refuse(r, p->event,
		    _("the rule by which it repeats (RRULE) cannot be read"));
	for (t = icalrecur_iterator_next(i);
	     is_time(t) && clock_of(t) < r->until && steps < MOST;
	     t = icalrecur_iterator_next(i), steps++)
		if (clock_of(t) != first)
			take(r, p, clock_of(t));
	icalrecur_iterator_free(i);
	return steps < MOST ||
	    refuse(r, p->event,
		_("the rule by which it repeats (RRULE) has too many steps"));
}

static bool
repeat(struct reader *r, struct repeated *p, struct icaltimetype start)
{
	icalcomponent *e = p->event;
	icalproperty *q;
	bool good = true;

	take(r, p, clock_of(start));
	for (q = icalcomponent_get_first_property(e, ICAL_RDATE_PROPERTY);
	     q != NULL;
	     q = icalcomponent_get_next_property(e, ICAL_RDATE_PROPERTY)) {
		struct icaltimetype t = icalproperty_get_rdate(q).time;

		if (is_time(t))
			take(r, p, clock_of(t));
	}
	for (q = icalcomponent_get_first_property(e, ICAL_RRULE_PROPERTY);
	     q != NULL && good;
	     q = icalcomponent_get_next_property(e, ICAL_RRULE_PROPERTY))
		good = expand(r, p, q, start, clock_of(start));
	return good;
}

static bool
recurs(icalcomponent *e)
{
	return icalcomponent_get_first_property(e, ICAL_RRULE_PROPERTY) !=
	    NULL ||
	    icalcomponent_get_first_property(e, ICAL_RDATE_PROPERTY) != NULL;
}

static bool
event(struct reader *r, icalcomponent *calendar, icalcomponent *e)
{
	struct icaltimetype start = icalcomponent_get_dtstart(e);
	struct icaltimetype end = icalcomponent_get_dtend(e);
	struct repeated p = { .calendar = calendar, .event = e };

	if (icalcomponent_get_status(e) == ICAL_STATUS_CANCELLED)
		return true;
	if (!is_time(start))
		return refuse(r, e, _("has no first day (DTSTART)"));
	p.e.days = start.is_date;
	p.e.utc = icaltime_is_utc(start);
	p.e.name = icalcomponent_get_summary(e);
	if (is_time(end))
		p.length = clock_of(end) - clock_of(start);
	if (p.length <= 0 && p.e.days)
		p.length = DAY_SECONDS;
	if (p.length <= 0)
		return true; /* an event without length closes nothing */
	if (recurs(e))
		return repeat(r, &p, start);
	p.e.from = clock_of(start);
	p.e.until = p.e.from + p.length;
	r->each(r->arg, &p.e);
	return true;
}

static bool
calendar(struct reader *r, icalcomponent *c)
{
	icalcompiter i =
	    icalcomponent_begin_component(c, ICAL_VEVENT_COMPONENT);
	icalcomponent *e;
	bool good = true;

	for (; good && (e = icalcompiter_deref(&i)) != NULL;
	     icalcompiter_next(&i))
		good = event(r, c, e);
	return good;
}

/* One VCALENDAR, or several in one file. */
static bool
read_all(struct reader *r)
{
	icalcompiter i;
	icalcomponent *c;
	bool good = true;

	if (icalcomponent_isa(r->root) == ICAL_VCALENDAR_COMPONENT)
		return calendar(r, r->root);
	i = icalcomponent_begin_component(r->root, ICAL_VCALENDAR_COMPONENT);
	for (; good && (c = icalcompiter_deref(&i)) != NULL;
	     icalcompiter_next(&i))
		good = calendar(r, c);
	return good;
}

static bool
ical_read(const char *text, int64_t from, int64_t until,
    void (*each)(void *, const struct ics_event *), void *arg, struct buf *why)
{
	struct reader r = { .from = from * DAY_SECONDS,
		.until = until * DAY_SECONDS,
		.each = each,
		.arg = arg,
		.why = why };
	bool good;

	icalerror_set_errors_are_fatal(false);
	r.root = icalparser_parse_string(text);
	if (r.root == NULL ||
	    (icalcomponent_isa(r.root) != ICAL_VCALENDAR_COMPONENT &&
		icalcomponent_isa(r.root) != ICAL_XROOT_COMPONENT)) {
		buf_str(why, _("is not an iCalendar file"));
		good = false;
	} else
		good = read_all(&r);
	if (r.root != NULL)
		icalcomponent_free(r.root);
	return good;
}

const struct ics_module ics_module = { HD_VERSION, ical_read };
