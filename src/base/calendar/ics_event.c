/* ics_event.c - the events of an iCalendar file, as they are written there */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "day.h"
#include "ics_impl.h"
#include "ics_line.h"
#include "mem.h"
#include "text.h"
#include "translate.h"

#define LAST_YEAR 9998

/* A component of the file that has begun and not ended. */
struct open {
	const char *name;
	size_t line;
};

struct reader {
	struct ics_events *to;
	struct buf *why;
	struct open *open;
	size_t depth, cap;
	struct ics_event e; /* the event that is being read */
};

static bool
refuse(struct reader *r, const struct ics_line *l, const char *reason)
{
	buf_fmt(r->why, _("line %zu: %s: \"%.60s\" %s"), l->number, l->name,
	    l->value, reason);
	return false;
}

static bool
refuse_event(struct reader *r, const char *reason)
{
	buf_fmt(
	    r->why, _("line %zu: \"%.60s\": %s"), r->e.line, r->e.name, reason);
	return false;
}

static const char *
zone_of(struct reader *r, const struct ics_line *l)
{
	const char *zone = ics_line_parameter(l, "TZID");

	return zone != NULL ? mem_keep(r->to->keep, zone, strlen(zone)) : NULL;
}

/* -------------------------------------------------------------- properties */

static bool
read_stamp(struct reader *r, struct ics_line *l, struct ics_stamp *out)
{
	ics_line_dates(l);
	out->given = true;
	out->zone = zone_of(r, l);
	return r->to->module->time(text_trim(l->value), &out->t) ||
	    refuse(r, l, _("is not a date or a time"));
}

static bool
read_start(struct reader *r, struct ics_line *l)
{
	return read_stamp(r, l, &r->e.start);
}

static bool
read_end(struct reader *r, struct ics_line *l)
{
	return read_stamp(r, l, &r->e.end);
}

static bool
read_instead(struct reader *r, struct ics_line *l)
{
	const char *range = ics_line_parameter(l, "RANGE");

	r->e.onwards = range != NULL && strcasecmp(range, "THISANDFUTURE") == 0;
	return read_stamp(r, l, &r->e.instead);
}

static bool
read_length(struct reader *r, struct ics_line *l)
{
	return r->to->module->length(text_trim(l->value), &r->e.length) ||
	    refuse(r, l, _("is not a length of time such as PT1H"));
}

static bool
read_recurs(struct reader *r, struct ics_line *l)
{
	struct ics_event *e = &r->e;
	enum ics_what what = *l->name == 'R'
	    ? (l->name[1] == 'R' ? ICS_RRULE : ICS_RDATE)
	    : l->name[2] == 'R' ? ICS_EXRULE
				: ICS_EXDATE;

	if (what == ICS_RDATE || what == ICS_EXDATE)
		ics_line_dates(l);
	e->v = mem_grow(e->v, e->n, &e->cap, sizeof(*e->v));
	e->v[e->n++] = (struct ics_recurs){ .what = what,
		.line = l->number,
		.value = text_trim(l->value),
		.zone = zone_of(r, l) };
	return true;
}

static bool
read_name(struct reader *r, struct ics_line *l)
{
	r->e.name = ics_line_text(l->value);
	return true;
}

static bool
read_uid(struct reader *r, struct ics_line *l)
{
	r->e.uid = text_trim(l->value);
	return true;
}

static bool
read_status(struct reader *r, struct ics_line *l)
{
	r->e.cancelled = strcasecmp(text_trim(l->value), "CANCELLED") == 0;
	return true;
}

static bool
read_sequence(struct reader *r, struct ics_line *l)
{
	r->e.sequence = strtol(l->value, NULL, 10);
	return true;
}

static const struct {
	const char *name;
	bool (*fn)(struct reader *, struct ics_line *);
} properties[] = {
	{ "DTSTART", read_start },
	{ "DTEND", read_end },
	{ "DURATION", read_length },
	{ "RECURRENCE-ID", read_instead },
	{ "RRULE", read_recurs },
	{ "EXRULE", read_recurs },
	{ "RDATE", read_recurs },
	{ "EXDATE", read_recurs },
	{ "SUMMARY", read_name },
	{ "UID", read_uid },
	{ "STATUS", read_status },
	{ "SEQUENCE", read_sequence },
};

/* -------------------------------------------------------------- components */

/* Works out how long the event is. */
static bool
event_length(struct reader *r)
{
	struct ics_event *e = &r->e;
	int64_t last = day_of((struct date){ LAST_YEAR + 1, 1, 1 });

	if (e->end.given)
		e->length =
		    ics_zone_clock(&e->end, &e->start) - e->start.t.clock;
	if (e->length < 0)
		return refuse_event(r, _("ends before it begins"));
	if (e->start.t.day && e->length == 0)
		e->length = DAY_SECONDS;
	if (e->start.t.day)
		e->length =
		    (e->length + DAY_SECONDS - 1) / DAY_SECONDS * DAY_SECONDS;
	return e->start.t.clock + e->length < last * DAY_SECONDS ||
	    refuse_event(r, _("ends after the year 9998"));
}

static bool
event_end(struct reader *r)
{
	struct ics_event *e = &r->e;
	struct ics_events *to = r->to;
	bool good = true;

	if (!e->start.given && e->cancelled)
		e->start = e->instead;
	if (!e->start.given && !e->cancelled)
		return refuse_event(r, _("has no first day (DTSTART)"));
	if (e->start.given)
		good = event_length(r);
	to->v = mem_grow(to->v, to->n, &to->cap, sizeof(*to->v));
	to->v[to->n++] = *e;
	*e = (struct ics_event){ 0 };
	return good;
}

static bool
in_event(const struct reader *r)
{
	return r->depth > 0 &&
	    strcasecmp(r->open[r->depth - 1].name, "VEVENT") == 0;
}

static bool
component_begin(struct reader *r, const struct ics_line *l)
{
	r->open = mem_grow(r->open, r->depth, &r->cap, sizeof(*r->open));
	r->open[r->depth++] = (struct open){ text_trim(l->value), l->number };
	if (!in_event(r))
		return true;
	if (r->e.line != 0)
		return refuse(r, l, _("begins within another event"));
	r->e = (struct ics_event){ .line = l->number, .uid = "", .name = "" };
	return true;
}

static bool
component_end(struct reader *r, const struct ics_line *l)
{
	const struct open *o = r->depth > 0 ? &r->open[r->depth - 1] : NULL;

	if (o == NULL || strcasecmp(o->name, text_trim(l->value)) != 0)
		return refuse(r, l, _("ends what has not begun"));
	r->depth--;
	return strcasecmp(o->name, "VEVENT") != 0 || event_end(r);
}

static bool
read_line(struct reader *r, struct ics_line *l)
{
	bool begin = strcmp(l->name, "BEGIN") == 0;

	if (r->depth == 0 &&
	    (!begin || strcasecmp(text_trim(l->value), "VCALENDAR") != 0)) {
		buf_str(r->why, _("is not an iCalendar file"));
		return false;
	}
	if (begin)
		return component_begin(r, l);
	if (strcmp(l->name, "END") == 0)
		return component_end(r, l);
	for (size_t i = 0; i < sizeof(properties) / sizeof(properties[0]); i++)
		if (strcmp(l->name, properties[i].name) == 0)
			return !in_event(r) || properties[i].fn(r, l);
	return true;
}

bool
ics_events_read(struct ics_events *to, char *text, struct buf *why)
{
	struct reader r = { .to = to, .why = why };
	struct ics_line l;
	size_t number = 0;
	bool good = true, any = false;
	int is;

	while (good && (is = ics_line_next(&text, &number, &l)) != 0) {
		if (is == 1 || r.depth == 0)
			good = read_line(&r, &l);
		else {
			buf_fmt(why,
			    _("line %zu: \"%.60s\" is not a property, which "
			      "is written NAME:value"),
			    l.number, l.value);
			good = false;
		}
		any = true;
	}
	if (good && !any) {
		buf_str(why, _("is not an iCalendar file"));
		good = false;
	} else if (good && r.depth > 0) {
		buf_fmt(why,
		    _("%s of line %zu has no end: the file is not whole"),
		    r.open[r.depth - 1].name, r.open[r.depth - 1].line);
		good = false;
	}
	free(r.e.v);
	free(r.open);
	return good;
}

void
ics_events_free(struct ics_events *e)
{
	for (size_t i = 0; i < e->n; i++)
		free(e->v[i].v);
	free(e->v);
	*e = (struct ics_events){ 0 };
}
