/* hd-promise - record by when tickets are promised to be solved */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "suggest.h"
#include "ticket.h"

static bool withdraw, suggests;
static const char *until; /* of the operands; NULL: each record says it */

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "withdraw", NULL, OPT_BOOL, &withdraw,
	    N_("withdraw the promise") },
	{ 0, "suggest", NULL, OPT_BOOL, &suggests,
	    N_("print what similar tickets took, and change nothing") },
	OPT_END
};
/* clang-format on */

/* The cell of a record; an empty one takes the promise back. */
static bool
instant(struct item *it, const char **text, struct buf *why)
{
	const struct cell *cell = item_cell(it, "promised");

	*text = withdraw ? NULL : until;
	if (withdraw || until != NULL)
		return true;
	if (cell == NULL) {
		buf_fmt(why, _("%s: is needed"), "promised");
		return false;
	}
	*text = cell->s;
	return true;
}

static enum answer
promise(struct item *it, struct buf *why)
{
	struct cmd *c = it->c;
	struct instant now =
	    it->origin.at.s != NONE ? it->origin.at : c->desk.now;
	struct edit e;
	struct update update = {
		.action = ACTION_PROMISE, .edits = &e, .n = 1
	};
	const char *text;
	enum answer answer;

	if (!instant(it, &text, why) ||
	    !ticket_edit_column(
		&c->desk, "promised", text, &c->keepsake, &e, why))
		return REFUSED;
	if (e.new.type == VAL_INT && e.new.i <= now.s) {
		buf_str(why, _("promised: write an instant in the future"));
		return REFUSED;
	}
	answer = ticket_change(&c->desk, it->id, &update, &it->origin, why);
	if (answer == DONE)
		cmd_changed(it, it->id);
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .ids = true, .each = promise };

	return cmd_each(c, &loop);
}

static const struct col columns[] = {
	COL(suggestion, id, 0),
	COL(suggestion, promised, 0),
	COL(suggestion, length, 0),
	COL(suggestion, low, 0),
	COL(suggestion, high, 0),
	COL(suggestion, n, 0),
	COL(suggestion, alike, 0),
	COL(suggestion, calendar, 0),
};
enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

/* Prints a suggestion for each ticket. */
static bool
suggestions(struct cmd *c)
{
	struct ids ids = { 0 };
	struct suggestion s;
	bool good = true;

	cmd_ids(c, &ids);
	cmd_out(c);
	col_columns(&c->out, columns, COLUMNS);
	for (size_t i = 0; i < ids.n; i++)
		if (suggest(&c->desk, ids.v[i], &c->keepsake, &s) == DONE)
			col_row(&c->out, columns, COLUMNS, &s);
		else {
			warn(_("no ticket has the id %lld"),
			    (long long)ids.v[i]);
			good = false;
		}
	out_end(&c->out);
	free(ids.v);
	return good;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	struct instant when;
	const char *why;

	cmd_start(&c, argc, argv, opts, "[id ... [instant]]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS | CMD_REASON);
	if (suggests && withdraw)
		cmd_usage(&c, _("use only one of %s"), "--suggest, --withdraw");
	if (!withdraw && !suggests && c.argc > 0) {
		until = c.argv[--c.argc];
		if (!when_parse(until, c.now, &when, &why))
			cmd_usage(&c, "\"%s\": %s", until, why);
		if (c.argc == 0)
			cmd_usage(&c,
			    _("name the tickets before the instant: id ... "
			      "instant"));
	}
	if (c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	return suggests ? cmd_read(&c, suggestions) : cmd_write(&c, work);
}
