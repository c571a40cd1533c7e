/* text.h - what text may be, and how it is shown */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/*
 * True if the n bytes are UTF-8 as RFC 3629 has it (no surrogates, no
 * overlong forms, nothing above U+10FFFF) without a NUL. Otherwise *bad is
 * the offset at which the first wrong character begins.
 */
bool text_valid(const char *, size_t n, size_t *bad);

/*
 * Adds text so that no byte of it can command a terminal: C0 and DEL as ^X,
 * C1 as \u0085, bidirectional controls and line separators as \u202e, bytes
 * that are not UTF-8 as \x9b; newline and TAB too unless `lines` is true.
 * The result is what a person may safely read.
 */
void text_show(struct buf *, const char *, size_t n, bool lines);

/*
 * Columns that UTF-8 takes on a terminal: wide characters 2, combining ones
 * and controls 0. The same in every locale.
 */
size_t text_width(const char *, size_t n);

/* Lower case of ASCII letters, in place; other bytes stay. */
void text_lower(char *);

/* For tables with open addressing (FNV-1a). */
size_t text_hash(const char *);

/* Without white space at both ends, in place. Returns its argument. */
char *text_trim(char *);

/*
 * How far two words are apart: insertions, deletions, substitutions and
 * swaps of neighbours (optimal string alignment), ASCII letters without case.
 * The first 64 characters count.
 */
size_t text_distance(const char *, const char *);

/* True if a set of words, one space between two (NULL: none), has this one. */
bool text_word(const char *words, const char *word);

/*
 * Collects the candidate nearest to a mistyped word. Start with
 * { .word = w }, offer every candidate, then read `best`: NULL when none
 * is near enough to be worth suggesting (a third of the word, at least 1,
 * but never all of it). The first of equals wins, so offer in a good order.
 * Candidates are borrowed.
 */
struct nearest {
	const char *word;
	const char *best;
	size_t distance;
};
void text_offer(struct nearest *, const char *);

/*
 * Adds text as the contents of a JSON string, without the quotes. What
 * text_show would not let through is escaped, so JSON is safe on a terminal.
 */
void text_json(struct buf *, const char *, size_t n);
#endif
