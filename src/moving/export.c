/* export.c - what the readers of exports write in the same way */
#include "export.h"
#include "member.h"

const char *
export_text(struct export *e, json_t *o, const char *path)
{
	return member_text(o, path, &e->pool);
}

const char *
export_joined(struct export *e, const char *a, const char *b)
{
	struct buf out = { 0 };
	const char *kept;

	buf_fmt(&out, "%s%s", a, b != NULL ? b : "");
	kept = mem_keep(&e->pool, out.s, out.n);
	buf_free(&out);
	return kept;
}

void
export_cell(struct export *e, const char *column, json_t *o, const char *path)
{
	if (member_at(o, path) != NULL)
		move_cell(e->move, column, member_text(o, path, &e->pool));
}

static void
given(struct move *m, const char *name, const char *value)
{
	if (value != NULL)
		move_cell(m, name, value);
}

void
export_person(struct export *e, const struct export_person *p)
{
	struct move *m = e->move;

	if (p->id == NULL)
		return;
	move_begin(m, MOVE_PERSON);
	move_cell(m, "id", p->id);
	given(m, "name", p->name);
	given(m, "address", p->address);
	given(m, "phone", p->phone);
	given(m, "organisation", p->organisation);
	given(m, "language", p->language);
	given(m, "zone", p->zone);
	given(m, "agent", p->agent ? "yes" : NULL);
	given(m, "retired", p->retired ? "yes" : NULL);
	move_end(m);
}

void
export_field(
    struct export *e, const char *id, const char *name, const char *type)
{
	if (dict_get(&e->move->dict, "field", id) != NULL)
		return;
	dict_set(&e->move->dict, "field", id, name);
	dict_set(&e->move->dict, "field type", id, type);
}

void
export_named(struct export *e, enum move_kind kind, const char *space,
    json_t *o, const char *help)
{
	const char *name = export_text(e, o, "name");

	if (name == NULL)
		return;
	dict_set(&e->move->dict, space, export_text(e, o, "id"), name);
	move_begin(e->move, kind);
	move_cell(e->move, "name", name);
	export_cell(e, "help", o, help);
	move_end(e->move);
}

const char *
export_names(struct export *e, json_t *list)
{
	json_t *names = json_array(), *v;
	const char *s;
	size_t i;

	json_array_foreach(list, i, v)
	    json_array_append(names, json_object_get(v, "name"));
	v = json_pack("{so}", "names", names);
	s = member_words(v, "names", &e->pool);
	json_decref(v);
	return s;
}
