/* figures_impl.h - what the files of figures share */
#ifndef FIGURES_IMPL_H
#define FIGURES_IMPL_H

#include "figures.h"

/* A report that was made. */
struct figures {
	const struct report_words *words;
	struct report *report;
	struct grid grid;
};

/*
 * A record of what was printed would be: SHA-256 of its CSV, and all that it
 * depends on: definition, zone and its data, the instant, this program.
 */
void figures_digest(struct figures *, const struct report_ask *, struct out *);

/* The keys of a row in one cell: "2026-03, desk". */
void figures_key(struct buf *, const struct grid *, size_t row);

/* A file NAME.csv each (or of the format asked for), all complete before the
 * first is put in place. */
void figures_folder(struct cmd *, struct figures *, size_t n, const char *path);

/* A workbook with a sheet each; needs the module. */
void figures_xlsx(struct cmd *, struct figures *, size_t n);
#endif
