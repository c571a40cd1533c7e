/* item_held.c - items that are worked on later, in the order of their instants
 */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"

/* Copies the columns and cells of the record, their texts into the pool. */
static struct item_kept *
keep(const struct item *it, struct pool *pool)
{
	struct item_kept *k = xcalloc(1, sizeof(*k));

	k->n = item_columns(it);
	k->column = xcalloc(k->n, sizeof(*k->column));
	k->cell = xcalloc(k->n, sizeof(*k->cell));
	for (size_t i = 0; i < k->n; i++) {
		const char *name = item_column(it, i);

		k->column[i] = mem_keep(pool, name, strlen(name));
		k->cell[i] = item_cells(it)[i];
		if (k->cell[i].s != NULL)
			k->cell[i].s =
			    mem_keep(pool, k->cell[i].s, k->cell[i].n);
	}
	return k;
}

void
item_kept_free(struct item_kept *k)
{
	if (k == NULL)
		return;
	free(k->column);
	free(k->cell);
	free(k);
}

static const char *
text_kept(const char *s, struct pool *pool)
{
	return s != NULL ? mem_keep(pool, s, strlen(s)) : NULL;
}

struct item
item_hold(
    const struct item *it, size_t order, struct pool *pool, struct spool *raw)
{
	struct item h = *it;

	h.order = order;
	h.origin.actor = text_kept(it->origin.actor, pool);
	h.origin.reason = text_kept(it->origin.reason, pool);
	h.kept = keep(it, pool);
	h.held = true;
	if (!it->held)
		h.line = rec_line(item_source(it));
	if (raw != NULL && it->c->rejects != NULL) {
		h.raw = raw;
		rec_raw(item_source(it), raw);
	}
	return h;
}

static int
order(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

/* An item whose record names no instant happens now. */
static int64_t
second(const struct item *it)
{
	return it->origin.at.s != NONE ? it->origin.at.s : it->c->desk.now.s;
}

static int
instants(const struct item *a, const struct item *b)
{
	int i = order(second(a), second(b));

	return i != 0 ? i : order(a->nanoseconds, b->nanoseconds);
}

static int
by_instant(const void *a, const void *b)
{
	const struct item *x = a, *y = b;
	int i = instants(x, y);

	return i != 0 ? i : order((int64_t)x->order, (int64_t)y->order);
}

static int
by_instant_and_ticket(const void *a, const void *b)
{
	const struct item *x = a, *y = b;
	int i = instants(x, y);

	if (i == 0)
		i = order(x->id, y->id);
	return i != 0 ? i : order((int64_t)x->order, (int64_t)y->order);
}

void
item_sort(void *v, size_t n, size_t size, bool ticket)
{
	if (n > 0)
		qsort(v, n, size, ticket ? by_instant_and_ticket : by_instant);
}

/* A changed item, by its ticket. */
struct one {
	struct item *it;
	size_t place;
};

static int
by_ticket(const void *a, const void *b)
{
	const struct one *x = a, *y = b;
	int i = order(x->it->id, y->it->id);

	return i != 0 ? i : order((int64_t)x->place, (int64_t)y->place);
}

/* Leaves only the first item of each ticket changed. */
static void
each_ticket_once(char *v, size_t n, size_t size)
{
	struct one *all = xcalloc(n, sizeof(*all));
	size_t found = 0;

	for (size_t i = 0; i < n; i++) {
		struct item *it = (struct item *)(void *)(v + i * size);

		if (it->changed)
			all[found++] = (struct one){ it, i };
	}
	qsort(all, found, sizeof(*all), by_ticket);
	for (size_t i = 1; i < found; i++)
		all[i].it->changed = all[i].it->id != all[i - 1].it->id;
	free(all);
}

void
item_print_changed(void *v, size_t n, size_t size)
{
	struct cmd *c = n > 0 ? ((struct item *)v)->c : NULL;

	if (n == 0)
		return;
	if (c->columns == NULL && c->output == NULL)
		each_ticket_once(v, n, size);
	for (size_t i = 0; i < n; i++) {
		struct item *it = (struct item *)(void *)((char *)v + i * size);

		if (it->changed)
			cmd_changed(it, it->id);
	}
}
