/* ticket_stuck.c - a list of tickets that must go to others */
#include <stdlib.h>

#include "ticket_stuck.h"

void
ticket_stuck_add(struct stuck_list *l, struct stuck s)
{
	l->v = mem_grow(l->v, l->n, &l->cap, sizeof(*l->v));
	l->v[l->n++] = s;
}

void
ticket_stuck_free(void *arg)
{
	struct stuck_list *l = arg;

	free(l->v);
	mem_free(&l->keep);
	*l = (struct stuck_list){ 0 };
}
