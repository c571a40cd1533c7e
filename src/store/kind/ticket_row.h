/* ticket_row.h - a ticket in memory, and as a row of its table */
#ifndef TICKET_ROW_H
#define TICKET_ROW_H

#include "kind.h"

struct db_rows;

/* Makes a ticket without any values. ticket_free frees it. */
void ticket_clear(struct desk *, struct ticket *);

/* Frees what a ticket owns: its custom columns and the texts it has read. */
void ticket_free(struct ticket *);

/* Frees a ticket, given as void *: for desk_guard. */
void ticket_guard(void *);

/* Returns the value of any column, custom ones too; a text is borrowed. */
struct val ticket_get(const struct ticket *, const struct col *);

/* Sets any column, custom ones too; a text is borrowed. */
void ticket_put(struct ticket *, const struct col *, struct val);

/*
 * Makes a copy that borrows the texts of the original and has custom columns
 * of its own. ticket_free frees those.
 */
void ticket_copy(struct desk *, struct ticket *to, const struct ticket *from);

/* Writes another ticket over a copy that ticket_copy has made. */
void ticket_recopy(struct desk *, struct ticket *to, const struct ticket *from);

/* Returns true if the column has a place in the table. */
bool ticket_stored(const struct col *);

/*
 * Reads a ticket as it is now; returns false if there is none. ticket_free
 * frees it.
 */
bool ticket_read(struct desk *, int64_t id, struct ticket *);

/* Adds "SELECT id, ...": all stored columns. */
void ticket_row_select(struct desk *, struct buf *);

/* Reads a row of that statement. ticket_free frees the ticket. */
void ticket_row_read(struct desk *, struct db_rows *, struct ticket *);

/* Writes a new row with all columns. */
void ticket_row_insert(struct desk *, const struct ticket *);

/*
 * Notes that an event of the ticket happens at this instant, or when its last
 * one did, if that was later. Returns the instant of the event.
 */
struct instant ticket_row_touch(struct desk *, int64_t id, struct instant at);

/* The same for a caller who has seen to it that `at` is not too early, or does
 * not care. */
void ticket_row_reach(struct desk *, int64_t id, struct instant at);

/*
 * Writes the columns in which the two differ, and `updated` in any case: a
 * change that somebody else makes at the same time is then noticed.
 */
void ticket_row_update(
    struct desk *, const struct ticket *old, const struct ticket *new);
#endif
