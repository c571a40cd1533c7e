/* format.h - the formats of exports, and who reads them */
#ifndef FORMAT_H
#define FORMAT_H

#include "export.h"

/*
 * Takes one record of JSON (feed.h) and writes what it becomes into the move.
 * Returns false, and why, if it cannot be a record of this format.
 */
typedef bool format_take(
    struct export *, const char *list, json_t *, struct buf *why);

struct format {
	const char *name;
	const char *words;	  /* the profile of its words */
	const char *const *lists; /* feed.h; NULL: its files are CSV */
	format_take *take;
	const char *help;
};

/* All formats; the name of the last one is NULL. */
extern const struct format format_all[];

/* Returns the format of a name, or NULL. */
const struct format *format_find(const char *);

format_take zendesk_take, jira_take, freshdesk_take, zammad_take,
    freescout_take;
#endif
