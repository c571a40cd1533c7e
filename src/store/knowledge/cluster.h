/* cluster.h - tickets that are about the same */
#ifndef CLUSTER_H
#define CLUSTER_H

#include "desk.h"
#include "ids.h"

/* Tickets that are like the first of them. */
struct cluster {
	struct ids tickets; /* by id; owned */
	const char *words;  /* the words that say most of the first; in the pool
			     */
};

struct clusters {
	struct cluster *v; /* owned */
	size_t n, cap;
	struct pool keep;
};

/*
 * Puts tickets together whose subjects and messages have much in common: each
 * ticket, by id, joins the one before it that it is most like, if their cosine
 * is at least 0.35, else it is the first of a cluster. Words that more than a
 * tenth of the tickets have say nothing. Clusters of one are left out.
 */
void cluster_tickets(struct desk *, const struct ids *, struct clusters *);
void cluster_free(struct clusters *);
#endif
