/* mem.h - memory that is there, or the program ends (status 71) */
#ifndef MEM_H
#define MEM_H

#include <stddef.h>

/* Return memory as the functions without x do, but never NULL. */
void *xmalloc(size_t);
void *xcalloc(size_t, size_t);
void *xreallocarray(void *, size_t, size_t);
char *xstrdup(const char *);
char *xstrndup(const char *, size_t);

/*
 * Makes room for one more element in an array of n elements of `size` bytes,
 * whose capacity is *cap; the capacity doubles. Returns the array, which may
 * have moved; the caller frees it.
 */
void *mem_grow(void *, size_t n, size_t *cap, size_t size);

/*
 * Strings that live and die together: those of one record or one row. A zeroed
 * pool is empty.
 */
struct pool {
	struct chunk *now; /* the newest one, which leads to the others */
};

/* Copies n bytes into the pool and returns the copy, which ends in a NUL. */
const char *mem_keep(struct pool *, const char *, size_t n);

/* Forgets all strings and keeps the memory for the next ones. */
void mem_reset(struct pool *);
void mem_free(struct pool *);
#endif
