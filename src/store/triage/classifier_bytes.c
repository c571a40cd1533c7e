/* classifier_bytes.c - a classifier as bytes, the same on every machine */
#include <stdlib.h>
#include <string.h>

#include "classifier.h"
#include "mem.h"

/* It begins with these; the last one is the version of the form. */
static const char begins[] = { 'h', 'd', 't', '1' };

/* The high byte comes first. */
static void
add_number(struct buf *b, uint32_t x, int bytes)
{
	while (bytes-- > 0)
		buf_ch(b, (char)(x >> (8 * bytes) & 0xff));
}

/* A number that is not whole: its 32 bits (IEEE 754). */
static void
add_real(struct buf *b, double d)
{
	float f = (float)d;
	uint32_t x;

	memcpy(&x, &f, sizeof(x));
	add_number(b, x, 4);
}

void
classifier_write(const struct classifier *c, struct buf *b)
{
	buf_add(b, begins, sizeof(begins));
	add_number(b, (uint32_t)c->n, 4);
	for (size_t v = 0; v < c->n; v++) {
		buf_add(b, c->value[v], strlen(c->value[v]) + 1);
		add_real(b, c->prior[v]);
		add_real(b, c->scale[v]);
	}
	buf_add(b, (const char *)c->idf, FEATURE_BUCKETS);
	for (size_t k = 0; k < FEATURE_BUCKETS; k++)
		for (size_t v = 0; c->idf[k] > 0 && v < c->n; v++)
			add_number(b, (uint16_t)c->weight[k * c->n + v], 2);
}

/* Bytes that are being read. */
struct bytes {
	const unsigned char *s;
	size_t n;
	bool bad;
};

static const unsigned char *
take(struct bytes *b, size_t n)
{
	const unsigned char *s = b->s;

	if (b->bad || n > b->n) {
		b->bad = true;
		return NULL;
	}
	b->s += n;
	b->n -= n;
	return s;
}

static uint32_t
take_number(struct bytes *b, size_t bytes)
{
	const unsigned char *s = take(b, bytes);
	uint32_t x = 0;

	for (size_t i = 0; s != NULL && i < bytes; i++)
		x = x << 8 | s[i];
	return x;
}

static double
take_real(struct bytes *b)
{
	uint32_t x = take_number(b, 4);
	float f;

	memcpy(&f, &x, sizeof(f));
	return (double)f;
}

static void
take_values(struct classifier *c, struct bytes *b, size_t n)
{
	c->value = xcalloc(n, sizeof(*c->value));
	c->prior = xcalloc(n, sizeof(*c->prior));
	c->scale = xcalloc(n, sizeof(*c->scale));
	for (size_t v = 0; v < n && !b->bad; v++) {
		size_t len = strnlen((const char *)b->s, b->n);

		if (len == b->n) {
			b->bad = true;
			return;
		}
		c->value[c->n++] = xstrdup((const char *)take(b, len + 1));
		c->prior[v] = take_real(b);
		c->scale[v] = take_real(b);
		b->bad |= !(c->prior[v] > 0 && c->prior[v] <= 1) ||
		    !(c->scale[v] >= 0 && c->scale[v] < 1e6);
	}
}

static void
take_weights(struct classifier *c, struct bytes *b)
{
	const unsigned char *idf = take(b, FEATURE_BUCKETS);

	if (idf == NULL)
		return;
	c->idf = xmalloc(FEATURE_BUCKETS);
	memcpy(c->idf, idf, FEATURE_BUCKETS);
	c->weight = xcalloc(c->n * FEATURE_BUCKETS, sizeof(*c->weight));
	for (size_t k = 0; k < FEATURE_BUCKETS; k++)
		for (size_t v = 0; c->idf[k] > 0 && v < c->n; v++)
			c->weight[k * c->n + v] =
			    (int16_t)(uint16_t)take_number(b, 2);
}

bool
classifier_read(struct classifier *c, const char *s, size_t n)
{
	struct bytes b = { (const unsigned char *)s, n, false };
	const unsigned char *start = take(&b, sizeof(begins));
	size_t values = take_number(&b, 4);

	*c = (struct classifier){ 0 };
	if (start == NULL || memcmp(start, begins, sizeof(begins)) != 0 ||
	    values < 2 || values > n / 9)
		return false;
	take_values(c, &b, values);
	if (!b.bad)
		take_weights(c, &b);
	if (b.bad || b.n > 0) {
		classifier_free(c);
		return false;
	}
	return true;
}
