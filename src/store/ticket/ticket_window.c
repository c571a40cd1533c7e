/* ticket_window.c - when the work on a ticket is planned */
#include "ticket_impl.h"
#include "translate.h"

bool
ticket_window_check(const struct ticket *t, struct buf *why)
{
	if (t->ends.s == NONE)
		return true;
	if (t->starts.s == NONE)
		buf_fmt(why, _("%s: is needed"), "starts");
	else if (t->ends.s <= t->starts.s)
		buf_fmt(why, _("%s: is before %s"), "ends", "starts");
	else
		return true;
	return false;
}
