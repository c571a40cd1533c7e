/* difference.h - what became of a text, line by line */
#ifndef DIFFERENCE_H
#define DIFFERENCE_H

#include <stdbool.h>

#include "buf.h"

/*
 * Adds the lines that differ, as diff -u does: "-" before lines that are gone,
 * "+" before new ones, with three lines around them. Returns false, and adds
 * nothing, if the texts have the same lines.
 */
bool difference_add(struct buf *, const char *old, const char *new);
#endif
