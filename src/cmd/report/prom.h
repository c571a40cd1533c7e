/* prom.h - reports as metrics of Prometheus: hd-report -o prom */
#ifndef PROM_H
#define PROM_H

#include "made.h"

/*
 * Prints the figures of reports in the text format of Prometheus, for the
 * textfile collector of node_exporter. The metric hd_REPORT_FIGURE has the keys
 * of a row as its labels; seconds and shares have _seconds and _ratio behind
 * their names, and kb is called knowledge. Yes and no are 1 and 0; other words
 * are left out.
 */
void prom_print(struct cmd *, const struct made *, size_t n);
#endif
