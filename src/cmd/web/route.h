/* route.h - which page is meant: method and path */
#ifndef ROUTE_H
#define ROUTE_H

#include "visit.h"

/* A page. Each * of the path stands for one part of it. */
struct route {
	bool post;
	const char *path;
	bool (*fn)(struct visit *); /* false: nothing is changed */
};

/* Finds the page, and puts what its * stand for into v->part. Returns 0, or 404
 * or 405. */
int route_find(struct visit *);
#endif
