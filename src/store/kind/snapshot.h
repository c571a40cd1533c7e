/*
 * snapshot.h - the records of a kind of configuration, as they are or as they
 * were known when an event happened: today's rows with their history undone
 */
#ifndef SNAPSHOT_H
#define SNAPSHOT_H

#include "kind.h"

#define SNAPSHOT_NOW INT64_MAX

struct snapshot {
	const struct kind *kind;
	struct val **v; /* a row each, beside kind->cols; texts are kept */
	size_t n;
	struct pool keep;
};

/*
 * Reads the rows that are not retired, as they were before the event of that
 * number; SNAPSHOT_NOW: as they are.
 */
void snapshot_read(
    struct desk *, const char *kind, int64_t event, struct snapshot *);
void snapshot_free(struct snapshot *);

/*
 * A setting as it was at an instant (NONE: now), or `otherwise`; kept in the
 * pool, or valid while the desk is open.
 */
const char *snapshot_setting(struct desk *, const char *name,
    const char *otherwise, struct instant then, struct pool *);

/* A text, number of a row; NULL or NONE if null. */
const char *snapshot_text(
    const struct snapshot *, size_t row, const char *column);
int64_t snapshot_int(const struct snapshot *, size_t row, const char *column);
#endif
