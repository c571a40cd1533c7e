/* skill.h - what a ticket needs of an agent, and who has it */
#ifndef SKILL_H
#define SKILL_H

#include "rotation.h"

/* Texts are kept in the pool of skill_needed, or borrowed from the ticket. */
struct skill_need {
	const char *skills;   /* words */
	const char *language; /* of the requester; or NULL */
	const char *channel;
	int64_t level; /* NONE: any */
};

/*
 * Finds what a ticket needs: the skills of its category, of those above it, and
 * of its service; the language of its requester, else of the organisation; its
 * channel and its level.
 */
void skill_needed(
    struct desk *, const struct ticket *, struct skill_need *, struct pool *);

/*
 * Returns what an agent lacks, "no vpn", kept in the pool; NULL: nothing. An
 * agent without languages, channels or level takes all of them; pt and pt-BR
 * will do for each other.
 */
const char *skill_lacks(
    const struct skill_need *, const struct candidate *, struct pool *);

/* Adds " (vpn, pt-BR)" for a reason: the skills and the language. */
void skill_say(const struct skill_need *, struct buf *);
#endif
