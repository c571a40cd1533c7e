/* module.h - code that only some commands need and that costs time to load */
#ifndef MODULE_H
#define MODULE_H

#include "buf.h"

/*
 * The object of that name in NAME.so, which stays loaded; its first member is
 * the release of hd-tools that it was built with. NULL if there is none, or it
 * is of another release: then why says so, and begins with `lost` in the former
 * case.
 */
const void *module_load(
    const char *name, const char *symbol, const char *lost, struct buf *why);
#endif
