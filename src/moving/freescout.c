/* freescout.c - JSON of FreeScout: conversations with their threads, users,
 * customers, mailboxes, as its API answers them */
#include <string.h>

#include "format.h"
#include "member.h"
#include "text.h"

/* Users and customers have the same numbers: their type stands in front. */
static const char *
person_id(struct export *e, json_t *o, bool user)
{
	const char *id = export_text(e, o, "id");

	return id != NULL ? export_joined(e, user ? "user-" : "customer-", id)
			  : NULL;
}

static bool
is_user(struct export *e, json_t *o)
{
	return text_same(export_text(e, o, "type"), "user");
}

/* Writes a person, once, and returns the id; NULL: none. */
static const char *
person(struct export *e, json_t *o, bool user)
{
	const char *id = person_id(e, o, user), *first, *last;
	struct export_person p = { .id = id, .agent = user };
	struct buf name = { 0 };

	if (id == NULL)
		return NULL;
	p.address = export_text(e, o, "email");
	if (p.address == NULL)
		p.address = export_text(e,
		    json_array_get(member_at(o, "_embedded.emails"), 0),
		    "value");
	if (dict_get(&e->move->dict, "person", id) != NULL)
		return id;
	if (p.address != NULL)
		dict_set(&e->move->dict, "person", id, "yes");
	first = export_text(e, o, "firstName");
	last = export_text(e, o, "lastName");
	buf_fmt(&name, "%s%s%s", first != NULL ? first : "",
	    first != NULL && last != NULL ? " " : "", last != NULL ? last : "");
	p.name = name.n > 0 ? name.s : NULL;
	p.phone = export_text(e, o, "phone");
	export_person(e, &p);
	buf_free(&name);
	return id;
}

static void
mailbox(struct export *e, json_t *o)
{
	const char *name = export_text(e, o, "name");

	if (name == NULL)
		return;
	dict_set(&e->move->dict, "team", export_text(e, o, "id"), name);
	move_begin(e->move, MOVE_TEAM);
	move_cell(e->move, "name", name);
	move_end(e->move);
}

/* A thread has the text, and the status and user that came with it. */
static void
thread(struct export *e, const char *key, json_t *o)
{
	json_t *by = member_at(o, "createdBy"),
	       *to = member_at(o, "assignedTo");
	const char *type = export_text(e, o, "type"),
		   *status = export_text(e, o, "status");
	const char *who, *agent, *id = export_text(e, o, "id");
	bool item = text_same(type, "lineitem");
	int64_t nano;
	struct instant at = member_time(o, "createdAt", &nano);
	json_t *v;
	size_t i;

	who = json_is_object(by) ? person(e, by, is_user(e, by)) : NULL;
	agent = json_is_object(to) ? person(e, to, true) : NULL;
	if (text_same(export_text(e, o, "state"), "draft"))
		return;
	move_begin(e->move, MOVE_EVENT);
	move_of(e->move, key, at, nano);
	move_cell(e->move, "actor", who);
	move_cell(e->move, "event", id);
	if (status != NULL && strcmp(status, "nochange") != 0)
		move_change(e->move, "status", NULL, false, status);
	if (json_is_object(to) || json_is_null(to))
		move_change(e->move, "agent", NULL, false, agent);
	if (!item) {
		move_cell(e->move, "kind",
		    text_same(type, "note") ? "note" : "message");
		move_cell(e->move, "entry", id);
		move_cell(e->move, "role",
		    text_same(type, "customer") ? "requester" : "agent");
		move_cell(e->move, "body",
		    member_plain(export_text(e, o, "body"), &e->pool));
		json_array_foreach(member_at(o, "_embedded.attachments"), i, v)
		{
			move_cell(
			    e->move, "file", export_text(e, v, "fileName"));
			move_cell(e->move, "file_id", export_text(e, v, "id"));
		}
	}
	move_end(e->move);
}

static const char *
tags(struct export *e, json_t *o)
{
	return export_names(e, member_at(o, "_embedded.tags"));
}

static void
fields(struct export *e, json_t *o, bool declare)
{
	json_t *v;
	size_t i;

	json_array_foreach(member_at(o, "customFields"), i, v)
	{
		const char *id = export_text(e, v, "id"),
			   *name = export_text(e, v, "name");
		const char *value = export_text(e, v, "text");
		struct buf b = { 0 };

		if (value == NULL)
			value = export_text(e, v, "value");
		if (id == NULL || value == NULL)
			continue;
		buf_fmt(&b, MOVE_FIELD "%s", id);
		if (declare)
			export_field(e, id, name != NULL ? name : id, "text");
		else
			move_cell(e->move, b.s, value);
		buf_free(&b);
	}
}

static void
conversation(struct export *e, json_t *o)
{
	const char *id = export_text(e, o, "id");
	json_t *to = member_at(o, "assignee"), *v;
	const char *customer = person(e, member_at(o, "customer"), false);
	const char *agent = json_is_object(to) ? person(e, to, true) : NULL;
	int64_t nano;
	struct instant created = member_time(o, "createdAt", &nano);
	size_t i;

	fields(e, o, true);
	dict_set(&e->move->dict, "key", id, export_text(e, o, "number"));
	move_begin(e->move, MOVE_TICKET);
	move_of(e->move, id, created, nano);
	export_cell(e, "created", o, "createdAt");
	export_cell(e, "updated", o, "updatedAt");
	export_cell(e, "closed", o, "closedAt");
	export_cell(e, "subject", o, "subject");
	export_cell(e, "status", o, "status");
	export_cell(e, "channel", o, "type");
	export_cell(e, "team", o, "mailboxId");
	move_cell(e->move, "requester", customer);
	move_cell(e->move, "agent", agent);
	move_cell(e->move, "tag", tags(e, o));
	fields(e, o, false);
	move_end(e->move);
	json_array_foreach(member_at(o, "_embedded.threads"), i, v)
	    thread(e, id, v);
}

bool
freescout_take(struct export *e, const char *list, json_t *o, struct buf *why)
{
	(void)why;
	if (member_at(o, "mailboxId") != NULL ||
	    text_same(list, "conversations"))
		conversation(e, o);
	else if (text_same(list, "users") || member_at(o, "role") != NULL)
		person(e, o, true);
	else if (text_same(list, "customers") ||
	    member_at(o, "_embedded.emails") != NULL)
		person(e, o, false);
	else if (text_same(list, "mailboxes"))
		mailbox(e, o);
	else if ((list == NULL || *list != '\0') && json_object_size(o) > 0)
		move_left_out(e->move, "record", "objects of an unknown kind");
	return true;
}
