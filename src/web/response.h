/* response.h - what goes back to a browser, through the web server */
#ifndef RESPONSE_H
#define RESPONSE_H

#include <stdbool.h>

#include "buf.h"

/* Everything is owned; a zeroed one is an empty page. */
struct response {
	int status;	  /* 0: 200 */
	const char *type; /* NULL: text/html; borrowed */
	bool lasting;	  /* it may be kept for a year; else it is not kept */
	struct buf headers, body;
};

/* Adds a header. What could end it becomes a blank. */
void response_header(struct response *, const char *name, const char *value);

/* Makes the browser go on to this address, with a GET. */
void response_go(struct response *, const char *address);

/* Makes the browser save the body as a file of this name. */
void response_file(struct response *, const char *name, const char *type);

/* Adds what the web server gets: the head, and unless `head` the body. */
void response_write(const struct response *, bool head, struct buf *);
void response_clear(struct response *);
void response_free(struct response *);
#endif
