/* rec_raw.c - records as they came */
#include "rec_impl.h"

static void
raw(struct rec_in *r, struct spool *out, uint64_t at, uint64_t end)
{
	char block[8 << 10];
	size_t n;

	for (; at < end; at += n) {
		n = sizeof(block);
		if (n > end - at)
			n = (size_t)(end - at);
		n = spool_read(r->in.from, at, block, n);
		spool_add(out, block, n);
	}
}

void
rec_raw(struct rec_in *r, struct spool *out)
{
	raw(r, out, r->at, r->end);
	if (r->json > JSON_LINES)
		spool_add(out, "\n", 1);
}

void
rec_raw_rest(struct rec_in *r, struct spool *out)
{
	raw(r, out, r->at, r->in.from->size);
}

void
rec_raw_header(struct rec_in *r, struct spool *out)
{
	raw(r, out, r->head_at, r->head_end);
}
