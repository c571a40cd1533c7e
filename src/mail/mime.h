/* mime.h - the module mail.so: the parts of a message, through GMime and
 * libxml2
 */
#ifndef MIME_H
#define MIME_H

#include <stddef.h>

#include "buf.h"

#define MIME_MODULE "mime_module"

/* What the module says of a message, piece by piece; the texts are UTF-8. */
enum mime_piece {
	MIME_HEADER = 'h',     /* name NUL value, in their order */
	MIME_FROM = 'f',       /* address NUL name: who wrote it */
	MIME_TO = 't',	       /* the same: To */
	MIME_CC = 'c',	       /* the same: Cc */
	MIME_DATE = 'd',       /* seconds, in digits */
	MIME_TEXT = 'b',       /* the text for people */
	MIME_ATTACHMENT = 'a', /* name NUL type NUL bytes */
	MIME_MARK = 'm',       /* a word: encrypted, signed, damaged, cut */
	MIME_END = 'z',
	MIME_NONE = 'n' /* it is no message at all */
};

/* A file of a message. */
struct mime_file {
	const char *name, *type, *data;
	size_t n; /* bytes */
};

/* A message that is to be written. All is borrowed; NULL: there is none. */
struct mime_message {
	const char *from, *from_name, *to, *to_name, *reply_to;
	const char *subject;
	const char *message_id, *in_reply_to; /* without <> */
	const char *references;		      /* with <>, a space between two */
	long long date;			      /* seconds since 1970 */
	const char *automatic;	 /* Auto-Submitted; NULL: a person wrote it */
	const char *text, *html; /* html: the same text for programs that show
				    it */
	const struct mime_file *file;
	size_t nfiles;
};

struct mime_module {
	const char *release;

	/* Parses a message and calls emit for each piece, MIME_END or
	 * MIME_NONE last. */
	void (*parse)(const char *message, size_t n,
	    void (*emit)(enum mime_piece, const char *, size_t));

	/* Adds a message as text. Returns 0 if the library fails. */
	int (*compose)(const struct mime_message *, struct buf *);
};

/* Limits of a message. What lies beyond is not parsed, and marked as cut. */
enum {
	MIME_PARTS = 200,
	MIME_NESTING = 32,
	MIME_HEADERS = 1000,
	MIME_HEADER_SIZE = 65536,
	MIME_TEXT_SIZE = 10 << 20, /* of all text for people, and of an HTML */
	MIME_HTML_NESTING = 10000
};

/* Adds text in a charset (NULL: not said) as UTF-8 with LF at the ends of lines
 * and without NUL. What is no text in it becomes U+FFFD. */
void mime_text(struct buf *, const char *, size_t n, const char *charset);

/* Adds format=flowed text (RFC 3676) with its paragraphs on one line each.
 * delete_space: DelSp=yes. */
void mime_text_flowed(struct buf *, const char *, size_t n, int delete_space);

/* Adds a message as text. Returns 0 if the library fails. */
int mime_compose(const struct mime_message *, struct buf *);

/* Adds the text of a page in HTML, which is UTF-8. Returns 0 if it was cut. */
int mime_html(struct buf *, const char *, size_t n);
#endif
