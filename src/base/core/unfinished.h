/* unfinished.h - files in the making: they go if the program ends before they
 * are done */
#ifndef UNFINISHED_H
#define UNFINISHED_H

/*
 * Makes a file as mkstemp does. If the program dies, or a signal tells it to
 * end, the file goes. -1 with errno set if it cannot be made.
 */
int unfinished_make(char *name);

/* The same for a file that is made in another way. */
void unfinished_also(const char *name);

/* It is done, and stays. */
void unfinished_done(const char *name);

/*
 * Removes all files that are not done, because what makes them begins again.
 * All files are done: what made them has ended.
 */
void unfinished_remove(void);
void unfinished_keep(void);
#endif
