/* mem.h - memory that is there, or the program ends (status 71) */
#ifndef MEM_H
#define MEM_H

#include <stddef.h>

void *xmalloc(size_t);
void *xcalloc(size_t, size_t);
void *xreallocarray(void *, size_t, size_t);
char *xstrdup(const char *);
char *xstrndup(const char *, size_t);

/*
 * Makes room for one more element of an array of n elements whose capacity
 * is *cap; the capacity doubles. The caller frees the array.
 */
void *mem_grow(void *, size_t n, size_t *cap, size_t size);

/*
 * Strings that live and die together: those of one record or one row.
 * mem_keep copies a string of n bytes into the pool; mem_reset forgets all
 * of them and keeps the memory for the next record. A zeroed pool is empty.
 */
struct pool {
	struct chunk *now;
};

const char *mem_keep(struct pool *, const char *, size_t);
void mem_reset(struct pool *);
void mem_free(struct pool *);
#endif
