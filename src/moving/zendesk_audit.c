/* zendesk_audit.c - audits and comments of Zendesk */
#include <string.h>

#include "member.h"
#include "text.h"
#include "zendesk_impl.h"

const struct zendesk_column zendesk_columns[ZENDESK_COLUMNS] = {
	{ "subject", "subject" }, { "status", "status" },
	{ "priority", "priority" }, { "type", "type" },
	{ "requester_id", "requester" }, { "organization_id", "organisation" },
	{ "group_id", "team" }, { "assignee_id", "agent" }, { "tags", "tag" },
	{ "due_at", "promised" }
};

/* Changes that the desk works out itself, or that say nothing to people. */
static const char unsaid[] =
    "description is_public ticket_form_id brand_id comment_count "
    "locale_id current_tags remove_tags resolution_time";

static const char *
here(const char *there)
{
	for (size_t i = 0; there != NULL && i < ZENDESK_COLUMNS; i++)
		if (strcmp(zendesk_columns[i].there, there) == 0)
			return zendesk_columns[i].here;
	return NULL;
}

const char *
zendesk_value(struct export *e, json_t *v)
{
	json_t *o;
	const char *s;

	if (!json_is_array(v))
		return member_value(v, &e->pool);
	o = json_pack("{sO}", "v", v);
	s = member_words(o, "v", &e->pool);
	json_decref(o);
	return s;
}

/* Who did it; what Zendesk itself does has a number below 1. */
static void
person(struct export *e, const char *cell, json_t *o, const char *path)
{
	const char *id = member_text(o, path, &e->pool);

	if (id != NULL)
		move_cell(e->move, cell,
		    *id == '-' || strcmp(id, "0") == 0 ? "system" : id);
}

static void
attachments(struct export *e, json_t *o)
{
	json_t *v;
	size_t i;

	json_array_foreach(member_at(o, "attachments"), i, v)
	{
		const char *id = member_text(v, "id", &e->pool);
		const char *name = member_text(v, "file_name", &e->pool);

		if (name != NULL) {
			move_cell(e->move, "file", name);
			move_cell(e->move, "file_id", id);
		}
	}
}

/* The cells of an entry. */
static void
entry(struct export *e, json_t *o)
{
	const char *body = member_text(o, "plain_body", &e->pool);

	if (body == NULL)
		body = member_text(o, "body", &e->pool);
	if (body == NULL)
		body = member_plain(
		    member_text(o, "html_body", &e->pool), &e->pool);
	move_cell(e->move, "kind",
	    json_is_false(member_at(o, "public")) ? "note" : "message");
	move_cell(e->move, "body", body);
	export_cell(e, "entry", o, "id");
	person(e, "author", o, "author_id");
	export_cell(e, "channel", o, "via.channel");
	attachments(e, o);
}

/* A comment as a record of its own. */
void
zendesk_comment(
    struct export *e, const char *key, json_t *o, struct instant otherwise)
{
	int64_t nano;
	struct instant at = member_time(o, "created_at", &nano);

	if (key == NULL)
		key = member_text(o, "ticket_id", &e->pool);
	if (key == NULL) {
		move_left_out(e->move, "entry", "comments of no ticket");
		return;
	}
	move_begin(e->move, MOVE_EVENT);
	move_of(e->move, key, at.s != NONE ? at : otherwise, nano);
	person(e, "actor", o, "author_id");
	entry(e, o);
	move_end(e->move);
}

/* A change of an audit. `field` is how the column is called there. */
static void
change(struct export *e, const char *field, json_t *new, json_t *old,
    bool old_known)
{
	const char *column = here(field);

	if (column == NULL && field[strspn(field, "0123456789")] == '\0')
		column = export_joined(e, MOVE_FIELD, field);
	if (column != NULL)
		move_change(e->move, column, zendesk_value(e, old), old_known,
		    zendesk_value(e, new));
	else if (strcmp(field, "satisfaction_score") == 0) {
		const char *s = member_value(new, &e->pool);

		export_field(e, "rating", "rating", "text");
		if (s != NULL && strcmp(s, "offered") != 0 &&
		    strcmp(s, "unoffered") != 0)
			move_change(e->move, "field:rating", NULL, true, s);
	} else if (!text_word(unsaid, field))
		move_left_out(e->move, "change", field);
}

/* An event of an audit, or of the incremental list of ticket events, where the
 * name of the column is a member of its own. */
static void
audit_event(struct export *e, json_t *o)
{
	const char *type = member_text(o, "type", &e->pool);
	const char *name = member_text(o, "field_name", &e->pool);
	json_t *old = json_object_get(o, "previous_value");

	if (type == NULL || member_at(o, "event_type") != NULL)
		type = member_text(o, "event_type", &e->pool);
	if (type == NULL)
		return;
	if (strcmp(type, "Comment") == 0 || strcmp(type, "VoiceComment") == 0)
		entry(e, o);
	else if (strcmp(type, "Change") == 0 && name != NULL)
		change(e, name, json_object_get(o, "value"), old, true);
	else if (strcmp(type, "Change") == 0) {
		for (size_t i = 0; i < ZENDESK_COLUMNS; i++)
			if (json_object_get(o, zendesk_columns[i].there) !=
			    NULL)
				change(e, zendesk_columns[i].there,
				    json_object_get(
					o, zendesk_columns[i].there),
				    old, true);
	} else if (strcmp(type, "SatisfactionRating") == 0) {
		const char *s = member_text(o, "score", &e->pool);

		export_field(e, "rating", "rating", "text");
		if (s != NULL && strcmp(s, "offered") != 0)
			move_change(e->move, "field:rating", NULL, false, s);
	} else if (strcmp(type, "Create") != 0)
		move_left_out(e->move, "event", type);
}

/* Writes that a ticket was merged into this one. */
static void
merged(struct export *e, const char *key, const char *from)
{
	if (from == NULL)
		return;
	move_begin(e->move, MOVE_LINK);
	move_cell(e->move, "ticket", from);
	move_cell(e->move, "link", "duplicates");
	move_cell(e->move, "other", key);
	move_end(e->move);
}

/* An audit, or an event of it, may say that tickets were merged into this one.
 */
static void
mergers(struct export *e, const char *key, json_t *o)
{
	json_t *from = member_at(o, "via.source.from"), *v;
	size_t i;

	if (!text_same(member_text(o, "via.source.rel", &e->pool), "merge"))
		return;
	merged(e, key, member_text(from, "ticket_id", &e->pool));
	json_array_foreach(member_at(from, "ticket_ids"), i, v)
	    merged(e, key, member_value(v, &e->pool));
}

/* An audit is one event: a change, a comment, or both. */
void
zendesk_audit(struct export *e, const char *key, json_t *o)
{
	bool list = json_is_array(member_at(o, "events"));
	int64_t nano;
	struct instant at = member_time(o, "created_at", &nano);
	struct buf name = { 0 };
	json_t *v;
	size_t i;

	if (key == NULL)
		key = member_text(o, "ticket_id", &e->pool);
	if (at.s == NONE)
		at = member_time(o, "timestamp", &nano);
	if (key == NULL || at.s == NONE) {
		move_left_out(e->move, "event", "audits without a ticket");
		return;
	}
	mergers(e, key, o);
	json_array_foreach(member_at(o, "events"), i, v) mergers(e, key, v);
	move_begin(e->move, MOVE_EVENT);
	move_of(e->move, key, at, nano);
	buf_fmt(&name, "audit %s",
	    member_text(o, "id", &e->pool) != NULL
		? member_text(o, "id", &e->pool)
		: "");
	move_cell(e->move, "event", name.s);
	buf_free(&name);
	person(e, "actor", o, list ? "author_id" : "updater_id");
	json_array_foreach(member_at(o, list ? "events" : "child_events"), i, v)
	    audit_event(e, v);
	move_end(e->move);
}
