/* mention.h - where a text names a person: by address, name or telephone */
#ifndef MENTION_H
#define MENTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

/* What a person is called by. A zeroed struct has no forms. */
struct mentions {
	struct mention_form *v; /* owned */
	size_t n, cap;
};

/*
 * Adds a form: an address with an @, a telephone number, or else a name of one
 * or more words. `near` forms are found only where the caller asks for them:
 * for texts that are about the person anyway. A form without letters and
 * digits, or one that is there, is not added.
 */
void mention_add(struct mentions *, const char *, bool near);
void mention_free(struct mentions *);

/* Adds each word of a name that has three letters or more as a near form. */
void mention_add_words(struct mentions *, const char *name);

/*
 * Returns true if a form says by itself who is meant: an address, a number of
 * six digits or more, a name of two words or more.
 */
bool mention_distinct(const char *);

/*
 * Adds the n bytes with `with` in place of each form, and returns how many
 * there were. Case, accents, and what stands between the words of a name or
 * the digits of a number do not count; the last word of a name may
 * come first, and the words in the middle may be left out. A form is found as a
 * whole only: maria@x.org is not found in anna-maria@x.org. `out` may be NULL.
 */
size_t mention_replace(const struct mentions *, const char *, size_t n,
    bool near, const char *with, struct buf *out);

/* Returns true if the text is one of the forms, and nothing else. */
bool mention_is(const struct mentions *, const char *, bool near);

/* An erased name is written as this and a number: erased-12. */
#define MENTION_LEFT "erased-"

/* Returns how many bytes the text has of an erased name at its start; 0: the
 * text does not begin with one. */
size_t mention_left(const char *);
#endif
