/* plain.h - text without accents and capitals, character by character */
#ifndef PLAIN_H
#define PLAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

/*
 * Returns what one character is without its accents and as a small letter: one
 * character, or 0 if nothing is left of it, as of an accent that stands alone.
 * What is several characters elsewhere (fold_char) stays as it is here.
 */
uint32_t plain_char(uint32_t);

/* Adds the n bytes in this form. A byte that is not UTF-8 stays. */
void plain_text(struct buf *, const char *, size_t n);

/* Returns true if the n bytes have a part, which is in this form, whatever
 * their own accents and capitals. */
bool plain_has(const char *, size_t n, const char *part);

/* Adds a regular expression of PostgreSQL, which finds the same. */
void plain_pattern(struct buf *, const struct buf *part);
#endif
