/* desk_ahead.c - refuses instants that are far ahead of the desk */
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

bool
desk_near(struct desk *d, struct instant at, struct buf *why)
{
	struct instant base = d->now;

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

void
desk_near_now(struct desk *d)
{
	struct buf now = { 0 }, newest = { 0 };
	struct newest *n;

	if (d->ahead || (n = newest_of(d))->at.s == NONE ||
	    near(d, d->now, n->at))
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
