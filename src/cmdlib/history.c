#include <stdlib.h>
#include <string.h>

#include "history.h"
#include "ticket.h"

/* A record that waits for its turn. */
struct waiting {
	struct item it;
	size_t order;
	const char *field, *old, *new;
	bool expects;
};

static struct {
	struct waiting *v;
	size_t n, cap;
	struct waiting *now;
} queue;

static const char *
keep(struct item *it, const char *s)
{
	return s != NULL ? mem_keep(&it->c->keepsake, s, strlen(s)) : NULL;
}

static bool
columns(struct item *it, struct buf *why)
{
	static const char *const all[] = { "id", "ticket", "field", "old",
		"new", "at", "actor", "cause", "reason", NULL };
	static int64_t heading = -1;

	if (heading == item_heading(it))
		return true;
	if (!item_known(it, NULL, all, why))
		return false;
	heading = item_heading(it);
	return true;
}

static bool
waiting_read(struct item *it, struct waiting *w, struct buf *why)
{
	const struct cell *field = item_cell(it, "field");
	const struct cell *old = item_cell(it, "old");
	const struct cell *new = item_cell(it, "new");

	if (!columns(it, why))
		return false;
	if (field == NULL || field->s == NULL || new == NULL) {
		buf_str(why,
		    _("a change record needs the columns id, field "
		      "and new"));
		return false;
	}
	*w = (struct waiting){ .it = *it,
		.order = queue.n,
		.field = field->s,
		.new = new->s,
		.expects = old != NULL,
		.old = old != NULL ? old->s : NULL };
	return true;
}

static bool
edit_of(struct desk *d, const struct waiting *w, struct pool *pool,
    struct edit *e, struct buf *why)
{
	struct edit old;

	if (w->expects) {
		if (!ticket_old(d, w->field, w->old, pool, &old, why))
			return false;
	}
	if (!ticket_edit_column(d, w->field, w->new, pool, e, why))
		return false;
	e->expects = w->expects;
	if (w->expects)
		e->old = old.new;
	return true;
}

static enum answer
apply(struct item *it, const struct waiting *w, struct buf *why)
{
	struct pool pool = { 0 };
	struct edit e;
	struct deed deed = { .action = "set", .edits = &e, .n = 1 };
	enum answer answer = REFUSED;

	if (edit_of(&it->c->desk, w, &pool, &e, why))
		answer =
		    ticket_change(&it->c->desk, it->id, &deed, &it->act, why);
	if (answer == DONE)
		cmd_changed(it, it->id);
	mem_free(&pool);
	return answer;
}

static enum answer
at_once(struct item *it, struct buf *why)
{
	struct waiting w;

	return waiting_read(it, &w, why) ? apply(it, &w, why) : REFUSED;
}

static enum answer
later(struct item *it, struct buf *why)
{
	struct waiting w;

	if (!waiting_read(it, &w, why))
		return REFUSED;
	w.field = keep(it, w.field);
	w.old = keep(it, w.old);
	w.new = keep(it, w.new);
	w.it.act.actor = keep(it, w.it.act.actor);
	w.it.act.reason = keep(it, w.it.act.reason);
	w.it.line = rec_line(item_source(it));
	queue.v = mem_grow(queue.v, queue.n, &queue.cap, sizeof(*queue.v));
	queue.v[queue.n++] = w;
	return SAME;
}

static int
by_time(const void *a, const void *b)
{
	const struct waiting *x = a, *y = b;

	if (x->it.act.at.s != y->it.act.at.s)
		return x->it.act.at.s < y->it.act.at.s ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

static enum answer
next(struct item *it, struct buf *why)
{
	return apply(it, queue.now, why);
}

bool
history_load(struct cmd *c, bool sort)
{
	bool good;

	if (!sort)
		return cmd_each(c, true, at_once);
	queue.n = 0;
	good = cmd_each(c, true, later);
	if (queue.n > 0)
		qsort(queue.v, queue.n, sizeof(*queue.v), by_time);
	for (size_t i = 0; i < queue.n; i++) {
		queue.now = &queue.v[i];
		cmd_one(&queue.v[i].it, next);
	}
	return good && (c->refused == 0 || c->keep);
}
