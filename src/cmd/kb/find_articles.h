/* find_articles.h - hd-kb search: for the operands, or for many records */
#ifndef FIND_ARTICLES_H
#define FIND_ARTICLES_H

#include "cmd.h"
#include "search.h"
#include "write.h"

/* Takes the records, before the database is opened, if the operand is `-`. */
void find_articles_slurp(struct cmd *);

/* Takes state and language from the options, at most `limit` articles (NONE:
 * all), and the columns of -c. Ends the program (64) if those cannot be. */
void find_articles_terms(struct cmd *, struct search_terms *,
    const struct write_words *, int64_t limit);

/* Prints the articles that answer the operands, or the text of each record. */
bool find_articles(struct cmd *, struct search_terms *);
#endif
