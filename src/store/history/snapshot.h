/*
 * snapshot.h - the records of a kind of configuration, as they are now or as
 * they were known when an event happened: today's rows with later changes
 * undone
 */
#ifndef SNAPSHOT_H
#define SNAPSHOT_H

#include "kind.h"

#define SNAPSHOT_NOW INT64_MAX

struct snapshot {
	const struct kind *kind; /* borrowed; without custom columns */
	struct val **v;	  /* rows, owned: a value for each of kind->cols */
	size_t n;	  /* how many rows */
	struct pool keep; /* the texts of the rows */
};

/*
 * Reads the rows that are not retired, as they were before the event of that
 * number; SNAPSHOT_NOW: as they are now. snapshot_free frees the snapshot.
 */
void snapshot_read(
    struct desk *, const char *kind, int64_t event, struct snapshot *);

/* Frees the rows and their texts. */
void snapshot_free(struct snapshot *);

/*
 * Returns the value of a setting at an instant (NONE: now), or `otherwise` if
 * there is none. The text is kept in the pool, or valid while the desk is open.
 */
const char *snapshot_setting(struct desk *, const char *name,
    const char *otherwise, struct instant then, struct pool *);

/* Returns a text of a row, counted from 0, or NULL if the column is null. */
const char *snapshot_text(
    const struct snapshot *, size_t row, const char *column);

/* Returns an integer of a row, or NONE if the column is null. */
int64_t snapshot_int(const struct snapshot *, size_t row, const char *column);
#endif
