/*
 * jira.c - JSON of Jira and Jira Service Management: issues as its API answers
 * them, with their changelog, comments and worklogs
 */
#include <string.h>

#include "format.h"
#include "member.h"
#include "jira_impl.h"
#include "text.h"

/* ---------------------------------------------------------------- people */

/* Returns the id of a person: of the cloud, else of a server. */
static const char *
id_of(struct export *e, json_t *o)
{
	static const char *const ids[] = { "accountId", "key", "name",
		"emailAddress", "displayName" };
	const char *id = NULL;

	for (size_t i = 0; id == NULL && i < sizeof(ids) / sizeof(ids[0]); i++)
		id = export_text(e, o, ids[i]);
	return id;
}

/* Notes a person once; histories of a server call people by key or by name. */
static const char *
person(struct export *e, json_t *o, bool agent)
{
	const char *type, *name, *id = id_of(e, o);
	struct export_person p = { .id = id };

	if (id == NULL)
		return NULL;
	type = export_text(e, o, "accountType");
	p.agent = agent || (type != NULL && strcmp(type, "atlassian") == 0);
	if (dict_get(&e->move->dict, p.agent ? "agent seen" : "person seen",
		id) != NULL)
		return id;
	dict_set(
	    &e->move->dict, p.agent ? "agent seen" : "person seen", id, "yes");
	p.name = export_text(e, o, "displayName");
	p.address = export_text(e, o, "emailAddress");
	p.zone = export_text(e, o, "timeZone");
	p.retired = json_is_false(member_at(o, "active"));
	export_person(e, &p);
	name = export_text(e, o, "name");
	if (name != NULL && strcmp(name, id) != 0) {
		p.id = name;
		export_person(e, &p);
	}
	return id;
}

/* ---------------------------------------------------------------- events */

static void
event(struct export *e, const char *key, json_t *o, const char *time,
    const char *author)
{
	int64_t nano;
	struct instant at = member_time(o, time, &nano);

	move_begin(e->move, MOVE_EVENT);
	move_of(e->move, key, at, nano);
	move_cell(e->move, "actor", author);
}

/* A text that somebody wrote; who is not the reporter is the desk. */
static void
entry(struct export *e, const char *kind, const char *id, const char *body,
    const char *author, const char *reporter)
{
	move_cell(e->move, "kind", kind);
	move_cell(e->move, "entry", id);
	move_cell(e->move, "author", author);
	move_cell(e->move, "role",
	    author == NULL || text_same(author, reporter) ? "requester"
							  : "agent");
	move_cell(e->move, "body", body);
}

/* What a list says of its length, if the export has not all of it. */
static void
missing(struct export *e, json_t *list, const char *elements, const char *what)
{
	json_t *total = member_at(list, "total");
	size_t n = json_array_size(member_at(list, elements));

	for (json_int_t i = json_integer_value(total); i > (json_int_t)n; i--)
		move_left_out(e->move, "event", what);
}

static void
comments(
    struct export *e, const char *key, json_t *fields, const char *reporter)
{
	json_t *list = member_at(fields, "comment"), *v;
	size_t i;

	missing(e, list, "comments", "comments that the export has not got");
	json_array_foreach(member_at(list, "comments"), i, v)
	{
		const char *author = person(e, member_at(v, "author"), false);
		bool internal = json_is_false(member_at(v, "jsdPublic")) ||
		    json_is_object(member_at(v, "visibility"));

		event(e, key, v, "created", author);
		entry(e, internal ? "note" : "message", export_text(e, v, "id"),
		    jira_prose(e, member_at(v, "body")), author, reporter);
		move_end(e->move);
	}
}

static void
worklogs(struct export *e, const char *key, json_t *fields)
{
	json_t *list = member_at(fields, "worklog"), *v;
	size_t i;

	missing(e, list, "worklogs", "worklogs that the export has not got");
	json_array_foreach(member_at(list, "worklogs"), i, v)
	{
		const char *author = person(e, member_at(v, "author"), true);
		const char *said = jira_prose(e, member_at(v, "comment"));
		const char *id = export_text(e, v, "id");
		struct buf b = { 0 };

		buf_fmt(&b, "%s%s%s",
		    export_text(e, v, "timeSpent") != NULL
			? export_text(e, v, "timeSpent")
			: "",
		    said != NULL ? ": " : "", said != NULL ? said : "");
		event(e, key, v, "started", author);
		entry(e, "note",
		    id != NULL ? export_joined(e, "worklog-", id) : NULL,
		    buf_s(&b), author, NULL);
		move_end(e->move);
		buf_free(&b);
	}
}

/* Files belong to the issue; each is a note, so that it counts as no reply. */
static void
attachments(struct export *e, const char *key, json_t *fields)
{
	json_t *v;
	size_t i;

	json_array_foreach(member_at(fields, "attachment"), i, v)
	{
		const char *author = person(e, member_at(v, "author"), false);
		const char *id = export_text(e, v, "id");

		event(e, key, v, "created", author);
		entry(e, "note",
		    id != NULL ? export_joined(e, "file-", id) : NULL, NULL,
		    author, NULL);
		move_cell(e->move, "file", export_text(e, v, "filename"));
		move_cell(e->move, "file_id", id);
		move_end(e->move);
	}
}

/* ------------------------------------------------------------- changelog */

static const struct {
	const char *there, *here;
	bool key; /* `from` and `to` count, not their names */
} columns[] = { { "status", "status", false },
	{ "priority", "priority", false }, { "issuetype", "type", false },
	{ "assignee", "agent", true }, { "reporter", "requester", true },
	{ "summary", "subject", false }, { "labels", "tag", false },
	{ "project", "team", false },
	{ "resolution", "field:resolution", false },
	{ "duedate", "promised", true } };

static void
item(struct export *e, json_t *o)
{
	const char *field = export_text(e, o, "field");
	const char *id = export_text(e, o, "fieldId"),
		   *type = export_text(e, o, "fieldtype");

	if (field == NULL)
		return;
	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		if (strcmp(field, columns[i].there) == 0) {
			bool key = columns[i].key;

			move_change(e->move, columns[i].here,
			    export_text(e, o, key ? "from" : "fromString"),
			    true, export_text(e, o, key ? "to" : "toString"));
			return;
		}
	if (id != NULL && strncmp(id, "customfield_", 12) == 0 &&
	    dict_get(&e->move->dict, "field", id) != NULL)
		move_change(e->move, export_joined(e, MOVE_FIELD, id),
		    export_text(e, o, "fromString"), true,
		    export_text(e, o, "toString"));
	else if (!text_word("Attachment Comment Link Key Workflow timespent "
			    "WorklogId WorklogTimeSpent timeestimate",
		     field))
		move_left_out(e->move, "change",
		    type != NULL && strcmp(type, "custom") == 0
			? export_joined(e, "custom: ", field)
			: field);
}

static void
changelog(struct export *e, const char *key, json_t *o)
{
	json_t *log = member_at(o, "changelog"), *v, *change;
	const char *list =
	    member_at(log, "histories") != NULL ? "histories" : "values";
	size_t i, j;

	missing(e, log, list, "changes that the export has not got");
	json_array_foreach(member_at(log, list), i, v)
	{
		const char *id = export_text(e, v, "id");

		event(e, key, v, "created",
		    person(e, member_at(v, "author"), false));
		move_cell(e->move, "event",
		    id != NULL ? export_joined(e, "history ", id) : NULL);
		json_array_foreach(member_at(v, "items"), j, change)
		    item(e, change);
		move_end(e->move);
	}
}

/* ---------------------------------------------------------------- issues */

static void
status(struct export *e, json_t *o)
{
	static const char *const means[][2] = { { "new", "new" },
		{ "indeterminate", "open" }, { "done", "solved" } };
	const char *category = export_text(e, o, "statusCategory.key");

	for (size_t i = 0; category != NULL && i < 3; i++)
		if (strcmp(category, means[i][0]) == 0)
			dict_set(&e->move->dict, "status",
			    export_text(e, o, "name"), means[i][1]);
}

static void
described(struct export *e, const char *key, json_t *o, const char *reporter)
{
	json_t *fields = member_at(o, "fields");
	const char *body = jira_prose(e, member_at(fields, "description"));

	if (body == NULL)
		return;
	event(e, key, fields, "created",
	    person(e, member_at(fields, "creator"), false));
	entry(e, "message", export_joined(e, "description-", key), body,
	    reporter, reporter);
	move_end(e->move);
}

static void
columns_of(struct export *e, json_t *fields, const char *reporter,
    const char *assignee)
{
	json_t *o = member_at(fields, "components");

	export_cell(e, "created", fields, "created");
	export_cell(e, "updated", fields, "updated");
	export_cell(e, "solved", fields, "resolutiondate");
	export_cell(e, "subject", fields, "summary");
	export_cell(e, "status", fields, "status.name");
	export_cell(e, "priority", fields, "priority.name");
	export_cell(e, "type", fields, "issuetype.name");
	export_cell(e, "team", fields, "project.name");
	export_cell(e, "promised", fields, "duedate");
	export_cell(e, "category", json_array_get(o, 0), "name");
	export_cell(e, "field:resolution", fields, "resolution.name");
	move_cell(e->move, "requester", reporter);
	move_cell(e->move, "agent", assignee);
	move_cell(e->move, "tag", member_words(fields, "labels", &e->pool));
	jira_custom(e, fields, false);
}

static void
issue(struct export *e, const char *key, json_t *o)
{
	json_t *fields = member_at(o, "fields");
	const char *reporter = person(e, member_at(fields, "reporter"), false);
	const char *assignee = person(e, member_at(fields, "assignee"), true);
	int64_t nano;
	struct instant created = member_time(fields, "created", &nano);

	status(e, member_at(fields, "status"));
	jira_titles(e, member_at(o, "names"));
	export_field(e, "resolution", "resolution", "text");
	jira_custom(e, fields, true);
	if (json_array_size(member_at(fields, "components")) > 1)
		move_left_out(e->move, "field", "components beyond the first");
	if (reporter == NULL)
		reporter = person(e, member_at(fields, "creator"), false);
	move_begin(e->move, MOVE_TICKET);
	move_of(e->move, key, created, nano);
	columns_of(e, fields, reporter, assignee);
	move_end(e->move);
	described(e, key, o, reporter);
	comments(e, key, fields, reporter);
	worklogs(e, key, fields);
	attachments(e, key, fields);
	changelog(e, key, o);
	jira_links(e, key, fields);
}

bool
jira_take(struct export *e, const char *list, json_t *o, struct buf *why)
{
	const char *key = export_text(e, o, "key"),
		   *id = export_text(e, o, "id");

	(void)list;
	(void)why;
	if (member_at(o, "fields") != NULL && (key != NULL || id != NULL))
		issue(e, key != NULL ? key : id, o);
	else if (member_at(o, "statusCategory") != NULL)
		status(e, o);
	else if (member_at(o, "custom") != NULL && id != NULL &&
	    export_text(e, o, "name") != NULL) {
		json_t *one = json_pack("{ss}", id, export_text(e, o, "name"));

		jira_titles(e, one);
		json_decref(one);
	} else if (member_at(o, "displayName") != NULL)
		person(e, o, false);
	else if (json_is_object(member_at(o, "names")))
		jira_titles(e, member_at(o, "names"));
	else if (list == NULL && json_object_size(o) > 0)
		move_left_out(e->move, "record", "objects of an unknown kind");
	return true;
}
