/* bundle_rows.h - the rows of a table, read from a folder */
#ifndef BUNDLE_ROWS_H
#define BUNDLE_ROWS_H

#include "catalogue.h"
#include "val.h"

struct bundle_rows;

/*
 * Opens the file of a table, whose columns must be those of the table. Reads
 * the next row into its values, which are valid until the next one; returns
 * false behind the last row. Both end the program with status 65, naming file
 * and line, if the file has anything else.
 */
struct bundle_rows *bundle_rows_open(const char *folder, const struct table *);
bool bundle_rows_next(struct bundle_rows *, struct val *);
void bundle_rows_close(struct bundle_rows *);

/* Ends the program (status 65): the row that was read last is refused. */
_Noreturn void bundle_rows_refuse(const struct bundle_rows *, const char *, ...)
    __attribute__((format(printf, 2, 3)));
#endif
