/* desk_file.h - the database file that hd-init and hd-copy make */
#ifndef DESK_FILE_H
#define DESK_FILE_H

#include "new_file.h"

/*
 * Removes the files in the making of `to` that a program left when it was
 * killed, and an empty file with the name `to`, which older programs left;
 * keeps others away until the program ends. Ends the program if `to` is there
 * and not empty (status 73) or its folder is not there (66).
 */
void desk_file_prepare(const char *to);

/*
 * Makes an empty file beside `to`. Neither `to` nor the journal of a database
 * of that name may be there (status 73). The database is then written to the
 * name f->part. If the program dies, or a signal ends it, the file is removed.
 */
void desk_file_begin(struct new_file *f, const char *to);

/*
 * Writes the file to the disk and gives it its name, its owner's and group's to
 * read and write. Ends the program with status 73 if a file of that name has
 * come there meanwhile; nothing is replaced.
 */
void desk_file_take(struct new_file *f);

/* End the program with the right status: the file, or folder, cannot be made
 * (errno); its name is taken. */
_Noreturn void desk_file_fail(const char *path);
_Noreturn void desk_file_exists(const char *path);
#endif
