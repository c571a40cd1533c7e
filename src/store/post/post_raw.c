/* post_raw.c - messages of mail as they came */
#include <sodium.h>
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

static void
hash_of(const char *raw, size_t n, char hash[POST_RAW_HASH])
{
	unsigned char h[crypto_hash_sha256_BYTES];

	crypto_hash_sha256(h, (const unsigned char *)raw, n);
	sodium_bin2hex(hash, POST_RAW_HASH, h, sizeof(h));
}

void
post_raw_keep(struct desk *d, const char *raw, size_t n, struct instant at,
    bool must, char hash[POST_RAW_HASH])
{
	hash[0] = '\0';
	if (!must && at.s + keep_seconds(d) <= d->now.s)
		return;
	hash_of(raw, n, hash);
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
	struct db_rows *r = sql_query(
	    d, "SELECT hash, size, data FROM raw ORDER BY hash", DB_NOARGS);
	char hash[POST_RAW_HASH];
	size_t n;

	while (sql_next(d, r)) {
		const char *p = db_text(r, 2, &n);

		hash_of(p, n, hash);
		if (strcmp(hash, db_text(r, 0, NULL)) != 0 ||
		    (int64_t)n != db_int(r, 1))
			buf_fmt(faults, "message %s is damaged\n",
			    db_text(r, 0, NULL));
	}
}
