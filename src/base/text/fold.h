/* fold.h - text without what does not count when a name is looked for */
#ifndef FOLD_H
#define FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

/*
 * A text without what does not count. Character i of it begins at byte at[i] of
 * the text, and at[n] is the end.
 */
struct folded {
	uint32_t *c; /* owned */
	size_t *at;  /* owned */
	size_t n, cap;
};

/* Return true for a decimal digit; for a letter or any digit; for a character
 * of a script that has no spaces; if two characters side by side are one word.
 */
bool fold_digit(uint32_t);
bool fold_letter(uint32_t);
bool fold_unspaced(uint32_t);
bool fold_joined(uint32_t, uint32_t);

/*
 * Sets `out` to what a character is without what does not count, and returns
 * how many characters that are. fold_utf8 adds a character to a text.
 */
#define FOLD_MAX 16
size_t fold_char(uint32_t, uint32_t out[FOLD_MAX]);
void fold_utf8(struct buf *, uint32_t);

/*
 * Puts the n bytes into f, in place of what it had: small letters without
 * accents and without what nobody sees. Bytes that are not UTF-8 become
 * characters 0. fold_free frees it.
 */
void fold(struct folded *f, const char *, size_t n);
void fold_free(struct folded *);

/* Adds a character that begins at a byte. */
void fold_add(struct folded *, uint32_t, size_t at);

/* Adds the n bytes in this form, without blanks at their ends. */
void fold_text(struct buf *, const char *, size_t n);

/* Leave only words, with one space between them; only digits. */
void fold_words(struct folded *);
void fold_digits(struct folded *);
#endif
