/* report_kind.h - a kind of records with more columns, for one report */
#ifndef REPORT_KIND_H
#define REPORT_KIND_H

#include "kind.h"

/*
 * Returns a copy of the kind `base` that begins with n more columns. Its table
 * is joined with others (" JOIN ...", or NULL). The caller frees it.
 */
struct kind *report_kind(struct desk *, const char *base, const char *join,
    const struct col *extra, size_t n);
void report_kind_free(struct kind *);
#endif
