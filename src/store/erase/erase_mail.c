/* erase_mail.c - erases messages of mail: as they came, and what is noted of
 * them */
#include <stdlib.h>
#include <string.h>

#include "erase_impl.h"
#include "number.h"
#include "sql.h"

/* Takes the message with this hash away from all records that have it. */
static void
forget(struct erase *e, const char *hash)
{
	struct db_rows *r = sql_query(e->d,
	    "SELECT id FROM mail WHERE raw = $1 ORDER BY id", DB_ARGS(V(hash)));
	char name[NUMBER_ROOM];

	while (sql_next(e->d, r)) {
		number_int(name, db_int(r, 0));
		erase_place(e, "mail", name, "raw", ERASED_REPLACED);
	}
	sql_run(e->d, "UPDATE mail SET raw = NULL WHERE raw = $1",
	    DB_ARGS(V(hash)));
	sql_run(e->d, "DELETE FROM raw WHERE hash = $1", DB_ARGS(V(hash)));
	erase_wrote(e, "mail");
	erase_wrote(e, "raw");
}

void
erase_mail_raw(struct erase *e, const char *sql, struct val arg,
    bool (*is)(struct erase *, const char *, size_t))
{
	struct db_rows *r = sql_query(e->d, sql, 1, &arg);
	const char **hash = NULL;
	size_t n = 0, cap = 0;

	while (sql_next(e->d, r)) {
		const char *data;
		size_t size;

		if (is != NULL) {
			data = db_text(r, 1, &size);
			if (!is(e, data, size))
				continue;
		}
		hash = mem_grow(hash, n, &cap, sizeof(*hash));
		hash[n++] = sql_kept(&e->keep, r, 0);
	}
	for (size_t i = 0; i < n; i++)
		forget(e, hash[i]);
	free(hash);
}

bool
erase_mail_column(const char *column)
{
	return strcmp(column, "subject") == 0 ||
	    strcmp(column, "evidence") == 0;
}

static bool
judge(struct erase *e, const struct erase_row *r, size_t i, struct val *new)
{
	return erase_mail_column(r->t->column[i]) &&
	    erase_empty(e, r->v[i], new);
}

void
erase_mail_entry(struct erase *e, int64_t entry, bool text)
{
	if (text)
		erase_walk(e, catalogue_find(&e->tables, "mail"),
		    "t.entry = $1", V(entry), judge);
	erase_mail_raw(e,
	    "SELECT raw FROM mail WHERE raw IS NOT NULL AND entry = $1",
	    V(entry), NULL);
}
