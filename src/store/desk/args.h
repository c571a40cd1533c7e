/* args.h - the parameters of a statement that is being written */
#ifndef ARGS_H
#define ARGS_H

#include "buf.h"
#include "mem.h"
#include "val.h"

struct args {
	struct val *v;	       /* owned; texts are borrowed, or in `keep` */
	size_t n, cap;	       /* used and allocated elements of v */
	struct pool keep;      /* texts that only the parameters need */
	struct instant now;    /* of computed columns: as_of, if given */
	struct instant spoken; /* from which "-3d" in a condition counts */
};

/* Adds a parameter, and its place ($1, $2 ...) to the statement. */
void args_add(struct args *, struct buf *sql, struct val);

/* Frees the parameters and the texts that they keep. */
void args_free(struct args *);
#endif
