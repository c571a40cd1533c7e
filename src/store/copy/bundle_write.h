/* bundle_write.h - writes a desk into a folder, table by table */
#ifndef BUNDLE_WRITE_H
#define BUNDLE_WRITE_H

#include "bundle.h"
#include "catalogue.h"
#include "new_folder.h"
#include "out.h"

/* A file that is written, and what is known of it. */
struct bundle_out {
	int fd;
	struct buf name; /* in the folder */
	struct buf wait; /* not written yet */
	crypto_hash_sha256_state state;
	int64_t bytes;
};

/* A folder in the making, and the table that is being written. */
struct bundle_write {
	struct new_folder f;
	const struct table *t;
	struct out out;
	struct spool row;  /* what `out' has written */
	struct buf record; /* the same, in one piece */
	struct bundle_out csv, lines;
	struct buf manifest;
	struct buf manifest_lines;
};

/*
 * These begin a folder, which must not exist yet (status 73), begin a table of
 * it, add a row, and end the table. The bytes depend on the rows only. If
 * anything fails, the program ends with a status of sysexits.h and leaves no
 * folder.
 */
void bundle_write_begin(struct bundle_write *, const char *path, int schema);
void bundle_write_table(struct bundle_write *, const struct table *);
void bundle_write_row(struct bundle_write *, const struct val *);
void bundle_write_table_end(struct bundle_write *);

/* Writes all files to the disk. */
void bundle_write_sync(struct bundle_write *);

/* Writes the manifest, and gives the folder its name. Frees the struct. */
void bundle_write_end(struct bundle_write *);
#endif
