/* db_trace.c - HD_TRACE: each statement and its time on standard error */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "driver.h"
#include "text.h"

double
db_clock(const struct db *db)
{
	struct timespec t;

	if (!db->trace)
		return 0;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void
db_trace(const char *sql, size_t n, const struct val *args, double seconds)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%8.3f ms  ", seconds * 1e3);
	text_show(&b, sql, strlen(sql), false);
	for (size_t i = 0; i < n; i++) {
		buf_fmt(&b, "%s$%zu=", i == 0 ? "  -- " : ", ", i + 1);
		if (args[i].type == VAL_NULL)
			buf_str(&b, "null");
		else if (args[i].type == VAL_INT)
			buf_fmt(&b, "%lld", (long long)args[i].i);
		else if (args[i].type == VAL_REAL)
			buf_fmt(&b, "%g", args[i].d);
		else if (args[i].type == VAL_BLOB)
			buf_fmt(&b, "<%zu bytes>", args[i].n);
		else
			text_show(&b, args[i].s,
			    args[i].n < 60 ? args[i].n : 60, false);
	}
	fprintf(stderr, "%s\n", b.s);
	buf_free(&b);
}
