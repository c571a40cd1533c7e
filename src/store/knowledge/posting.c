/* posting.c - which articles have a word, and how often */
#include <math.h>
#include <string.h>

#include "mem.h"
#include "posting.h"

#define TITLE_MAX 7 /* the highest codes */
#define BODY_MAX  31

static double
length(unsigned char code)
{
	return code == 0 ? 0 : exp2((code - 1) / 2.0);
}

void
posting_size(struct posting *p, int64_t title, int64_t body)
{
	int64_t pairs = (title + 1) / 2;

	p->title = (unsigned char)(pairs < TITLE_MAX ? pairs : TITLE_MAX);
	for (p->body = 0; p->body < BODY_MAX && length(p->body) < (double)body;
	     p->body++)
		;
}

double
posting_title(const struct posting *p)
{
	return 2.0 * p->title;
}

double
posting_body(const struct posting *p)
{
	return length(p->body);
}

static void
add(struct postings *all, const struct posting *p)
{
	all->p = mem_grow(all->p, all->n, &all->cap, sizeof(*all->p));
	all->p[all->n++] = *p;
}

/* A posting is how far its id is behind the one before, 7 bits a byte, then
 * times and lengths in two bytes. */
void
posting_read(struct postings *all, int64_t page, const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;
	int64_t id = POSTING_FIRST(page);

	for (size_t i = 0; i < n;) {
		struct posting p = { 0 };
		unsigned shift = 0;
		int64_t far = 0;

		do
			far |= (int64_t)(u[i] & 0x7f) << shift;
		while ((u[i++] & 0x80) && (shift += 7) < 21 && i < n);
		if (i + 2 > n)
			return;
		p.id = id += far;
		p.times[FIELD_TITLE] = u[i] & 3;
		p.times[FIELD_QUESTION] = (u[i] >> 2) & 3;
		p.times[FIELD_BODY] = u[i] >> 4;
		p.title = u[i + 1] & 7;
		p.body = u[i + 1] >> 3;
		i += 2;
		add(all, &p);
	}
}

void
posting_write(struct buf *b, int64_t page, const struct postings *all)
{
	int64_t id = POSTING_FIRST(page);

	for (size_t i = 0; i < all->n; i++) {
		const struct posting *p = &all->p[i];
		uint64_t far = (uint64_t)(p->id - id);

		for (; far >= 0x80; far >>= 7)
			buf_ch(b, (char)(far | 0x80));
		buf_ch(b, (char)far);
		buf_ch(b,
		    (char)(p->times[FIELD_TITLE] |
			p->times[FIELD_QUESTION] << 2 |
			p->times[FIELD_BODY] << 4));
		buf_ch(b, (char)(p->title | p->body << 3));
		id = p->id;
	}
}

/* Returns where an id is, or should be. */
static size_t
place(const struct postings *all, int64_t id)
{
	size_t low = 0, high = all->n;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (all->p[middle].id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

unsigned char
posting_times(int field, int times)
{
	static const unsigned char most[FIELD_COUNT] = { 3, 15, 3 };

	return times < most[field] ? (unsigned char)times : most[field];
}

const struct posting *
posting_find(const struct postings *all, int64_t id)
{
	size_t i = place(all, id);

	return i < all->n && all->p[i].id == id ? &all->p[i] : NULL;
}

void
posting_put(struct postings *all, const struct posting *p)
{
	size_t i = place(all, p->id);

	if (i == all->n || all->p[i].id != p->id) {
		add(all, p);
		memmove(&all->p[i + 1], &all->p[i],
		    (all->n - 1 - i) * sizeof(*all->p));
	}
	all->p[i] = *p;
}

void
posting_take(struct postings *all, int64_t id)
{
	size_t i = place(all, id);

	if (i < all->n && all->p[i].id == id)
		memmove(&all->p[i], &all->p[i + 1],
		    (--all->n - i) * sizeof(*all->p));
}
