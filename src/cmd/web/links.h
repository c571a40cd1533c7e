/* links.h - signed links for shells: to mail them some other way */
#ifndef LINKS_H
#define LINKS_H

#include "cmd.h"

/* Prints a link for each ticket (id) or contact (address) that the operands
 * name. Returns the exit status. */
int links(struct cmd *);
#endif
