/* put_file.h - a file of records to put, which may be read more than once */
#ifndef PUT_FILE_H
#define PUT_FILE_H

#include "desk.h"
#include "spool.h"

/* An open file of records. */
struct put_file {
	const char *path; /* borrowed */
	struct spool spool;
	int fd;
};

/* Opens a file. Returns false with errno set if that fails. put_file_close
 * frees it. */
bool put_file_open(struct put_file *, const char *path);
void put_file_close(struct put_file *);

/* Returns true if the file has a record, even a bad one. */
bool put_file_any(struct put_file *);

/* Returns true if the file has that column. */
bool put_file_has(struct put_file *, const char *column);

/*
 * Puts the records of one kind. Columns of the kind `also` (or NULL) are passed
 * over: a file of policies and targets is put twice. Returns false if the file
 * has nothing of the kind. Ends the program with that status if a record is
 * bad.
 */
bool put_file_put(struct desk *, const char *kind, const char *also,
    struct put_file *, int status);
#endif
