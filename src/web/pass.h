/* pass.h - signed links that end, and keys of forms */
#ifndef PASS_H
#define PASS_H

#include <stdbool.h>
#include <stdint.h>

#include "mem.h"
#include "token.h"
#include "when.h"

/* What a link lets somebody see. */
enum pass_for {
	PASS_FILED,   /* one request, for whoever has just sent it: nobody has
			 seen yet that the address is theirs */
	PASS_REQUEST, /* one request, for whom the desk wrote to */
	PASS_ALL      /* all requests of a person whom the desk wrote to */
};

/* What a link says. It is encrypted, so an address is in no log. */
struct pass {
	enum pass_for what;
	int64_t ticket;	     /* NONE: of PASS_ALL */
	const char *address; /* of the contact; kept in the pool */
	struct instant expires;
};

/* Adds the text of a link. Nothing without a secret. */
void pass_add(struct buf *, const struct token_keys *, const struct pass *);

/*
 * Reads such a text. Returns false if it was not made with one of these secrets
 * for one of these uses; it may have expired.
 */
bool pass_read(
    const struct token_keys *, const char *, struct pool *, struct pass *);

/* A form: its name, whose it is, and the cookie of the browser. */
struct pass_form {
	const char *form, *who, *cookie;
};

/* Adds the key of a form, which can be sent once, until it is a day old. */
void pass_form_add(struct buf *, const struct token_keys *,
    const struct pass_form *, struct instant now);

/* Returns true if the key was made for this form, and is not too old. */
bool pass_form_is(const char *, const struct token_keys *,
    const struct pass_form *, struct instant now);

/* Adds a text that nobody can tell without the secret: where a request came
 * from, for limits. */
void pass_hide(struct buf *, const struct token_keys *, const char *);

/* Adds random digits. */
void pass_random(struct buf *);
#endif
