/* contact.h - the people who ask for help */
#ifndef CONTACT_H
#define CONTACT_H

#include "desk.h"

/* Returns the organisation in use that has this domain (in lower case), NULL if
 * none has. Borrowed, until an organisation changes. */
const char *contact_domain(struct desk *, const char *domain);

/*
 * Returns the organisation that has the domain of an e-mail address, or the
 * nearest domain above it; NULL if none has. Borrowed, as above.
 */
const char *contact_organisation(struct desk *, const char *address);

/*
 * Makes sure that there is a contact with this address: adds an unknown one,
 * with the name if it is not NULL and the organisation of its domain, and
 * brings a retired one back. Keeps the organisation of the contact, NULL if it
 * has none in use, in the pool.
 */
void contact_seen(struct desk *, const char *address, const char *name,
    struct pool *, const char **organisation);
#endif
