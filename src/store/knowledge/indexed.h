/* indexed.h - the words of articles as the index has them */
#ifndef INDEXED_H
#define INDEXED_H

#include "db.h"
#include "desk.h"
#include "learned.h"
#include "posting.h"
#include "words.h"

/* What of an article is indexed; the texts are borrowed. */
struct indexed {
	int64_t id;
	const char *title, *tag, *body, *language;
	const struct learned *learned; /* questions about it */
	size_t nlearned;
};

/* The columns of an article from which indexed_row reads it, as text for
 * SELECT ... FROM article t. */
#define INDEXED_COLUMNS "t.id, t.title, t.tag, t.body, t.language"

/* Sets what is indexed from a row; it is valid until the next row. */
void indexed_row(struct indexed *, struct db_rows *);

/* The same; the texts last as long as the pool. */
void indexed_keep(struct indexed *, struct db_rows *, struct pool *);

/* Returns the language of an article: the one that it says, else a guess. */
enum stem_language indexed_language(const struct indexed *);

/* Puts its words into `ws`, in place of what was there. */
void indexed_words(const struct indexed *, struct words *ws);

/* Does the same with the questions that the article did not answer. */
void indexed_refused(const struct indexed *, struct words *ws);

/* A stem of an article. */
struct stem {
	const char *stem; /* borrowed from the words */
	struct posting posting;
};

/* Returns the different stems of an article, *n of them, by strcmp, and sets
 * *title and *body to how many words these have. The caller frees them. */
struct stem *indexed_stems(
    const struct words *, int64_t id, size_t *n, int64_t *title, int64_t *body);

/* The lists of one page of the index, in memory. */
struct page {
	int64_t page;
	int64_t articles, title, body; /* how many, with how many words */
	struct page_word *word;	       /* by stem; owned */
	size_t n, cap;
	size_t *slot, slots; /* hash table; owned */
};

struct page_word {
	char *stem; /* owned */
	struct postings postings;
};

/*
 * Calls fn for each page of the articles of the desk, with its words sorted.
 * The page may be empty of words.
 */
void indexed_pages(
    struct desk *, void (*fn)(struct desk *, struct page *, void *), void *);
#endif
