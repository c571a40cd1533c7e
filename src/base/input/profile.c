/* profile.c - what a profile says of headings, values and dates */
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "fold.h"
#include "mem.h"
#include "pattern.h"
#include "profile.h"
#include "text.h"
#include "zone.h"

void
profile_free(struct profile *p)
{
	for (size_t i = 0; i < p->n; i++) {
		free(p->v[i].heading);
		free(p->v[i].column);
		free(p->v[i].dates);
		free(p->v[i].constant);
		free(p->v[i].join);
		map_free(&p->v[i].values);
	}
	for (size_t i = 0; i < p->nzones; i++) {
		free(p->zones[i].name);
		offsets_free(p->zones[i].offsets);
		free(p->zones[i].offsets);
	}
	free(p->v);
	free(p->zones);
	free(p->encoding);
	free(p->dates);
	*p = (struct profile){ 0 };
}

const struct profile_heading *
profile_find(const struct profile *p, const char *heading, size_t n)
{
	const struct profile_heading *said = NULL;
	struct buf b = { 0 };

	fold_text(&b, heading, n);
	for (size_t i = 0; i < p->n && said == NULL && b.n > 0; i++)
		if (strcmp(p->v[i].heading, b.s) == 0)
			said = &p->v[i];
	buf_free(&b);
	return said;
}

const char *
profile_value(const struct profile_heading *said, const char *s, size_t n)
{
	struct buf b = { 0 };
	const char *to;

	if (said->values.n == 0)
		return NULL;
	fold_text(&b, s, n);
	to = map_find(&said->values, b.s, b.n);
	if (to == NULL && b.n > 0)
		to = map_find(&said->values, "*", 1);
	buf_free(&b);
	return to;
}

/* Adds what clocks of the zone show as an instant, or only as its date. */
static void
add(struct buf *b, const struct offsets *zone, int64_t clock, bool timed)
{
	char date[10];

	if (!timed && zone == NULL) {
		day_write(date, day_date(day_at(clock)));
		buf_add(b, date, sizeof(date));
		return;
	}
	when_format(b,
	    zone != NULL ? offsets_instant(zone, clock) : zone_instant(clock));
}

/* An instant as hd-syntax(7) has it, with its zone or without. */
static bool
iso(struct buf *b, const struct offsets *zone, const char *s)
{
	static const char *const patterns[] = { "yyyy-mm-dd",
		"yyyy-mm-dd hh:mm", "yyyy-mm-ddThh:mm", "yyyy-mm-dd hh:mm:ss",
		"yyyy-mm-ddThh:mm:ss" };
	struct instant t;
	const char *why;
	int64_t clock;

	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
		if (pattern_parse(patterns[i], s, &clock)) {
			add(b, zone, clock, i > 0);
			return true;
		}
	if (*s < '0' || *s > '9' ||
	    !when_parse(s, (struct instant){ 0 }, &t, &why))
		return false;
	when_format(b, t);
	return true;
}

bool
profile_date(struct buf *b, const char *patterns, const struct offsets *zone,
    const char *s)
{
	char *text = text_trim(xstrdup(s)), *one;
	bool good = false;
	int64_t clock;
	size_t n;

	for (; !good && *patterns != '\0';
	     patterns += n + (patterns[n] == '|')) {
		n = strcspn(patterns, "|");
		one = xstrndup(patterns, n);
		if (strcmp(one, "iso") == 0)
			good = iso(b, zone, text);
		else if ((good = pattern_parse(one, text, &clock)))
			add(b, zone, clock, pattern_timed(one));
		free(one);
	}
	free(text);
	return good;
}
