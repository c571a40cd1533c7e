/* assistant.h - a program that answers questions from articles */
#ifndef ASSISTANT_H
#define ASSISTANT_H

#include "article.h"

/* The program of the desk. All is owned; assistant_free frees it. */
struct assistant {
	struct buf name, path;
	bool people; /* it is told names and addresses, too */
};

/*
 * Finds the program that the setting assistant names. Returns false if there is
 * none; if it may not be run, why says so.
 */
bool assistant_find(struct desk *, struct assistant *, struct buf *why);
void assistant_free(struct assistant *);

/* Returns what the program may be told of a question, of a ticket (NONE: of
 * none): without names and addresses, unless it is told these. In the pool. */
const char *assistant_question(struct desk *, const struct assistant *,
    const char *question, int64_t ticket, struct pool *);

/*
 * Asks the program, which has 10 seconds. Returns its answer, with a line that
 * says that a program wrote it, and the articles that it has used, in the pool.
 * Returns NULL, and why, if it failed, or named no article or another one. Runs
 * outside of transactions.
 */
const char *assistant_ask(const struct assistant *, const char *question,
    const struct article *, size_t n, struct pool *, struct buf *why);
#endif
