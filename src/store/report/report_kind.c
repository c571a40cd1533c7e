/* report_kind.c - a kind of records with more columns, for one report */
#include <stdlib.h>
#include <string.h>

#include "report_kind.h"

struct kind *
report_kind(struct desk *d, const char *base, const char *from,
    const struct col *extra, size_t n)
{
	const struct kind *t = kind_find(d, base);
	struct kind *k = xmalloc(sizeof(*k));
	struct col *cols = xcalloc(t->n + n, sizeof(*cols));

	if (n > 0)
		memcpy(cols, extra, n * sizeof(*cols));
	memcpy(cols + n, t->cols, t->n * sizeof(*cols));
	*k = *t;
	k->cols = cols;
	k->n = t->n + n;
	if (from != NULL)
		k->from = from;
	return k;
}

void
report_kind_free(struct kind *k)
{
	struct col *cols;

	memcpy(&cols, &k->cols, sizeof(cols));
	free(cols);
	free(k);
}
