/* macro.h - the actions of a macro, done to tickets: hd-set @name */
#ifndef MACRO_H
#define MACRO_H

#include "cmd.h"

/* Does the actions of the macro of this name to the tickets of the operands or
 * records, as cmd_each does. Ends the program (64) if there is no such macro.
 */
bool macro_each(struct cmd *, const char *name);
#endif
