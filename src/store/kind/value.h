/* value.h - from the text of a cell to a value that the desk accepts */
#ifndef VALUE_H
#define VALUE_H

#include "col.h"
#include "desk.h"

/*
 * Reads a cell as col_parse does, but text that identifies in the one form that
 * identity() gives it (an address without the name beside it), and other text
 * without a byte order mark at its start. Then checks it: a reference must name
 * a record that exists and is not retired (`retired_too`, for filters: any that
 * exists); a priority may be given by its name; the words me and mine stand for
 * whoever runs the command, and their team. A contact is not looked up.
 * Returns false, and why, if the desk does not accept the value. Texts are kept
 * in the pool or borrowed from the cell.
 */
bool value_parse(struct desk *, const struct col *, const char *,
    bool retired_too, struct pool *, struct val *out, struct buf *why);

/*
 * Returns the word that stands for whoever runs the command in columns that
 * name records of this kind: "me" for agents, "mine" for their team; else NULL.
 */
const char *value_self_word(const char *kind);

/* Returns true if the text is that word, and not the key of a record in use,
 * as in desks that are older than the word. */
bool value_self(struct desk *, const char *kind, const char *);

/* Puts the key in the place of the word; other texts stay as they are. False,
 * and why, if it stands for nobody. */
bool value_self_resolve(
    struct desk *, const char *kind, const char **, struct buf *why);

/* Returns the name that stands beside the address of a contact, as in `Maria
 * <maria@x.org>', or NULL. */
const char *value_name(const struct col *, const char *, struct pool *);

/* Returns the login of an agent or the address of somebody else, who wrote or
 * did something, in the form that these have as keys. */
const char *value_person(struct desk *, const char *, struct pool *);

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
