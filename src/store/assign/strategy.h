/* strategy.h - chooses the agent who gets a ticket, and says why */
#ifndef STRATEGY_H
#define STRATEGY_H

#include "rotation.h"

/* One part of a strategy. */
enum strategy_part {
	ROUND_ROBIN = 1, /* whose last ticket was assigned longest ago */
	LEAST_LOADED,	 /* whoever has the least open work */
	SIMILAR,	 /* who solved the most like it */
	CATEGORY,	 /* among the team of the ticket's category */
	SKILL		 /* among those who can do it */
};
#define STRATEGY_PARTS 5

/* A chain of parts, each once; n is 0: no strategy. */
struct strategy {
	enum strategy_part part[STRATEGY_PARTS];
	size_t n;
};

/*
 * Reads a chain: "least-loaded", "skill,least-loaded". Where nothing in it
 * compares agents, least-loaded does. False if it is none.
 */
bool strategy_parse(const char *, struct strategy *);

/* An agent, and what speaks against the ticket; NULL: nothing. */
struct weighed {
	const struct candidate *agent;
	const char *against; /* "away", "full", "no vpn" ... */
	int64_t alike;	     /* scores of similar tickets that they solved, in
				thousandths */
};

/* Whom a strategy compared, and chose. strategy_done frees it. */
struct choice {
	const char *team;		/* the agents of; NULL: all */
	const struct candidate *chosen; /* NULL: nobody is free */
	struct weighed *v;		/* sorted by login */
	size_t n;
	struct buf reason; /* what was compared, for the history */
	struct pool keep;
};

/*
 * Chooses for a ticket at an instant, among the agents of a team, else (NULL)
 * of the team that the strategy or the ticket names, else among all: those who
 * are on duty, below their capacity, and, with SKILL, can do it. Equals are
 * chosen in the order of their last ticket, then by login. The same desk gives
 * the same choice.
 */
void strategy_choose(struct desk *, const struct strategy *,
    const struct ticket *, const char *team, struct instant at,
    struct choice *);
void strategy_done(void *choice);
#endif
