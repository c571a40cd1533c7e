/* contact.h - who asks for help */
#ifndef CONTACT_H
#define CONTACT_H

#include "desk.h"

/*
 * Makes sure that a contact of this address is there (an unknown one is
 * added), and keeps the organisation it belongs to, NULL if none, in the pool.
 */
void contact_seen(struct desk *, const char *address, struct pool *,
    const char **organisation);
#endif
