/* desk_rights.h - what a login may do, by the column rights of agents */
#ifndef DESK_RIGHTS_H
#define DESK_RIGHTS_H

#include "desk.h"
#include "vocabulary.h"

/*
 * Returns true if the login of the desk may do what needs these rights. A login
 * that is no agent may do everything. Else false, and why.
 */
bool desk_rights(struct desk *, enum rights, struct buf *why);

/*
 * Warns if the login should not do that. Only where the engine itself prevents
 * nothing: on a server its roles decide.
 */
void desk_rights_advise(struct desk *, enum rights);
#endif
