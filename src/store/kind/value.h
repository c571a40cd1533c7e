/* value.h - from the text of a cell to a value that the desk accepts */
#ifndef VALUE_H
#define VALUE_H

#include "col.h"
#include "desk.h"

/*
 * col_parse, and then: a reference must name a record that is there and not
 * retired (`retired_too`: any that is there, for filters); a priority may be
 * given by its name. A contact is not looked up. False and why.
 */
bool value_parse(struct desk *, const struct col *, const char *,
    bool retired_too, struct pool *, struct val *out, struct buf *why);

/*
 * The same for a condition, at an instant: "-3d" counts from there, and what is
 * retired may be named.
 */
bool value_parse_at(struct desk *, const struct col *, const char *,
    struct instant, struct pool *, struct val *out, struct buf *why);
#endif
