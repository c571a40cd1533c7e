/* verbs.c - what each verb of hd-kb does */
#include "candidates.h"
#include "edit.h"
#include "find_articles.h"
#include "index.h"
#include "read.h"
#include "teach.h"
#include "verbs.h"

struct given verbs_given = { .limit = NONE };

#define SUGGESTED 5 /* articles for a ticket */

bool
verbs_save(struct cmd *c)
{
	return verbs_given.edit && c->argc == 1 && verbs_given.message == NULL
	    ? edit_save(c, &verbs_given.words)
	    : write_article(c, &verbs_given.words);
}

/* import and export have transactions of their own. */
bool
verbs_exchange(struct cmd *c)
{
	(void)c;
	return false;
}

bool
verbs_search(struct cmd *c)
{
	find_articles_terms(
	    c, &verbs_given.terms, &verbs_given.words, verbs_given.limit);
	return find_articles(c, &verbs_given.terms);
}

bool
verbs_suggest(struct cmd *c)
{
	find_articles_terms(c, &verbs_given.terms, &verbs_given.words,
	    verbs_given.limit != NONE ? verbs_given.limit : SUGGESTED);
	return give_suggestions(c, &verbs_given.terms);
}

bool
verbs_answer(struct cmd *c)
{
	return give_answer(c, &verbs_given.answering);
}

bool
verbs_renew(struct cmd *c)
{
	index_renew(&c->desk);
	return true;
}

bool
verbs_candidates(struct cmd *c)
{
	return candidates_print(c, verbs_given.limit);
}

bool
verbs_rate(struct cmd *c)
{
	return teach_rate(c, verbs_given.words.ticket, verbs_given.message);
}

bool
verbs_list(struct cmd *c)
{
	read_list(c, verbs_given.limit);
	return true;
}
