/* identity.h - text that identifies: one form for what people cannot tell apart
 */
#ifndef IDENTITY_H
#define IDENTITY_H

#include <stdbool.h>

#include "mem.h"

/*
 * Returns text that identifies somebody or something in the one form that it
 * has here: in Unicode's form NFC, without blanks at its ends, without
 * characters that nobody sees (of no width, controls, marks of direction or of
 * byte order), and with a plain space for each other blank but a line end.
 * Returns the argument if it has this form already or is not UTF-8, else text
 * that is kept in the pool.
 */
const char *identity(const char *, struct pool *);

/*
 * The same for the address of a person, which may stand beside their name:
 * `Maria <maria@x.org>' or `maria@x.org (Maria)' is maria@x.org. The name goes
 * to *name, which is NULL if there is none.
 */
const char *identity_address(const char *, struct pool *, const char **name);

/* Returns true if the text has no visible character. */
bool identity_blank(const char *);

/* Returns text that somebody wrote, without a byte order mark at its start. */
const char *identity_content(const char *);
#endif
