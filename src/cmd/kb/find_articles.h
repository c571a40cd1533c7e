/* find_articles.h - hd-kb search: for the operands, or for many records */
#ifndef FIND_ARTICLES_H
#define FIND_ARTICLES_H

#include "cmd.h"
#include "search.h"

/* Takes the records, before the database is opened, if the operand is `-`. */
void find_articles_slurp(struct cmd *);

/* Prints the articles that answer the operands, or the text of each record. */
bool find_articles(struct cmd *, struct search_terms *);
#endif
