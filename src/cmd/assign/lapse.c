/* lapse.c - takes back, ticket after ticket, what nobody began */
#include "lapse.h"
#include "ticket_lapse.h"

static enum answer
lapse(struct item *it, const struct lapsed *l, struct buf *why)
{
	enum answer answer = ticket_lapse(&it->c->desk, l, &it->origin, why);

	if (answer == DONE) {
		cmd_count(it->c, 1);
		cmd_changed(it, l->ticket);
	} else if (answer == REFUSED) {
		warn("%lld: %s", (long long)l->ticket, buf_s(why));
		it->c->skipped++;
	}
	return answer;
}

bool
lapse_all(struct cmd *c)
{
	struct item it = { .c = c, .operand = "", .origin = ORIGIN_NOW };
	struct lapsed_list list = { 0 };
	struct buf why = { 0 };
	struct guard guard;

	it.origin.reason = c->reason;
	ticket_lapse_find(&c->desk, &list);
	desk_guard(&c->desk, &guard, ticket_lapse_free, &list);
	for (size_t i = 0; i < list.n; i++) {
		buf_clear(&why);
		it.id = list.v[i].ticket;
		lapse(&it, &list.v[i], &why);
	}
	desk_unguard(&c->desk);
	ticket_lapse_free(&list);
	buf_free(&why);
	return true;
}

bool
lapse_none(struct cmd *c)
{
	struct lapsed_list list = { 0 };
	bool none;

	ticket_lapse_find(&c->desk, &list);
	none = list.n == 0;
	ticket_lapse_free(&list);
	return none;
}
