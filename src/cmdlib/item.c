/* item.c - one record of the input, or one operand: its cells and its origin */
#include <stdlib.h>
#include <string.h>

#include "actor.h"
#include "cmd.h"
#include "cmd_impl.h"
#include "desk_ahead.h"
#include "event.h"
#include "identity.h"
#include "ticket.h"
#include "value.h"

const char *const item_circumstances[] = { "id", "ticket", "key", "at", "actor",
	"cause", "reason", NULL };

size_t
item_columns(const struct item *it)
{
	if (it->held)
		return it->kept != NULL ? it->kept->n : 0;
	return it->c->source != NULL ? it->c->source->nheading : 0;
}

const char *
item_column(const struct item *it, size_t i)
{
	return it->held ? it->kept->column[i] : it->c->source->heading[i];
}

const char *
item_heading(const struct item *it, size_t i)
{
	return rec_heading(it->c->source->in, i);
}

const struct cell *
item_cells(const struct item *it)
{
	return it->held ? it->kept->cell : rec_cells(it->c->source->in);
}

struct rec_in *
item_source(const struct item *it)
{
	return it->c->source->in;
}

const struct cell *
item_cell(const struct item *it, const char *column)
{
	for (size_t i = 0; i < item_columns(it); i++)
		if (strcmp(item_column(it, i), column) == 0 &&
		    item_cells(it)[i].given)
			return &item_cells(it)[i];
	return NULL;
}

const char *
item_text(const struct item *it, const char *column)
{
	const struct cell *cell = item_cell(it, column);

	return cell != NULL && cell->s != NULL && *cell->s != '\0' ? cell->s
								   : NULL;
}

bool
item_has(const struct item *it, const char *column)
{
	for (size_t i = 0; i < item_columns(it); i++)
		if (strcmp(item_column(it, i), column) == 0)
			return true;
	return false;
}

/* In a heading without records, a column that every command takes is no
 * mistake. */
static bool
innocent(const struct item *it, const char *name)
{
	for (size_t i = 0; it->bare && item_circumstances[i] != NULL; i++)
		if (strcmp(item_circumstances[i], name) == 0)
			return true;
	return false;
}

bool
item_known(const struct item *it, const struct kind *k,
    const char *const *others, struct buf *why)
{
	struct buf map = { 0 };

	for (size_t i = 0; i < item_columns(it); i++) {
		const char *name = item_column(it, i);
		const char *const *o = others;

		while (*o != NULL && strcmp(*o, name) != 0)
			o++;
		if (*name == '\0' || *o != NULL ||
		    (it->bare ? innocent(it, name)
			      : !item_cells(it)[i].given) ||
		    (k != NULL && col_find(k->cols, k->n, name) != NULL))
			continue;
		buf_fmt(why,
		    map.n > 0 ? ", \"%s\"" : _("unknown column \"%s\""), name);
		if (k != NULL)
			col_suggest(why, k->cols, k->n, name);
		buf_str(&map, map.n > 0 ? "," : "");
		map_write(&map, item_heading(it, i), "");
	}
	if (map.n == 0)
		return true;
	buf_fmt(why, _("; leave it out with --map '%s'"), map.s);
	buf_free(&map);
	return false;
}

static bool
actor_of(struct item *it, struct buf *why)
{
	const char *s = item_text(it, "actor");
	struct buf unseen = { 0 };
	bool good = s == NULL || actor_visible(s, &unseen);

	if (!good) {
		buf_reason(why);
		buf_fmt(why, "actor: %s", unseen.s);
	} else if (s != NULL)
		it->origin.actor =
		    value_person(&it->c->desk, s, &it->c->of_item);
	buf_free(&unseen);
	return good;
}

static bool
cause_of(struct item *it, struct buf *why)
{
	const char *s = item_text(it, "cause");

	if (s == NULL ||
	    (cmd_id(s, &it->origin.cause) &&
		event_known(&it->c->desk, it->origin.cause)))
		return true;
	buf_reason(why);
	buf_fmt(why, _("cause: \"%s\" is not the id of an event"), s);
	return false;
}

static bool
instant_of(struct item *it, struct buf *why)
{
	const char *s = item_text(it, "at"), *reason;
	struct buf far = { 0 };
	bool good;

	it->nanoseconds = s != NULL ? when_nanoseconds(s) : 0;
	if (s != NULL &&
	    !when_parse(s, it->c->desk.now, &it->origin.at, &reason)) {
		buf_reason(why);
		buf_fmt(why, "at: \"%s\": %s", s, reason);
		return false;
	}
	if (!(good = desk_near(&it->c->desk, it->origin.at, &far))) {
		buf_reason(why);
		buf_str(why, buf_s(&far));
	}
	buf_free(&far);
	return good;
}

bool
item_origin(struct item *it, struct buf *why)
{
	const char *s;
	bool good;

	it->origin = ORIGIN_NOW;
	it->origin.reason = it->c->reason != NULL && *it->c->reason != '\0'
	    ? it->c->reason
	    : NULL;
	if (it->operand != NULL)
		return true;
	if ((s = identity_content(item_text(it, "reason"))) != NULL &&
	    *s != '\0')
		it->origin.reason = s;
	good = actor_of(it, why);
	good &= cause_of(it, why);
	return instant_of(it, why) && good;
}

bool
item_ticket(struct item *it, struct buf *why)
{
	const char *s = it->operand, *key;

	if (s == NULL && (s = item_text(it, "id")) == NULL)
		s = item_text(it, "ticket");
	if (s == NULL && (key = item_text(it, "key")) != NULL) {
		key = ticket_key(&it->c->desk, key, &it->c->of_item);
		it->id = ticket_by_key(&it->c->desk, key);
		if (it->id == NONE)
			buf_fmt(why, _("no ticket has the key \"%s\""), key);
		return it->id != NONE;
	}
	if (s == NULL) {
		buf_str(why, _("the id is empty"));
		return false;
	}
	if (cmd_id(s, &it->id))
		return true;
	buf_fmt(why, _("\"%s\" is not an id"), s);
	return false;
}

bool
item_names_ticket(const struct item *it, struct buf *why)
{
	if (item_has(it, "id") || item_has(it, "ticket") || item_has(it, "key"))
		return true;
	buf_str(why,
	    _("the input needs a column that names the ticket: id, ticket "
	      "or key"));
	return false;
}
