/* inbox_act.h - what agents do to a ticket on its page */
#ifndef INBOX_ACT_H
#define INBOX_ACT_H

#include "visit.h"

enum inbox_act {
	INBOX_DONE,    /* it is done, or it was done before */
	INBOX_WRONG,   /* the ticket does not allow it; form_wrong says why */
	INBOX_ANSWERED /* the form cannot be taken; the page is written */
};

/* Does what the form says, with the functions that commands call. */
enum inbox_act inbox_act(struct visit *, int64_t id);
#endif
