/* desk_ahead.c - refuses instants that are far from the time of the desk */
#include "desk_ahead.h"
#include "err.h"
#include "sql.h"
#include "translate.h"

/* The instant at which the newest event was recorded. */
struct newest {
	struct instant at; /* NONE: there is no event */
	bool read, exact;
};

static void
newest_forget(struct desk *d, void *memory, const char *kind)
{
	(void)d;
	if (kind == NULL)
		*(struct newest *)memory = (struct newest){ .read = false };
}

static const struct desk_memory newest_memory = { .size = sizeof(struct newest),
	.forget = newest_forget };

/* The event with the highest number was nearly always recorded last. */
static struct newest *
newest_of(struct desk *d)
{
	struct newest *n = desk_memory(d, &newest_memory);

	if (!n->read)
		n->at.s = sql_int(d,
		    "SELECT recorded FROM event ORDER BY id DESC LIMIT 1",
		    DB_NOARGS);
	n->read = true;
	return n;
}

/* Returns true if the instant is not too far ahead of `base` or the newest
 * event. All events are read only if the last one does not suffice. */
static bool
near(struct desk *d, struct instant at, struct instant base)
{
	const int64_t most = DESK_AHEAD_DAYS * INT64_C(86400);
	struct newest *n = newest_of(d);

	if (at.s <= base.s || at.s - base.s <= most || at.s <= n->at.s ||
	    at.s - n->at.s <= most)
		return true;
	if (!n->exact)
		n->at.s =
		    sql_int(d, "SELECT max(recorded) FROM event", DB_NOARGS);
	n->exact = true;
	return at.s - n->at.s <= most;
}

/* Returns true if the instant may be; no help desk has records before 1970. */
static bool
possible(struct instant at, struct buf *why)
{
	if (at.s == NONE || at.s >= 0)
		return true;
	when_format(why, at);
	buf_str(why, _(" is before 1970; check the year"));
	return false;
}

bool
desk_near(struct desk *d, struct instant at, struct buf *why)
{
	struct instant base = d->now;

	if (!possible(at, why))
		return false;
	if (d->ahead || at.s == NONE)
		return true;
	if (newest_of(d)->at.s == NONE && base.s < d->clock.s)
		base = d->clock;
	if (near(d, at, base))
		return true;
	when_format(why, at);
	buf_fmt(why,
	    _(" is more than %d days ahead of the desk; if that is right, "
	      "use --ahead"),
	    DESK_AHEAD_DAYS);
	return false;
}

struct instant
desk_first(struct desk *d)
{
	return (struct instant){ sql_int(
	    d, "SELECT min(at) FROM event", DB_NOARGS) };
}

/*
 * Ends the program if the present of this command lies long before the first
 * event of the desk. Commands about the past of the desk are rare, so the
 * events are read only for them.
 */
static void
past(struct desk *d, const struct newest *n)
{
	const int64_t most = DESK_BEFORE_DAYS * INT64_C(86400);
	struct buf now = { 0 }, first = { 0 };
	struct instant at;

	if (d->now.s >= n->at.s - most)
		return;
	at = desk_first(d);
	if (d->now.s >= at.s - most)
		return;
	when_format(&now, d->now);
	when_format(&first, at);
	die(EX_DATAERR,
	    _("it is %s for this command, but the first event of the desk was "
	      "at %s, more than %d years later; look at the clock of this "
	      "machine, HD_NOW and --at; records tell of the past in their "
	      "column at"),
	    now.s, first.s, DESK_BEFORE_DAYS / 365);
}

void
desk_possible_now(const struct desk *d)
{
	struct buf why = { 0 };

	if (!possible(d->now, &why))
		die(EX_DATAERR, "%s", why.s);
	buf_free(&why);
}

void
desk_near_now(struct desk *d)
{
	struct buf now = { 0 }, newest = { 0 };
	struct newest *n = newest_of(d);

	desk_possible_now(d);
	if (n->at.s == NONE)
		return;
	past(d, n);
	if (d->ahead || near(d, d->now, n->at))
		return;
	when_format(&now, d->now);
	when_format(&newest, n->at);
	die(EX_DATAERR,
	    _("it is %s for this command, but the newest change of the desk "
	      "was recorded at %s, more than %d days before; look at the clock "
	      "of this machine, HD_NOW and --at; if nobody used the desk for "
	      "so long, say --ahead once"),
	    now.s, newest.s, DESK_AHEAD_DAYS);
}
