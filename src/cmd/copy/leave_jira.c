/* leave_jira.c - a desk as Jira's import of JSON takes one: hd-copy --format */
#include <stdlib.h>
#include <string.h>

#include "leave_impl.h"
#include "leave_read.h"
#include "text.h"

/* The records of all tickets, each where its ticket is. */
struct streams {
	struct leave_read history, entries, files;
};

/* ------------------------------------------------------------------- words */

static const char *
priority(int64_t n)
{
	static const char *const words[] = { "Highest", "High", "Medium", "Low",
		"Lowest" };

	return n >= 1 && n <= 5 ? words[n - 1] : "Medium";
}

static const char *
type(const char *s)
{
	static const char *const known[][2] = { { "incident", "Incident" },
		{ "problem", "Problem" }, { "change", "Change" },
		{ "request", "Service Request" } };

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (text_same(s, known[i][0]))
			return known[i][1];
	return "Task";
}

/* Returns how a history of Jira calls a column; NULL: it has none. */
static const char *
field(const char *column)
{
	static const char *const known[][2] = { { "status", "status" },
		{ "priority", "priority" }, { "type", "issuetype" },
		{ "agent", "assignee" }, { "requester", "reporter" },
		{ "subject", "summary" }, { "tag", "labels" },
		{ "team", "Component" } };

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (text_same(column, known[i][0]))
			return known[i][1];
	return NULL;
}

static const char *
value(const char *column, const char *s)
{
	if (s == NULL)
		return NULL;
	if (strcmp(column, "priority") == 0)
		return priority(strtoll(s, NULL, 10));
	return strcmp(column, "type") == 0 ? type(s) : s;
}

/* ------------------------------------------------------------------- people */

static void
user(struct leaving *l, const char *name, const char *full, const char *email,
    bool active)
{
	if (dict_get(&l->ids, "user", name) != NULL)
		return;
	leave_numbered(l, "user", name, ++l->users);
	if (email == NULL && strchr(name, '@') != NULL)
		email = name;
	leave_element(l,
	    json_pack("{ss ss ss? sb}", "name", name, "fullname",
		full != NULL ? full : name, "email", email, "active", active));
}

static void
users(struct leaving *l)
{
	static const char *const from[][2] = { { "agent",
						   "login,name,email,retired" },
		{ "contact", "address,name,retired" } };
	struct leave_read r;

	leave_list_begin(l, "users");
	for (int i = 0; i < 2; i++) {
		leave_read_begin(&r, l->d, from[i][0], from[i][1], NULL);
		for (; r.now != NULL; leave_read_next(&r))
			user(l, leave_text(&r, i == 0 ? "login" : "address"),
			    leave_text(&r, "name"), leave_text(&r, "email"),
			    leave_text(&r, "retired") == NULL);
		leave_read_end(&r);
	}
	leave_list_end(l);
}

/* ------------------------------------------------------------------- issues */

/* Moves to the first record that is not of an earlier ticket; returns true if
 * it is of this one. */
static bool
of_ticket(struct leave_read *r, int64_t ticket)
{
	while (r->now != NULL && leave_number(r, "ticket") < ticket)
		leave_read_next(r);
	return r->now != NULL && leave_number(r, "ticket") == ticket;
}

/* What was written; the first message is the description of the issue. */
static json_t *
comments(struct streams *s, int64_t ticket, const char *description)
{
	json_t *list = json_array(), *o;

	if (of_ticket(&s->entries, ticket) && description != NULL &&
	    text_same(leave_text(&s->entries, "body"), description))
		leave_read_next(&s->entries);
	for (; of_ticket(&s->entries, ticket); leave_read_next(&s->entries)) {
		o = json_pack("{ss? ss sO}", "body",
		    leave_text(&s->entries, "body"), "author",
		    leave_text(&s->entries, "author"), "created",
		    json_object_get(s->entries.now, "at"));
		if (text_same(leave_text(&s->entries, "kind"), "note"))
			json_object_set_new(o, "properties",
			    json_pack("[{ss s{sb}}]", "key",
				"sd.public.comment", "value", "internal", 1));
		json_array_append_new(list, o);
	}
	return list;
}

/* The changes of one event. */
static json_t *
changes(struct leave_read *h)
{
	int64_t event = leave_number(h, "event");
	json_t *items = json_array();

	for (; h->now != NULL && leave_number(h, "event") == event;
	     leave_read_next(h)) {
		const char *column = leave_text(h, "field");
		const char *there = field(column);

		if (there != NULL && leave_text(h, "kind") == NULL)
			json_array_append_new(items,
			    json_pack("{ss ss ss? ss?}", "fieldType", "jira",
				"field", there, "fromString",
				value(column, leave_text(h, "old")), "toString",
				value(column, leave_text(h, "new"))));
	}
	return items;
}

static json_t *
history(struct streams *s, int64_t ticket)
{
	json_t *list = json_array();

	while (of_ticket(&s->history, ticket)) {
		json_t *o = json_pack("{ss sO}", "author",
		    leave_text(&s->history, "actor"), "created",
		    json_object_get(s->history.now, "at"));
		json_t *items = changes(&s->history);

		json_object_set(o, "items", items);
		if (json_array_size(items) > 0)
			json_array_append(list, o);
		json_decref(items);
		json_decref(o);
	}
	return list;
}

static json_t *
attachments(struct leaving *l, struct streams *s, int64_t ticket)
{
	json_t *list = json_array();

	for (; of_ticket(&s->files, ticket); leave_read_next(&s->files)) {
		const char *name =
		    dict_get(&l->ids, "file", leave_text(&s->files, "hash"));
		struct buf uri = { 0 };

		if (name == NULL)
			continue; /* erased */
		buf_fmt(&uri, "attachments/%s", name);
		json_array_append_new(list,
		    json_pack("{ss ss}", "name", leave_text(&s->files, "name"),
			"uri", uri.s));
		buf_free(&uri);
	}
	return list;
}

static void
issue(struct leaving *l, const struct leave_read *r, struct streams *s)
{
	int64_t id = leave_number(r, "id");
	const char *team = leave_text(r, "team");
	struct buf number = { 0 };
	json_t *o;

	buf_fmt(&number, "%lld", (long long)id);
	o = json_pack("{ss ss ss? ss ss ss ss? ss? sO sO so so so so}",
	    "externalId", number.s, "summary", leave_text(r, "subject"),
	    "description", leave_text(r, "body"), "status",
	    leave_text(r, "status"), "priority",
	    priority(leave_number(r, "priority")), "issueType",
	    type(leave_text(r, "type")), "reporter", leave_text(r, "requester"),
	    "assignee", leave_text(r, "agent"), "created",
	    json_object_get(r->now, "created"), "updated",
	    json_object_get(r->now, "updated"), "labels",
	    leave_words(leave_text(r, "tag")), "comments",
	    comments(s, id, leave_text(r, "body")), "history", history(s, id),
	    "attachments", attachments(l, s, id));
	if (team != NULL)
		json_object_set_new(o, "components", json_pack("[s]", team));
	if (leave_text(r, "solved") != NULL) {
		json_object_set_new(o, "resolution", json_string("Done"));
		json_object_set(
		    o, "resolutionDate", json_object_get(r->now, "solved"));
	}
	leave_element(l, o);
	buf_free(&number);
}

static void
issues(struct leaving *l)
{
	struct streams s;
	struct leave_read r;

	leave_read_begin(&r, l->d, "ticket",
	    "id,created,updated,subject,status,priority,type,requester,team,"
	    "agent,tag,solved,body",
	    "id");
	leave_read_begin(&s.history, l->d, "history",
	    "ticket,event,at,actor,kind,field,old,new",
	    "ticket,at,event,field");
	leave_read_begin(&s.entries, l->d, "entry",
	    "ticket,id,at,kind,author,body", "ticket,at,id");
	leave_read_begin(
	    &s.files, l->d, "attachment", "ticket,id,name,hash", "ticket,id");
	for (; r.now != NULL; leave_read_next(&r))
		issue(l, &r, &s);
	leave_read_end(&r);
	leave_read_end(&s.history);
	leave_read_end(&s.entries);
	leave_read_end(&s.files);
}

/* -------------------------------------------------------------------- links */

static void
links(struct leaving *l)
{
	struct leave_read r;

	leave_list_begin(l, "links");
	leave_read_begin(
	    &r, l->d, "link", "ticket,link,other,retired", "ticket,link,other");
	for (; r.now != NULL; leave_read_next(&r)) {
		const char *word = leave_text(&r, "link");
		struct buf from = { 0 }, to = { 0 };

		buf_fmt(&from, "%lld", (long long)leave_number(&r, "ticket"));
		buf_fmt(&to, "%lld", (long long)leave_number(&r, "other"));
		if (leave_text(&r, "retired") == NULL)
			leave_element(l,
			    json_pack("{ss ss ss}", "name",
				text_same(word, "parent") ? "sub-task-link"
							  : word,
				"sourceId", from.s, "destinationId", to.s));
		buf_free(&from);
		buf_free(&to);
	}
	leave_read_end(&r);
	leave_list_end(l);
}

void
leave_jira(struct leaving *l)
{
	users(l);
	leave_list_begin(l, "projects");
	leave_out(l, "{\"name\":\"Help desk\",\"key\":\"HD\",\"issues\":[");
	issues(l);
	leave_out(l, "]}");
	leave_list_end(l);
	links(l);
	leave_file_end(l, "jira.json");
}
