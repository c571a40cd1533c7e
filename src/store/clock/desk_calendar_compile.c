/*
 * desk_calendar_compile.c - compiles calendars into the table of working
 * intervals, and checks the table
 */
#include <stdlib.h>
#include <string.h>

#include "desk_calendar.h"
#include "desk_calendar_impl.h"
#include "day.h"
#include "sql.h"
#include "text.h"

#define YEAR   (366 * DAY_SECONDS)
#define AHEAD  (2 * YEAR) /* of now that is always compiled */
#define BEHIND YEAR

/* Adds each name once, however many holidays change. */
void
desk_calendar_changed(struct desk *d, const char *name)
{
	struct buf *b;
	struct buf line = { 0 };

	if (d->unrecorded)
		return; /* first use or hd-cron will do; hd-init is quick */
	b = &desk_calendar_all(d)->changed;
	buf_fmt(&line, "\n%s\n", name);
	if (strstr(buf_s(b), line.s) == NULL) {
		buf_str(b, b->n == 0 ? "\n" : "");
		buf_fmt(b, "%s\n", name);
	}
	buf_free(&line);
}

/* Marks the calendars that take the holidays of a changed one. */
static void
followers(struct desk *d, const char *name)
{
	struct db_rows *r = sql_query(d,
	    "SELECT name, holidays FROM calendar WHERE holidays IS NOT NULL"
	    " ORDER BY name",
	    DB_NOARGS);

	while (sql_next(d, r))
		if (text_word(db_text(r, 1, NULL), name))
			desk_calendar_changed(d, db_text(r, 0, NULL));
}

static void
write_rows(struct desk *d, const struct desk_calendar *k)
{
	const struct calendar_range *r = &k->range;

	/* first, so that of two at once one waits here and begins again */
	sql_run(d,
	    "INSERT INTO compiled (calendar, since, until) VALUES ($1, $2, $3)"
	    " ON CONFLICT (calendar) DO UPDATE SET since = excluded.since,"
	    " until = excluded.until",
	    DB_ARGS(V(k->name), V(r->from), V(r->until)));
	sql_run(
	    d, "DELETE FROM working WHERE calendar = $1", DB_ARGS(V(k->name)));
	for (size_t i = 0; i < r->n; i++)
		sql_run(d,
		    "INSERT INTO working (calendar, opens, closes, before)"
		    " VALUES ($1, $2, $3, $4)",
		    DB_ARGS(V(k->name), V(r->v[i].opens), V(r->v[i].closes),
			V(r->v[i].before)));
}

/*
 * Compiles a calendar: what is compiled already, and whole years around the
 * time of the machine. The time of --at does not count, or a mistyped one would
 * compile millennia.
 */
static void
compile(struct desk *d, const char *name)
{
	int64_t from = d->clock.s - BEHIND, until = d->clock.s + AHEAD + YEAR;
	struct desk_calendar k;

	if (desk_calendar_open(d, name, &k)) {
		desk_calendar_whole(d, &k);
		desk_calendar_good(&k);
		if (k.since < k.until && k.since < from)
			from = k.since;
		if (k.since < k.until && k.until > until)
			until = k.until;
		calendar_years(&from, &until);
		calendar_make(&k.source, &k.range, from, until);
		write_rows(d, &k);
	}
	desk_calendar_free(&k);
}

void
desk_calendar_settle(struct desk *d, void *desk_calendars)
{
	struct buf *b = &((struct desk_calendars *)desk_calendars)->changed;
	char *save = NULL, *list;

	if (b->n == 0)
		return;
	/* followers are added to the list while it is walked: names once each
	 */
	for (size_t at = 1, n; at < b->n; at += n + 1) {
		char *name = xstrndup(b->s + at, n = strcspn(b->s + at, "\n"));

		followers(d, name);
		free(name);
	}
	list = xstrdup(b->s);
	buf_clear(b);
	for (char *name = strtok_r(list, "\n", &save); name != NULL;
	     name = strtok_r(NULL, "\n", &save))
		compile(d, name);
	free(list);
	desk_forget(d, "calendar");
}

/* FROM the calendars that are not compiled until $1. */
#define SHORT                                                          \
	" FROM calendar c LEFT JOIN compiled k ON k.calendar = c.name" \
	" WHERE c.retired IS NULL AND coalesce(k.until, $1) <= $1"

bool
desk_calendar_compiled(struct desk *d)
{
	return sql_int(d, "SELECT 1" SHORT " LIMIT 1",
		   DB_ARGS(V(d->clock.s + AHEAD))) == NONE;
}

int64_t
desk_calendar_compile(struct desk *d, char *const *names, int n)
{
	struct db_rows *r;
	int64_t done = n;

	for (int i = 0; i < n; i++)
		desk_calendar_changed(d, names[i]);
	if (n > 0)
		return done;
	r = sql_query(d, "SELECT DISTINCT c.name" SHORT " ORDER BY c.name",
	    DB_ARGS(V(d->clock.s + AHEAD)));
	for (; sql_next(d, r); done++)
		desk_calendar_changed(d, db_text(r, 0, NULL));
	return done;
}

/* ------------------------------------------------------------------ check */

/* Returns the instant from which two ranges differ; NONE if they are equal. */
static struct instant
differs(const struct calendar_range *a, const struct calendar_range *b)
{
	const struct calendar_range *longer = a->n > b->n ? a : b;
	size_t n = a->n < b->n ? a->n : b->n;
	int64_t apart = n > 0 ? a->v[0].before - b->v[0].before : 0;

	for (size_t i = 0; i < n; i++) {
		struct working x = a->v[i], y = b->v[i];

		if (x.opens != y.opens || x.closes != y.closes ||
		    x.before != y.before + apart)
			return (struct instant){ x.opens < y.opens ? x.opens
								   : y.opens };
	}
	return (struct instant){ n < longer->n ? longer->v[n].opens : NONE };
}

static void
check_one(struct desk *d, const char *name, struct buf *lines)
{
	struct calendar_range stored = { 0 };
	struct instant where;
	struct desk_calendar k;

	if (!desk_calendar_open(d, name, &k))
		buf_fmt(lines,
		    "%s is compiled, but there is no such calendar\n", name);
	else {
		desk_calendar_whole(d, &k);
		desk_calendar_rows(d, &k, &stored, k.since, k.until);
		if (k.bad.n == 0)
			calendar_make(&k.source, &k.range, k.since, k.until);
		if (k.bad.n > 0)
			buf_fmt(lines, "%s\n", k.bad.s);
		else if ((where = differs(&stored, &k.range)).s != NONE) {
			buf_fmt(lines,
			    "%s is not compiled as its hours, "
			    "holidays and time zone have it, from ",
			    name);
			when_format(lines, where);
			buf_fmt(lines,
			    " on: if the time zones were updated, run "
			    "hd-cal compile %s\n",
			    name);
		}
	}
	calendar_range_free(&stored);
	desk_calendar_free(&k);
}

void
desk_calendar_check(struct desk *d, struct buf *lines)
{
	struct db_rows *r = sql_query(
	    d, "SELECT calendar FROM compiled ORDER BY calendar", DB_NOARGS);
	struct pool keep = { 0 };
	const char **names = NULL;
	size_t n = 0, cap = 0;

	while (sql_next(d, r)) {
		names = mem_grow(names, n, &cap, sizeof(*names));
		names[n++] = sql_kept(&keep, r, 0);
	}
	for (size_t i = 0; i < n; i++)
		check_one(d, names[i], lines);
	free(names);
	mem_free(&keep);
}
