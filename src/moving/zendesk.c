/*
 * zendesk.c - JSON of Zendesk: what the export of an account has (an object a
 * line) and what its API answers (pages), in any files
 */
#include <stdlib.h>
#include <string.h>

#include "format.h"
#include "member.h"
#include "text.h"

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

/* What the columns of a ticket are called there, in tickets and in audits. */
static const struct {
	const char *there, *here;
} columns[] = { { "subject", "subject" }, { "status", "status" },
	{ "priority", "priority" }, { "type", "type" },
	{ "requester_id", "requester" }, { "organization_id", "organisation" },
	{ "group_id", "team" }, { "assignee_id", "agent" }, { "tags", "tag" },
	{ "due_at", "promised" } };
#define COLUMNS (sizeof(columns) / sizeof(columns[0]))

/* Changes that the desk works out itself, or that say nothing to people. */
static const char unsaid[] =
    "description is_public ticket_form_id brand_id comment_count "
    "locale_id current_tags remove_tags resolution_time";

static const char *
here(const char *there)
{
	for (size_t i = 0; there != NULL && i < COLUMNS; i++)
		if (strcmp(columns[i].there, there) == 0)
			return columns[i].here;
	return NULL;
}

static const char *
text_or_words(struct export *e, json_t *v)
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

static const char *
field_cell(struct export *e, const char *id)
{
	struct buf b = { 0 };
	const char *kept;

	buf_fmt(&b, "field:%s", id);
	kept = mem_keep(&e->pool, b.s, b.n);
	buf_free(&b);
	return kept;
}

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
		    text_or_words(e, json_object_get(v, "value"));

		if (id != NULL && value != NULL)
			move_cell(e->move, field_cell(e, id), value);
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

static void comment(
    struct export *, const char *ticket, json_t *, struct instant otherwise);
static void audit(struct export *, const char *ticket, json_t *);

/* Lists that may stand in a ticket. */
static void
within(struct export *e, const char *key, json_t *o, struct instant created)
{
	json_t *v;
	size_t i;

	json_array_foreach(member_at(o, "comments"), i, v)
	    comment(e, key, v, created);
	json_array_foreach(member_at(o, "audits"), i, v) audit(e, key, v);
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
	for (size_t i = 0; i < COLUMNS; i++)
		if (member_at(o, columns[i].there) != NULL)
			move_cell(e->move, columns[i].here,
			    text_or_words(e, member_at(o, columns[i].there)));
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

/* ------------------------------------------------------ audits, comments */

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
static void
comment(struct export *e, const char *key, json_t *o, struct instant otherwise)
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
		column = field_cell(e, field);
	if (column != NULL)
		move_change(e->move, column, text_or_words(e, old), old_known,
		    text_or_words(e, new));
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
		for (size_t i = 0; i < COLUMNS; i++)
			if (json_object_get(o, columns[i].there) != NULL)
				change(e, columns[i].there,
				    json_object_get(o, columns[i].there), old,
				    true);
	} else if (strcmp(type, "SatisfactionRating") == 0) {
		const char *s = member_text(o, "score", &e->pool);

		export_field(e, "rating", "rating", "text");
		if (s != NULL && strcmp(s, "offered") != 0)
			move_change(e->move, "field:rating", NULL, false, s);
	} else if (strcmp(type, "Create") != 0)
		move_left_out(e->move, "event", type);
}

/* An audit is one event: a change, a comment, or both. */
static void
audit(struct export *e, const char *key, json_t *o)
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
		json_array_foreach(list, i, v) comment(e,
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
		comment(e, NULL, o, (struct instant){ NONE });
	else if (strcmp(list, "satisfaction_ratings") == 0)
		move_left_out(e->move, "record", list);
	else
		audit(e, NULL, o);
	return true;
}
