/* quoted.h - words of a text, of which a part may stand in double quotes */
#ifndef QUOTED_H
#define QUOTED_H

#include <stdbool.h>

#include "buf.h"

/*
 * Reads a word into the buffer, which is emptied first, up to the character at
 * which ends() is true, or to the end of the text. Inside double quotes nothing
 * ends a word; the quotes are left out, and \" is a quote. Returns what is left
 * behind the word, or NULL if a quote is not closed.
 */
const char *quoted_word(const char *, bool (*ends)(const char *), struct buf *);
#endif
