/* stored.c - contents that stand in a table once, under their hash */
#include <sodium.h>
#include <string.h>

#include "sql.h"
#include "stored.h"

void
stored_hash(const void *p, size_t n, char hash[STORED_HASH])
{
	unsigned char h[crypto_hash_sha256_BYTES];

	crypto_hash_sha256(h, p, n);
	sodium_bin2hex(hash, STORED_HASH, h, sizeof(h));
}

void
stored_check(
    struct desk *d, const char *query, const char *what, struct buf *faults)
{
	struct db_rows *r = sql_query(d, query, DB_NOARGS);
	char hash[STORED_HASH];
	size_t n;

	while (sql_next(d, r)) {
		const char *p = db_text(r, 2, &n);

		stored_hash(p, n, hash);
		if (strcmp(hash, db_text(r, 0, NULL)) != 0 ||
		    (int64_t)n != db_int(r, 1))
			buf_fmt(faults, "%s %s is damaged\n", what,
			    db_text(r, 0, NULL));
	}
}
