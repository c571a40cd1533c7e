/* format.h - the formats of exports, and who reads them */
#ifndef FORMAT_H
#define FORMAT_H

#include <jansson.h>
#include <stdbool.h>

#include "move.h"

/* A file of an export on its way into records. */
struct export
{
	struct move *move;
	const char *file; /* its name, without folders */
	struct pool pool; /* of the texts of the record in hand */
};

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

/*
 * Reads a CSV file, or one that the mysql client wrote, whose records are of
 * one kind (hd-import(1)). Returns false, and why with its line.
 */
bool tabular_read(
    struct export *, struct spool *, const char *name, struct buf *why);

/* All formats; the name of the last one is NULL. */
extern const struct format format_all[];

/* Returns the format of a name, or NULL. */
const struct format *format_find(const char *);

/* Return a member as text (member.h), and two texts joined (NULL is empty), in
 * the pool of the record. */
const char *export_text(struct export *, json_t *, const char *path);
const char *export_joined(struct export *, const char *, const char *);

/* Sets a cell of the record from a member of an object. */
void export_cell(
    struct export *, const char *column, json_t *, const char *path);

/* Writes a person, and that the export has it under that id. */
struct export_person {
	const char *id, *name, *address, *phone, *organisation, *language,
	    *zone;
	bool agent, retired;
};
void export_person(struct export *, const struct export_person *);

/* Declares a column of one's own. */
void export_field(
    struct export *, const char *id, const char *name, const char *type);

format_take zendesk_take, jira_take, freshdesk_take, zammad_take,
    freescout_take;
#endif
