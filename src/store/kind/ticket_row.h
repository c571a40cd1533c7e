/* ticket_row.h - a ticket in memory, and as a row of its table */
#ifndef TICKET_ROW_H
#define TICKET_ROW_H

#include "kind.h"

struct db_rows;

/* Makes a ticket without any values. ticket_free frees it. */
void ticket_clear(struct desk *, struct ticket *);
void ticket_free(struct ticket *);
void ticket_guard(void *); /* frees it: for desk_guard */

/* Reads and sets any column, custom ones too. Texts are borrowed. */
struct val ticket_get(const struct ticket *, const struct col *);
void ticket_put(struct ticket *, const struct col *, struct val);

/*
 * Makes a copy that borrows the texts of the original and has custom columns
 * of its own; ticket_free frees those. ticket_recopy writes over such a copy.
 */
void ticket_copy(struct desk *, struct ticket *to, const struct ticket *from);
void ticket_recopy(struct desk *, struct ticket *to, const struct ticket *from);

/* True if the column has a place in the table. */
bool ticket_stored(const struct col *);

/* Reads a ticket as it is now; false if there is none. ticket_free frees it. */
bool ticket_read(struct desk *, int64_t id, struct ticket *);

/* Adds "SELECT id, ...": all stored columns; and reads such a row. */
void ticket_row_select(struct desk *, struct buf *);
void ticket_row_read(struct desk *, struct db_rows *, struct ticket *);

/* Writes a new row with all columns. */
void ticket_row_insert(struct desk *, const struct ticket *);

/* Writes the columns in which the two differ. */
void ticket_row_update(
    struct desk *, const struct ticket *old, const struct ticket *new);
#endif
