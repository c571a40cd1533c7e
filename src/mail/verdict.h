/* verdict.h - whether a person or a program wrote a message, and what says so
 */
#ifndef VERDICT_H
#define VERDICT_H

#include "buf.h"
#include "letter.h"
#include "vocabulary.h"

/* What a message is, and why. A zeroed one is empty; free it. */
struct verdict {
	enum verdict_is is;
	const char *reason; /* for people, translated */
	struct buf line;    /* the header, or the words, that say so */
};

/*
 * Judges a message by its headers (RFC 3834, RFC 3464, RFC 2369 and what
 * programs do in truth), then by the words of subject and text.
 */
void verdict_judge(struct verdict *, const struct letter *);
void verdict_free(struct verdict *);

/*
 * Returns what the words of a message say, VERDICT_PERSON if nothing: bounces
 * and vacation messages whose programs put no header into them. *line is what
 * they say, for the caller to free.
 */
enum verdict_is verdict_words(const struct letter *, struct buf *line);
#endif
