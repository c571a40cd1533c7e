/* names.h - which keys a kind has, read once: what references are checked
 * against */
#ifndef NAMES_H
#define NAMES_H

#include <stdbool.h>

#include "desk.h"
#include "vocabulary.h"

/*
 * One key. `number` is a priority's; `team` the default team of a category or
 * service and the team of an agent, and the types of a transition; a status has
 * its category and what the clocks do.
 */
struct name {
	const char *key;
	bool retired;
	int64_t number;
	const char *team;
	enum category category;
	enum clock_effect first_reply, resolution;
	const char *approved; /* of a transition: types that must be */
};

/*
 * Returns the record of that kind and key, or NULL. It belongs to the desk. The
 * kind is the name of a table with the columns `name` and `retired`, or one
 * that names.c reads in another way. Not for contacts: see contact.h.
 */
const struct name *names_find(struct desk *, const char *kind, const char *key);

/* The same where another record names the key, so that it must be there: else
 * the program ends (desk_broken). */
const struct name *names_must(struct desk *, const char *kind, const char *key);

/* Like names_find; a key that differs only in the case of ASCII letters will
 * do, if it is the only one. */
const struct name *names_like(struct desk *, const char *kind, const char *key);

/* Returns the first status of that category that is not retired. */
const struct name *names_status(struct desk *, enum category);

/* Returns true if a status may follow another in a ticket of that type (NULL:
 * it has none), approved or not, and is not the same. */
bool names_transition(struct desk *, const char *type, bool approved,
    const char *old, const char *new);

/* Returns true if there is such a record, and it is not retired. */
bool names_in_use(struct desk *, const char *kind, const char *key);

/* Returns the priority with that number, or NULL. */
const struct name *names_priority(struct desk *, int64_t);

/* Returns the team of an agent or a service; NULL if there is none in use. */
const char *names_team(struct desk *, const char *kind, const char *key);

/*
 * Returns the team of a category path: its own, else that of the nearest
 * category above; NULL if no category has one. A retired team does not count.
 */
const char *names_category_team(struct desk *, const char *path);

/* Returns the priority from the matrix; NONE if it has no such cell, or the
 * priority is retired. */
int64_t names_matrix(struct desk *, int64_t impact, int64_t urgency);

/* Adds ` (did you mean "open"?)`. */
void names_suggest(struct desk *, const char *kind, const char *, struct buf *);
#endif
