/*
 * freshdesk.c - JSON of Freshdesk: what its API answers, its export of an
 * account (an object in a wrapping), and its export of activities
 */
#include <stdio.h>
#include <string.h>

#include "format.h"
#include "member.h"
#include "text.h"

/* Returns the first of several members that is there. */
static const char *
either(struct export *e, json_t *o, const char *one, const char *other)
{
	const char *s = export_text(e, o, one);

	return s != NULL ? s : export_text(e, o, other);
}

/* ---------------------------------------------------------- address book */

static void
contact(struct export *e, json_t *o)
{
	struct export_person p = { .id = export_text(e, o, "id"),
		.name = export_text(e, o, "name"),
		.address = export_text(e, o, "email"),
		.phone = either(e, o, "phone", "mobile"),
		.organisation = either(e, o, "company_id", "customer_id"),
		.language = export_text(e, o, "language"),
		.agent = member_true(o, "helpdesk_agent"),
		.retired = member_true(o, "deleted") };

	export_person(e, &p);
}

static void
agent(struct export *e, json_t *o)
{
	struct export_person p = { .id = export_text(e, o, "id"),
		.name = export_text(e, o, "contact.name"),
		.address = export_text(e, o, "contact.email"),
		.agent = true,
		.retired = json_is_false(member_at(o, "contact.active")) };

	export_person(e, &p);
}

/* ---------------------------------------------------------------- fields */

static void
field(struct export *e, json_t *o)
{
	static const char *const types[][2] = { { "custom_checkbox", "flag" },
		{ "custom_number", "integer" },
		{ "custom_decimal", "decimal" } };
	const char *name = export_text(e, o, "name"),
		   *type = export_text(e, o, "type");
	const char *becomes = "text";

	if (name == NULL || type == NULL || strncmp(type, "custom_", 7) != 0)
		return;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (strcmp(type, types[i][0]) == 0)
			becomes = types[i][1];
	dict_set(&e->move->dict, "field type", name, becomes);
	dict_set(&e->move->dict, "field", name, either(e, o, "label", "name"));
}

/* Columns that no list of fields describes are called as the export has them.
 */
static void
fields(struct export *e, json_t *o, bool declare)
{
	json_t *all = member_at(o, "custom_fields"), *v;
	const char *name;

	if (all == NULL)
		all = member_at(o, "custom_field");
	json_object_foreach(all, name, v)
	{
		const char *s = member_value(v, &e->pool);

		if (s == NULL)
			continue;
		if (declare && dict_get(&e->move->dict, "field", name) == NULL)
			dict_set(&e->move->dict, "field", name,
			    strncmp(name, "cf_", 3) == 0 ? name + 3 : name);
		if (!declare)
			move_cell(
			    e->move, export_joined(e, MOVE_FIELD, name), s);
	}
}

/* --------------------------------------------------------------- tickets */

static void
files(struct export *e, json_t *o)
{
	json_t *v;
	size_t i;

	json_array_foreach(member_at(o, "attachments"), i, v)
	{
		const char *name = either(e, v, "name", "content_file_name");

		if (name == NULL)
			continue;
		move_cell(e->move, "file", name);
		move_cell(e->move, "file_id", export_text(e, v, "id"));
	}
}

static const char *
body(struct export *e, json_t *o, const char *plain, const char *html)
{
	const char *s = export_text(e, o, plain);

	return s != NULL ? s : member_plain(export_text(e, o, html), &e->pool);
}

static void
conversation(struct export *e, const char *key, json_t *o)
{
	bool incoming = member_true(o, "incoming");
	int64_t nano;
	struct instant at = member_time(o, "created_at", &nano);

	if (key == NULL)
		key = export_text(e, o, "ticket_id");
	if (key == NULL || at.s == NONE) {
		move_left_out(e->move, "entry", "conversations of no ticket");
		return;
	}
	move_begin(e->move, MOVE_EVENT);
	move_of(e->move, key, at, nano);
	move_cell(e->move, "actor", export_text(e, o, "user_id"));
	move_cell(
	    e->move, "kind", member_true(o, "private") ? "note" : "message");
	move_cell(e->move, "entry", export_text(e, o, "id"));
	move_cell(e->move, "role", incoming ? "requester" : "agent");
	move_cell(e->move, "body", body(e, o, "body_text", "body"));
	files(e, o);
	move_end(e->move);
}

static void
description(struct export *e, const char *key, json_t *o)
{
	const char *s = body(e, o, "description_text", "description");
	int64_t nano;
	struct instant at = member_time(o, "created_at", &nano);

	if (s == NULL)
		return;
	move_begin(e->move, MOVE_EVENT);
	move_of(e->move, key, at, nano);
	move_cell(e->move, "actor", export_text(e, o, "requester_id"));
	move_cell(e->move, "kind", "message");
	move_cell(e->move, "entry", export_joined(e, "description-", key));
	move_cell(e->move, "role", "requester");
	move_cell(e->move, "body", s);
	files(e, o);
	move_end(e->move);
}

static const char *
tags(struct export *e, json_t *o)
{
	json_t *list = member_at(o, "tags");

	if (!json_is_object(json_array_get(list, 0)))
		return member_words(o, "tags", &e->pool);
	return export_names(e, list);
}

static void
ticket_columns(struct export *e, json_t *o)
{
	export_cell(e, "created", o, "created_at");
	export_cell(e, "updated", o, "updated_at");
	move_cell(e->move, "solved",
	    either(e, o, "stats.resolved_at", "ticket_states.resolved_at"));
	move_cell(e->move, "closed",
	    either(e, o, "stats.closed_at", "ticket_states.closed_at"));
	export_cell(e, "first_reply", o, "stats.first_responded_at");
	export_cell(e, "subject", o, "subject");
	move_cell(e->move, "status", either(e, o, "status_name", "status"));
	move_cell(
	    e->move, "priority", either(e, o, "priority_name", "priority"));
	move_cell(e->move, "channel", either(e, o, "source_name", "source"));
	move_cell(e->move, "type", either(e, o, "type", "ticket_type"));
	export_cell(e, "requester", o, "requester_id");
	export_cell(e, "agent", o, "responder_id");
	export_cell(e, "team", o, "group_id");
	export_cell(e, "organisation", o, "company_id");
	export_cell(e, "promised", o, "due_by");
	move_cell(e->move, "tag", tags(e, o));
	fields(e, o, false);
}

static void
ticket(struct export *e, json_t *o)
{
	const char *key = either(e, o, "display_id", "id");
	json_t *notes = member_at(o, "conversations"), *v;
	int64_t nano;
	struct instant created = member_time(o, "created_at", &nano);
	size_t i;

	if (json_is_object(member_at(o, "requester")))
		contact(e, member_at(o, "requester"));
	fields(e, o, true);
	move_begin(e->move, MOVE_TICKET);
	move_of(e->move, key, created, nano);
	ticket_columns(e, o);
	move_end(e->move);
	description(e, key, o);
	if (notes == NULL)
		notes = member_at(o, "notes");
	if (notes == NULL)
		notes = member_at(o, "helpdesk_notes");
	json_array_foreach(notes, i, v) conversation(e, key,
	    member_at(v, "helpdesk_note") != NULL
		? member_at(v, "helpdesk_note")
		: v);
}

/* ------------------------------------------------------------ activities */

/* The dates of activities are 18-09-2017 10:01:21 +0000. */
static struct instant
performed(struct export *e, json_t *o, int64_t *nano)
{
	const char *s = export_text(e, o, "performed_at");
	size_t n = s != NULL ? strlen(s) : 0;
	char iso[64];

	if (n > 11 && n < 40 && s[2] == '-' && s[5] == '-' && s[10] == ' ') {
		snprintf(iso, sizeof(iso), "%.4s-%.2s-%.2sT%s", s + 6, s + 3, s,
		    s + 11);
		if (iso[19] == ' ')
			memmove(iso + 19, iso + 20, strlen(iso + 19));
		return member_instant(iso, nano);
	}
	return member_instant(s, nano);
}

static void
activity(struct export *e, json_t *o)
{
	static const char *const columns[][2] = { { "status", "status" },
		{ "priority", "priority" }, { "agent_id", "agent" },
		{ "group", "team" }, { "requester_id", "requester" },
		{ "ticket_type", "type" } };
	const char *key = export_text(e, o, "ticket_id"), *name;
	json_t *all = member_at(o, "activity"), *v;
	int64_t nano;
	struct instant at = performed(e, o, &nano);

	if (key == NULL || at.s == NONE)
		return;
	move_begin(e->move, MOVE_EVENT);
	move_of(e->move, key, at, nano);
	move_cell(e->move, "actor",
	    text_same(export_text(e, o, "performer_type"), "system")
		? "system"
		: export_text(e, o, "performer_id"));
	json_object_foreach(all, name, v)
	{
		bool known = false;

		for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]);
		     i++)
			if (strcmp(name, columns[i][0]) == 0) {
				move_change(e->move, columns[i][1], NULL, false,
				    member_value(v, &e->pool));
				known = true;
			}
		if (!known &&
		    !text_word("note new_ticket source automation", name))
			move_left_out(e->move, "change", name);
	}
	move_end(e->move);
}

bool
freshdesk_take(struct export *e, const char *list, json_t *o, struct buf *why)
{
	static const char *const wraps[] = { "helpdesk_ticket", "user",
		"company", "customer", "ticket" };

	for (size_t i = 0; i < sizeof(wraps) / sizeof(wraps[0]); i++)
		if (json_is_object(member_at(o, wraps[i])) &&
		    json_object_size(o) == 1)
			return freshdesk_take(
			    e, list, member_at(o, wraps[i]), why);
	if (member_at(o, "performed_at") != NULL)
		activity(e, o);
	else if (member_at(o, "requester_id") != NULL &&
	    member_at(o, "subject") != NULL)
		ticket(e, o);
	else if (member_at(o, "incoming") != NULL ||
	    member_at(o, "body_text") != NULL)
		conversation(e, NULL, o);
	else if (member_at(o, "contact.email") != NULL)
		agent(e, o);
	else if (member_at(o, "label") != NULL)
		field(e, o);
	else if (member_at(o, "email") != NULL)
		contact(e, o);
	else if (member_at(o, "domains") != NULL ||
	    member_at(o, "health_score") != NULL ||
	    text_same(list, "companies"))
		export_named(
		    e, MOVE_ORGANISATION, "organisation", o, "description");
	else if (member_at(o, "name") != NULL && member_at(o, "id") != NULL)
		export_named(e, MOVE_TEAM, "team", o, "description");
	else if ((list == NULL || *list != '\0') && json_object_size(o) > 0)
		move_left_out(e->move, "record", "objects of an unknown kind");
	return true;
}
