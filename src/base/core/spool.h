/* spool.h - bytes kept until they are wanted: in memory, then in a file */
#ifndef SPOOL_H
#define SPOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

#define SPOOL_MEMORY (1 << 20) /* beyond it the bytes go to a file */

/*
 * Bytes that are written at the end, and read from anywhere, any number of
 * times. The file has no name (new_file_nameless), so nothing is left behind.
 * If it cannot be made, the program ends with status 73; if it cannot be
 * written because the disk is full, with 74. A zeroed spool is empty.
 */
struct spool {
	struct buf mem;	  /* the last bytes, or all */
	int fd;		  /* valid if `file` */
	bool file;	  /* bytes lie in fd, mem is what is not written yet */
	bool borrowed;	  /* fd is the caller's regular file, read only */
	uint64_t size;	  /* bytes in all */
	uint64_t flushed; /* of them in the file */
	uint64_t most;	  /* for spool_from: bytes in all; 0: any number */
	uint64_t line;	  /* for spool_from: bytes in a line; 0: any number */
};

/* Adds n bytes at the end. */
void spool_add(struct spool *, const char *, size_t n);

/*
 * Adds everything that can be read from a descriptor (status 74 if reading
 * fails; `name` is for the message). A regular file that is at its start is not
 * copied if the spool is empty, but read in place: it must stay open as long as
 * the spool, to which nothing can be added then. What would be longer than
 * `most` or has a line longer than `line` is not copied to its end, which may
 * never come: the program ends with status 65.
 */
void spool_from(struct spool *, int fd, const char *name);

/* Reads n bytes at an offset, fewer only if the end comes first. Returns how
 * many. */
size_t spool_read(struct spool *, uint64_t at, char *, size_t n);

/* Writes n bytes to a descriptor, however often it is interrupted. Returns
 * false with errno set if that fails. */
bool spool_write(int fd, const char *, size_t n);

/* Writes all bytes to a descriptor. Returns false with errno set if that fails.
 */
bool spool_to(struct spool *, int fd);

/* What to do while a descriptor takes nothing. waiting(arg) returns after how
 * many milliseconds it is to be called again. */
struct patience {
	int (*waiting)(void *arg);
	void *arg;
};

/* As spool_to, into a pipe that somebody may read slowly. */
bool spool_slowly(struct spool *, int fd, struct patience);

/* Empties the spool. */
void spool_clear(struct spool *);
void spool_free(struct spool *);
#endif
