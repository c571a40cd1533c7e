/* copy_digest.c - digests of the rows of a table, and of files */
#include <string.h>

#include "copy_digest.h"

/* Adds a value to a digest, as bytes that are the same on every engine. */
static void
add_value(crypto_generichash_state *sum, const struct val *v)
{
	unsigned char head[1 + sizeof(v->n)] = { (unsigned char)v->type };
	double real = v->d + 0.0; /* SQLite does not keep -0 */
	const void *p = v->s;
	size_t n = v->n;

	if (v->type == VAL_INT) {
		p = &v->i;
		n = sizeof(v->i);
	} else if (v->type == VAL_REAL) {
		p = &real;
		n = sizeof(real);
	} else if (v->type == VAL_NULL)
		n = 0;
	memcpy(head + 1, &n, sizeof(n));
	crypto_generichash_update(sum, head, sizeof(head));
	if (n > 0)
		crypto_generichash_update(sum, p, n);
}

void
copy_sum_begin(struct copy_sum *s)
{
	s->rows = 0;
	crypto_generichash_init(&s->state, NULL, 0, crypto_generichash_BYTES);
}

void
copy_sum_row(struct copy_sum *s, size_t n, const struct val *v)
{
	for (size_t i = 0; i < n; i++)
		add_value(&s->state, &v[i]);
	s->rows++;
}

struct copy_digest
copy_sum_end(struct copy_sum *s)
{
	struct copy_digest d = { .rows = s->rows };

	crypto_generichash_final(&s->state, d.b, sizeof(d.b));
	return d;
}

bool
copy_digest_same(const struct copy_digest *a, const struct copy_digest *b)
{
	return a->rows == b->rows && memcmp(a->b, b->b, sizeof(a->b)) == 0;
}

static void
as_text(const unsigned char hash[crypto_hash_sha256_BYTES], char text[COPY_SHA])
{
	sodium_bin2hex(text, COPY_SHA, hash, crypto_hash_sha256_BYTES);
}

void
copy_sha(const void *p, size_t n, char text[COPY_SHA])
{
	unsigned char hash[crypto_hash_sha256_BYTES];

	crypto_hash_sha256(hash, p, n);
	as_text(hash, text);
}

void
copy_sha_end(crypto_hash_sha256_state *state, char text[COPY_SHA])
{
	unsigned char hash[crypto_hash_sha256_BYTES];

	crypto_hash_sha256_final(state, hash);
	as_text(hash, text);
}

bool
copy_sha_valid(const char *s, size_t n)
{
	return n == COPY_SHA - 1 && strspn(s, "0123456789abcdef") == n;
}
