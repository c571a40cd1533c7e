/* args.c - the parameters of a statement that is being written */
#include <stdlib.h>

#include "args.h"
#include "sql.h"

void
args_add(struct args *a, struct buf *sql, struct val v)
{
	a->v = mem_grow(a->v, a->n, &a->cap, sizeof(*a->v));
	a->v[a->n++] = v;
	sql_param(sql, a->n);
}

void
args_free(struct args *a)
{
	free(a->v);
	mem_free(&a->keep);
	*a = (struct args){ 0 };
}
