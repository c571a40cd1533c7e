/* private_impl.h - what the files of private.h share; private to them */
#ifndef PRIVATE_IMPL_H
#define PRIVATE_IMPL_H

#include "private.h"

bool private_digit(char);

/* A letter, or a byte of a character beyond ASCII. */
bool private_letter(char);

/* A character that the local part of an address can have. */
bool private_in_address(char);

/* Returns how many bytes of an address are at s, whose local part begins there;
 * 0: none. " @ " and "(at)" stand for @, too. */
size_t private_address(const char *s);

/* Returns how many bytes at s are a number that says who somebody is; 0: none.
 * `line` is where its line begins. */
size_t private_number(const char *line, const char *s);
#endif
