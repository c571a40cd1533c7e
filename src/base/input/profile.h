/* profile.h - how the records of another program are read and written */
#ifndef PROFILE_H
#define PROFILE_H

#include <stdbool.h>
#include <stddef.h>

#include "map.h"
#include "offsets.h"
#include "spool.h"

/* What a profile says of one heading, or, without a heading, of a column. Texts
 * that it does not say are NULL. */
struct profile_heading {
	char *heading;	   /* folded (fold_text); "": none */
	char *column;	   /* "": the column is left out */
	char *dates;	   /* patterns (pattern.h) and "iso", with | between */
	struct map values; /* texts, folded, and what they mean */
	char *constant;	   /* instead of no value */
	char *join;	   /* between the texts of columns with this name */
	struct offsets *zone; /* of its dates; NULL: that of TZ */
};

/* A zeroed one says nothing. All is owned. */
struct profile {
	struct profile_heading *v;
	size_t n, cap;
	bool rest_out;	/* headings that it does not name are left out */
	char separator; /* 0: it does not say */
	char decimal;	/* of numbers that are written; 0: . */
	bool bom;	/* what is written begins with a byte order mark */
	char *encoding; /* of what is read, or NULL */
	char *dates;	/* of columns without their own, or NULL */
	struct offsets *zone; /* of dates without their own; NULL: that of TZ */
	struct profile_zone {
		char *name;
		struct offsets *offsets;
	} * zones; /* all that it names */
	size_t nzones, zones_cap;
};

/*
 * Reads a profile: records of heading, column, dates, zone, values, constant,
 * join, separator, encoding, bom, decimal (hd-profile(5)). Returns false, and
 * why with the line, if something is wrong.
 */
bool profile_read(
    struct profile *, struct spool *, const char *name, struct buf *why);
void profile_free(struct profile *);

/* Returns what is said of a heading of n bytes; NULL: nothing. Case and
 * accents do not count. */
const struct profile_heading *profile_find(
    const struct profile *, const char *heading, size_t n);

/* Returns what a text of n bytes means under a heading; NULL: it does not say.
 */
const char *profile_value(
    const struct profile_heading *, const char *, size_t n);

/*
 * Reads a date by patterns as they stand in a profile. Adds an instant; or a
 * date, if neither the text has a time nor the zone is known. Returns false if
 * the text has none of the patterns.
 */
bool profile_date(
    struct buf *, const char *patterns, const struct offsets *, const char *);
#endif
