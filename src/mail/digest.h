/* digest.h - what a message says, as a number that stays the same on its way */
#ifndef DIGEST_H
#define DIGEST_H

#include <stdbool.h>
#include <stddef.h>

#define DIGEST_TEXT 65

/*
 * Sets the SHA-256 of a message, in hexadecimal: of the headers that whoever
 * sends it writes, and of its body. Mail systems add headers on the way, end
 * lines with CRLF or LF, and put lines at the end; all that does not count.
 */
void digest_message(const char *, size_t n, char digest[DIGEST_TEXT]);

/* Returns true if the message has this header ("return-path"), in whatever
 * case. */
bool digest_has(const char *, size_t n, const char *header);

/* Returns the bytes of a line "From " of an mbox in front of a message. */
size_t digest_from_line(const char *, size_t n);
#endif
