/* jira_value.c - texts, columns of one's own and links of Jira */
#include <string.h>

#include "jira_impl.h"
#include "member.h"
#include "text.h"

static void
document(struct buf *b, json_t *node, struct pool *pool)
{
	const char *type = member_text(node, "type", pool);
	const char *s = member_text(node, "text", pool);
	json_t *v;
	size_t i;

	if (s == NULL)
		s = member_text(node, "attrs.text", pool);
	if (s == NULL)
		s = member_text(node, "attrs.shortName", pool);
	if (s != NULL)
		buf_str(b, s);
	if (type != NULL && strcmp(type, "listItem") == 0)
		buf_str(b, "- ");
	json_array_foreach(member_at(node, "content"), i, v)
	    document(b, v, pool);
	if (type != NULL &&
	    text_word(
		"paragraph heading hardBreak codeBlock rule tableRow", type) &&
	    b->n > 0)
		buf_ch(b, '\n');
}

const char *
jira_prose(struct export *e, json_t *v)
{
	struct buf b = { 0 };
	const char *kept;

	if (!json_is_object(v))
		return member_value(v, &e->pool);
	document(&b, v, &e->pool);
	while (b.n > 0 && b.s[b.n - 1] == '\n')
		b.n--;
	kept = b.n > 0 ? mem_keep(&e->pool, b.s, b.n) : NULL;
	buf_free(&b);
	return kept;
}

/* Returns the text of a custom field; NULL: it has none that a column takes. */
static const char *
custom_value(struct export *e, json_t *v, const char **type)
{
	static const char *const members[] = { "value", "name", "displayName",
		"emailAddress", "requestType.name" };
	const char *s = NULL;
	struct buf b = { 0 };
	json_t *o;
	size_t i;

	*type = json_is_number(v) ? "decimal" : "text";
	if (!json_is_object(v) && !json_is_array(v))
		return member_value(v, &e->pool);
	for (i = 0; s == NULL && i < sizeof(members) / sizeof(members[0]); i++)
		s = export_text(e, v, members[i]);
	json_array_foreach(v, i, o)
	{
		const char *unused,
		    *one =
			json_is_array(o) ? NULL : custom_value(e, o, &unused);

		if (one != NULL)
			buf_fmt(&b, "%s%s", b.n > 0 ? ", " : "", one);
	}
	if (b.n > 0)
		s = mem_keep(&e->pool, b.s, b.n);
	buf_free(&b);
	return s;
}

void
jira_custom(struct export *e, json_t *fields, bool declare)
{
	const char *id, *type;
	json_t *v;

	json_object_foreach(fields, id, v)
	{
		const char *s, *title;

		if (strncmp(id, "customfield_", 12) != 0 || json_is_null(v))
			continue;
		s = custom_value(e, v, &type);
		title = dict_get(&e->move->dict, "field title", id);
		if (s == NULL || strncmp(s, "0|", 2) == 0) { /* a rank */
			if (declare &&
			    !(json_is_array(v) && json_array_size(v) == 0))
				move_left_out(e->move, "field",
				    title != NULL ? title : id);
		} else if (declare)
			export_field(e, id, title != NULL ? title : id, type);
		else
			move_cell(e->move, export_joined(e, MOVE_FIELD, id), s);
	}
}

void
jira_titles(struct export *e, json_t *names)
{
	const char *id;
	json_t *v;

	json_object_foreach(names, id, v)
	{
		if (!json_is_string(v))
			continue;
		dict_set(
		    &e->move->dict, "field title", id, json_string_value(v));
		if (dict_get(&e->move->dict, "field", id) != NULL)
			dict_set(
			    &e->move->dict, "field", id, json_string_value(v));
	}
}

/* ----------------------------------------------------------------- links */

static const char *
link_word(const char *outward)
{
	static const char *const known[][2] = { { "is blocked", "blocked-by" },
		{ "block", "blocks" }, { "is duplicated", "duplicated-by" },
		{ "duplicate", "duplicates" }, { "is caused", "caused-by" },
		{ "cause", "causes" } };

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (outward != NULL && strstr(outward, known[i][0]) != NULL)
			return known[i][1];
	return "relates";
}

static void
link_to(struct export *e, const char *key, const char *link, const char *other)
{
	if (other == NULL)
		return;
	move_begin(e->move, MOVE_LINK);
	move_cell(e->move, "ticket", key);
	move_cell(e->move, "link", link);
	move_cell(e->move, "other", other);
	move_end(e->move);
}

void
jira_links(struct export *e, const char *key, json_t *fields)
{
	json_t *v;
	size_t i;

	json_array_foreach(member_at(fields, "issuelinks"), i, v)
	    link_to(e, key, link_word(export_text(e, v, "type.outward")),
		export_text(e, v, "outwardIssue.key"));
	link_to(e, key, "parent", export_text(e, fields, "parent.key"));
}
