/* hd-drop - retire records of configuration and people */
#include <string.h>

#include "cmd.h"
#include "put.h"
#include "ticket_hand_over.h"

static const struct kind *kind;

static bool force, hand_over;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "force", NULL, OPT_BOOL, &force,
	    N_("retire also what active tickets have") },
	{ 0, "hand-over", NULL, OPT_BOOL, &hand_over,
	    N_("agent: hand the active tickets to the deputy, else to the team") },
	OPT_END
};
/* clang-format on */

/* The key of a record: its columns, a comma between them. */
static bool
key_of(const struct item *it, struct buf *key, struct buf *why)
{
	for (size_t i = 0; i < kind->n; i++) {
		const struct cell *cell;

		if (!(kind->cols[i].flags & COL_KEY))
			continue;
		cell = item_cell(it, kind->cols[i].name);
		if ((cell == NULL || cell->s == NULL) &&
		    !(kind->cols[i].flags & COL_BLANK)) {
			buf_fmt(why, _("%s: is needed"), kind->cols[i].name);
			return false;
		}
		if (key->n > 0)
			buf_ch(key, ',');
		if (cell != NULL && cell->s != NULL)
			buf_add(key, cell->s, cell->n);
	}
	return true;
}

/* Hands the tickets of an agent over. Returns false, and why, if one of them
 * cannot be. */
static bool
hand(struct item *it, const char *login, struct buf *why)
{
	struct desk *d = &it->c->desk;
	struct stuck_list list = { 0 };
	enum answer answer = DONE;
	struct guard guard;

	ticket_hand_over_find(d, login, &list);
	desk_guard(d, &guard, ticket_stuck_free, &list);
	for (size_t i = 0; i < list.n && answer != REFUSED; i++) {
		answer =
		    ticket_hand_over(d, &list.v[i], NULL, &it->origin, why);
		if (answer == REFUSED)
			buf_fmt(why, _(" (ticket %lld)"),
			    (long long)list.v[i].ticket);
	}
	desk_unguard(d);
	ticket_stuck_free(&list);
	return answer != REFUSED;
}

static enum answer
drop(struct item *it, struct buf *why)
{
	struct put_row row = { 0 };
	struct buf key = { 0 };
	enum answer answer = REFUSED;

	if (it->operand != NULL)
		buf_str(&key, it->operand);
	if ((it->operand != NULL || key_of(it, &key, why)) &&
	    (!hand_over || hand(it, buf_s(&key), why)))
		answer = put_retire(&it->c->desk, kind, buf_s(&key), force,
		    &it->origin, &row, why);
	if (answer == MISSING && it->operand != NULL)
		buf_fmt(why, _("no %s has this key"), kind->name);
	else if (answer == MISSING)
		buf_fmt(why, _("no %s has the key \"%s\""), kind->name,
		    buf_s(&key));
	if (answer == DONE)
		cmd_changed_record(it, kind, row.new);
	put_row_free(&row);
	buf_free(&key);
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .each = drop };
	struct buf why = { 0 };

	kind = kind_named(&c->desk, c->argv[0], &why);
	if (kind == NULL)
		cmd_usage(c, "%s", why.s);
	if (!(kind->flags & KIND_DROP))
		cmd_usage(c, _("%s records cannot be retired"), kind->name);
	if (hand_over && strcmp(kind->name, "agent") != 0)
		cmd_usage(c, _("%s is for an agent"), "--hand-over");
	if (kind->flags & KIND_AGENTS)
		c->needs = RIGHTS_AGENT;
	c->argv++;
	c->argc--;
	return cmd_each(c, &loop);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "kind [key ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_ADMIN);
	if (c.argc < 1)
		cmd_usage(&c,
		    _("name a kind of record, such as agent (see hd-list "
		      "kind)"));
	if (c.argc == 1)
		cmd_slurp(&c, NULL, 0);
	return cmd_write(&c, work);
}
