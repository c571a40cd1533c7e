/* changes_judge.c - all that is wrong with a record that is refused anyway */
#include <stdlib.h>

#include "changes.h"
#include "text.h"
#include "ticket.h"
#include "wish.h"

void
changes_judge_wishes(struct item *it, struct buf *why)
{
	struct wish *w = xcalloc(item_columns(it) + 1, sizeof(*w));
	struct pool pool = { 0 };
	struct buf one = { 0 };
	struct edit e;
	size_t n = 0;

	wish_list(it, w, &n, &one);
	for (size_t i = 0; i < n || one.n > 0; i++) {
		if (i < n)
			ticket_edit_column(&it->c->desk, w[i].field, w[i].new,
			    &pool, &e, &one);
		if (one.n > 0)
			buf_reason(why);
		buf_str(why, buf_s(&one));
		buf_clear(&one);
	}
	buf_free(&one);
	mem_free(&pool);
	free(w);
}

void
changes_judge(struct item *it, struct buf *why)
{
	struct buf one = { 0 };

	if (wish_narrow(it) && wish_other_kind(item_text(it, "kind")))
		return;
	if (!item_ticket(it, &one)) {
		buf_reason(why);
		buf_str(why, buf_s(&one));
	}
	buf_free(&one);
	changes_judge_wishes(it, why);
}
