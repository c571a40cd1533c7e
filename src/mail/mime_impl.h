/* mime_impl.h - between the files of the module mail.so that know GMime */
#ifndef MIME_IMPL_H
#define MIME_IMPL_H

#include <gmime/gmime.h>

#include "mime.h"

/* Tells headers, addresses and date of a message. Returns 0 if not all of its
 * headers. */
int mime_head(GMimeMessage *, GMimeParserOptions *,
    void (*emit)(enum mime_piece, const char *, size_t));

/* Return the mark of a part that is S/MIME in one piece, and of text with
 * OpenPGP in it: signed, encrypted, or NULL. */
const char *mime_crypto_part(GMimeObject *);
const char *mime_crypto_text(const char *);
#endif
