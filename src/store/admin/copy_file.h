/* copy_file.h - the database file that a copy of a desk makes */
#ifndef COPY_FILE_H
#define COPY_FILE_H

#include "new_file.h"

/*
 * Makes an empty file beside `to`. Neither `to` nor the journal of a database
 * of that name may be there (status 73). The database is then written to the
 * name f->part. If the program dies, or a signal ends it, the file is removed.
 */
void copy_file_begin(struct new_file *f, const char *to);

/*
 * Writes the file to the disk and gives it its name. Ends the program with
 * status 73 if a file of that name has come there meanwhile; nothing is
 * replaced.
 */
void copy_file_take(struct new_file *f);
#endif
