/* rule_table.c - reads the rules of a desk */
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "rule.h"
#include "rule_action.h"
#include "sql.h"
#include "translate.h"

/* Frees what a set of rules has. */
static void
free_all(struct rule_set *all)
{
	for (size_t i = 0; i < all->n; i++) {
		free(all->v[i].changed);
		match_free(&all->v[i].match);
	}
	free(all->v);
	mem_free(&all->keep);
	*all = (struct rule_set){ .n = 0 };
}

static const char *
kept(struct rule_set *all, const char *s)
{
	return s != NULL ? mem_keep(&all->keep, s, strlen(s)) : NULL;
}

/* Adds a rule to a set; its texts are copied. False, and why, if its trigger
 * cannot be read. */
static bool
add(struct desk *d, struct rule_set *all, const struct compiled_rule *one,
    const char *trigger, struct buf *why)
{
	struct compiled_rule r = *one;

	r.name = kept(all, one->name);
	r.filter = kept(all, one->filter);
	r.actions = kept(all, one->actions);
	if (!rule_trigger(d, trigger, &r, why))
		return false;
	all->triggers |= r.triggers;
	all->v = mem_grow(all->v, all->n, &all->cap, sizeof(*all->v));
	all->v[all->n++] = r;
	return true;
}

/* The rules of a desk, once they have been read. */
struct memory {
	struct rule_set all;
	bool read;
};

/* Returns true if conditions or triggers may read otherwise after a record of
 * that kind has changed. */
static bool
matters(const char *kind)
{
	const struct kind *k = kind_plain("ticket");

	if (strcmp(kind, "rule") == 0 || strcmp(kind, "field") == 0)
		return true;
	for (size_t i = 0; i < k->n; i++)
		if (k->cols[i].ref != NULL && strcmp(k->cols[i].ref, kind) == 0)
			return true;
	return false;
}

static void
forget(struct desk *d, void *memory, const char *kind)
{
	struct memory *m = memory;

	(void)d;
	if (kind != NULL && !matters(kind))
		return;
	free_all(&m->all);
	m->read = false;
}

static void
forget_all(void *memory)
{
	forget(NULL, memory, NULL);
}

static const struct desk_memory rule_memory = {
	.size = sizeof(struct memory), .forget = forget, .close = forget_all
};

struct rule_set *
rule_set_of(struct desk *d)
{
	struct memory *m = desk_memory(d, &rule_memory);
	struct buf ignored = { 0 };
	struct db_rows *r;

	if (m->read)
		return &m->all;
	free_all(&m->all);
	r = sql_query(d,
	    "SELECT name, filter, actions, position, valid_from, trigger"
	    " FROM rule WHERE retired IS NULL ORDER BY position, name",
	    DB_NOARGS);
	while (sql_next(d, r)) {
		const struct compiled_rule one = { .name = db_text(r, 0, NULL),
			.filter = db_text(r, 1, NULL),
			.actions = db_text(r, 2, NULL),
			.position = db_int(r, 3),
			.valid_from = { db_int(r, 4) } };

		/* a trigger whose column was removed never comes */
		add(d, &m->all, &one, db_text(r, 5, NULL), &ignored);
	}
	buf_free(&ignored);
	m->read = true;
	return &m->all;
}

const struct match *
rule_match(struct desk *d, struct compiled_rule *r)
{
	struct buf ignored = { 0 };

	if (!r->read)
		r->broken =
		    !match_parse_event(d, r->filter, &r->match, &ignored);
	r->read = true;
	buf_free(&ignored);
	return r->broken ? NULL : &r->match;
}

/* Checks the conditions of a rule that runs by time: those of a search. */
static bool
search_good(struct desk *d, const char *filter, struct buf *why)
{
	struct rule_search s;
	bool good = rule_search_read(d, filter, &s, why);

	if (good && s.n == 0) {
		buf_str(why, _("a rule that runs by time needs conditions"));
		good = false;
	}
	rule_search_free(&s);
	return good;
}

/* Puts the name of the column that is wrong in front. */
static bool
blame(const char *column, const struct buf *reason, struct buf *why)
{
	buf_fmt(why, "%s: %s", column, buf_s(reason));
	return false;
}

bool
rule_check(struct desk *d, const char *trigger, const char *filter,
    const char *actions, struct buf *why)
{
	struct compiled_rule r = { .filter = filter };
	struct buf reason = { 0 };
	bool good;

	if (!(good = rule_trigger(d, trigger, &r, &reason)))
		blame("trigger", &reason, why);
	else if (!(good = r.triggers & TRIGGER_TIME
			 ? search_good(d, filter, &reason)
			 : match_parse_event(d, filter, &r.match, &reason)))
		blame("filter", &reason, why);
	else if (!(good = rule_actions_check(d, actions, &reason)))
		blame("actions", &reason, why);
	free(r.changed);
	match_free(&r.match);
	buf_free(&reason);
	return good;
}
