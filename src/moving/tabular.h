/* tabular.h - CSV files of another desk, each with records of one kind */
#ifndef TABULAR_H
#define TABULAR_H

#include "export.h"

/*
 * Reads a CSV file, or one that the mysql client wrote, whose records are of
 * one kind (hd-import(1)). Returns false, and why with its line.
 */
bool tabular_read(
    struct export *, struct spool *, const char *name, struct buf *why);
#endif
