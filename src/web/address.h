/* address.h - addresses of the pages of a desk, with links that are signed */
#ifndef ADDRESS_H
#define ADDRESS_H

#include "desk.h"
#include "pass.h"

/*
 * Reads the secrets of a desk, those that mail has, too. Ends the program if
 * they cannot be read, or (`must`) if there are none.
 */
void address_keys(struct token_keys *, const char *database, bool must);

/* Returns until when a link made now is good: the setting web_link. */
struct instant address_expires(struct desk *);

/*
 * Adds the address of the page of a ticket, or (NONE) of all requests of a
 * contact: desk.link. Nothing where the setting web_address says no place.
 */
void address_link(
    struct desk *, int64_t ticket, const char *contact, struct buf *);
#endif
