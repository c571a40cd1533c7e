/* request.h - what a browser asks, as a web server hands it on (RFC 3875) */
#ifndef REQUEST_H
#define REQUEST_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "mem.h"

#define REQUEST_PLAIN  65536	/* most bytes of a form without files */
#define REQUEST_WHOLE  33554432 /* most bytes of a form with files */
#define REQUEST_FIELDS 100
#define REQUEST_FILES  10
#define REQUEST_SLOW   120 /* seconds that a body may take */

enum request_method { REQUEST_GET, REQUEST_HEAD, REQUEST_POST };

/* A field of a query or of a form. Text is UTF-8 without controls, its lines
 * end in LF. A file has any bytes. */
struct request_field {
	const char *name, *value;
	size_t n;
	const char *file; /* its name, without folders; NULL: it is no file */
};

/*
 * A request. The pool keeps its texts. Nothing that a browser sends says who
 * somebody is: `user` is what the web server says (REMOTE_USER).
 */
struct request {
	enum request_method method;
	const char *script; /* what stands before the path: "", "/help" */
	const char *path;   /* "/" or longer */
	const char *user;   /* NULL: nobody is logged in */
	const char *sender; /* the address that it came from */
	const char *languages, *cookies;
	bool secure;  /* over TLS */
	bool foreign; /* the browser says that another site sent it */
	struct request_field *query, *form;
	size_t nquery, nform;
	struct pool keep;
	char *body;
};

/*
 * Reads the environment that a web server sets. Returns 0, or the status of
 * HTTP with which the request is refused.
 */
int request_head(struct request *);

/* Reads the form from a descriptor, no more than its limits. Returns as
 * request_head. */
int request_body(struct request *, int fd);
void request_free(struct request *);

/* Return the value of a field of the form, of the query, of a cookie; NULL:
 * there is none. */
const char *request_field(const struct request *, const char *name);
const char *request_query(const struct request *, const char *name);
const char *request_cookie(struct request *, const char *name);

/*
 * Reads a text such as "a=1&b=two+words". Returns false if it has too many
 * fields, or what no text can be. The caller frees *out, also then.
 */
bool request_decode(
    const char *, size_t, struct pool *, struct request_field **out, size_t *n);

/* Reads the parts of a form with files in the same way. */
bool request_parts(char *body, size_t, const char *boundary, struct pool *,
    struct request_field **out, size_t *n);

/* Returns true if a value of n bytes is a text; CR LF becomes LF, in place, and
 * *n is how long it is then. */
bool request_text(char *, size_t *n);
#endif
