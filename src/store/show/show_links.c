/* show_links.c - the other tickets on a ticket's page */
#include "link_stood.h"
#include "show_impl.h"
#include "sql.h"

void
show_links(struct desk *d, int64_t ticket, struct instant at, struct buf *b)
{
	struct db_rows *r = sql_query(d,
	    "SELECT l.link, CASE WHEN l.ticket = $1 THEN 1 ELSE 0 END AS own,"
	    " o.id, o.status, o.subject FROM link l JOIN ticket o ON o.id ="
	    " CASE WHEN l.ticket = $1 THEN l.other ELSE l.ticket END"
	    " WHERE (l.ticket = $1 OR l.other = $1) AND " LINK_STOOD(
		"l", "$2") " ORDER BY 2 DESC, 1, 3",
	    DB_ARGS(V(ticket), V(at)));

	while (sql_next(d, r)) {
		enum link_type is = VALUE_OF(link, db_text(r, 0, NULL));

		buf_fmt(b, "%-13s #%lld, ",
		    db_int(r, 1) == 1 ? WORD_OF(link, is)
				      : WORD_OF(link_back, is),
		    (long long)db_int(r, 2));
		show_safe(b, db_text(r, 3, NULL));
		buf_str(b, ": ");
		show_safe(b, db_text(r, 4, NULL));
		buf_ch(b, '\n');
	}
}
