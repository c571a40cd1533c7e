/* inside.c - tickets with all that people outside do not see: for agents only
 */
#include "inside.h"
#include "portal_impl.h"
#include "sql.h"

void
inside_entries(struct desk *d, int64_t id,
    void (*fn)(void *, const struct inside_entry *), void *arg)
{
	struct db_rows *r = sql_query(d,
	    "WITH RECURSIVE m (id) AS (SELECT CAST($1 AS BIGINT) UNION"
	    " SELECT t.id FROM ticket t JOIN m ON t.merged = m.id)"
	    " SELECT n.id, n.at, n.author, n.role, n.body, n.kind, n.ticket"
	    " FROM m JOIN entry n ON n.ticket = m.id"
	    " WHERE n.withdrawn IS NULL ORDER BY n.at, n.id",
	    DB_ARGS(V(id)));

	while (sql_next(d, r)) {
		struct inside_entry e = { .entry = { .id = db_int(r, 0),
					      .at = { db_int(r, 1) },
					      .author = db_text(r, 2, NULL),
					      .role = VALUE_OF(
						  role, db_text(r, 3, NULL)),
					      .body = db_text(r, 4, NULL) },
			.kind = VALUE_OF(entry, db_text(r, 5, NULL)),
			.ticket = db_int(r, 6) };

		fn(arg, &e);
	}
}

void
inside_files(struct desk *d, int64_t entry,
    void (*fn)(void *, const struct portal_file *), void *arg)
{
	struct db_rows *r = sql_query(d,
	    "SELECT id, size, name, type FROM attachment WHERE entry = $1"
	    " AND hash NOT LIKE 'erased-%' ORDER BY id",
	    DB_ARGS(V(entry)));

	portal_each_file(d, r, fn, arg);
}

bool
inside_file(struct desk *d, int64_t id, struct pool *keep,
    struct portal_file *f, struct buf *data)
{
	struct db_rows *r = sql_query(d,
	    "SELECT a.name, a.type, c.data, a.size FROM attachment a"
	    " JOIN content c ON c.hash = a.hash"
	    " JOIN entry n ON n.id = a.entry AND n.withdrawn IS NULL"
	    " WHERE a.id = $1 AND a.hash NOT LIKE 'erased-%'",
	    DB_ARGS(V(id)));
	const char *bytes;
	size_t n;

	if (!sql_next(d, r))
		return false;
	bytes = db_text(r, 2, &n);
	buf_add(data, bytes != NULL ? bytes : "", n);
	*f = (struct portal_file){ .id = id,
		.size = db_int(r, 3),
		.name = sql_kept(keep, r, 0),
		.type = sql_kept(keep, r, 1) };
	db_done(r);
	return true;
}
