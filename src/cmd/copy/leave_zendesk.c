/* leave_zendesk.c - a desk as the API of Zendesk has one: hd-copy --format */
#include <stdlib.h>
#include <string.h>

#include "leave_impl.h"
#include "leave_read.h"
#include "names.h"
#include "text.h"

#define FIELD_ID 9000 /* columns of one's own are numbered from here */

/* ---------------------------------------------------------------- people */

static void
user(struct leaving *l, const char *key, const char *name, const char *email,
    const char *phone, const char *organisation, bool agent, bool retired)
{
	leave_numbered(l, "user", key, ++l->users);
	if (email == NULL && strchr(key, '@') != NULL)
		email = key;
	leave_element(l,
	    json_pack("{sI ss ss? ss? so ss sb}", "id", (json_int_t)l->users,
		"name", name != NULL ? name : key, "email", email, "phone",
		phone, "organization_id",
		leave_id(l, "organisation", organisation), "role",
		agent ? "agent" : "end-user", "active", !retired));
}

static void
people(struct leaving *l)
{
	struct leave_read r;

	leave_read_begin(
	    &r, l->d, "agent", "login,name,email,retired", "login");
	leave_list_begin(l, "users");
	for (; r.now != NULL; leave_read_next(&r))
		user(l, leave_text(&r, "login"), leave_text(&r, "name"),
		    leave_text(&r, "email"), NULL, NULL, true,
		    leave_text(&r, "retired") != NULL);
	leave_read_end(&r);
	leave_read_begin(&r, l->d, "contact",
	    "address,name,phone,organisation,retired", "address");
	for (; r.now != NULL; leave_read_next(&r))
		if (dict_get(&l->ids, "user", leave_text(&r, "address")) ==
		    NULL)
			user(l, leave_text(&r, "address"),
			    leave_text(&r, "name"), NULL,
			    leave_text(&r, "phone"),
			    leave_text(&r, "organisation"), false,
			    leave_text(&r, "retired") != NULL);
	leave_read_end(&r);
	leave_list_end(l);
	leave_file_end(l, "users.json");
}

static void
named(struct leaving *l, const char *kind, const char *list)
{
	struct leave_read r;

	leave_read_begin(&r, l->d, kind, "name,help", "name");
	leave_list_begin(l, list);
	for (; r.now != NULL; leave_read_next(&r)) {
		leave_numbered(l, kind, leave_text(&r, "name"), ++l->others);
		leave_element(l,
		    json_pack("{sI ss ss?}", "id", (json_int_t)l->others,
			"name", leave_text(&r, "name"),
			strcmp(kind, "team") == 0 ? "description" : "details",
			leave_text(&r, "help")));
	}
	leave_read_end(&r);
	leave_list_end(l);
}

static void
fields(struct leaving *l)
{
	static const char *const types[][2] = { { "flag", "checkbox" },
		{ "integer", "integer" }, { "decimal", "decimal" },
		{ "words", "multiselect" } };
	struct leave_read r;
	int64_t id = FIELD_ID;

	leave_read_begin(&r, l->d, "field", "kind,name,type", "kind,name");
	leave_list_begin(l, "ticket_fields");
	for (; r.now != NULL; leave_read_next(&r)) {
		const char *type = leave_text(&r, "type"), *there = "text";

		if (!text_same(leave_text(&r, "kind"), "ticket"))
			continue;
		for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
			if (text_same(type, types[i][0]))
				there = types[i][1];
		leave_numbered(l, "field", leave_text(&r, "name"), ++id);
		leave_element(l,
		    json_pack("{sI ss ss}", "id", (json_int_t)id, "type", there,
			"title", leave_text(&r, "name")));
	}
	leave_read_end(&r);
	leave_list_end(l);
}

/* --------------------------------------------------------------- tickets */

static const char *
status_there(struct leaving *l, const char *status)
{
	const struct name *n =
	    status != NULL ? names_find(l->d, "status", status) : NULL;

	if (n == NULL)
		return NULL;
	return n->category == CATEGORY_MERGED ? "closed"
					      : WORD_OF(category, n->category);
}

json_t *
leave_value(struct leaving *l, const char *column, const char *s)
{
	static const char *const priorities[] = { "urgent", "high", "normal",
		"low", "low" };

	if (s == NULL)
		return json_null();
	if (strcmp(column, "status") == 0)
		s = status_there(l, s);
	else if (strcmp(column, "priority") == 0)
		s = *s >= '1' && *s <= '5' ? priorities[*s - '1'] : NULL;
	else if (strcmp(column, "type") == 0)
		s = text_word("incident problem question", s) ? s : "task";
	else if (strcmp(column, "agent") == 0 ||
	    strcmp(column, "requester") == 0)
		return leave_id(l, "user", s);
	else if (strcmp(column, "team") == 0 ||
	    strcmp(column, "organisation") == 0)
		return leave_id(l, column, s);
	return s != NULL ? json_string(s) : json_null();
}

const struct leave_column leave_columns[LEAVE_COLUMNS] = { { "subject",
							       "subject" },
	{ "status", "status" }, { "priority", "priority" }, { "type", "type" },
	{ "requester", "requester_id" }, { "organisation", "organization_id" },
	{ "team", "group_id" }, { "agent", "assignee_id" }, { "tag", "tags" },
	{ "promised", "due_at" } };

static const char *
channel_there(const char *channel)
{
	static const char *const known[][2] = { { "phone", "voice" },
		{ "social", "twitter" }, { "walk-in", "web" },
		{ "monitor", "api" } };

	for (size_t i = 0; channel != NULL && i < 4; i++)
		if (strcmp(channel, known[i][0]) == 0)
			return known[i][1];
	return channel;
}

/* The name of a column of one's own, and its values of a ticket. */
struct custom {
	struct leaving *l;
	const struct leave_read *r;
	json_t *list;
};

static void
custom_value(void *arg, const char *name, const char *id)
{
	struct custom *c = arg;
	json_t *v = json_object_get(c->r->now, name);

	json_array_append_new(c->list,
	    json_pack("{sI sO}", "id", (json_int_t)strtoll(id, NULL, 10),
		"value", v != NULL ? v : json_null()));
}

static json_t *
ticket_of(struct leaving *l, const struct leave_read *r)
{
	struct custom c = { l, r, json_array() };
	struct buf priority = { 0 };
	json_t *o = json_object();

	buf_fmt(&priority, "%lld", (long long)leave_number(r, "priority"));
	json_object_set(o, "id", json_object_get(r->now, "id"));
	json_object_set(o, "external_id", json_object_get(r->now, "key"));
	json_object_set(o, "created_at", json_object_get(r->now, "created"));
	json_object_set(o, "updated_at", json_object_get(r->now, "updated"));
	json_object_set(o, "description", json_object_get(r->now, "body"));
	json_object_set_new(o, "via",
	    json_pack(
		"{ss?}", "channel", channel_there(leave_text(r, "channel"))));
	for (size_t i = 0; i < LEAVE_COLUMNS; i++) {
		const char *s = strcmp(leave_columns[i].here, "priority") == 0
		    ? priority.s
		    : leave_text(r, leave_columns[i].here);

		json_object_set_new(o, leave_columns[i].there,
		    strcmp(leave_columns[i].here, "tag") == 0
			? leave_words(s)
			: leave_value(l, leave_columns[i].here, s));
	}
	dict_each(&l->ids, "field", custom_value, &c);
	json_object_set_new(o, "custom_fields", c.list);
	buf_free(&priority);
	return o;
}

static void
column_name(void *arg, const char *name, const char *id)
{
	(void)id;
	buf_fmt(arg, ",%s", name);
}

static void
tickets(struct leaving *l)
{
	struct buf names = { 0 };
	struct leave_read r;

	buf_str(&names,
	    "id,key,created,updated,subject,status,priority,type,channel,"
	    "requester,organisation,team,agent,tag,body,promised");
	dict_each(&l->ids, "field", column_name, &names);
	leave_read_begin(&r, l->d, "ticket", names.s, "id");
	leave_list_begin(l, "tickets");
	for (; r.now != NULL; leave_read_next(&r))
		leave_element(l, ticket_of(l, &r));
	leave_read_end(&r);
	leave_list_end(l);
	leave_file_end(l, "tickets.json");
	buf_free(&names);
}

void
leave_zendesk(struct leaving *l)
{
	named(l, "organisation", "organizations");
	named(l, "team", "groups");
	fields(l);
	leave_file_end(l, "organizations.json");
	people(l);
	tickets(l);
	leave_audits(l);
}
