/* contact.h - the people who ask for help */
#ifndef CONTACT_H
#define CONTACT_H

#include "desk.h"

/*
 * Makes sure that there is a contact with this address: adds an unknown one,
 * with the name if it is not NULL, and brings a retired one back. Keeps the
 * organisation of the contact, NULL if it has none in use, in the pool.
 */
void contact_seen(struct desk *, const char *address, const char *name,
    struct pool *, const char **organisation);
#endif
