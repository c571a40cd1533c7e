/* leave_audit.c - what happened to tickets, and their files, for Zendesk */
#include <stdlib.h>
#include <string.h>

#include "attach.h"
#include "leave_impl.h"
#include "leave_read.h"
#include "text.h"

/* ---------------------------------------------------------------- audits */

static json_t *
actor_there(struct leaving *l, const char *who)
{
	json_t *id = leave_id(l, "user", who);

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

	for (size_t i = 0; field != NULL && i < LEAVE_COLUMNS; i++)
		if (strcmp(field, leave_columns[i].here) == 0)
			return json_pack("{ss ss so so}", "type", "Change",
			    "field_name", leave_columns[i].there, "value",
			    leave_value(l, field, new), "previous_value",
			    leave_value(l, field, old));
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
		leave_element(l, o);
	else
		json_decref(o);
	json_decref(events);
}

void
leave_audits(struct leaving *l)
{
	struct leave_read h, e, a;

	leave_read_begin(&h, l->d, "history",
	    "event,at,actor,ticket,kind,field,old,new", "event,field");
	leave_read_begin(
	    &e, l->d, "entry", "id,event,ticket,kind,author,body", "event,id");
	leave_read_begin(
	    &a, l->d, "attachment", "id,entry,name,hash", "entry,id");
	leave_list_begin(l, "audits");
	while (h.now != NULL)
		if (leave_number(&h, "ticket") == NONE ||
		    leave_text(&h, "kind") != NULL)
			leave_read_next(&h);
		else
			audit(l, &h, &e, &a);
	leave_read_end(&h);
	leave_read_end(&e);
	leave_read_end(&a);
	leave_list_end(l);
	leave_file_end(l, "audits.json");
}

/* ----------------------------------------------------------------- files */

void
leave_files(struct leaving *l)
{
	struct leave_read a;
	struct buf dir = { 0 }, paths = { 0 }, why = { 0 };
	int64_t ticket = NONE;

	if (!new_folder_inside(&l->folder, "attachments"))
		leave_failed(l);
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
		leave_failed(l);
}
