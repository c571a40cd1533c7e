/* unfinished.h - files in the making: they go if the program ends before they
 * are done */
#ifndef UNFINISHED_H
#define UNFINISHED_H

/*
 * Makes a file as mkstemp does. If the program dies, or a signal tells it to
 * end, the file goes. -1 with errno set if it cannot be made.
 */
int unfinished_make(char *name);

/* A file that others may make beside it: it goes, too. */
void unfinished_also(const char *name);

/* It is done, and stays. */
void unfinished_done(const char *name);
#endif
