/* leave_zendesk.c - a desk as the API of Zendesk has one: hd-copy --format */
#include <sys/stat.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "attach.h"
#include "dict.h"
#include "leave.h"
#include "leave_read.h"
#include "member.h"
#include "names.h"
#include "new_folder.h"
#include "text.h"

#define FIELD_ID 9000 /* columns of one's own are numbered from here */

/* What is written, and what numbers people and others have in it. */
struct leaving {
	struct desk *d;
	struct new_folder folder;
	const char *path;
	struct dict ids; /* "user", "organisation", "team": their numbers */
	int64_t users, others;
	struct spool out;
	bool more; /* the list has elements */
};

/* ---------------------------------------------------------------- output */

static _Noreturn void
failed(const struct leaving *l)
{
	die(EX_CANTCREAT, "%s: %s", l->path, strerror(errno));
}

static void
add(struct leaving *l, const char *s)
{
	spool_add(&l->out, s, strlen(s));
}

/* Writes an object of a list; takes it over. */
static void
element(struct leaving *l, json_t *o)
{
	char *s = json_dumps(o, JSON_COMPACT | JSON_ENSURE_ASCII);

	if (s == NULL)
		die(EX_SOFTWARE, "json");
	add(l, l->more ? ",\n" : "\n");
	add(l, s);
	l->more = true;
	free(s);
	json_decref(o);
}

static void
list_begin(struct leaving *l, const char *name)
{
	add(l, l->out.size == 0 ? "{\"" : ",\"");
	add(l, name);
	add(l, "\":[");
	l->more = false;
}

static void
list_end(struct leaving *l)
{
	add(l, "]");
}

static void
file_end(struct leaving *l, const char *name)
{
	int fd = new_folder_file(&l->folder, name);

	add(l, "}\n");
	if (fd == -1 || !spool_to(&l->out, fd) || close(fd) == -1)
		failed(l);
	spool_clear(&l->out);
}

/* ---------------------------------------------------------------- people */

static json_t *
id_of(struct leaving *l, const char *space, const char *name)
{
	const char *id = dict_get(&l->ids, space, name);

	return id != NULL ? json_integer(strtoll(id, NULL, 10)) : json_null();
}

static void
number(struct leaving *l, const char *space, const char *name, int64_t n)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%lld", (long long)n);
	dict_set(&l->ids, space, name, b.s);
	buf_free(&b);
}

static void
user(struct leaving *l, const char *key, const char *name, const char *email,
    const char *phone, const char *organisation, bool agent, bool retired)
{
	number(l, "user", key, ++l->users);
	if (email == NULL && strchr(key, '@') != NULL)
		email = key;
	element(l,
	    json_pack("{sI ss ss? ss? so ss sb}", "id", (json_int_t)l->users,
		"name", name != NULL ? name : key, "email", email, "phone",
		phone, "organization_id",
		id_of(l, "organisation", organisation), "role",
		agent ? "agent" : "end-user", "active", !retired));
}

static void
people(struct leaving *l)
{
	struct leave_read r;

	leave_read_begin(
	    &r, l->d, "agent", "login,name,email,retired", "login");
	list_begin(l, "users");
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
	list_end(l);
	file_end(l, "users.json");
}

static void
named(struct leaving *l, const char *kind, const char *list)
{
	struct leave_read r;

	leave_read_begin(&r, l->d, kind, "name,help", "name");
	list_begin(l, list);
	for (; r.now != NULL; leave_read_next(&r)) {
		number(l, kind, leave_text(&r, "name"), ++l->others);
		element(l,
		    json_pack("{sI ss ss?}", "id", (json_int_t)l->others,
			"name", leave_text(&r, "name"),
			strcmp(kind, "team") == 0 ? "description" : "details",
			leave_text(&r, "help")));
	}
	leave_read_end(&r);
	list_end(l);
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
	list_begin(l, "ticket_fields");
	for (; r.now != NULL; leave_read_next(&r)) {
		const char *type = leave_text(&r, "type"), *there = "text";

		if (!text_same(leave_text(&r, "kind"), "ticket"))
			continue;
		for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
			if (text_same(type, types[i][0]))
				there = types[i][1];
		number(l, "field", leave_text(&r, "name"), ++id);
		element(l,
		    json_pack("{sI ss ss}", "id", (json_int_t)id, "type", there,
			"title", leave_text(&r, "name")));
	}
	leave_read_end(&r);
	list_end(l);
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

/* Returns how Zendesk calls a value of a column. */
static json_t *
value_there(struct leaving *l, const char *column, const char *s)
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
		return id_of(l, "user", s);
	else if (strcmp(column, "team") == 0 ||
	    strcmp(column, "organisation") == 0)
		return id_of(l, column, s);
	return s != NULL ? json_string(s) : json_null();
}

static const struct {
	const char *here, *there;
} columns[] = { { "subject", "subject" }, { "status", "status" },
	{ "priority", "priority" }, { "type", "type" },
	{ "requester", "requester_id" }, { "organisation", "organization_id" },
	{ "team", "group_id" }, { "agent", "assignee_id" }, { "tag", "tags" },
	{ "promised", "due_at" } };
#define COLUMNS (sizeof(columns) / sizeof(columns[0]))

static json_t *
words(const char *s)
{
	json_t *list = json_array();

	while (s != NULL && *s != '\0') {
		size_t n = strcspn(s, " ");

		json_array_append_new(list, json_stringn(s, n));
		s += n + (s[n] == ' ');
	}
	return list;
}

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
	for (size_t i = 0; i < COLUMNS; i++) {
		const char *s = strcmp(columns[i].here, "priority") == 0
		    ? priority.s
		    : leave_text(r, columns[i].here);

		json_object_set_new(o, columns[i].there,
		    strcmp(columns[i].here, "tag") == 0
			? words(s)
			: value_there(l, columns[i].here, s));
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
	list_begin(l, "tickets");
	for (; r.now != NULL; leave_read_next(&r))
		element(l, ticket_of(l, &r));
	leave_read_end(&r);
	list_end(l);
	file_end(l, "tickets.json");
	buf_free(&names);
}

/* ---------------------------------------------------------------- audits */

static json_t *
actor_there(struct leaving *l, const char *who)
{
	json_t *id = id_of(l, "user", who);

	if (!json_is_null(id))
		return id;
	json_decref(id);
	return json_integer(-1);
}

/* A change of a column that Zendesk has, too; NULL: it has not. */
static json_t *
change_of(struct leaving *l, const struct leave_read *h)
{
	const char *field = leave_text(h, "field");
	const char *old = leave_text(h, "old"), *new = leave_text(h, "new");
	const char *id = dict_get(&l->ids, "field", field);

	for (size_t i = 0; field != NULL && i < COLUMNS; i++)
		if (strcmp(field, columns[i].here) == 0)
			return json_pack("{ss ss so so}", "type", "Change",
			    "field_name", columns[i].there, "value",
			    value_there(l, field, new), "previous_value",
			    value_there(l, field, old));
	return id != NULL
	    ? json_pack("{ss ss ss? ss?}", "type", "Change", "field_name", id,
		  "value", new, "previous_value", old)
	    : NULL;
}

static json_t *
comment_of(struct leaving *l, const struct leave_read *e, struct leave_read *a)
{
	json_t *files = json_array();
	int64_t id = leave_number(e, "id");

	for (; a->now != NULL && leave_number(a, "entry") <= id;
	     leave_read_next(a))
		if (leave_number(a, "entry") == id)
			json_array_append_new(files,
			    json_pack("{sI ss}", "id",
				(json_int_t)leave_number(a, "id"), "file_name",
				dict_get(&l->ids, "file",
				    json_string_value(json_object_get(
					a->now, "hash"))) != NULL
				    ? dict_get(&l->ids, "file",
					  json_string_value(
					      json_object_get(a->now, "hash")))
				    : leave_text(a, "name")));
	return json_pack("{ss sI ss? sb so so}", "type", "Comment", "id",
	    (json_int_t)id, "body", leave_text(e, "body"), "public",
	    !text_same(leave_text(e, "kind"), "note"), "author_id",
	    actor_there(l, leave_text(e, "author")), "attachments", files);
}

/* All rows of one event of a ticket, as one audit. */
static void
audit(struct leaving *l, struct leave_read *h, struct leave_read *e,
    struct leave_read *a)
{
	int64_t event = leave_number(h, "event");
	json_t *o = json_object(), *events = json_array();
	json_t *change;

	json_object_set(o, "id", json_object_get(h->now, "event"));
	json_object_set(o, "ticket_id", json_object_get(h->now, "ticket"));
	json_object_set(o, "created_at", json_object_get(h->now, "at"));
	json_object_set_new(
	    o, "author_id", actor_there(l, leave_text(h, "actor")));
	for (; h->now != NULL && leave_number(h, "event") == event;
	     leave_read_next(h))
		if ((change = change_of(l, h)) != NULL)
			json_array_append_new(events, change);
	for (; e->now != NULL && leave_number(e, "event") <= event;
	     leave_read_next(e))
		if (leave_number(e, "event") == event)
			json_array_append_new(events, comment_of(l, e, a));
	json_object_set(o, "events", events);
	if (json_array_size(events) > 0)
		element(l, o);
	else
		json_decref(o);
	json_decref(events);
}

static void
audits(struct leaving *l)
{
	struct leave_read h, e, a;

	leave_read_begin(&h, l->d, "history",
	    "event,at,actor,ticket,kind,field,old,new", "event,field");
	leave_read_begin(
	    &e, l->d, "entry", "id,event,ticket,kind,author,body", "event,id");
	leave_read_begin(
	    &a, l->d, "attachment", "id,entry,name,hash", "entry,id");
	list_begin(l, "audits");
	while (h.now != NULL)
		if (leave_number(&h, "ticket") == NONE ||
		    leave_text(&h, "kind") != NULL)
			leave_read_next(&h);
		else
			audit(l, &h, &e, &a);
	leave_read_end(&h);
	leave_read_end(&e);
	leave_read_end(&a);
	list_end(l);
	file_end(l, "audits.json");
}

/* ----------------------------------------------------------------- files */

/* Writes the files of all tickets; remembers the name that each content got. */
static void
files(struct leaving *l)
{
	struct leave_read a;
	struct buf dir = { 0 }, paths = { 0 }, why = { 0 };
	int64_t ticket = NONE;

	if (!new_folder_inside(&l->folder, "attachments"))
		failed(l);
	buf_fmt(&dir, "%s/attachments", l->folder.part);
	leave_read_begin(&a, l->d, "attachment", "ticket,id,hash", "ticket,id");
	for (char *next = NULL; a.now != NULL; leave_read_next(&a)) {
		if (leave_number(&a, "ticket") != ticket) {
			ticket = leave_number(&a, "ticket");
			buf_clear(&paths);
			if (attach_save(l->d, ticket, dir.s, &paths, &why) !=
			    DONE)
				die(EX_IOERR, "%s", why.s);
			next = paths.s;
		}
		if (next != NULL && *next != '\0') {
			size_t n = strcspn(next, "\n");

			next[n] = '\0';
			dict_set(&l->ids, "file", leave_text(&a, "hash"),
			    strrchr(next, '/') + 1);
			next += n + 1;
		}
	}
	leave_read_end(&a);
	buf_free(&dir);
	buf_free(&paths);
	if (!new_folder_sync(&l->folder, "attachments"))
		failed(l);
}

bool
leave_zendesk(struct cmd *c, const char *folder)
{
	struct leaving l = { .d = &c->desk, .path = folder };

	if (!new_folder_free(folder)) {
		errno = EEXIST;
		failed(&l);
	}
	if (!new_folder_begin(&l.folder, folder))
		failed(&l);
	files(&l);
	named(&l, "organisation", "organizations");
	named(&l, "team", "groups");
	fields(&l);
	file_end(&l, "organizations.json");
	people(&l);
	tickets(&l);
	audits(&l);
	if (!new_folder_sync(&l.folder, NULL) || !new_folder_take(&l.folder))
		failed(&l);
	dict_free(&l.ids);
	spool_free(&l.out);
	return true;
}
