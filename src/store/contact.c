#include "contact.h"
#include "sql.h"

void
contact_seen(struct desk *d, const char *address, struct pool *pool,
    const char **organisation)
{
	struct db_rows *r = sql_query(d,
	    "SELECT organisation, retired FROM contact"
	    " WHERE address = $1",
	    DB_ARGS(V(address)));
	const char *s;
	size_t n;

	bool back;

	*organisation = NULL;
	if (sql_next(d, r)) {
		if ((s = db_text(r, 0, &n)) != NULL)
			*organisation = mem_keep(pool, s, n);
		back = !db_null(r, 1);
		db_done(r);
		/* who asks again is back */
		if (back)
			sql_run(d,
			    "UPDATE contact SET retired = NULL"
			    " WHERE address = $1",
			    DB_ARGS(V(address)));
		return;
	}
	sql_run(d, "INSERT INTO contact (address) VALUES ($1)",
	    DB_ARGS(V(address)));
}
