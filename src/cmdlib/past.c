/* past.c - records that are older than the last event of their ticket */
#include <stdlib.h>
#include <string.h>

#include "past.h"

bool
past_takes(struct past *p, const struct item *it, const struct update *update,
    struct buf *why)
{
	if (!update->late || it->operand != NULL || it->origin.at.s == NONE ||
	    it->origin.cause != 0 || it->c->rejects != NULL ||
	    !ticket_tellable(&it->c->desk))
		return false;
	p->v = mem_grow(p->v, p->n, &p->cap, sizeof(*p->v));
	p->v[p->n] = item_hold(it, p->n, &p->keep, NULL);
	p->v[p->n].past = true;
	if (p->n == 0 || p->v[p->n].line < p->first)
		p->first = p->v[p->n].line;
	p->n++;
	buf_clear(why);
	return true;
}

static void
warn_of(const struct past *p)
{
	if (p->n == 1)
		warn(_("line %lld is older than the last event of its ticket: "
		       "it becomes a part of the history, and nothing else "
		       "follows from it (--history)"),
		    (long long)p->first);
	else
		warn(_("%zu records, the first in line %lld, are older than "
		       "the last events of their tickets: they become a part "
		       "of the history, and nothing else follows from them "
		       "(--history)"),
		    p->n, (long long)p->first);
}

/* Prints what changed among both, each ticket once. */
static void
print_all(const struct past *p, const char *v, size_t n, size_t size)
{
	struct item *all = xcalloc(n + p->n, sizeof(*all));

	for (size_t i = 0; i < n; i++)
		all[i] = *(const struct item *)(const void *)(v + i * size);
	if (p->v != NULL)
		memcpy(all + n, p->v, p->n * sizeof(*all));
	item_print_changed(all, n + p->n, sizeof(*all));
	free(all);
}

void
past_end(struct past *p, enum answer (*fn)(struct item *, struct buf *),
    void *v, size_t n, size_t size)
{
	struct item *first = v != NULL && n > 0 ? v : p->v;

	/* without an array there is nothing in it */
	n = v != NULL ? n : 0;
	p->n = p->v != NULL ? p->n : 0;
	item_sort(p->v, p->n, sizeof(*p->v), true);
	for (size_t i = 0; i < p->n; i++)
		cmd_one(&p->v[i], fn);
	if (first != NULL)
		ticket_told(&first->c->desk, &p->telling);
	print_all(p, v, n, size);
	if (p->n > 0)
		warn_of(p);
	past_clear(p);
}

void
past_clear(struct past *p)
{
	for (size_t i = 0; i < p->n; i++)
		item_kept_free(p->v[i].kept);
	free(p->v);
	mem_free(&p->keep);
	ticket_tell_free(&p->telling);
	*p = (struct past){ 0 };
}
