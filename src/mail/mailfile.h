/* mailfile.h - files of mail: one message, an mbox, a maildir */
#ifndef MAILFILE_H
#define MAILFILE_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/*
 * Calls fn for each message of a file or a folder, in the order of the names of
 * the files and of their place in an mbox; `name` is the file, with :2 for the
 * second message of an mbox. In a folder, files and folders whose names begin
 * with a dot are left out, and so is tmp of a maildir. fn returns false to end
 * it. Returns false, and why, if something cannot be read.
 */
bool mailfile_each(const char *path,
    bool (*fn)(void *, const char *name, const char *message, size_t n),
    void *arg, struct buf *why);
#endif
