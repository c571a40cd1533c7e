/* mem.c - memory that is there, or the program ends */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "mem.h"
#include "translate.h"

#define CHUNK ((size_t)16 << 10)

struct chunk {
	struct chunk *older;
	size_t n, cap;
	char s[];
};

static void *
there(void *p)
{
	if (p == NULL)
		die(EX_OSERR, "%s", _("out of memory"));
	return p;
}

void *
xmalloc(size_t n)
{
	return there(malloc(n ? n : 1));
}

void *
xcalloc(size_t n, size_t size)
{
	if (n == 0 || size == 0)
		n = size = 1;
	return there(calloc(n, size));
}

void *
xreallocarray(void *p, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		return there(NULL);
	n *= size;
	return there(realloc(p, n ? n : 1));
}

char *
xstrdup(const char *s)
{
	return xstrndup(s, strlen(s));
}

char *
xstrndup(const char *s, size_t n)
{
	const char *end = memchr(s, '\0', n);
	char *copy;

	if (end != NULL)
		n = (size_t)(end - s);
	copy = xmalloc(n + 1);
	memcpy(copy, s, n);
	copy[n] = '\0';
	return copy;
}

void *
mem_grow(void *p, size_t n, size_t *cap, size_t size)
{
	if (n < *cap)
		return p;
	*cap = *cap ? *cap * 2 : 8;
	return xreallocarray(p, *cap, size);
}

static void
add_chunk(struct pool *p, size_t cap)
{
	struct chunk *c;

	if (cap > SIZE_MAX - sizeof(*c))
		there(NULL);
	c = xmalloc(sizeof(*c) + cap);
	*c = (struct chunk){ .older = p->now, .cap = cap };
	p->now = c;
}

const char *
mem_keep(struct pool *p, const char *s, size_t n)
{
	char *copy;

	if (p->now == NULL || n >= p->now->cap - p->now->n)
		add_chunk(p, n < CHUNK ? CHUNK : n + 1);
	copy = p->now->s + p->now->n;
	if (n > 0)
		memcpy(copy, s, n);
	copy[n] = '\0';
	p->now->n += n + 1;
	return copy;
}

/* Several chunks become one of their total size: the next record fits. */
void
mem_reset(struct pool *p)
{
	size_t cap = 0;

	if (p->now == NULL)
		return;
	if (p->now->older != NULL) {
		for (struct chunk *c = p->now; c != NULL; c = c->older)
			cap += c->cap;
		mem_free(p);
		add_chunk(p, cap);
	}
	p->now->n = 0;
}

void
mem_free(struct pool *p)
{
	struct chunk *c, *older;

	for (c = p->now; c != NULL; c = older) {
		older = c->older;
		free(c);
	}
	p->now = NULL;
}
