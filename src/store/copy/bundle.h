/* bundle.h - a whole desk as a folder: a CSV file a table, and a manifest */
#ifndef BUNDLE_H
#define BUNDLE_H

#include "buf.h"
#include "copy_digest.h"
#include "mem.h"

/*
 * manifest.csv lists what belongs into the folder. TABLE.csv has the rows of a
 * table. If a cell is a blob, blobs/SHA256 has its bytes, and the cell the name
 * of that file. lines/TABLE has the first digits of the SHA-256 of each record,
 * a line each: they serve to find an edit, and nothing depends on them.
 */
#define BUNDLE_FORMAT	"1"
#define BUNDLE_MANIFEST "manifest.csv"
#define BUNDLE_BLOBS	"blobs"
#define BUNDLE_LINES	"lines"
#define BUNDLE_SHORT	8 /* digits of a line */

/* A table, as the manifest has it. */
struct bundle_table {
	const char *name;
	int64_t rows, bytes;
	const char *sha; /* of the file */
	int64_t line;	 /* of the manifest */
};

/* A folder that was read; the pool keeps its texts. */
struct bundle {
	const char *path; /* borrowed */
	int schema;	  /* version */
	struct bundle_table *table;
	size_t n, cap;
	int64_t end; /* last line of the manifest */
	struct pool keep;
};

/*
 * Reads the manifest of a folder and proves that every file of a table is what
 * the manifest says. Ends the program with status 65, naming file and line, if
 * one is not.
 */
void bundle_open(struct bundle *, const char *path);
void bundle_free(struct bundle *);

/* Proves the files again: somebody may have changed them since bundle_open. */
void bundle_prove(const struct bundle *);

/* Returns the table of that name, or NULL. */
const struct bundle_table *bundle_find(const struct bundle *, const char *name);

/* Ends the program (status 65): the folder is refused because of this line of
 * one of its files; line 0: of the whole file. */
_Noreturn void bundle_refuse(const char *folder, const char *file, int64_t line,
    const char *, ...) __attribute__((format(printf, 4, 5)));

/*
 * Opens a file of a folder to read it. Returns -1 with errno set if it is not
 * there, or is not a file; ends the program if it cannot be read otherwise.
 */
int bundle_file(const char *folder, const char *file);
#endif
