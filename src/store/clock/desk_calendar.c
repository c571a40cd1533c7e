/* desk_calendar.c - reads the calendars of a desk and remembers them */
#include <stdlib.h>
#include <string.h>

#include "desk_calendar.h"
#include "desk_calendar_impl.h"
#include "day.h"
#include "err.h"
#include "translate.h"
#include "sql.h"
#include "text.h"
#include "zone.h"

#define BEHIND (40 * DAY_SECONDS) /* of `at`, read at first */
#define BEYOND (400 * DAY_SECONDS)

/* ----------------------------------------------------------------- reading */

/*
 * Notes why a calendar cannot be used: somebody must have written into the
 * database by hand. The program does not end here, because hd-check goes on
 * with the other calendars.
 */
static void
spoilt(struct desk_calendar *k, const char *of, const char *why)
{
	if (k->bad.n == 0)
		buf_fmt(&k->bad, _("calendar \"%s\": %s"), of, why);
}

static void
version_add(struct desk_calendar *k, struct db_rows *r, size_t *cap)
{
	struct calendar_source *s = &k->source;
	struct calendar_version v = { .from = INT64_MIN };
	const char *from = db_text(r, 0, NULL), *why;

	v.zone = sql_kept(&k->keep, r, 1);
	v.holidays = sql_kept(&k->keep, r, 3);
	if (!zone_valid(v.zone))
		spoilt(k, k->name, _("its time zone is not installed"));
	if ((*from != '\0' && !day_parse(&from, &v.from, &why)) ||
	    !hours_week(db_text(r, 2, NULL), &v.week, &why))
		spoilt(k, k->name, why);
	s->versions =
	    mem_grow(s->versions, s->nversions, cap, sizeof(*s->versions));
	s->versions[s->nversions++] = v;
}

/*
 * Reads the versions of a calendar; false if there is none. Retired versions
 * are read only if there is no other: records that still name the calendar go
 * on with it.
 */
static bool
versions_read(struct desk *d, struct desk_calendar *k, bool retired)
{
	struct db_rows *r = sql_query(d,
	    "SELECT c.valid_from, c.zone, c.hours, c.holidays, k.since,"
	    " k.until FROM calendar c LEFT JOIN compiled k"
	    " ON k.calendar = c.name WHERE c.name = $1 AND"
	    " (c.retired IS NULL OR CAST($2 AS BIGINT) = 1)"
	    " ORDER BY c.valid_from",
	    DB_ARGS(V(k->name), V((int64_t)retired)));
	size_t cap = 0;

	while (sql_next(d, r)) {
		version_add(k, r, &cap);
		if (!db_null(r, 4)) {
			k->since = db_int(r, 4);
			k->until = db_int(r, 5);
		}
	}
	return k->source.nversions > 0;
}

/* Reads the holidays of a calendar, or those of one that a version names. */
static void
holidays_read(
    struct desk *d, struct desk_calendar *k, const char *of, size_t *cap)
{
	struct calendar_source *s = &k->source;
	struct db_rows *r = sql_query(d,
	    "SELECT date, name FROM holiday WHERE calendar = $1"
	    " AND retired IS NULL ORDER BY date",
	    DB_ARGS(V(of)));
	struct calendar_holiday h = { .of = of != k->name ? of : NULL };
	const char *why;

	while (sql_next(d, r)) {
		if (!holiday_parse(db_text(r, 0, NULL), &h.when, &why)) {
			spoilt(k, of, why);
			continue;
		}
		h.name = sql_kept(&k->keep, r, 1);
		s->holidays = mem_grow(
		    s->holidays, s->nholidays, cap, sizeof(*s->holidays));
		s->holidays[s->nholidays++] = h;
	}
}

/*
 * Reads the holidays of the calendars that this version names and no earlier
 * version does.
 */
static void
holidays_named(
    struct desk *d, struct desk_calendar *k, size_t version, size_t *cap)
{
	const struct calendar_version *v = k->source.versions;
	const char *words = v[version].holidays;

	while (words != NULL && *words != '\0') {
		size_t n = strcspn(words, " "), i = 0;
		const char *of = mem_keep(&k->keep, words, n);

		while (i < version && !text_word(v[i].holidays, of))
			i++;
		if (i == version)
			holidays_read(d, k, of, cap);
		words += n + (words[n] == ' ');
	}
}

static void
shifts_read(struct desk *d, struct desk_calendar *k)
{
	struct calendar_source *s = &k->source;
	struct db_rows *r = sql_query(d,
	    "SELECT date, hours FROM shift WHERE calendar = $1"
	    " AND retired IS NULL ORDER BY date",
	    DB_ARGS(V(k->name)));
	struct calendar_shift shift;
	const char *date, *why;
	size_t cap = 0;

	while (sql_next(d, r)) {
		shift = (struct calendar_shift){ 0 };
		date = db_text(r, 0, NULL);
		if (!day_parse(&date, &shift.day, &why) ||
		    !hours_day(db_text(r, 1, NULL), &shift.hours, &why))
			spoilt(k, k->name, why);
		s->shifts =
		    mem_grow(s->shifts, s->nshifts, &cap, sizeof(*s->shifts));
		s->shifts[s->nshifts++] = shift;
	}
}

void
desk_calendar_whole(struct desk *d, struct desk_calendar *k)
{
	size_t cap = 0;

	if (k->source.whole)
		return;
	holidays_read(d, k, k->name, &cap);
	for (size_t i = 0; i < k->source.nversions; i++)
		holidays_named(d, k, i, &cap);
	shifts_read(d, k);
	k->source.whole = true;
}

void
desk_calendar_rows(struct desk *d, const struct desk_calendar *k,
    struct calendar_range *range, int64_t from, int64_t until)
{
	struct working w;
	struct db_rows *r = sql_query(d,
	    "SELECT opens, closes, before FROM working WHERE calendar = $1 AND"
	    " opens < $3 AND opens >= coalesce((SELECT max(w.opens) FROM"
	    " working w WHERE w.calendar = $1 AND w.opens <= $2), $2)"
	    " ORDER BY opens",
	    DB_ARGS(V(k->name), V(from), V(until)));

	offsets_free(&range->offsets);
	range->n = 0;
	range->from = from;
	range->until = until;
	while (sql_next(d, r)) {
		w = (struct working){ db_int(r, 0), db_int(r, 1),
			db_int(r, 2) };
		if (w.closes <= from)
			continue;
		if (w.opens < from) {
			w.before += from - w.opens;
			w.opens = from;
		}
		if (w.closes > until)
			w.closes = until;
		range->v = mem_grow(range->v, range->n, &range->cap, sizeof(w));
		range->v[range->n++] = w;
	}
}

/*
 * Gives calendar.c more of a calendar: first a part of the table, then all of
 * the table, then what is worked out in memory.
 */
static void
more(const struct calendar *c, int64_t from, int64_t until, bool whole)
{
	struct desk_calendar *k = c->arg;
	int64_t first = k->at - BEHIND, last = k->at + BEYOND;

	if (whole) {
		desk_calendar_whole(k->desk, k);
		desk_calendar_good(k);
		return;
	}
	if (k->since <= from && until <= k->until) {
		if (k->range.from < k->range.until || from < first ||
		    until > last) {
			first = k->since;
			last = k->until;
		}
		desk_calendar_rows(k->desk, k, &k->range,
		    first < k->since ? k->since : first,
		    last > k->until ? k->until : last);
		return;
	}
	desk_calendar_whole(k->desk, k);
	desk_calendar_good(k);
	calendar_years(&from, &until);
	calendar_make(&k->source, &k->range, from, until);
}

void
desk_calendar_good(const struct desk_calendar *k)
{
	if (k->bad.n > 0)
		die(EX_DATAERR, "%s", k->bad.s);
}

/* ------------------------------------------------------------- remembering */

bool
desk_calendar_open(struct desk *d, const char *name, struct desk_calendar *k)
{
	*k = (struct desk_calendar){ .desk = d, .name = xstrdup(name) };
	k->c = (struct calendar){ k->name, &k->source, &k->range, more, k };
	return versions_read(d, k, false) || versions_read(d, k, true);
}

void
desk_calendar_free(struct desk_calendar *k)
{
	calendar_source_free(&k->source);
	calendar_range_free(&k->range);
	mem_free(&k->keep);
	buf_free(&k->bad);
	free(k->name);
}

static void
forget(struct desk *d, void *memory, const char *kind)
{
	struct desk_calendars *all = memory;
	struct desk_calendar *k;

	(void)d;
	if (kind == NULL)
		buf_clear(&all->changed);
	else if (strcmp(kind, "calendar") != 0 &&
	    strcmp(kind, "holiday") != 0 && strcmp(kind, "shift") != 0)
		return;
	while ((k = all->known) != NULL) {
		all->known = k->next;
		desk_calendar_free(k);
		free(k);
	}
}

static void
forget_changed(void *memory)
{
	buf_free(&((struct desk_calendars *)memory)->changed);
}

struct desk_calendars *
desk_calendar_all(struct desk *d)
{
	static const struct desk_memory desk_calendar_memory = {
		.size = sizeof(struct desk_calendars),
		.forget = forget,
		.settle = desk_calendar_settle,
		.close = forget_changed
	};

	return desk_memory(d, &desk_calendar_memory);
}

const struct calendar *
desk_calendar_find(struct desk *d, const char *name, struct instant at)
{
	struct desk_calendars *all;
	struct desk_calendar *k;

	if (name == NULL)
		return NULL;
	all = desk_calendar_all(d);
	for (k = all->known; k != NULL; k = k->next)
		if (strcmp(k->name, name) == 0)
			return &k->c;
	k = xcalloc(1, sizeof(*k));
	if (!desk_calendar_open(d, name, k))
		die(EX_CONFIG, _("\"%s\" is not a known %s"), name, "calendar");
	desk_calendar_good(k);
	k->at = at.s != NONE ? at.s : d->now.s;
	k->next = all->known;
	all->known = k;
	return &k->c;
}
