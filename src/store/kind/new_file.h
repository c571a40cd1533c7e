/* new_file.h - a file that gets its name only when it is whole */
#ifndef NEW_FILE_H
#define NEW_FILE_H

/*
 * Makes an empty file beside `to`, which must not be there, nor what a
 * database of that name has left behind (status 73). Returns the name to
 * write to, valid until new_file_take. If the program dies, or is told to end,
 * the file goes.
 */
const char *new_file_begin(const char *to);

/* What was written is on the disk, and under its name. Nothing is replaced. */
void new_file_take(void);
#endif
