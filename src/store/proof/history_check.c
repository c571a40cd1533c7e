/* history_check.c - records of configuration are what their history says */
#include "history_check.h"
#include "kind_ever.h"
#include "made.h"

void
history_check(struct faults *f)
{
	for (const struct kind *k = kind_all; k->name != NULL; k++) {
		struct made m;

		if (!made_kind(k))
			continue;
		made_read(f->d, kind_ever(f->d, k->name), f, &m);
		made_free(&m);
	}
}
