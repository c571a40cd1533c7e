/* notice_impl.h - who is told; private to the files of notice.h */
#ifndef NOTICE_IMPL_H
#define NOTICE_IMPL_H

#include "notice.h"
#include "template.h"

/* The event, and what was written by it. */
struct told {
	int64_t event;
	const char *actor;
	int64_t entry; /* NONE: nothing was written */
	enum entry_kind kind;
	enum role role;
	const char *author, *body;
};

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

/* Writes the notice for one person, unless that was done because of the same
 * event. A message of an agent is theirs, and not the desk's. */
void notice_write(struct desk *, const struct ticket *, const struct told *,
    const struct template *, const struct person *);
#endif
