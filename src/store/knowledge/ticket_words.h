/* ticket_words.h - the words of tickets: of their subjects and messages */
#ifndef TICKET_WORDS_H
#define TICKET_WORDS_H

#include "desk.h"
#include "words.h"

/* The fields of the words are FIELD_TITLE and FIELD_BODY. Notes and withdrawn
 * messages have none. */

/* Calls fn with the words of each ticket, by id. It must not use the desk. */
void ticket_words_all(struct desk *,
    void (*fn)(int64_t id, const struct words *, void *), void *);

/* Does so with those of up to TICKET_BLOCK tickets for which a condition is
 * true, which is SQL about ticket t (NULL: none). */
#define TICKET_BLOCK 64
void ticket_words_some(struct desk *, const int64_t *id, size_t n,
    const char *only, void (*fn)(int64_t id, const struct words *, void *),
    void *);
#endif
