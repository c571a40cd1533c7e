#include <stdlib.h>
#include <string.h>

#include "changes.h"
#include "ticket.h"

/* One column that a record changes. */
struct wish {
	const char *field, *old, *new;
	bool expects; /* only if it is `old` still */
};

/* A record that waits for its turn. */
struct waiting {
	struct item it;
	size_t order;
	struct wish *wish;
	size_t n;
};

static struct {
	struct waiting *v;
	size_t n, cap;
	const struct waiting *now;
} queue;

static bool
narrow(const struct item *it)
{
	for (size_t i = 0; i < item_columns(it); i++)
		if (strcmp(item_column(it, i), "field") == 0)
			return true;
	return false;
}

static bool
circumstance(const char *column)
{
	for (size_t i = 0; item_circumstances[i] != NULL; i++)
		if (strcmp(item_circumstances[i], column) == 0)
			return true;
	return *column == '\0';
}

static bool
heading(struct item *it, struct buf *why)
{
	const struct kind *k = kind_find(&it->c->desk, "ticket");
	static const char *const change[] = { "id", "ticket", "key", "field",
		"old", "new", "at", "actor", "cause", "reason", NULL };

	if (narrow(it))
		return item_known(it, NULL, change, why);
	if (!item_known(it, k, item_circumstances, why))
		return false;
	for (size_t i = 0; i < item_columns(it); i++) {
		const char *name = item_column(it, i);
		const struct col *c = col_find(k->cols, k->n, name);

		if (c == NULL || circumstance(name) ||
		    !(c->flags & (COL_RO | COL_NEW)))
			continue;
		buf_fmt(why,
		    _("%s: cannot be changed; leave it out with --map %s="),
		    name, name);
		return false;
	}
	return true;
}

/* What a record wants; at most one wish for each of its columns. */
static bool
wishes(const struct item *it, struct wish *w, size_t *n, struct buf *why)
{
	const struct cell *cells = item_cells(it), *old, *new;

	*n = 0;
	if (!narrow(it)) {
		for (size_t i = 0; i < item_columns(it); i++)
			if (cells[i].given && !circumstance(item_column(it, i)))
				w[(*n)++] =
				    (struct wish){ .field = item_column(it, i),
					    .new = cells[i].s };
		return true;
	}
	w->field = item_cell(it, "field")->s;
	new = item_cell(it, "new");
	old = item_cell(it, "old");
	if (w->field == NULL || new == NULL) {
		buf_str(why,
		    _("a change record needs the columns id, field and new"));
		return false;
	}
	w->new = new->s;
	w->expects = old != NULL;
	w->old = old != NULL ? old->s : NULL;
	*n = 1;
	return true;
}

static bool
edit_of(struct desk *d, const struct wish *w, struct pool *pool, struct edit *e,
    struct buf *why)
{
	struct edit old = { 0 };

	if (w->expects && !ticket_old(d, w->field, w->old, pool, &old, why))
		return false;
	if (!ticket_edit_column(d, w->field, w->new, pool, e, why))
		return false;
	e->expects = w->expects;
	e->old = old.new;
	return true;
}

static enum answer
apply(struct item *it, const struct wish *w, size_t n, struct buf *why)
{
	struct pool pool = { 0 };
	struct edit *e = xcalloc(n + 1, sizeof(*e));
	struct update update = { .action = ACTION_SET, .edits = e };
	enum answer answer = REFUSED;

	while (update.n < n &&
	    edit_of(&it->c->desk, &w[update.n], &pool, &e[update.n], why))
		update.n++;
	if (update.n == n)
		answer = ticket_change(
		    &it->c->desk, it->id, &update, &it->origin, why);
	if (answer == DONE)
		cmd_changed(it, it->id);
	mem_free(&pool);
	free(e);
	return answer;
}

static enum answer
at_once(struct item *it, struct buf *why)
{
	struct wish *w = xcalloc(item_columns(it) + 1, sizeof(*w));
	enum answer answer = REFUSED;
	size_t n;

	if (wishes(it, w, &n, why))
		answer = apply(it, w, n, why);
	free(w);
	return answer;
}

static const char *
keep(struct item *it, const char *s)
{
	return s != NULL ? mem_keep(&it->c->keepsake, s, strlen(s)) : NULL;
}

static enum answer
later(struct item *it, struct buf *why)
{
	struct waiting w = { .it = *it, .order = queue.n };

	w.wish = xcalloc(item_columns(it) + 1, sizeof(*w.wish));
	if (!wishes(it, w.wish, &w.n, why)) {
		free(w.wish);
		return REFUSED;
	}
	for (size_t i = 0; i < w.n; i++) {
		w.wish[i].field = keep(it, w.wish[i].field);
		w.wish[i].old = keep(it, w.wish[i].old);
		w.wish[i].new = keep(it, w.wish[i].new);
	}
	w.it.origin.actor = keep(it, w.it.origin.actor);
	w.it.origin.reason = keep(it, w.it.origin.reason);
	w.it.line = rec_line(item_source(it));
	queue.v = mem_grow(queue.v, queue.n, &queue.cap, sizeof(*queue.v));
	queue.v[queue.n++] = w;
	return SAME;
}

static int
by_time(const void *a, const void *b)
{
	const struct waiting *x = a, *y = b;

	if (x->it.origin.at.s != y->it.origin.at.s)
		return x->it.origin.at.s < y->it.origin.at.s ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

static enum answer
next(struct item *it, struct buf *why)
{
	return apply(it, queue.now->wish, queue.now->n, why);
}

bool
changes_load(struct cmd *c, bool sort)
{
	static const struct steps now = { true, heading, at_once };
	static const struct steps wait = { true, heading, later };
	bool good;

	if (!sort)
		return cmd_each(c, &now);
	queue.n = 0;
	good = cmd_each(c, &wait);
	if (queue.n > 0)
		qsort(queue.v, queue.n, sizeof(*queue.v), by_time);
	for (size_t i = 0; i < queue.n; i++) {
		queue.now = &queue.v[i];
		cmd_one(&queue.v[i].it, next);
		free(queue.v[i].wish);
	}
	return good && (c->refused == 0 || c->keep);
}
