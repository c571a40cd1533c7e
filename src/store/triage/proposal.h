/* proposal.h - what the columns of a new request probably are */
#ifndef PROPOSAL_H
#define PROPOSAL_H

#include "ended.h"

/* A proposal for a column. value NULL: there is no model, or no value that is
 * in use. */
struct proposal {
	const char *value; /* valid until the transaction ends */
	double sure;	   /* from 0 to 1 */
};

#define PROPOSAL_LEAST 0.5 /* how sure, where nobody says it */

/* Returns true if the desk has any model. */
bool proposal_can(struct desk *);

/* Proposes a column (ended_column) for a request. Retired values are never
 * proposed. */
void proposal_make(
    struct desk *, int column, const struct features *, struct proposal *);

/* Sets the features of a ticket. Returns false if there is none. */
bool proposal_ticket(struct desk *, int64_t id, struct features *);

/* Reads a number from 0 to 1. Returns false if the text is none. */
bool proposal_least(const char *, double *least);
#endif
