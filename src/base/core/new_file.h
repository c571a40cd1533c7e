/* new_file.h - files that get their name when they are whole, and temporary
 * files */
#ifndef NEW_FILE_H
#define NEW_FILE_H

#include <stdbool.h>

#include "buf.h"

/*
 * A file in the making. It lies beside the file that it becomes, so that it
 * can get that name in one step. If the program dies before that, or a signal
 * ends it, the file is removed. The functions below return false with errno
 * set if they fail: commands differ in what they say then.
 */
struct new_file {
	char *path; /* the name that it gets; owned */
	char *part; /* the name until then: PATH.part-XXXXXX; owned */
};

/*
 * Makes an empty file beside `path` that only its owner may read and write.
 * Returns a descriptor open for both, which the caller closes, or -1 with
 * errno set.
 */
int new_file_begin(struct new_file *, const char *path);

/*
 * Names a file that a library may put beside the file in the making, whose name
 * is that of the file with `suffix` behind it. Both are removed together.
 */
void new_file_beside(struct new_file *, const char *suffix);

/* Writes to the disk what others have written into the file by its name. */
bool new_file_sync(const struct new_file *);

/* Write to the disk: a file or folder, opened with these flags; and the folder
 * that has the name of this file or folder. */
bool new_file_sync_path(const char *path, int flags);
bool new_file_sync_name(const char *path);

/*
 * Gives the file its name, in the folder on the disk, too. Fails with EEXIST
 * if there is a file of that name by now, and with any other errno if nothing
 * has the name. Frees the struct if it succeeds.
 */
bool new_file_link(struct new_file *);

/*
 * Gives the file its name, and replaces the file that has it. The caller has
 * synced the contents; after a power cut the name stands for the old file or
 * the new one. Frees the struct if it succeeds.
 */
bool new_file_rename(struct new_file *);

/*
 * Returns the name that `path` stands for behind symbolic links, even if
 * nothing is there yet, for the caller to free. Replaced under that name, a
 * file changes in its own folder, and the links stay.
 */
char *new_file_behind(const char *path);

/* Returns the folder for temporary files: TMPDIR, else /tmp. */
const char *new_file_folder(void);

/*
 * Makes a temporary file and writes its name to the buffer. It is removed if
 * the program ends before new_file_forget. Returns a descriptor open for
 * reading and writing, or -1 with errno set.
 */
int new_file_temporary(struct buf *name);

/*
 * Also removes, if the program ends, a file that the caller makes in another
 * way. Call it before the file is made.
 */
void new_file_remember(const char *name);

/*
 * The same for a folder that exists, with all files that it then has. Call it
 * for a folder before the folders in it. Returns false with errno set if it
 * fails.
 */
bool new_file_remember_folder(const char *name);

/*
 * new_file_undo removes all unfinished files, because the work that makes them
 * begins again. new_file_keep keeps them, because the work has ended well.
 */
void new_file_undo(void);
void new_file_keep(void);

/* Leaves a temporary file where it is, or notes that it has been removed. */
void new_file_forget(const char *name);

/* Leaves all files and folders whose names begin so. */
void new_file_forget_all(const char *begin);

/*
 * Makes a temporary file without a name: nothing is left of it when it is
 * closed. Returns its descriptor, above 2 and closed by exec, or -1 with errno
 * set.
 */
int new_file_nameless(void);
#endif
