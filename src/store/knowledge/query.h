/* query.h - what is looked for, and which articles have its words */
#ifndef QUERY_H
#define QUERY_H

#include "alike.h"
#include "desk.h"
#include "posting.h"
#include "stem.h"

#define QUERY_STEMS 3

/* A word that is looked for. */
struct query_word {
	char *text;		 /* folded; owned */
	char *stem[QUERY_STEMS]; /* in each language, and itself; owned */
	uint32_t hash[QUERY_STEMS];
	size_t nstems;
	struct alike alike;
	bool prefix;	 /* words that begin with it, too */
	bool common;	 /* such as "the" */
	bool excluded;	 /* no article that has it */
	bool again;	 /* the same word comes before */
	unsigned phrase; /* from 1; 0: of none */
	/* what query_find has found */
	struct postings found; /* owned */
	bool guessed;	       /* under another spelling */
	double weight;	       /* how much the word counts */
	double idf;
};

struct query {
	struct query_word *w; /* owned */
	size_t n, cap;
	unsigned phrases;
	bool untaught;		      /* learned questions do not count */
	double articles, title, body; /* how many; their mean lengths */
	double whole;		      /* weight times idf of all its words */
};

/*
 * Adds the words of a text. If `operators` is true, "some words" are a phrase,
 * -word and !word exclude, and word* looks for words that begin so. The words
 * have the stems of the language; STEM_BOTH: of all.
 */
void query_add(
    struct query *, const char *, bool operators, enum stem_language);

/* Looks the words up in the index. */
void query_find(struct desk *, struct query *);

/* Sets how much a word says whose postings are known. */
void query_weigh(struct query *, struct query_word *);

/* Forgets the words; query_free frees all. */
void query_clear(struct query *);
void query_free(struct query *);
#endif
