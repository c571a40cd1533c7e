/* authres.h - whether a mail system says that a sender is who they claim to be
 */
#ifndef AUTHRES_H
#define AUTHRES_H

#include <stdbool.h>

#include "letter.h"

/*
 * Returns true if the mail system of this id (authserv-id, RFC 8601) says that
 * the message comes from the domain of its From: dmarc, or dkim or spf for this
 * domain or one above it. Only the topmost header of that id is read: others
 * may have put further ones below it. A message with several people in From
 * comes from nobody.
 */
bool authres_verified(const struct letter *, const char *id);
#endif
