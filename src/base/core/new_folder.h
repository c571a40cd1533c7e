/* new_folder.h - folders that get their name when they are whole */
#ifndef NEW_FOLDER_H
#define NEW_FOLDER_H

#include <stdbool.h>
#include <sys/types.h>

/*
 * A folder in the making. It lies beside the folder that it becomes, so that it
 * can get that name in one step. If the program dies before that, or a signal
 * ends it, the folder is removed with all that is in it. The functions below
 * return false, or -1, with errno set if they fail.
 */
struct new_folder {
	char *path; /* the name that it gets; owned */
	char *part; /* the name until then: PATH.part-XXXXXX; owned */
};

/* Makes an empty folder beside `path`. */
bool new_folder_begin(struct new_folder *, const char *path);

/* Makes a folder in it, for files only. */
bool new_folder_inside(const struct new_folder *, const char *name);

/*
 * Makes a file in it, for its owner and group to read and write. Returns a
 * descriptor to write to, which the caller closes, or -1: EEXIST if the file is
 * there.
 */
int new_folder_file(const struct new_folder *, const char *name);

/* Writes all files of the folder, or of a folder in it, to the disk. NULL: the
 * folder itself. */
bool new_folder_sync(const struct new_folder *, const char *inside);

/* Returns true if a folder can get this name: nothing has it, or an empty
 * folder. */
bool new_folder_free(const char *path);

/*
 * Gives the folder its name, on the disk, too. It takes the place of an empty
 * folder, and gets its mode; fails with EEXIST if anything else has that name
 * by now. Frees the struct if it succeeds.
 */
bool new_folder_take(struct new_folder *);

/* Returns true if a folder has a file of that name. */
bool new_folder_has(const char *path, const char *name);

/*
 * The same for a folder that may be there, and is removed if it has the file
 * `mark`: at any instant there is one or the other. It gets the mode. Fails
 * with EEXIST if the folder has other things.
 */
bool new_folder_replace(struct new_folder *, const char *mark, mode_t);
#endif
