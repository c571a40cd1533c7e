/* show_impl.h - the parts of a ticket's page; private to show */
#ifndef SHOW_IMPL_H
#define SHOW_IMPL_H

#include "db.h"
#include "show.h"

/* Adds a text so that it cannot command the terminal; NULL adds nothing. */
void show_safe(struct buf *, const char *);

/* Adds what is above the messages. The values are those of all columns of the
 * kind, as text. */
void show_head(struct desk *, const struct kind *, const char *const *,
    const struct show *, struct buf *);

/* Adds an entry: the row has its id, instant, kind, author, role, channel,
 * text, ticket, the marks of its message of mail, and the time spent. */
void show_entry(struct desk *, struct db_rows *, int64_t ticket,
    const struct show *, struct buf *);

/* Adds a line for each link that stood at an instant: what the ticket is to the
 * other one, and that. */
void show_links(struct desk *, int64_t ticket, struct instant at, struct buf *);

/* Adds a line for each clock that has a target, if there are any. */
void show_clocks(
    struct desk *, int64_t ticket, const struct show *, struct buf *);
#endif
