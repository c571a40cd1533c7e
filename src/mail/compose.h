/* compose.h - writes messages of mail (RFC 5322) */
#ifndef COMPOSE_H
#define COMPOSE_H

#include <stdbool.h>

#include "mime.h"

/*
 * Adds a message, its lines ending in LF. A message that somebody could use to
 * write headers of their own is not possible: the library encodes what is no
 * plain text, and a header has no line breaks. Returns false, and why, if the
 * module mail.so cannot be loaded or cannot write it.
 */
bool compose(const struct mime_message *, struct buf *, struct buf *why);
#endif
