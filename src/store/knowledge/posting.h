/* posting.h - which articles have a word, and how often */
#ifndef POSTING_H
#define POSTING_H

#include <stdint.h>

#include "buf.h"

/* The fields of an article, for words_add. */
enum { FIELD_TITLE, FIELD_BODY, FIELD_QUESTION, FIELD_COUNT };

/*
 * A word in an article. The numbers are rounded as the index keeps them:
 * times up to 3 in the title and in the questions, up to 15 in the body; the
 * length of the title up to an even number, 14 at most; that of the body up to
 * a power of the square root of 2.
 */
struct posting {
	int64_t id;
	unsigned char times[FIELD_COUNT];
	unsigned char title, body; /* codes of the lengths, in words */
};

struct postings {
	struct posting *p; /* by id; owned */
	size_t n, cap;
};

/* Articles whose ids have the same page share a row of the index. */
#define POSTING_PAGE(id)    ((id) >> 12)
#define POSTING_FIRST(page) ((int64_t)((uint64_t)(page) << 12))

/* Sets the codes of the lengths; returns the length of a code. */
void posting_size(struct posting *, int64_t title, int64_t body);
double posting_title(const struct posting *);
double posting_body(const struct posting *);

/* Adds the postings of a page from its list in the index. */
void posting_read(struct postings *, int64_t page, const char *, size_t n);

/* Adds the list of the postings of a page. */
void posting_write(struct buf *, int64_t page, const struct postings *);

/* Returns how often the index says a word is in a field that has it so often.
 */
unsigned char posting_times(int field, int times);

/* Returns the posting of an id, or NULL. */
const struct posting *posting_find(const struct postings *, int64_t id);

/* Puts a posting in place of the one with its id; takes the posting of an id
 * out. */
void posting_put(struct postings *, const struct posting *);
void posting_take(struct postings *, int64_t id);
#endif
