/* number.h - numbers as text, the same in every locale */
#ifndef NUMBER_H
#define NUMBER_H

#include <stdbool.h>
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

/*
 * Reads a whole number: digits, and perhaps a sign before them. Returns false
 * if the text has anything else, a blank too, or if the number is too large.
 */
bool number_whole(const char *, int64_t *out);

/*
 * Reads a decimal number: digits with a point among them, perhaps a sign before
 * and an exponent behind (-12.5, 1e3). Returns false for anything else: blanks,
 * hexadecimal numbers, words such as nan, numbers that a double cannot hold.
 */
bool number_decimal(const char *, double *out);
#endif
