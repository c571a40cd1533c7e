/* notice_impl.h - who is told; private to the files of notice.h */
#ifndef NOTICE_IMPL_H
#define NOTICE_IMPL_H

#include "notice.h"
#include "template.h"

/* Somebody who is told. The texts are kept in the pool of the people. */
struct person {
	enum whom whom;
	const char *key;     /* of the contact, the agent or the team */
	const char *address; /* where the notice goes */
	const char *channel;
	bool outside; /* no agent, and no team */
	struct reader reader;
};

struct people {
	struct person *v; /* owned */
	size_t n, cap;
	struct pool keep;
};

/*
 * Finds the people of a ticket: as requester, watcher, agent, team or manager;
 * WHOM_NONE: the agent with that login. Whoever has no address is left out.
 */
void notice_people(struct desk *, const struct ticket *, enum whom,
    const char *login, struct people *);
void notice_people_free(struct people *);
#endif
