/* spool.h - bytes kept until they are wanted: in memory, then in a file */
#ifndef SPOOL_H
#define SPOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

#define SPOOL_MEMORY (1 << 20) /* beyond it the bytes go to a file */

/*
 * Written at the end, read from anywhere, any number of times. The file is
 * made in TMPDIR (else /tmp) and unlinked at once, so that nothing is left
 * behind. Ends the program if it cannot be made (status 73) or written (74:
 * the disk is full). A zeroed struct is empty.
 */
struct spool {
	struct buf mem;
	int fd;		  /* valid if `file` */
	bool file;	  /* bytes lie in fd, mem is what is not written yet */
	bool borrowed;	  /* fd is the caller's regular file, read only */
	uint64_t size;	  /* bytes in all */
	uint64_t flushed; /* of them in the file */
};

void spool_add(struct spool *, const char *, size_t);

/*
 * Takes all that a descriptor has, to its end (status 74 if it cannot be
 * read). A regular file at its start is not copied but read in place: keep it
 * open as long as the spool, which can only be read then.
 */
void spool_from(struct spool *, int fd, const char *name);

/* The n bytes at an offset; fewer only where the end comes first. */
size_t spool_read(struct spool *, uint64_t at, char *, size_t n);

/* Writes all of it to a descriptor. False with errno set if that fails. */
bool spool_to(struct spool *, int fd);

void spool_clear(struct spool *); /* empty again */
void spool_free(struct spool *);
#endif
