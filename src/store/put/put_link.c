/* put_link.c - links between tickets: made, removed and checked */
#include <string.h>

#include "event.h"
#include "link.h"
#include "number.h"
#include "put.h"
#include "put_check.h"
#include "put_link.h"
#include "translate.h"

bool
put_link_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	struct val *created = kind_value(k, new, "created");
	struct link l = { .ticket = kind_value(k, new, "ticket")->i,
		.link = VALUE_OF(link, kind_text(k, new, "link")),
		.other = kind_value(k, new, "other")->i };

	(void)old;
	if (created->type == VAL_NULL)
		*created = V(d->now);
	return link_allowed(d, &l, why);
}

static enum answer
make(struct desk *d, const struct kind *k, const struct link *l,
    const struct origin *origin, struct buf *why)
{
	char from[NUMBER_ROOM], to[NUMBER_ROOM];
	const char *text[] = { from, WORD_OF(link, l->link), to, NULL };
	const struct col *cols[4]; /* ticket, link, other, created */
	struct cell cells[4];
	struct buf at = { 0 };
	enum answer answer;

	number_int(from, l->ticket);
	number_int(to, l->other);
	when_format(&at, event_at(d, origin));
	text[3] = at.s;
	for (size_t i = 0; i < 4; i++) {
		cols[i] = &k->cols[i];
		cells[i] = (struct cell){
			.s = text[i], .n = strlen(text[i]), .given = true
		};
	}
	/* one that comes back keeps the instant at which it was made */
	answer = put_record(
	    d, k, cols, cells, link_known(d, l) ? 3 : 4, origin, NULL, why);
	buf_free(&at);
	return answer;
}

enum answer
put_link(struct desk *d, const struct link *l, bool remove,
    const struct origin *origin, struct buf *why)
{
	const struct kind *k = kind_find(d, "link");
	struct buf reason = { 0 }, key = { 0 };
	struct origin o = *origin;
	enum answer answer;

	buf_fmt(&reason, "%lld %s %lld", (long long)l->ticket,
	    WORD_OF(link, l->link), (long long)l->other);
	buf_fmt(&key, "%lld,%s,%lld", (long long)l->ticket,
	    WORD_OF(link, l->link), (long long)l->other);
	if (o.reason == NULL)
		o.reason = reason.s;
	answer = remove ? put_retire(d, k, key.s, false, &o, NULL, why)
			: make(d, k, l, &o, why);
	if (answer == MISSING)
		buf_str(why, _("there is no such link"));
	buf_free(&reason);
	buf_free(&key);
	return answer;
}
