/* dict.c - texts by name: a hash table with open addresses */
#include <stdlib.h>
#include <string.h>

#include "dict.h"
#include "text.h"

/* Returns the place of a name: its own, or a free one. */
static struct dict_item *
place(struct dict_item *v, size_t cap, const char *space, const char *name)
{
	size_t i = (text_hash(name) * 31 + text_hash(space)) & (cap - 1);

	while (v[i].text != NULL &&
	    (strcmp(v[i].name, name) != 0 || strcmp(v[i].space, space) != 0))
		i = (i + 1) & (cap - 1);
	return &v[i];
}

static void
grow(struct dict *d)
{
	size_t cap = d->cap > 0 ? 2 * d->cap : 64;
	struct dict_item *v = xcalloc(cap, sizeof(*v));

	for (size_t i = 0; i < d->cap; i++)
		if (d->v[i].text != NULL)
			*place(v, cap, d->v[i].space, d->v[i].name) = d->v[i];
	free(d->v);
	d->v = v;
	d->cap = cap;
}

void
dict_set(struct dict *d, const char *space, const char *name, const char *text)
{
	struct dict_item *item;

	if (name == NULL || text == NULL)
		return;
	if (2 * d->n >= d->cap)
		grow(d);
	item = place(d->v, d->cap, space, name);
	if (item->text == NULL) {
		d->n++;
		item->space = space;
		item->name = mem_keep(&d->keep, name, strlen(name));
	} else if (strcmp(item->text, text) == 0)
		return;
	item->text = mem_keep(&d->keep, text, strlen(text));
}

const char *
dict_get(const struct dict *d, const char *space, const char *name)
{
	return d->cap > 0 && name != NULL
	    ? place(d->v, d->cap, space, name)->text
	    : NULL;
}

void
dict_each(const struct dict *d, const char *space,
    void (*fn)(void *, const char *, const char *), void *arg)
{
	for (size_t i = 0; i < d->cap; i++)
		if (d->v[i].text != NULL && strcmp(d->v[i].space, space) == 0)
			fn(arg, d->v[i].name, d->v[i].text);
}

void
dict_free(struct dict *d)
{
	free(d->v);
	mem_free(&d->keep);
	*d = (struct dict){ 0 };
}
