/* outbox.h - what the desk owes to others, until it has arrived */
#ifndef OUTBOX_H
#define OUTBOX_H

#include "desk.h"
#include "vocabulary.h"

/*
 * Whoever is told something: the name of a hook, or this one, who reads the
 * output of `hd-sla sweep`.
 */
#define OUTBOX_SWEEPER ""
#define OUTBOX_HOOK    "hook:" /* and a program that rules name */

/* A record that is owed: an act of a sweep. The texts are borrowed. */
struct owed {
	int64_t event; /* the cause of what the receiver does */
	int64_t ticket;
	enum metric metric; /* of the clock */
	int64_t instance;
	enum action action; /* warning, breach, step */
	struct instant due, at;
	const char *policy; /* NULL: none */
	int64_t priority;   /* of the ticket, as what follows */
	const char *team, *agent;
	const char *subject;
	const char *rung; /* NULL: a breach */
};

/* Who gives a record to its receiver, and who acknowledges it. */
enum outbox_way {
	OUTBOX_LATER, /* another program gives it */
	OUTBOX_GIVEN, /* this program does both */
	OUTBOX_HELD   /* this one gives it; commands that act acknowledge it */
};

/* Owes a record to a receiver, in the transaction of its event. */
void outbox_owe(
    struct desk *, const char *receiver, const struct owed *, enum outbox_way);

/*
 * Claims what a receiver is owed and nobody else is giving to it, and calls
 * fn(arg, record) for each, in the order of the events. Returns how many there
 * are.
 */
int64_t outbox_offer(struct desk *, const char *receiver, enum outbox_way,
    void (*fn)(void *arg, const struct owed *), void *arg);

/* Returns true if the receiver is owed nothing. */
bool outbox_empty(struct desk *, const char *receiver);

/* Returns true if none of the receivers that are owed something, except
 * OUTBOX_SWEEPER, is served. */
bool outbox_waits(struct desk *, bool (*served)(const char *receiver));

/*
 * Extends the claim of this program when a third of it is over, so that no
 * other program offers the records while they are given. Called whenever the
 * program waits, outside of a transaction. Returns after how many milliseconds
 * to call it again. A failure of the database does not end the program: the
 * claim is extended a little later.
 */
int outbox_renew(struct desk *, const char *receiver);

/* Notes that what this program has claimed has arrived: it is owed no longer.
 */
void outbox_acknowledge(struct desk *, const char *receiver);

/* Gives the claim up: the next program offers the records again. */
void outbox_release(struct desk *, const char *receiver);
#endif
