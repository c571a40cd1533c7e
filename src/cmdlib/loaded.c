/* loaded.c - what one load has brought so far: records and their digests */
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "loaded.h"
#include "mem.h"
#include "translate.h"

#define BLOCK 4096 /* digests */

/* FNV-1a */
static uint64_t
bytes(uint64_t digest, const void *data, size_t n)
{
	const unsigned char *p = data;

	for (size_t i = 0; i < n; i++)
		digest = (digest ^ p[i]) * UINT64_C(1099511628211);
	return digest;
}

uint64_t
loaded_val(uint64_t digest, struct val v)
{
	digest = bytes(digest, &v.type, sizeof(v.type));
	if (v.type == VAL_INT)
		digest = bytes(digest, &v.i, sizeof(v.i));
	if (v.type == VAL_REAL)
		digest = bytes(digest, &v.d, sizeof(v.d));
	if (v.type == VAL_TEXT)
		digest = bytes(digest, v.s, v.n);
	return digest;
}

uint64_t
loaded_text(uint64_t digest, const char *s)
{
	return loaded_val(digest, val_text(s));
}

bool
loaded_same(struct loaded *l, int64_t id, uint64_t digest)
{
	size_t at = (size_t)id / BLOCK;
	uint64_t *known;

	if (digest == 0)
		digest = 1; /* 0: nothing is known */
	if (at >= l->n) {
		l->block = xreallocarray(l->block, at + 1, sizeof(*l->block));
		memset(l->block + l->n, 0, (at + 1 - l->n) * sizeof(*l->block));
		l->n = at + 1;
	}
	if (l->block[at] == NULL)
		l->block[at] = xcalloc(BLOCK, sizeof(**l->block));
	known = &l->block[at][(size_t)id % BLOCK];
	if (*known == 0)
		*known = digest;
	return *known == digest;
}

void
loaded_news(struct loaded *l, const char *key, const char *column)
{
	if (l->news++ == 0)
		buf_fmt(&l->first, "\"%s\": %s", key, column);
}

void
loaded_warn(struct loaded *l, const char *stays)
{
	if (l->news == 1)
		warn(_("a record with a known key says something new (%s); %s"),
		    l->first.s, stays);
	else if (l->news > 1)
		warn(_("%lld records with known keys say something new, first "
		       "%s; %s"),
		    (long long)l->news, l->first.s, stays);
}

void
loaded_free(struct loaded *l)
{
	for (size_t i = 0; i < l->n; i++)
		free(l->block[i]);
	free(l->block);
	buf_free(&l->first);
	*l = (struct loaded){ 0 };
}
