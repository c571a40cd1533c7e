/* zammad.c - JSON of Zammad: what its API answers, plain or expanded */
#include <string.h>

#include "format.h"
#include "member.h"
#include "text.h"

/* A person by number; if there is none, by what expanded records have. */
static const char *
either(struct export *e, json_t *o, const char *one, const char *other)
{
	const char *s = export_text(e, o, one);

	return s != NULL ? s : export_text(e, o, other);
}

/* User 1 is Zammad itself: nobody, as an owner. */
static const char *
owner(const char *id)
{
	return text_same(id, "1") || text_same(id, "-") ? NULL : id;
}

static const char *
actor(const char *id)
{
	return text_same(id, "1") || text_same(id, "-") ? "system" : id;
}

static bool
has_role(json_t *o, const char *name, json_int_t id)
{
	json_t *v;
	size_t i;

	json_array_foreach(member_at(o, "roles"), i,
	    v) if (text_same(json_string_value(v), name)) return true;
	json_array_foreach(member_at(o, "role_ids"), i,
	    v) if (json_integer_value(v) == id) return true;
	return false;
}

static void
user(struct export *e, json_t *o)
{
	struct buf name = { 0 };
	const char *first = export_text(e, o, "firstname"),
		   *last = export_text(e, o, "lastname");
	struct export_person p = { .id = export_text(e, o, "id"),
		.address = export_text(e, o, "email"),
		.phone = either(e, o, "phone", "mobile"),
		.organisation = either(e, o, "organization_id", "organization"),
		.agent = has_role(o, "Agent", 2) || has_role(o, "Admin", 1),
		.retired = json_is_false(member_at(o, "active")) };

	if (text_same(p.id, "1"))
		return;
	buf_fmt(&name, "%s%s%s", first != NULL ? first : "",
	    first != NULL && last != NULL ? " " : "", last != NULL ? last : "");
	p.name = name.n > 0 ? name.s : NULL;
	export_person(e, &p);
	/* expanded records call people by their logins */
	if (export_text(e, o, "login") != NULL) {
		p.id = export_text(e, o, "login");
		export_person(e, &p);
	}
	buf_free(&name);
}

/* A status, with what it means; a priority. */
static void
word(struct export *e, const char *space, json_t *o)
{
	static const char *const means[][2] = { { "new", "new" },
		{ "open", "open" }, { "pending reminder", "pending" },
		{ "pending action", "pending" }, { "closed", "closed" },
		{ "merged", "closed" }, { "removed", "closed" } };
	const char *type = export_text(e, o, "state_type");

	dict_set(&e->move->dict, space, export_text(e, o, "id"),
	    export_text(e, o, "name"));
	for (size_t i = 0; type != NULL && i < sizeof(means) / sizeof(means[0]);
	     i++)
		if (strcmp(type, means[i][0]) == 0)
			dict_set(&e->move->dict, "status",
			    export_text(e, o, "name"), means[i][1]);
}

/* A word, or the number of one: expanded records have both. */
static void
word_cell(struct export *e, const char *column, json_t *o, const char *name,
    const char *number, const char *space)
{
	const char *s = export_text(e, o, name),
		   *id = export_text(e, o, number);

	if (s == NULL && id != NULL)
		s = dict_get(&e->move->dict, space, id) != NULL
		    ? dict_get(&e->move->dict, space, id)
		    : id;
	if (s != NULL)
		move_cell(e->move, column, s);
}

/* --------------------------------------------------------------- tickets */

static void
ticket_columns(struct export *e, json_t *o)
{
	export_cell(e, "key", o, "number");
	export_cell(e, "created", o, "created_at");
	export_cell(e, "updated", o, "updated_at");
	export_cell(e, "closed", o, "close_at");
	export_cell(e, "first_reply", o, "first_response_at");
	export_cell(e, "subject", o, "title");
	word_cell(e, "status", o, "state", "state_id", "state name");
	word_cell(e, "priority", o, "priority", "priority_id", "priority name");
	word_cell(e, "team", o, "group", "group_id", "team");
	word_cell(e, "channel", o, "create_article_type",
	    "create_article_type_id", "article type");
	move_cell(
	    e->move, "requester", either(e, o, "customer_id", "customer"));
	move_cell(e->move, "agent", owner(either(e, o, "owner_id", "owner")));
	if (either(e, o, "organization_id", "organization") != NULL)
		move_cell(e->move, "organisation",
		    either(e, o, "organization_id", "organization"));
	if (member_at(o, "tags") != NULL)
		move_cell(e->move, "tag", member_words(o, "tags", &e->pool));
}

static void article(struct export *, json_t *);

static void
ticket(struct export *e, json_t *o)
{
	const char *id = export_text(e, o, "id");
	int64_t nano;
	struct instant created = member_time(o, "created_at", &nano);
	json_t *v;
	size_t i;

	dict_set(&e->move->dict, "key", id, export_text(e, o, "number"));
	move_begin(e->move, MOVE_TICKET);
	move_of(e->move, id, created, nano);
	ticket_columns(e, o);
	move_end(e->move);
	json_array_foreach(member_at(o, "articles"), i, v) article(e, v);
}

static void
article(struct export *e, json_t *o)
{
	const char *key = export_text(e, o, "ticket_id"),
		   *s = export_text(e, o, "body");
	const char *sender = export_text(e, o, "sender"),
		   *type = export_text(e, o, "content_type");
	const char *number = export_text(e, o, "sender_id");
	int64_t nano;
	struct instant at = member_time(o, "created_at", &nano);
	json_t *v;
	size_t i;

	if (key == NULL || at.s == NONE) {
		move_left_out(e->move, "entry", "articles of no ticket");
		return;
	}
	if (type != NULL && strstr(type, "html") != NULL)
		s = member_plain(s, &e->pool);
	move_begin(e->move, MOVE_EVENT);
	move_of(e->move, key, at, nano);
	move_cell(e->move, "actor",
	    actor(export_text(e, o, "origin_by_id") != NULL
		    ? export_text(e, o, "origin_by_id")
		    : either(e, o, "created_by_id", "created_by")));
	move_cell(
	    e->move, "kind", member_true(o, "internal") ? "note" : "message");
	move_cell(e->move, "entry", export_text(e, o, "id"));
	move_cell(e->move, "role",
	    text_same(sender, "Customer") || text_same(number, "2")
		? "requester"
		: text_same(sender, "System") || text_same(number, "3")
		? "system"
		: "agent");
	move_cell(e->move, "body", s);
	json_array_foreach(member_at(o, "attachments"), i, v)
	{
		move_cell(e->move, "file", export_text(e, v, "filename"));
		move_cell(e->move, "file_id", export_text(e, v, "id"));
	}
	move_end(e->move);
}

/* --------------------------------------------------------------- history */

static void
history(struct export *e, json_t *o)
{
	static const struct {
		const char *there, *here;
		bool number;
	} columns[] = { { "state", "status", false },
		{ "priority", "priority", false },
		{ "title", "subject", false }, { "group", "team", false },
		{ "owner", "agent", true }, { "customer", "requester", true },
		{ "organization", "organisation", false } };
	const char *field = export_text(e, o, "attribute");
	const char *type = export_text(e, o, "type"),
		   *id = export_text(e, o, "id");
	int64_t nano;
	struct instant at = member_time(o, "created_at", &nano);

	if (!text_same(export_text(e, o, "object"), "Ticket") ||
	    field == NULL || !text_same(type, "updated"))
		return;
	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++) {
		const char *old, *new;

		if (strcmp(field, columns[i].there) != 0)
			continue;
		old = columns[i].number ? owner(export_text(e, o, "id_from"))
					: export_text(e, o, "value_from");
		new = columns[i].number ? owner(export_text(e, o, "id_to"))
					: export_text(e, o, "value_to");
		move_begin(e->move, MOVE_EVENT);
		move_of(e->move, export_text(e, o, "o_id"), at, nano);
		move_cell(e->move, "actor",
		    actor(either(e, o, "created_by_id", "created_by")));
		if (id != NULL)
			move_cell(e->move, "event", id);
		move_change(e->move, columns[i].here, old, true, new);
		move_end(e->move);
		return;
	}
	if (!text_word("pending_time close_at first_response_at escalation_at "
		       "last_contact_at update_diff_in_min",
		field))
		move_left_out(e->move, "change", field);
}

/* -------------------------------------------------------- which is which */

static bool
take_as(struct export *e, const char *kind, json_t *o)
{
	if (strcmp(kind, "Ticket") == 0)
		ticket(e, o);
	else if (strcmp(kind, "TicketArticle") == 0)
		article(e, o);
	else if (strcmp(kind, "User") == 0)
		user(e, o);
	else if (strcmp(kind, "Group") == 0)
		export_named(e, MOVE_TEAM, "team", o, "note");
	else if (strcmp(kind, "Organization") == 0)
		export_named(e, MOVE_ORGANISATION, "organisation", o, "note");
	else if (strcmp(kind, "TicketState") == 0)
		word(e, "state name", o);
	else if (strcmp(kind, "TicketPriority") == 0)
		word(e, "priority name", o);
	else
		return false;
	return true;
}

static const char *
kind_of(json_t *o)
{
	static const char *const has[][2] = { { "attribute", "History" },
		{ "o_id", "History" }, { "state_type", "TicketState" },
		{ "state_type_id", "TicketState" },
		{ "article_count", "Ticket" }, { "number", "Ticket" },
		{ "content_type", "TicketArticle" },
		{ "ticket_id", "TicketArticle" }, { "login", "User" },
		{ "ui_color", "TicketPriority" }, { "domain", "Organization" },
		{ "shared", "Organization" }, { "assignment_timeout", "Group" },
		{ "follow_up_possible", "Group" } };

	for (size_t i = 0; i < sizeof(has) / sizeof(has[0]); i++)
		if (json_object_get(o, has[i][0]) != NULL)
			return has[i][1];
	return NULL;
}

/* What stands beside a list: the records that it names. */
static void
assets(struct export *e, json_t *all)
{
	const char *kind, *id;
	json_t *records, *o;

	json_object_foreach(all, kind, records) json_object_foreach(
	    records, id, o) if (json_is_object(o)) take_as(e, kind, o);
}

bool
zammad_take(struct export *e, const char *list, json_t *o, struct buf *why)
{
	const char *kind = kind_of(o);

	(void)why;
	if (json_is_object(member_at(o, "assets")))
		assets(e, member_at(o, "assets"));
	else if (kind != NULL && strcmp(kind, "History") == 0)
		history(e, o);
	else if (kind != NULL)
		take_as(e, kind, o);
	else if (text_same(list, "groups"))
		export_named(e, MOVE_TEAM, "team", o, "note");
	else if (text_same(list, "organizations"))
		export_named(e, MOVE_ORGANISATION, "organisation", o, "note");
	else if ((list == NULL || *list != '\0') && json_object_size(o) > 0)
		move_left_out(e->move, "record", "objects of an unknown kind");
	return true;
}
