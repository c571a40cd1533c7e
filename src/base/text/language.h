/* language.h - names of languages, such as pt, pt-BR and zh-Hant */
#ifndef LANGUAGE_H
#define LANGUAGE_H

#include <stdbool.h>

#define LANGUAGE_ROOM 12 /* the longest tag, such as zho-Hant-419 */

/*
 * Reads the tag of a language as BCP 47 has it: a language of two or three
 * letters, and, if it matters, a script of four letters and a region of two
 * letters or three digits. Writes it in the usual case: zh-Hant-TW. Returns
 * false if the text is no such tag.
 */
bool language_tag(const char *, char tag[LANGUAGE_ROOM + 1]);
#endif
