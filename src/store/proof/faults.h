/* faults.h - the faults of a desk, a record each */
#ifndef FAULTS_H
#define FAULTS_H

#include "desk.h"

struct faults {
	struct desk *d;
	struct out *o;
	int64_t n; /* how many there are */
};

/* Starts the columns of the records: kind, id, problem. */
void faults_begin(struct faults *);

/* Prints a fault of a record; id is NONE if the record has no number. */
void faults_add(struct faults *, const char *kind, int64_t id, const char *fmt,
    ...) __attribute__((format(printf, 4, 5)));

/* Prints a fault for each line, and frees the lines. */
void faults_lines(struct faults *, const char *kind, struct buf *lines);
#endif
