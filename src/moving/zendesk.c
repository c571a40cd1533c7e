/*
 * zendesk.c - JSON of Zendesk: what the export of an account has (an object a
 * line) and what its API answers (pages), in any files
 */
#include <stdlib.h>
#include <string.h>

#include "format.h"
#include "member.h"
#include "text.h"
#include "zendesk_impl.h"

/* ------------------------------------------------------ the address book */

/* Returns the id of a record; copies in other databases call it _id. */
static const char *
id_of(struct export *e, json_t *o)
{
	const char *id = member_text(o, "id", &e->pool);

	return id != NULL ? id : member_text(o, "_id", &e->pool);
}

static void
user(struct export *e, json_t *o)
{
	const char *role = member_text(o, "role", &e->pool);
	struct export_person p = { .id = id_of(e, o),
		.name = member_text(o, "name", &e->pool),
		.address = member_text(o, "email", &e->pool),
		.phone = member_text(o, "phone", &e->pool),
		.organisation = member_text(o, "organization_id", &e->pool),
		.language = member_text(o, "locale", &e->pool),
		.zone = member_text(o, "iana_time_zone", &e->pool) };

	p.agent = role != NULL && strcmp(role, "end-user") != 0;
	p.retired = member_true(o, "suspended") ||
	    json_is_false(member_at(o, "active"));
	export_person(e, &p);
}

static void
named(struct export *e, enum move_kind kind, const char *space, json_t *o)
{
	const char *name = member_text(o, "name", &e->pool);

	if (name == NULL)
		return;
	dict_set(&e->move->dict, space, id_of(e, o), name);
	move_begin(e->move, kind);
	move_cell(e->move, "name", name);
	export_cell(
	    e, "help", o, kind == MOVE_TEAM ? "description" : "details");
	move_end(e->move);
}

static void
field(struct export *e, json_t *o)
{
	static const char *const types[][2] = { { "checkbox", "flag" },
		{ "integer", "integer" }, { "decimal", "decimal" },
		{ "multiselect", "words" }, { "text", "text" },
		{ "textarea", "text" }, { "date", "text" },
		{ "regexp", "text" }, { "tagger", "text" },
		{ "partialcreditcard", "text" }, { "lookup", "text" } };
	const char *type = member_text(o, "type", &e->pool);
	const char *name = member_text(o, "title", &e->pool);

	for (size_t i = 0; type != NULL && name != NULL &&
	     i < sizeof(types) / sizeof(types[0]);
	     i++)
		if (strcmp(type, types[i][0]) == 0)
			export_field(e, member_text(o, "id", &e->pool), name,
			    types[i][1]);
}

/* --------------------------------------------------------------- tickets */

static void
fields(struct export *e, json_t *o)
{
	json_t *list = member_at(o, "custom_fields"), *v;
	size_t i;

	if (list == NULL)
		list = member_at(o, "fields");
	json_array_foreach(list, i, v)
	{
		const char *id = member_text(v, "id", &e->pool);
		const char *value =
		    zendesk_value(e, json_object_get(v, "value"));

		if (id != NULL && value != NULL)
			move_cell(
			    e->move, export_joined(e, MOVE_FIELD, id), value);
	}
}

static void
rating(struct export *e, const char *score, const char *comment)
{
	if (score == NULL || strcmp(score, "unoffered") == 0 ||
	    strcmp(score, "offered") == 0)
		return;
	move_cell(e->move, "field:rating", score);
	if (comment != NULL)
		move_cell(e->move, "field:rating_comment", comment);
}

/* People who stand beside the ticket, as the full export has them. */
static void
beside(struct export *e, json_t *o)
{
	static const char *const who[] = { "requester", "submitter",
		"assignee" };

	for (size_t i = 0; i < sizeof(who) / sizeof(who[0]); i++)
		if (json_is_object(member_at(o, who[i])) &&
		    member_at(o, who[i]) != NULL &&
		    member_text(member_at(o, who[i]), "email", &e->pool) !=
			NULL)
			user(e, member_at(o, who[i]));
	if (json_is_object(member_at(o, "organization")))
		named(e, MOVE_ORGANISATION, "organisation",
		    member_at(o, "organization"));
	if (json_is_object(member_at(o, "group")))
		named(e, MOVE_TEAM, "team", member_at(o, "group"));
}

static void
follower_ids(struct export *e, json_t *o)
{
	const char *ids = member_words(o, "follower_ids", &e->pool);

	if (ids == NULL)
		ids = member_words(o, "collaborator_ids", &e->pool);
	if (ids != NULL)
		move_cell(e->move, "watcher", ids);
	if ((ids = member_words(o, "email_cc_ids", &e->pool)) != NULL)
		move_cell(e->move, "requesters", ids);
}

static void
links(struct export *e, const char *key, json_t *o)
{
	const char *problem = member_text(o, "problem_id", &e->pool);

	if (problem == NULL)
		return;
	move_begin(e->move, MOVE_LINK);
	move_cell(e->move, "ticket", key);
	move_cell(e->move, "link", "caused-by");
	move_cell(e->move, "other", problem);
	move_end(e->move);
}

/* Lists that may stand in a ticket. */
static void
within(struct export *e, const char *key, json_t *o, struct instant created)
{
	json_t *v;
	size_t i;

	json_array_foreach(member_at(o, "comments"), i, v)
	    zendesk_comment(e, key, v, created);
	json_array_foreach(member_at(o, "audits"), i, v)
	    zendesk_audit(e, key, v);
}

static void
ticket_columns(struct export *e, json_t *o)
{
	export_cell(e, "created", o, "created_at");
	export_cell(e, "updated", o, "updated_at");
	export_cell(e, "solved", o, "metric_set.solved_at");
	if (member_at(o, "solved_at") != NULL)
		export_cell(e, "solved", o, "solved_at");
	export_cell(e, "channel", o,
	    json_is_string(member_at(o, "via")) ? "via" : "via.channel");
	export_cell(e, "body", o, "description");
	if (member_at(o, "requester_id") == NULL)
		export_cell(e, "requester", o, "submitter_id");
	for (size_t i = 0; i < ZENDESK_COLUMNS; i++)
		if (member_at(o, zendesk_columns[i].there) != NULL)
			move_cell(e->move, zendesk_columns[i].here,
			    zendesk_value(
				e, member_at(o, zendesk_columns[i].there)));
	fields(e, o);
	follower_ids(e, o);
	rating(e, member_text(o, "satisfaction_rating.score", &e->pool),
	    member_text(o, "satisfaction_rating.comment", &e->pool));
}

static void
ticket(struct export *e, json_t *o)
{
	const char *key = id_of(e, o);
	int64_t nano;
	struct instant created = member_time(o, "created_at", &nano);

	beside(e, o);
	if (member_text(o, "satisfaction_rating.score", &e->pool) != NULL) {
		export_field(e, "rating", "rating", "text");
		export_field(e, "rating_comment", "rating_comment", "text");
	}
	move_begin(e->move, MOVE_TICKET);
	move_of(e->move, key, created, nano);
	ticket_columns(e, o);
	move_end(e->move);
	links(e, key, o);
	within(e, key, o, created);
}

/* -------------------------------------------------------- which is which */

/* What an object is, if no list says it. */
static const char *
kind_of(json_t *o)
{
	static const char *const has[][2] = { { "events", "audits" },
		{ "child_events", "ticket_events" },
		{ "requester_id", "tickets" }, { "subject", "tickets" },
		{ "public", "comments" }, { "role", "users" },
		{ "domain_names", "organizations" },
		{ "shared_tickets", "organizations" }, { "deleted", "groups" },
		{ "is_public", "groups" },
		{ "title_in_portal", "ticket_fields" },
		{ "section_id", "articles" }, { "email", "users" } };

	for (size_t i = 0; i < sizeof(has) / sizeof(has[0]); i++)
		if (json_object_get(o, has[i][0]) != NULL)
			return has[i][1];
	return NULL;
}

/* The number in the name of a file: comments of one ticket. */
static const char *
file_number(struct export *e)
{
	const char *s = e->file + strcspn(e->file, "0123456789");
	size_t n = strspn(s, "0123456789");

	return n > 0 ? mem_keep(&e->pool, s, n) : NULL;
}

/* A page of comments or audits of one ticket, or one record in a wrapping. */
static bool
page(struct export *e, json_t *o, struct buf *why)
{
	static const char *const single[][2] = { { "ticket", "tickets" },
		{ "user", "users" }, { "organization", "organizations" },
		{ "group", "groups" }, { "ticket_field", "ticket_fields" },
		{ "audit", "audits" } };
	const char *key = member_text(o, "ticket_id", &e->pool);
	json_t *v, *list = json_object_get(o, "comments");
	struct instant none = { NONE };
	size_t i;

	if (json_is_array(list)) {
		json_array_foreach(list, i, v) zendesk_comment(e,
		    key != NULL ? key
			: member_text(v, "ticket_id", &e->pool) != NULL
			? NULL
			: file_number(e),
		    v, none);
		return true;
	}
	for (i = 0; i < sizeof(single) / sizeof(single[0]); i++)
		if (json_is_object(v = json_object_get(o, single[i][0])))
			return zendesk_take(e, single[i][1], v, why);
	if (json_object_size(o) > 0)
		move_left_out(e->move, "record", "objects of an unknown kind");
	return true;
}

static void
article(struct export *e, json_t *o)
{
	move_begin(e->move, MOVE_ARTICLE);
	export_cell(e, "key", o, "id");
	export_cell(e, "title", o, "title");
	move_cell(e->move, "body",
	    member_plain(member_text(o, "body", &e->pool), &e->pool));
	move_cell(
	    e->move, "state", member_true(o, "draft") ? "draft" : "public");
	export_cell(e, "language", o, "locale");
	move_cell(e->move, "tag", member_words(o, "label_names", &e->pool));
	move_end(e->move);
}

bool
zendesk_take(struct export *e, const char *list, json_t *o, struct buf *why)
{
	if (list != NULL && *list == '\0')
		return true;
	if (list == NULL)
		list = kind_of(o);
	if (list == NULL)
		return page(e, o, why);
	if (strcmp(list, "tickets") == 0) {
		if (id_of(e, o) == NULL) {
			buf_str(why, "tickets: id?");
			return false;
		}
		ticket(e, o);
	} else if (strcmp(list, "users") == 0)
		user(e, o);
	else if (strcmp(list, "organizations") == 0)
		named(e, MOVE_ORGANISATION, "organisation", o);
	else if (strcmp(list, "groups") == 0)
		named(e, MOVE_TEAM, "team", o);
	else if (strcmp(list, "ticket_fields") == 0)
		field(e, o);
	else if (strcmp(list, "articles") == 0)
		article(e, o);
	else if (strcmp(list, "comments") == 0)
		zendesk_comment(e, NULL, o, (struct instant){ NONE });
	else if (strcmp(list, "satisfaction_ratings") == 0)
		move_left_out(e->move, "record", list);
	else
		zendesk_audit(e, NULL, o);
	return true;
}
