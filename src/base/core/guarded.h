/* guarded.h - files that no output may touch: desks, journals, the input */
#ifndef GUARDED_H
#define GUARDED_H

#include <stdbool.h>

/*
 * Guards the file of a desk, and the files beside it (-journal, -wal, -shm,
 * .queue, .cron), whether they exist or not. The desks that HD_DB and
 * HD_DB_READ name are always guarded. The name is borrowed; the name of a
 * server guards nothing.
 */
void guarded_desk(const char *path);

/*
 * Guards the file behind a descriptor, if it is a regular file. The file of
 * standard input is always guarded.
 */
void guarded_input(int fd);

/*
 * Returns true if the name stands for a guarded file, through symbolic or hard
 * links, or would, if it were made.
 */
bool guarded(const char *path);

/*
 * Ends the program (status 64) if an output must not go to this path: it is
 * guarded, or a database. The option that names it begins the message.
 */
void guarded_output(const char *option, const char *path);

/*
 * The same for a database that is about to be made where no file is: the name
 * of a lost desk may be used, the names of the files beside a desk may not.
 */
void guarded_copy(const char *operand, const char *path);

/* The same for standard output, of which only desks are guarded. */
void guarded_stdout(void);
#endif
