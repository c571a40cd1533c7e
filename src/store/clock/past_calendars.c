/*
 * past_calendars.c - makes the calendars that were known when an event was
 * written
 */
#include <stdlib.h>
#include <string.h>

#include "past_calendars.h"
#include "day.h"
#include "text.h"
#include "zone.h"

/* One calendar of the past; its texts belong to the snapshots. */
struct past {
	struct calendar c;
	struct calendar_source source;
	struct calendar_range range;
	char *name;
	struct past *next;
};

void
past_calendars_read(struct desk *d, int64_t event, struct past_calendars *p)
{
	*p = (struct past_calendars){ 0 };
	snapshot_read(d, "calendar", event, &p->calendars);
	snapshot_read(d, "holiday", event, &p->holidays);
	snapshot_read(d, "shift", event, &p->shifts);
}

static void
past_free(struct past *k)
{
	calendar_source_free(&k->source);
	calendar_range_free(&k->range);
	free(k->name);
	free(k);
}

void
past_calendars_free(struct past_calendars *p)
{
	struct past *k;

	while ((k = p->made) != NULL) {
		p->made = k->next;
		past_free(k);
	}
	snapshot_free(&p->calendars);
	snapshot_free(&p->holidays);
	snapshot_free(&p->shifts);
}

/*
 * Adds a version of a calendar. hd-put checked it, so that it can be read; a
 * version that cannot be read is left out.
 */
static void
add_version(
    struct calendar_source *s, const struct snapshot *c, size_t i, size_t *cap)
{
	struct calendar_version v = { .from = INT64_MIN };
	const char *from = snapshot_text(c, i, "valid_from"), *why;

	v.zone = snapshot_text(c, i, "zone");
	v.holidays = snapshot_text(c, i, "holidays");
	if ((from != NULL && *from != '\0' &&
		!day_parse(&from, &v.from, &why)) ||
	    !zone_valid(v.zone) ||
	    !hours_week(snapshot_text(c, i, "hours"), &v.week, &why))
		return;
	s->versions =
	    mem_grow(s->versions, s->nversions, cap, sizeof(*s->versions));
	s->versions[s->nversions++] = v;
}

/* Adds the holidays of a calendar, or those of one that a version names. */
static void
add_holidays(
    struct past_calendars *p, struct past *k, const char *of, size_t *cap)
{
	struct calendar_source *s = &k->source;
	const struct snapshot *c = &p->holidays;
	struct calendar_holiday h = { .of = of != k->name ? of : NULL };
	const char *why;

	for (size_t i = 0; i < c->n; i++) {
		if (strcmp(snapshot_text(c, i, "calendar"), of) != 0 ||
		    !holiday_parse(snapshot_text(c, i, "date"), &h.when, &why))
			continue;
		h.name = snapshot_text(c, i, "name");
		s->holidays = mem_grow(
		    s->holidays, s->nholidays, cap, sizeof(*s->holidays));
		s->holidays[s->nholidays++] = h;
	}
}

/*
 * Adds the holidays of the calendars that this version names and no earlier
 * version does.
 */
static void
add_named(struct past_calendars *p, struct past *k, size_t version, size_t *cap)
{
	const struct calendar_version *v = k->source.versions;
	const char *words = v[version].holidays;

	while (words != NULL && *words != '\0') {
		size_t n = strcspn(words, " "), i = 0;
		const char *of = mem_keep(&p->calendars.keep, words, n);

		while (i < version && !text_word(v[i].holidays, of))
			i++;
		if (i == version)
			add_holidays(p, k, of, cap);
		words += n + (words[n] == ' ');
	}
}

static void
add_shifts(struct past_calendars *p, struct past *k)
{
	struct calendar_source *s = &k->source;
	const struct snapshot *c = &p->shifts;
	size_t cap = 0;

	for (size_t i = 0; i < c->n; i++) {
		struct calendar_shift one = { 0 };
		const char *date = snapshot_text(c, i, "date"), *why;

		if (strcmp(snapshot_text(c, i, "calendar"), k->name) != 0 ||
		    !day_parse(&date, &one.day, &why) ||
		    !hours_day(snapshot_text(c, i, "hours"), &one.hours, &why))
			continue;
		s->shifts =
		    mem_grow(s->shifts, s->nshifts, &cap, sizeof(*s->shifts));
		s->shifts[s->nshifts++] = one;
	}
}

const struct calendar *
past_calendars_find(struct past_calendars *p, const char *name)
{
	const struct snapshot *c = &p->calendars;
	size_t versions = 0, holidays = 0;
	struct past *k;

	for (k = p->made; k != NULL; k = k->next)
		if (strcmp(k->name, name) == 0)
			return &k->c;
	k = xcalloc(1, sizeof(*k));
	k->name = xstrdup(name);
	k->c = (struct calendar){
		.name = k->name, .source = &k->source, .range = &k->range
	};
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(snapshot_text(c, i, "name"), name) == 0)
			add_version(&k->source, c, i, &versions);
	add_holidays(p, k, k->name, &holidays);
	for (size_t i = 0; i < k->source.nversions; i++)
		add_named(p, k, i, &holidays);
	if (k->source.nversions == 0) {
		past_free(k);
		return NULL;
	}
	add_shifts(p, k);
	k->source.whole = true;
	k->next = p->made;
	p->made = k;
	return &k->c;
}
