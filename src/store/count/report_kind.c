/* report_kind.c - a kind of records with more columns, for one report */
#include <stdlib.h>
#include <string.h>

#include "report_kind.h"

/* A kind and its columns in one piece of memory. */
struct own_kind {
	struct kind kind; /* its cols are those below */
	struct col cols[];
};

struct kind *
report_kind(struct desk *d, const char *base, const char *join,
    const struct col *extra, size_t n)
{
	const struct kind *t = kind_find(d, base);
	struct own_kind *k =
	    xcalloc(1, sizeof(*k) + (t->n + n) * sizeof(*k->cols));

	if (n > 0)
		memcpy(k->cols, extra, n * sizeof(*k->cols));
	memcpy(k->cols + n, t->cols, t->n * sizeof(*k->cols));
	k->kind = *t;
	k->kind.cols = k->cols;
	k->kind.n = t->n + n;
	k->kind.join = join;
	return &k->kind;
}

void
report_kind_free(struct kind *k)
{
	free(k);
}
