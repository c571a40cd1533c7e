/* answers.h - the knowledge base, as people outside see it */
#ifndef ANSWERS_H
#define ANSWERS_H

#include "visit.h"

/* Each writes its page. They return false if nothing is to be changed. */
bool answers_search(struct visit *);
bool answers_article(struct visit *);
bool answers_vote(struct visit *);

/* Adds links to the public articles that answer a text best, at most so many;
 * returns how many there are. */
size_t answers_list(struct visit *, const char *text, size_t most);
#endif
