/* number.h - numbers as text, the same in every locale */
#ifndef NUMBER_H
#define NUMBER_H

#include <stddef.h>
#include <stdint.h>

#define NUMBER_ROOM 40 /* bytes that hold any number and a final NUL */

/* Writes the integer in decimal. Returns the length. */
size_t number_int(char to[NUMBER_ROOM], int64_t);

/*
 * Writes the shortest decimal number that strtod reads back as the same one,
 * with a point whatever LC_NUMERIC says. Returns the length.
 */
size_t number_real(char to[NUMBER_ROOM], double);
#endif
