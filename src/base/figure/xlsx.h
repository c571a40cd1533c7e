/* xlsx.h - grids as a workbook: a module, loaded where it is asked for */
#ifndef XLSX_H
#define XLSX_H

#include <stdbool.h>

#include "grid.h"

#define XLSX_MODULE "hd_xlsx" /* the symbol in xlsx.so */

/* What the module offers; see module_load. */
struct xlsx_module {
	const char *release; /* of hd-tools */

	/*
	 * Writes a sheet for each grid; numbers are numbers, seconds are shown
	 * as hours and minutes, and no text is a formula. Returns false if
	 * the file cannot be written.
	 */
	bool (*write)(const char *path, const struct grid *const *,
	    const char *const *names, size_t n);
};
#endif
