#include "contact.h"
#include "sql.h"

bool
contact_known(struct desk *d, const char *address)
{
	return sql_int(d, "SELECT 1 FROM contact WHERE address = $1",
		   DB_ARGS(V(address))) == 1;
}

void
contact_seen(struct desk *d, const char *address, struct pool *pool,
    const char **organisation)
{
	struct db_rows *r = sql_query(d,
	    "SELECT organisation FROM contact"
	    " WHERE address = $1",
	    DB_ARGS(V(address)));
	const char *s;
	size_t n;

	*organisation = NULL;
	if (sql_next(d, r)) {
		if ((s = db_text(r, 0, &n)) != NULL)
			*organisation = mem_keep(pool, s, n);
		db_done(r);
		return;
	}
	sql_run(d, "INSERT INTO contact (address) VALUES ($1)",
	    DB_ARGS(V(address)));
}
