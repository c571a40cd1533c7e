/* module.h - code that only some commands need and that costs time to load */
#ifndef MODULE_H
#define MODULE_H

#include "buf.h"

/*
 * Loads NAME.so, which stays loaded, and returns its object `symbol`. The first
 * member of that object is the release of hd-tools that the module belongs to.
 * Returns NULL and why if there is no such object (the reason begins with
 * `lost`) or if it belongs to another release.
 */
const void *module_load(
    const char *name, const char *symbol, const char *lost, struct buf *why);
#endif
