/* field.c - fields: what is checked, and the column that each becomes */
#include <ctype.h>
#include <string.h>

#include "field_rename.h"
#include "field.h"
#include "sql.h"
#include "translate.h"

#define FIELDS_MAX 800 /* of a kind */

static bool
name_valid(const char *s)
{
	size_t n = strlen(s);

	if (n == 0 || n > 60 || !islower((unsigned char)*s))
		return false;
	return strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_") == n;
}

/* Checks that a field of the kind may have this name. */
static bool
name_free(const struct kind *of, const char *name, struct buf *why)
{
	static const char *const taken[] = { "id", "ticket", "key", "at",
		"actor", "cause", "reason", "field", "old", "new", "role",
		"retired" };

	if (!name_valid(name)) {
		buf_fmt(why,
		    _("name: \"%s\" must begin with a small letter and "
		      "have only small letters, digits and _"),
		    name);
		return false;
	}
	for (size_t i = 0; i < sizeof(taken) / sizeof(taken[0]); i++)
		if (strcmp(taken[i], name) == 0) {
			buf_fmt(why,
			    _("name: \"%s\" has a meaning in every "
			      "record; choose another name"),
			    name);
			return false;
		}
	if (field_rename_reserved(name)) {
		buf_fmt(why,
		    _("name: \"%s\" is the name of a column to come; choose "
		      "another name"),
		    name);
		return false;
	}
	if (col_find(of->cols, of->n, name) != NULL) {
		buf_fmt(why, _("name: %s records already have a column \"%s\""),
		    of->name, name);
		return false;
	}
	return true;
}

/* Returns false if the table of the kind would get more columns than an engine
 * can handle. Retired fields keep their column. */
static bool
room_for_one(struct desk *d, const struct kind *of, struct buf *why)
{
	if (sql_int(d, "SELECT count(*) FROM field WHERE kind = $1",
		DB_ARGS(V(of->name))) < FIELDS_MAX)
		return true;
	buf_fmt(why, _("kind: %s records have %d fields; there can be no more"),
	    of->name, FIELDS_MAX);
	return false;
}

bool
field_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const struct kind *of = kind_plain(kind_text(k, new, "kind"));
	const char *name = kind_text(k, new, "name");

	if (of == NULL || !(of->flags & KIND_CUSTOM)) {
		buf_fmt(why, _("kind: \"%s\" cannot have fields of your own"),
		    kind_text(k, new, "kind"));
		return false;
	}
	if (!name_free(of, name, why) ||
	    (old == NULL && !room_for_one(d, of, why)))
		return false;
	if (VALUE_OF(field, kind_text(k, new, "type")) == FIELD_CHOICE &&
	    *kind_text(k, new, "choices") == '\0') {
		buf_str(why,
		    _("choices: a field of the type choice needs choices"));
		return false;
	}
	if (kind_value(k, new, "indexed")->type == VAL_NULL)
		*kind_value(k, new, "indexed") = val_int(0);
	if (old == NULL)
		*kind_value(k, new, "position") = val_int(1 +
		    sql_int(d, "SELECT coalesce(max(position), 0) FROM field",
			DB_NOARGS));
	return true;
}

bool
field_sound(const char *kind, const char *name, const char *type)
{
	const struct kind *of = kind != NULL ? kind_plain(kind) : NULL;

	return of != NULL && of->flags & KIND_CUSTOM && name != NULL &&
	    name_valid(name) && VALUE_OF(field, type) != FIELD_NONE;
}

static enum val_type
field_type(const char *type)
{
	switch (VALUE_OF(field, type)) {
	case FIELD_TEXT:
	case FIELD_CHOICE:
	case FIELD_WORDS:
		return VAL_TEXT;
	case FIELD_DECIMAL:
		return VAL_REAL;
	}
	return VAL_INT;
}

void
field_column(
    struct desk *d, const char *kind, const char *name, const char *type)
{
	struct buf s = { 0 };

	buf_fmt(&s, "x_%s", name);
	sql_add_column(d, kind, s.s, field_type(type));
	buf_free(&s);
}

void
field_index(struct desk *d, const char *kind, const char *name, bool on)
{
	struct buf s = { 0 };

	if (on)
		buf_fmt(&s, "CREATE INDEX %s_x_%s ON %s (x_%s)", kind, name,
		    kind, name);
	else
		buf_fmt(&s, "DROP INDEX %s_x_%s", kind, name);
	sql_run(d, s.s, DB_NOARGS);
	buf_free(&s);
}

void
field_after(struct desk *d, const struct kind *k, const struct val *old,
    const struct val *new)
{
	const char *kind = kind_text(k, new, "kind"),
		   *name = kind_text(k, new, "name");
	int64_t at = col_find(k->cols, k->n, "indexed") - k->cols;
	bool was = old != NULL && old[at].i == 1, is = new[at].i == 1;

	if (old == NULL)
		field_column(d, kind, name, kind_text(k, new, "type"));
	if (was != is)
		field_index(d, kind, name, is);
}
