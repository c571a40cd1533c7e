/* letter.h - what a message says: its headers, its text, its attachments */
#ifndef LETTER_H
#define LETTER_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "when.h"

/* Texts are UTF-8 without NUL and belong to the letter; data are any bytes. */
struct letter_pair {
	const char *name, *value; /* of a header, the topmost first */
};
struct letter_address {
	const char *address, *name; /* "": none */
	bool copy;		    /* in Cc */
};
struct letter_file {
	const char *name, *type, *data; /* the name has no path and is safe */
	size_t n;
};

struct letter {
	struct letter_pair *header;
	struct letter_address *from, *to; /* to: To and Cc */
	struct letter_file *file;
	size_t nheaders, nfrom, nto, nfiles;
	const char *message_id, *subject; /* id: without <>; "": none */
	const char *text;
	struct instant date; /* NONE: none, or it cannot be read */
	const char
	    *marks; /* words: cut, damaged, encrypted, signed; "": none */
	struct buf wire, words; /* what all the texts lie in */
};

enum letter_end {
	LETTER_READ,
	LETTER_DIED, /* the parser died of it each time, or found no message */
	LETTER_LATER /* it cannot be parsed now, and why: no module, no process
		      */
};

/*
 * Parses a message (RFC 5322, with or without the line "From " of an mbox) in a
 * program of its own, which has limits of memory and time. If that dies, a
 * new one tries again, three times in all. Free the letter in each case.
 */
enum letter_end letter_read(
    struct letter *, const char *message, size_t n, struct buf *why);
void letter_free(struct letter *);

/* Sets all of a letter from what the parser has written into its wire. */
void letter_sort(struct letter *);

/* Ends the program that parses, if there is one. */
void letter_end(void);

/* Returns the value of the topmost header of that name (no case), or NULL. */
const char *letter_header(const struct letter *, const char *name);

/* Adds the Message-IDs in the value of a header, without <>, a line each. */
void letter_ids(struct buf *, const char *);
#endif
