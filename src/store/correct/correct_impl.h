/* correct_impl.h - what the files of correct share */
#ifndef CORRECT_IMPL_H
#define CORRECT_IMPL_H

#include "correct.h"
#include "kind.h"

/*
 * What is to be done. An undo of an undo does the first event again; an undo of
 * that undoes the first event again. So `undoes` is the first event, or an
 * event that undid it.
 */
struct correction {
	int64_t event;	/* the first event, which is no undo */
	int64_t undoes; /* what the new event undoes: `event`, or its undo */
	bool again;	/* the first event is done again */
	enum action as; /* what the new event is called */
	/* of the first event; the texts are in `keep` */
	int64_t ticket;
	const char *kind, *name;
	enum action action;
	enum metric metric;
	struct pool keep;
};

/*
 * Returns true if no later event stands on what is to be undone. Later events
 * stand on it if they changed the same columns, or, if it made the record, if
 * they changed anything. Else false, and why: it names them.
 */
bool correct_stands_alone(
    struct desk *, const struct correction *, struct buf *why);

/* Puts back a ticket. REFUSED, and why. */
enum answer correct_ticket(struct desk *, const struct correction *,
    const struct origin *, struct buf *why);

/* Puts back a record of another kind. REFUSED, and why. */
enum answer correct_record(struct desk *, const struct correction *,
    const struct origin *, struct buf *why);
#endif
