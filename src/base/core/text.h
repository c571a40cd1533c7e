/* text.h - what text may be, and how it is shown */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

/*
 * Reads the first character of n > 0 bytes. Returns how many bytes it has, or 0
 * if they are not UTF-8.
 */
size_t text_decode(const char *, size_t n, uint32_t *out);

/*
 * Returns true if the n bytes are UTF-8 as RFC 3629 has it (no surrogates, no
 * overlong forms, nothing above U+10FFFF) without a NUL. Otherwise *bad
 * is the offset at which the first wrong character begins.
 */
bool text_valid(const char *, size_t n, size_t *bad);

/* Returns true if the two are equal, or both NULL. */
bool text_same(const char *, const char *);

/*
 * Adds text so that no byte of it can command a terminal: C0 and DEL as ^X,
 * C1 as \u0085, bidirectional controls and line separators as \u202e, bytes
 * that are not UTF-8 as \x9b. Newline and TAB are written so, too, unless
 * `lines` is true.
 */
void text_show(struct buf *, const char *, size_t n, bool lines);

/*
 * Returns how many columns the text takes on a terminal: wide characters and
 * emoji take 2, controls 0, and what combines with the character before it
 * takes nothing. The same in every locale.
 */
size_t text_width(const char *, size_t n);

/* Returns how many bytes at the start fit into so many columns; characters that
 * combine are not taken apart. */
size_t text_fit(const char *, size_t n, size_t width);

/* Returns where to break a line, in bytes: behind the last word that fits into
 * so many columns, or in a word that is longer than a line. */
size_t text_break(const char *, size_t n, size_t width);

/* Turns ASCII letters to lower case, in place; other bytes stay. */
void text_lower(char *);

/* Returns a hash (FNV-1a) of the text, or of its first n bytes. */
size_t text_hash(const char *);
size_t text_hash_n(const char *, size_t n);

/* Removes white space at both ends, in place. Returns its argument. */
char *text_trim(char *);

/*
 * Returns how far two words are apart, in insertions, deletions, substitutions
 * and swaps of neighbours (optimal string alignment); case of ASCII letters
 * does not count. The first 64 characters count.
 */
size_t text_distance(const char *, const char *);

/* Returns true if a set of words, with a space between two, has this word; NULL
 * is the empty set. */
bool text_word(const char *words, const char *word);

/* The same for a word of n bytes; fold: the case of ASCII letters does not
 * count. */
bool text_word_n(const char *words, const char *word, size_t n, bool fold);

/* Returns true if s begins with the first n bytes of `with`; the case of ASCII
 * letters does not count, as in lower() of both engines. */
bool text_begins(const char *s, const char *with, size_t n);

/*
 * The candidate nearest to a mistyped word. Start with { .word = w }, offer
 * every candidate, then read `best`. A candidate is near if its distance is at
 * most a third of the letters of the word, at least 1, but never all of them.
 * Of two that are equally near the one offered first wins.
 */
struct nearest {
	const char *word; /* borrowed */
	const char *best; /* NULL: none is near; borrowed */
	size_t distance;  /* of best */
};

/* Takes the candidate if it is nearer than `best`. */
void text_offer(struct nearest *, const char *);

/*
 * Adds text as the contents of a JSON string, without the quotes. Characters
 * that text_show changes are escaped, so JSON is safe on a terminal.
 */
void text_json(struct buf *, const char *, size_t n);
#endif
