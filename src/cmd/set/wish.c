/* wish.c - what a record of the input wants changed */
#include <string.h>

#include "wish.h"

bool
wish_narrow(const struct item *it)
{
	return item_has(it, "field");
}

bool
wish_other_kind(const char *kind)
{
	return kind != NULL && strcmp(kind, "ticket") != 0;
}

bool
wish_tells(const struct item *it)
{
	return wish_narrow(it) && it->origin.at.s != NONE;
}

bool
wish_assigns(const struct item *it)
{
	static const char *const parts[] = { "status", "team", "agent",
		"level" };
	const char *field = wish_narrow(it) ? item_text(it, "field") : NULL;

	if (field == NULL || item_text(it, "at") != NULL)
		return false;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (strcmp(field, parts[i]) == 0)
			return true;
	return false;
}

static bool
circumstance(const char *column)
{
	for (size_t i = 0; item_circumstances[i] != NULL; i++)
		if (strcmp(item_circumstances[i], column) == 0)
			return true;
	return *column == '\0';
}

bool
wish_heading(struct item *it, struct buf *why)
{
	const struct kind *k = kind_find(&it->c->desk, "ticket");
	static const char *const change[] = { "id", "ticket", "key", "field",
		"old", "new", "at", "actor", "cause", "reason", "kind", "name",
		NULL };
	struct buf advice = { 0 };
	bool named =
	    wish_narrow(it) && item_has(it, "kind") && item_has(it, "name");

	if (!named && !item_names_ticket(it, why))
		return false;
	if (wish_narrow(it))
		return item_known(it, NULL, change, why);
	if (!item_known(it, k, item_circumstances, why))
		return false;
	for (size_t i = 0; i < item_columns(it); i++) {
		const char *name = item_column(it, i);
		const struct col *c = col_find(k->cols, k->n, name);

		if (c == NULL || circumstance(name) ||
		    !(c->flags & (COL_RO | COL_NEW)))
			continue;
		map_advise(&advice, item_heading(it, i), "");
		buf_fmt(why, _("%s: cannot be changed; leave it out with %s"),
		    name, advice.s);
		buf_free(&advice);
		return false;
	}
	return true;
}

bool
wish_list(const struct item *it, struct wish *w, size_t *n, struct buf *why)
{
	const struct cell *cells = item_cells(it), *old, *new;

	*n = 0;
	if (!wish_narrow(it)) {
		for (size_t i = 0; i < item_columns(it); i++)
			if (cells[i].given && !circumstance(item_column(it, i)))
				w[(*n)++] =
				    (struct wish){ .field = item_column(it, i),
					    .new = cells[i].s };
		return true;
	}
	w->field = item_text(it, "field");
	new = item_cell(it, "new");
	old = item_cell(it, "old");
	if (w->field == NULL || new == NULL) {
		buf_str(why,
		    wish_other_kind(item_text(it, "kind"))
			? _("a change record needs the columns kind, name, "
			    "field and new")
			: _("a change record needs the columns id, field and "
			    "new"));
		return false;
	}
	w->new = new->s;
	w->expects = old != NULL;
	w->old = old != NULL ? old->s : NULL;
	*n = 1;
	return true;
}
