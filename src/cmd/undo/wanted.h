/* wanted.h - the events that hd-undo is to undo, from operands or records */
#ifndef WANTED_H
#define WANTED_H

#include "cmd.h"

/* An event, and where it was named. */
struct wanted {
	struct item it;
	int64_t event;
};

/* Forgets all: the transaction may begin again. */
void wanted_forget(void);

/* Adds an event that the item names. */
void wanted_add(const struct item *, int64_t event);

/*
 * Reads the operands, or the records of the input: of hd-log, of hd-list event,
 * or bare ids of events, and then calls the function. Returns false if
 * something was refused, and -k was not given; it says so.
 */
bool wanted_read(struct cmd *, void (*then)(struct cmd *));

/*
 * Puts them in order, the latest first; an event may be there several times.
 * Returns them and sets how many there are.
 */
struct wanted *wanted_all(size_t *n);
#endif
