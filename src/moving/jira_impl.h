/* jira_impl.h - between the files that read the JSON of Jira */
#ifndef JIRA_IMPL_H
#define JIRA_IMPL_H

#include "format.h"

/* Returns a text, which may be a document (version 3 of the API). */
const char *jira_prose(struct export *, json_t *);

/* Declares the columns of one's own that an issue has values in, or sets their
 * cells. */
void jira_custom(struct export *, json_t *fields, bool declare);

/* Learns what columns are called, from an object of ids and names. */
void jira_titles(struct export *, json_t *names);

/* Writes the links of an issue, and its parent. */
void jira_links(struct export *, const char *key, json_t *fields);
#endif
