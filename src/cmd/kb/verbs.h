/* verbs.h - what each verb of hd-kb does, and the options that they share */
#ifndef VERBS_H
#define VERBS_H

#include "cmd.h"
#include "give_answer.h"
#include "search.h"
#include "write.h"

/* The options of the command line. */
struct given {
	const char *message;
	struct write_words words;
	struct search_terms terms;
	struct give_answer answering;
	bool edit;
	int64_t limit;
};
extern struct given verbs_given;

bool verbs_save(struct cmd *);
bool verbs_exchange(struct cmd *);
bool verbs_search(struct cmd *);
bool verbs_suggest(struct cmd *);
bool verbs_answer(struct cmd *);
bool verbs_renew(struct cmd *);
bool verbs_candidates(struct cmd *);
bool verbs_rate(struct cmd *);
bool verbs_list(struct cmd *);
#endif
