/* out_impl.h - the formats of out; only for out*.c */
#ifndef OUT_IMPL_H
#define OUT_IMPL_H

#include "out.h"

/* Add a cell to o->row. */
void out_cell_csv(struct out *, const char *, size_t);
void out_cell_line(struct out *, const char *, size_t);
void out_cell_json(struct out *, const char *, size_t);
void out_cell_table(struct out *, const char *, size_t);

/* True if JSON has numbers like this: 0 -1 1.50 1e9, but not 007 +1 .5 */
bool out_number(const char *, size_t);

/* Writes o->rows to the spool, since all widths are known. */
void out_align(struct out *);
#endif
