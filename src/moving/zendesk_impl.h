/* zendesk_impl.h - between the files that read the JSON of Zendesk */
#ifndef ZENDESK_IMPL_H
#define ZENDESK_IMPL_H

#include "format.h"

/* What the columns of a ticket are called there, in tickets and in audits. */
#define ZENDESK_COLUMNS 10
extern const struct zendesk_column {
	const char *there, *here;
} zendesk_columns[ZENDESK_COLUMNS];

/* Returns a value as text; a list as words. */
const char *zendesk_value(struct export *, json_t *);

/* Writes a comment as an event; the key is that of its ticket if it names none
 * itself, and its instant if it has none. */
void zendesk_comment(
    struct export *, const char *key, json_t *, struct instant otherwise);

/* Writes an audit, or a record of the list of ticket events, as an event. */
void zendesk_audit(struct export *, const char *key, json_t *);
#endif
