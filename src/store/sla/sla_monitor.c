/* sla_monitor.c - the state of all clocks in one line, for monitoring */
#include "find_from.h"
#include "sla.h"
#include "sql.h"

enum { LATE, SOON, RUNNING, COUNTS };

int
sla_monitor(struct desk *d, const struct find *f, struct buf *line)
{
	static const char *const states[] = { "OK", "WARNING", "CRITICAL" };
	const struct kind *k = f->kind;
	struct buf sql = { 0 };
	struct args a = { 0 };
	struct db_rows *r;
	int64_t n[COUNTS] = { 0 };
	int status;

	ids_must_exist(d, f->among);
	buf_str(&sql, "SELECT x.state, count(*) FROM (SELECT ");
	kind_sql(&sql, col_find(k->cols, k->n, "state"), d->now);
	buf_str(&sql, " AS state");
	find_from(d, f, &sql, &a);
	buf_str(&sql, ") x GROUP BY x.state");
	r = sql_query(d, sql.s, a.n, a.v);
	while (sql_next(d, r)) {
		enum clock_state state =
		    VALUE_OF(clock_state, db_text(r, 0, NULL));

		n[state == STATE_BREACHING	  ? LATE
			: state == STATE_IMMINENT ? SOON
						  : RUNNING] += db_int(r, 1);
	}
	status = n[LATE] > 0 ? 2 : n[SOON] > 0 ? 1 : 0;
	buf_fmt(line,
	    "SLA %s - %lld late, %lld imminent, %lld in time |"
	    " breaching=%lld;;0;0; imminent=%lld;0;;0; running=%lld;;;0;\n",
	    states[status], (long long)n[LATE], (long long)n[SOON],
	    (long long)n[RUNNING], (long long)n[LATE], (long long)n[SOON],
	    (long long)n[RUNNING]);
	buf_free(&sql);
	args_free(&a);
	return status;
}
