/* part.h - a file that gets its name only when it is whole */
#ifndef PART_H
#define PART_H

/*
 * Makes an empty file beside `to`, which must not be there, nor what a
 * database of that name has left behind (status 73). Returns the name to
 * write to, valid until part_take. If the program dies, or is told to end, the file goes.
 */
const char	*part_begin(const char *to);

/* What was written is on the disk, and under its name. Nothing is replaced. */
void		 part_take(void);
#endif
