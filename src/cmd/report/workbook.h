/* workbook.h - prints reports as one workbook (XLSX), a sheet each */
#ifndef WORKBOOK_H
#define WORKBOOK_H

#include "made.h"

/* Ends the program (69) if the module for XLSX was not built. */
void workbook_print(struct cmd *, const struct made *, size_t n);
#endif
