/* intake.c - a ticket and its first message, from a record or from options */
#include <stdlib.h>
#include <string.h>

#include "intake.h"
#include "loaded.h"
#include "value.h"

/* Columns of the heading that was read last. */
static struct {
	const struct kind *kind;
	const struct col **cols; /* NULL: not of the ticket */
	size_t n, key;
	const char *name; /* of the column that is the key */
} known;

#define NO_KEY ((size_t)-1)

static bool
column_set(struct cmd *c, const struct col *col, const char *value,
    struct ticket *t, struct buf *why)
{
	struct buf reason = { 0 };
	struct val v;

	if (value == NULL)
		return true;
	if (!value_parse(&c->desk, col, value, false, &t->keep, &v, &reason)) {
		buf_reason(why);
		buf_fmt(why, "%s: %s", col->name, reason.s);
		buf_free(&reason);
		return false;
	}
	if (strcmp(col->name, "key") == 0 && v.type == VAL_TEXT)
		v = val_text(ticket_key(&c->desk, value, &t->keep));
	ticket_put(t, col, v);
	if (col->ref != NULL && strcmp(col->ref, "contact") == 0)
		t->requester_name = value_name(col, value, &t->keep);
	return true;
}

/* `heading` is how the input has the column. */
static bool
column_allowed(const struct col *col, const char *heading, struct buf *why)
{
	struct buf out = { 0 }, key = { 0 };

	if (!(col->flags & COL_RO))
		return true;
	map_advise(&out, heading, "");
	map_advise(&key, heading, "key");
	buf_fmt(why,
	    _("%s: the desk sets this column; leave it out with %s, or keep "
	      "it as the key with %s"),
	    col->name, out.s, key.s);
	buf_free(&out);
	buf_free(&key);
	return false;
}

bool
intake_column(struct cmd *c, const char *name, const char *value,
    struct ticket *t, struct buf *why)
{
	const struct kind *k = kind_find(&c->desk, "ticket");
	const struct col *col = col_find(k->cols, k->n, name);

	if (col == NULL) {
		buf_fmt(why, _("\"%s\" is not a column of the kind %s"), name,
		    k->name);
		col_suggest(why, k->cols, k->n, name);
		return false;
	}
	return column_allowed(col, name, why) &&
	    column_set(c, col, value, t, why);
}

void
intake_author(const struct ticket *t, struct writing *w)
{
	w->kind = ENTRY_MESSAGE;
	w->channel = t->channel;
	w->role = t->requester != NULL ? ROLE_REQUESTER : ROLE_NONE;
	w->author = t->requester;
	if (w->body == NULL)
		w->body = t->body;
}

bool
intake_operands(
    struct cmd *c, struct ticket *t, struct writing *w, struct buf *why)
{
	for (int i = 0; i < c->argc; i++) {
		const char *eq = strchr(c->argv[i], '=');
		char *name;
		bool good;

		if (eq == NULL || eq == c->argv[i]) {
			buf_fmt(why,
			    _("\"%s\" is not of the form "
			      "column=value"),
			    c->argv[i]);
			return false;
		}
		name = xstrndup(c->argv[i], (size_t)(eq - c->argv[i]));
		good = intake_column(
		    c, name, eq[1] != '\0' ? eq + 1 : NULL, t, why);
		free(name);
		if (!good)
			return false;
	}
	if (w->body == NULL)
		w->body = t->body;
	return true;
}

bool
intake_heading(struct item *it, const char *key, struct buf *why)
{
	const char *also[] = { "at", "actor", "cause", "reason", key, NULL };

	known.kind = kind_find(&it->c->desk, "ticket");
	known.n = item_columns(it);
	known.key = NO_KEY;
	known.name = key;
	if (!item_known(it, known.kind, also, why))
		return false;
	known.cols =
	    xreallocarray(known.cols, known.n + 1, sizeof(*known.cols));
	for (size_t i = 0; i < known.n; i++) {
		const char *name = item_column(it, i);

		if (key != NULL && strcmp(name, key) == 0)
			known.key = i;
		known.cols[i] = col_find(known.kind->cols, known.kind->n, name);
		if (known.cols[i] != NULL && !it->bare &&
		    !column_allowed(known.cols[i], item_heading(it, i), why))
			return false;
	}
	if (key != NULL && known.key != NO_KEY && strcmp(key, "key") != 0 &&
	    item_has(it, "key")) {
		buf_fmt(why,
		    _("--key: the input has a column \"key\", too; leave it "
		      "out with --map key="));
		return false;
	}
	if (key == NULL || known.key != NO_KEY)
		return true;
	buf_fmt(why, _("--key: the input has no column \"%s\""), key);
	return false;
}

/* The cell of --key: every record must have a key. */
static bool
key_set(
    struct cmd *c, const struct cell *cell, struct ticket *t, struct buf *why)
{
	const struct kind *k = known.kind;

	t->key = NULL;
	if (!column_set(c, col_find(k->cols, k->n, "key"),
		cell->given ? cell->s : NULL, t, why))
		return false;
	if (t->key != NULL && *t->key != '\0')
		return true;
	buf_reason(why);
	buf_fmt(why, _("--key: the column \"%s\" is empty"), known.name);
	return false;
}

uint64_t
intake_digest(const struct item *it, const struct ticket *t)
{
	const struct kind *k = kind_find(&it->c->desk, "ticket");
	uint64_t digest = LOADED_NOTHING;

	for (size_t i = 0; i < k->n; i++)
		digest = loaded_val(digest, ticket_get(t, &k->cols[i]));
	digest = loaded_val(digest, V(it->origin.at));
	digest = loaded_val(digest, V(it->origin.cause));
	digest = loaded_text(digest, it->origin.actor);
	return loaded_text(digest, it->origin.reason);
}

bool
intake_record(
    struct item *it, struct ticket *t, struct writing *w, struct buf *why)
{
	const struct cell *cells = item_cells(it);

	for (size_t i = 0; i < known.n; i++)
		if (known.cols[i] != NULL && cells[i].given)
			column_set(it->c, known.cols[i], cells[i].s, t, why);
	if (known.key != NO_KEY)
		key_set(it->c, &cells[known.key], t, why);
	if (why->n > 0)
		return false;
	*w = (struct writing){ .body = t->body };
	intake_author(t, w);
	return true;
}
