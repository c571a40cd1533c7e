/* desk_impl.h - what the files of a desk share; private to store/desk */
#ifndef DESK_IMPL_H
#define DESK_IMPL_H

#include "db.h"
#include "desk.h"

/*
 * Connects to a database, waits for a server that is away, and sets the desk's
 * clock and users. Ends the program if the database cannot be opened.
 */
void desk_connect(struct desk *, const char *name, enum db_mode, int *version);

/* Sets the login of a desk that is to be changed, if it is not known. */
void desk_name_writer(struct desk *);

/* Tells a person at a terminal, once, what the program waits for. */
void desk_tell_away(const struct backoff *, const char *why);
#endif
