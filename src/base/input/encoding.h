/* encoding.h - text in other encodings, made UTF-8 */
#ifndef ENCODING_H
#define ENCODING_H

#include <stdbool.h>

#include "buf.h"
#include "spool.h"

/* Returns true if text in the encoding of this name can be read. */
bool encoding_known(const char *name);

/*
 * Makes the bytes UTF-8. If they begin with a byte order mark, the mark says
 * what they are; if not, they are in the encoding of this name (NULL: they are
 * UTF-8 and stay as they are). Returns false, and why, if some bytes are no
 * text in it.
 */
bool encoding_read(struct spool *, const char *name, struct buf *why);
#endif
