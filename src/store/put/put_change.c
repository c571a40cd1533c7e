/* put_change.c - carries out the change records of one record */
#include <string.h>

#include "identity.h"
#include "put.h"
#include "put_check.h"
#include "put_impl.h"
#include "retire.h"
#include "translate.h"
#include "value.h"

/* The record, and the changes that somebody wants. */
struct changing {
	const struct kind *kind;
	const struct put_edit *edits;
	size_t n;
	bool force; /* retires what active tickets have, too */
	size_t at;  /* the edit that is looked at */
	struct put_row row;
};

static const struct col *
column(const struct changing *c, size_t i)
{
	return col_find(c->kind->cols, c->kind->n, c->edits[i].field);
}

static bool
retires(const struct changing *c, size_t i)
{
	return put_retired(column(c, i)) && c->edits[i].new != NULL;
}

/* Each field must be a column that hd-put or hd-drop changes. */
static bool
columns_good(struct changing *c, struct buf *why)
{
	const struct kind *k = c->kind;

	for (c->at = 0; c->at < c->n; c->at++) {
		const char *name = c->edits[c->at].field;
		const struct col *col = column(c, c->at);

		if (col == NULL) {
			buf_fmt(why, _("\"%s\" is not a column of the kind %s"),
			    name, k->name);
			col_suggest(why, k->cols, k->n, name);
			return false;
		}
		if (!(k->flags & (KIND_PUT | KIND_OWN)) &&
		    !((k->flags & KIND_DROP) && retires(c, c->at))) {
			buf_fmt(why,
			    _("%s records have their own commands (see "
			      "hd-help)"),
			    k->name);
			return false;
		}
		if ((col->flags & COL_RO) && !put_retired(col)) {
			buf_fmt(why, _("%s: cannot be changed"), name);
			return false;
		}
	}
	return true;
}

/* True if the edits say the whole key: that is how a plan inserts a record. */
static bool
says_key(const struct changing *c)
{
	for (size_t i = 0; i < c->kind->n; i++) {
		const struct col *col = &c->kind->cols[i];
		bool said = !(col->flags & COL_KEY) || (col->flags & COL_BLANK);

		for (size_t j = 0; j < c->n && !said; j++)
			said = column(c, j) == col && c->edits[j].new != NULL;
		if (!said)
			return false;
	}
	return true;
}

/* The key: of the edits, which must agree with the name; else of the name. */
static bool
read_key(struct desk *d, struct changing *c, const char *name, struct buf *why)
{
	struct put_row *row = &c->row;

	if (!says_key(c))
		return put_row_key(d, c->kind, name, row, why);
	for (c->at = 0; c->at < c->n; c->at++) {
		const struct col *col = column(c, c->at);

		if ((col->flags & COL_KEY) &&
		    !put_row_value(d, col, c->edits[c->at].new, false, row,
			&row->new[col - c->kind->cols], why))
			return false;
	}
	c->at = 0;
	if (!put_row_key_whole(c->kind, row, why))
		return false;
	kind_key(c->kind, row->new, &row->name);
	if (strcmp(row->name.s, identity(name, &row->keep)) == 0)
		return true;
	buf_fmt(why, _("name: \"%s\" is not the key of the record, \"%s\""),
	    name, row->name.s);
	return false;
}

/* A value that may be empty in a key is "" there. */
static struct val
as_key(const struct col *c, struct val v)
{
	return (c->flags & COL_BLANK) && v.type == VAL_NULL ? val_text("") : v;
}

/* One edit: compares, and sets. */
static bool
edit(struct desk *d, struct changing *c, struct buf *why)
{
	const struct put_edit *e = &c->edits[c->at];
	const struct col *col = column(c, c->at);
	struct val now = c->row.old[col - c->kind->cols], old = now, new;
	struct val *to = &c->row.new[col - c->kind->cols];

	if (!put_row_value(d, col, e->new, false, &c->row, &new, why) ||
	    (e->expects &&
		!put_row_value(d, col, e->old, true, &c->row, &old, why)))
		return false;
	if (col->flags & COL_KEY) {
		if (val_same(*to, as_key(col, new)))
			return true;
		buf_fmt(why, _("%s: cannot be changed"), col->name);
		return false;
	}
	/* what is so already needs no quarrel about what it was */
	if (retires(c, c->at) && now.type != VAL_NULL)
		return true;
	if (!val_same(now, old) && !val_same(now, new)) {
		value_stale(why, col, now, old);
		return false;
	}
	*to = new;
	return true;
}

static enum answer
carry_out(struct desk *d, struct changing *c, const struct origin *origin,
    struct buf *why)
{
	struct put_row *row = &c->row;
	bool drop = c->n > 0;

	put_row_read(d, c->kind, row);
	if (!row->exists && !says_key(c))
		return MISSING;
	if (row->exists)
		memcpy(row->new, row->old, c->kind->n * sizeof(*row->new));
	for (c->at = 0; c->at < c->n; c->at++) {
		if (!edit(d, c, why) ||
		    (retires(c, c->at) &&
			c->row.old[column(c, c->at) - c->kind->cols].type ==
			    VAL_NULL &&
			!retire_allowed(d, c->kind, c->row.new, c->force, why)))
			return REFUSED;
		drop &= retires(c, c->at);
	}
	c->at = 0;
	if (!drop &&
	    !put_check(
		d, c->kind, row->exists ? row->old : NULL, row->new, why))
		return REFUSED;
	return put_row_write(
	    d, c->kind, row, drop ? ACTION_DROP : ACTION_PUT, origin);
}

enum answer
put_change(struct desk *d, const struct kind *k, const char *name,
    const struct put_edit *edits, size_t n, bool force,
    const struct origin *origin, size_t *bad, struct buf *why)
{
	struct changing c = {
		.kind = k, .edits = edits, .n = n, .force = force
	};
	enum answer answer = REFUSED;

	put_row_begin(&c.row, k);
	if (columns_good(&c, why) && read_key(d, &c, name, why))
		answer = carry_out(d, &c, origin, why);
	*bad = c.at < n ? c.at : 0;
	put_row_free(&c.row);
	return answer;
}
