/* value.h - from the text of a cell to a value that the desk accepts */
#ifndef VALUE_H
#define VALUE_H

#include "col.h"
#include "desk.h"

/*
 * Reads a cell as col_parse does, and then checks it: a reference must name a
 * record that exists and is not retired (`retired_too`, for filters: any that
 * exists); a priority may be given by its name. A contact is not looked up.
 * Returns false, and why, if the desk does not accept the value. Texts are kept
 * in the pool or borrowed from the cell.
 */
bool value_parse(struct desk *, const struct col *, const char *,
    bool retired_too, struct pool *, struct val *out, struct buf *why);

/*
 * Returns true if the value names a record that is retired. A contact never
 * counts as retired: whoever asks again is in use again.
 */
bool value_retired(struct desk *, const struct col *, struct val);

/* Adds `agent "ana" is retired`. */
void value_why_retired(struct buf *why, const struct col *, struct val);

/*
 * Reads a value of a condition. "-3d" counts from the given instant, and
 * retired records may be named.
 */
bool value_parse_at(struct desk *, const struct col *, const char *,
    struct instant, struct pool *, struct val *out, struct buf *why);

/*
 * Writes why a change record is refused: the column now has another value than
 * the `old` of the record.
 */
void value_stale(
    struct buf *why, const struct col *, struct val now, struct val old);
#endif
