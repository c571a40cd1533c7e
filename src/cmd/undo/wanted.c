/* wanted.c - which events hd-undo is to undo */
#include <stdlib.h>

#include "wanted.h"

static struct {
	struct wanted *v; /* owned */
	size_t n, cap;
	struct cmd *c;
	void (*then)(struct cmd *); /* at the end of the records */
} all;

void
wanted_forget(void)
{
	for (size_t i = 0; i < all.n; i++)
		if (all.v[i].it.raw != NULL) {
			spool_free(all.v[i].it.raw);
			free(all.v[i].it.raw);
		}
	all.n = 0;
}

void
wanted_add(const struct item *it, int64_t event)
{
	all.v = mem_grow(all.v, all.n, &all.cap, sizeof(*all.v));
	all.v[all.n++] = (struct wanted){ *it, event };
}

/* Records are those of hd-log, or of hd-list event; or bare ids of events. */
static bool
heading(struct item *it, struct buf *why)
{
	if (item_has(it, "event") ||
	    (item_has(it, "id") &&
		(item_has(it, "action") || item_columns(it) == 1)))
		return true;
	buf_str(
	    why, _("the input needs the column event, as hd-log prints it"));
	return false;
}

/* Notes the event of an operand or of a record. */
static enum answer
note(struct item *it, struct buf *why)
{
	const char *s = it->operand;
	struct item held = *it;
	int64_t event;

	if (s == NULL)
		s = item_text(it, item_has(it, "event") ? "event" : "id");
	if (s == NULL || !cmd_id(s, &event)) {
		buf_fmt(why, _("\"%s\" is not the id of an event"),
		    s != NULL ? s : "");
		return REFUSED;
	}
	if (it->operand == NULL) {
		held.held = true;
		held.line = rec_line(item_source(it));
		if (it->c->rejects != NULL) {
			held.raw = xcalloc(1, sizeof(*held.raw));
			rec_raw(item_source(it), held.raw);
		}
	}
	wanted_add(&held, event);
	return SAME;
}

/* At the end of the input, which is still open: messages name it. */
static void
between(const struct item *next)
{
	if (next == NULL)
		all.then(all.c);
}

bool
wanted_read(struct cmd *c, void (*then)(struct cmd *))
{
	static const struct loop loop = {
		.heading = heading, .each = note, .between = between
	};
	bool good;

	all.c = c;
	all.then = then;
	good = cmd_each(c, &loop);
	if (c->nsources == 0)
		then(c);
	return good;
}

/* The latest event comes first. */
static int
latest_first(const void *a, const void *b)
{
	const struct wanted *x = a, *y = b;

	return (x->event < y->event) - (x->event > y->event);
}

struct wanted *
wanted_all(size_t *n)
{
	if (all.n > 0)
		qsort(all.v, all.n, sizeof(*all.v), latest_first);
	*n = all.n;
	return all.v;
}
