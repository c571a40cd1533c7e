/* portal_field.h - what the form of a new request asks */
#ifndef PORTAL_FIELD_H
#define PORTAL_FIELD_H

#include "kind.h"

/* A field that people outside see. The pool of portal_fields keeps it. */
struct portal_field {
	const char *name, *help;
	const char *input; /* what a form calls it */
	const struct col *col;
	enum field_type type;
	const char *choices; /* NULL: anything */
	bool required;
};

/*
 * Types of tickets that people outside may ask for: those in use that the
 * setting web_types names. Calls fn for each in that order.
 */
void portal_types(struct desk *,
    void (*fn)(void *, const char *name, const char *help), void *);
bool portal_type_is(struct desk *, const char *);

/* Returns the type if there is only one, else NULL. */
const char *portal_type_only(struct desk *, struct pool *);

/* Calls fn for each field that a request of this type has. */
void portal_fields(struct desk *, const char *type, struct pool *,
    void (*fn)(void *, const struct portal_field *), void *);

#endif
