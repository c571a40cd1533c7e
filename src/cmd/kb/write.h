/* write.h - an article is added or changed: hd-kb add, hd-kb edit */
#ifndef WRITE_H
#define WRITE_H

#include "cmd.h"

/* The columns of the article as the options have them; NULL: not given. */
struct write_words {
	const char *title, *state, *language, *tag, *ticket, *translation_of;
	const char *review_at, *owner, *category, *service;
	const char *body;
};

/*
 * Without operands, adds an article; else changes the article whose id is the
 * operand. Prints its id, or the columns that -c and -o ask for. False if it
 * was refused, and says why.
 */
bool write_article(struct cmd *, const struct write_words *);
#endif
