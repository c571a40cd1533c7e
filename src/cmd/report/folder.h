/* folder.h - writes reports into a folder, a file each */
#ifndef FOLDER_H
#define FOLDER_H

#include "made.h"

/*
 * Writes NAME.csv (or another ending, by c->output) for each report. All files
 * are complete before the first is put in place.
 */
void folder_write(
    struct cmd *, const struct made *, size_t n, const char *path);
#endif
