/* words.h - the words of another desk, and what they mean on this one */
#ifndef WORDS_H
#define WORDS_H

#include "import.h"

/*
 * Returns what a word of a column (status, priority, type, channel, team,
 * organisation, category, service) means on this desk, NULL: no value. Adds
 * what may be added, and notes what is unknown.
 */
const char *words_meaning(struct import *, const char *column, const char *);

/* Returns the same for a team or an organisation that the export calls by a
 * name, or by a number; a number that it does not explain becomes
 * FORMAT:NUMBER.
 */
const char *words_named(struct import *, const char *kind, const char *id);

/* Makes sure that there is a record with this key; adds it if not, with the
 * cells given (names and values in turn, the last one NULL). Returns true if it
 * was added. */
bool words_put(struct import *, const char *kind, const char *key,
    const char *const *cells);

/* Notes how a column would be called, so that two with one name get two. Call
 * it for all IDs first. */
void words_field_name(struct import *, const char *id);

/* Returns the name of the column that a cell "field:ID" becomes; declares it.
 */
const char *words_field(struct import *, const char *id);

/* Warns of each word that is unknown, and what to write. */
void words_warn(struct import *);
#endif
