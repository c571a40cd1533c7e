/* secret.h - secrets of addresses that answers go to: hd-mail --new-key,
 * --token
 */
#ifndef SECRET_H
#define SECRET_H

#include "cmd.h"

/* Makes a new secret. Returns the exit status. */
int secret_new(struct cmd *);

/* Prints the token of each ticket that the operands name, for messages to this
 * address. Returns the exit status. */
int secret_tokens(struct cmd *, const char *address);
#endif
