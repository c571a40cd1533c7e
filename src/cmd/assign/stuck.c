/* stuck.c - finds tickets that are stuck, and moves one after the other */
#include "stuck.h"
#include "ticket_hand_over.h"
#include "ticket_lapse.h"

/* Moves one ticket. */
static void
move(struct item *it, const struct stuck *s, bool lapsed,
    const struct assignment *otherwise)
{
	struct desk *d = &it->c->desk;
	struct buf why = { 0 };
	enum answer answer = lapsed
	    ? ticket_lapse(d, s, &it->origin, &why)
	    : ticket_hand_over(d, s, otherwise, &it->origin, &why);

	if (answer == DONE) {
		cmd_count(it->c, 1);
		cmd_changed(it, s->ticket);
	} else if (answer == REFUSED) {
		warn("%lld: %s", (long long)s->ticket, buf_s(&why));
		it->c->skipped++;
	}
	buf_free(&why);
}

/* Moves all of the list, and frees it. */
static bool
each(struct cmd *c, struct stuck_list *list, bool lapsed,
    const struct assignment *otherwise)
{
	struct item it = { .c = c, .operand = "", .origin = ORIGIN_NOW };
	struct guard guard;

	it.origin.reason = c->reason;
	desk_guard(&c->desk, &guard, ticket_stuck_free, list);
	for (size_t i = 0; i < list->n; i++) {
		it.id = list->v[i].ticket;
		move(&it, &list->v[i], lapsed, otherwise);
	}
	desk_unguard(&c->desk);
	ticket_stuck_free(list);
	return true;
}

bool
stuck_lapsed(struct cmd *c)
{
	struct stuck_list list = { 0 };

	ticket_lapse_find(&c->desk, &list);
	return each(c, &list, true, NULL);
}

bool
stuck_none_lapsed(struct cmd *c)
{
	return ticket_lapse_idle(&c->desk);
}

bool
stuck_absent(struct cmd *c, const struct assignment *otherwise)
{
	struct stuck_list list = { 0 };

	ticket_hand_over_find(&c->desk, NULL, &list);
	return each(c, &list, false, otherwise);
}
