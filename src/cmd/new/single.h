/* single.h - one ticket from options and operands */
#ifndef SINGLE_H
#define SINGLE_H

#include "cmd.h"

/* What the options say of the ticket; all is borrowed. */
struct single {
	const char *subject, *requester, *text; /* NULL: nothing */
	int64_t like;				/* NONE: no ticket */
	struct opt_list attach;			/* files */
};

/* Makes the ticket from these options and the operands column=value. False,
 * and a message, if it is refused; ends the program if the options cannot be
 * meant. */
bool single_ticket(struct cmd *, const struct single *);

/* Makes none: prints the active tickets that are most like it. */
bool single_similar(struct cmd *, const struct single *);
#endif
