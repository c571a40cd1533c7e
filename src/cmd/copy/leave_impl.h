/* leave_impl.h - what the files share that write a desk for others */
#ifndef LEAVE_IMPL_H
#define LEAVE_IMPL_H

#include <jansson.h>

#include "dict.h"
#include "leave.h"
#include "new_folder.h"

/* What is written, and what numbers people and others have in it. */
struct leaving {
	struct desk *d;
	struct new_folder folder;
	const char *path;
	struct dict ids; /* "user", "organisation", "team", "field": numbers */
	int64_t users, others;
	struct spool out;
	bool more; /* the list has elements */
};

/* Columns that Zendesk has, too. */
#define LEAVE_COLUMNS 10
extern const struct leave_column {
	const char *here, *there;
} leave_columns[LEAVE_COLUMNS];

/* Ends the program (73) with the name of the folder and errno. */
_Noreturn void leave_failed(const struct leaving *);

/* Adds text to the file. */
void leave_out(struct leaving *, const char *);

/* Write a file: lists, and their elements, which are taken over. */
void leave_list_begin(struct leaving *, const char *name);
void leave_element(struct leaving *, json_t *);
void leave_list_end(struct leaving *);
void leave_file_end(struct leaving *, const char *name);

/* Remembers the number of a name, and returns it; null: it has none. */
void leave_numbered(
    struct leaving *, const char *space, const char *name, int64_t);
json_t *leave_id(struct leaving *, const char *space, const char *name);

/* Returns the words of a text as a list. */
json_t *leave_words(const char *);

/* Returns how Zendesk calls a value of a column. */
json_t *leave_value(struct leaving *, const char *column, const char *);

/* Writes the files of all tickets; remembers the name that each content got
 * ("file"). */
void leave_files(struct leaving *);

/* Writes all events of tickets that have a comment, or change what Zendesk
 * has, too. */
void leave_audits(struct leaving *);

/* Write the files of a format. */
void leave_zendesk(struct leaving *);
void leave_jira(struct leaving *);
#endif
