/* give_answer.h - automatic first answers, and articles for an agent */
#ifndef GIVE_ANSWER_H
#define GIVE_ANSWER_H

#include "cmd.h"
#include "search.h"

/* The options of hd-kb answer. */
struct give_answer {
	const char *least; /* the score that the first article must have */
	bool calibrate;	   /* print how thresholds would have done, instead */
};

/* Prints an answer for each ticket, or for the text of each record, if the desk
 * is sure. */
bool give_answer(struct cmd *, const struct give_answer *);

/* Prints the articles that may answer the tickets. */
bool give_suggestions(struct cmd *, struct search_terms *);
#endif
