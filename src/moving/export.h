/* export.h - a file of an export on its way into records */
#ifndef EXPORT_H
#define EXPORT_H

#include <jansson.h>
#include <stdbool.h>

#include "move.h"

/* All is borrowed but the pool. */
struct export
{
	struct move *move;
	const char *file; /* its name, without folders */
	struct pool pool; /* of the texts of the record in hand */
};

/* Return a member as text (member.h), and two texts joined (NULL is empty), in
 * the pool of the record. */
const char *export_text(struct export *, json_t *, const char *path);
const char *export_joined(struct export *, const char *, const char *);

/* Sets a cell of the record from a member of an object. */
void export_cell(
    struct export *, const char *column, json_t *, const char *path);

/* Writes a record that has a name, and a help from the member of that path. The
 * id of the export becomes its name in the space of the dictionary. Without a
 * name it is left out. */
void export_named(struct export *, enum move_kind, const char *space, json_t *,
    const char *help);

/* Returns the names of a list of objects as words, in the pool. */
const char *export_names(struct export *, json_t *list);

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
#endif
