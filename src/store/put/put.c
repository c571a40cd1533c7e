/* put.c - inserts, updates and retires records by their keys */
#include <string.h>

#include "event.h"
#include "put.h"
#include "put_check.h"
#include "put_impl.h"
#include "retire.h"
#include "translate.h"
#include "value.h"

/* Cells into row->new; the key first, then the others over what is there. */
static bool
parse(struct desk *d, const struct kind *k, const struct col *const *cols,
    const struct cell *cells, size_t n, bool key, struct put_row *row,
    struct buf *why)
{
	bool good = true;

	for (size_t i = 0; i < n; i++) {
		const struct col *c = cols[i];

		if (c == NULL || !cells[i].given ||
		    ((c->flags & COL_KEY) != 0) != key)
			continue;
		if (!put_row_value(d, c, cells[i].s, false, row,
			&row->new[c - k->cols], why)) {
			good = false;
			continue;
		}
		if (row->said == NULL)
			row->said = value_name(c, cells[i].s, &row->keep);
	}
	return good;
}

/* The name that came with the address, if there is no other. Always true. */
static bool
said(const struct kind *k, struct put_row *row)
{
	const struct col *c =
	    row->said != NULL ? col_find(k->cols, k->n, "name") : NULL;

	if (c != NULL && row->new[c - k->cols].type == VAL_NULL)
		row->new[c - k->cols] = val_text(row->said);
	return true;
}

/* Hands the record to the caller, or frees it if nobody wants it. */
static void
hand_over(struct put_row *row, struct put_row *to)
{
	if (to != NULL)
		*to = *row;
	else
		put_row_free(row);
}

enum answer
put_record(struct desk *d, const struct kind *k, const struct col *const *cols,
    const struct cell *cells, size_t n, const struct origin *origin,
    struct put_row *put, struct buf *why)
{
	enum answer answer = REFUSED;
	const struct col *retired = col_find(k->cols, k->n, "retired");
	struct put_row row;

	put_row_begin(&row, k);
	if (parse(d, k, cols, cells, n, true, &row, why) &&
	    put_row_key_whole(k, &row, why)) {
		put_row_read(d, k, &row);
		if (row.exists) {
			memcpy(row.new, row.old, k->n * sizeof(*row.new));
			row.new[retired - k->cols] = val_int(NONE);
		}
		if (parse(d, k, cols, cells, n, false, &row, why) &&
		    said(k, &row) &&
		    put_check(d, k, row.exists ? row.old : NULL, row.new, why))
			answer = put_row_write(d, k, &row, ACTION_PUT, origin);
	}
	hand_over(&row, put);
	return answer;
}

enum answer
put_retire(struct desk *d, const struct kind *k, const char *key, bool force,
    const struct origin *origin, struct put_row *put, struct buf *why)
{
	const struct col *retired = col_find(k->cols, k->n, "retired");
	enum answer answer;
	struct put_row row;

	answer = put_row_find(d, k, key, &row, why);
	if (row.exists && row.old[retired - k->cols].type != VAL_NULL)
		answer = SAME;
	else if (row.exists && retire_allowed(d, k, row.old, force, why)) {
		memcpy(row.new, row.old, k->n * sizeof(*row.new));
		row.new[retired - k->cols] = V(event_at(d, origin));
		answer = put_row_write(d, k, &row, ACTION_DROP, origin);
	}
	hand_over(&row, put);
	return answer;
}
