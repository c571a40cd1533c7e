/* put_back.c - a record becomes what it was, as an event of its own */
#include <string.h>

#include "put_back.h"
#include "put_check.h"
#include "put_impl.h"
#include "retire.h"

/* Sets the columns. Columns that the kind has no more are left as they are. */
static void
set(const struct kind *k, struct put_row *row, const struct put_was *was,
    size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct col *c = col_find(k->cols, k->n, was[i].field);
		const char *s = was[i].value;

		if (c == NULL)
			continue;
		if (s != NULL)
			s = mem_keep(&row->keep, s, strlen(s));
		row->new[c - k->cols] = col_stored(c, s);
	}
}

/* Returns true if the record may become so; else false, and why. */
static bool
may_be(
    struct desk *d, const struct kind *k, struct put_row *row, struct buf *why)
{
	size_t at = (size_t)(col_find(k->cols, k->n, "retired") - k->cols);

	if (row->new[at].type == VAL_NULL)
		return put_check(d, k, row->old, row->new, why);
	return row->old[at].type != VAL_NULL ||
	    retire_allowed(d, k, row->old, false, why);
}

enum answer
put_back(struct desk *d, const struct kind *k, const char *key,
    const struct put_was *was, size_t n, const struct origin *origin,
    struct buf *why)
{
	enum answer answer;
	struct put_row row;

	answer = put_row_find(d, k, key, &row, why);
	if (row.exists) {
		memcpy(row.new, row.old, k->n * sizeof(*row.new));
		set(k, &row, was, n);
		if (may_be(d, k, &row, why))
			answer = put_row_write(d, k, &row, ACTION_UNDO, origin);
	}
	put_row_free(&row);
	return answer;
}
