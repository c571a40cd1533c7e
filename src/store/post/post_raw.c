/* post_raw.c - messages of mail as they came */
#include <string.h>

#include "post_raw.h"
#include "span.h"
#include "sql.h"

/* Returns how many seconds messages are kept. */
static int64_t
keep_seconds(struct desk *d)
{
	const char *why;
	struct span s;

	return span_parse(desk_setting(d, "mail_keep", "90d"), &s, &why) ? s.s
									 : 0;
}

void
post_raw_keep(struct desk *d, const char *raw, size_t n, struct instant at,
    bool must, char hash[STORED_HASH])
{
	hash[0] = '\0';
	if (!must && at.s + keep_seconds(d) <= d->now.s)
		return;
	stored_hash(raw, n, hash);
	sql_run(d,
	    "INSERT INTO raw (hash, size, data) VALUES ($1, $2, $3)"
	    " ON CONFLICT (hash) DO NOTHING",
	    DB_ARGS(V(&hash[0]), V((int64_t)n), val_blob(raw, n)));
}

#define OLD "raw IS NOT NULL AND at <= $1 AND state <> 'suspended'"

/* Messages that came in by this instant are too old. */
static struct instant
limit(struct desk *d)
{
	return (struct instant){ d->now.s - keep_seconds(d) };
}

bool
post_raw_old(struct desk *d)
{
	return sql_int(d, "SELECT 1 FROM mail WHERE " OLD " LIMIT 1",
		   DB_ARGS(V(limit(d)))) == 1;
}

void
post_raw_purge(struct desk *d)
{
	sql_run(
	    d, "UPDATE mail SET raw = NULL WHERE " OLD, DB_ARGS(V(limit(d))));
	sql_run(d,
	    "DELETE FROM raw WHERE NOT EXISTS"
	    " (SELECT 1 FROM mail m WHERE m.raw = raw.hash)",
	    DB_NOARGS);
}

void
post_raw_check(struct desk *d, struct buf *faults)
{
	stored_check(d, "SELECT hash, size, data FROM raw ORDER BY hash",
	    "message", faults);
}
