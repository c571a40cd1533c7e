/* propose.c - proposals for records, or for tickets of the desk */
#include <stdio.h>
#include <string.h>

#include "number.h"
#include "proposal.h"
#include "propose.h"
#include "ticket.h"

static const struct propose_words *words;
static struct features has; /* of the record in hand */
static size_t columns;	    /* of the input */
static bool told;	    /* that there is no model */

/* Where each column is: in the input, or added behind it. */
static int place[TRIAGE_COLUMNS];
enum { NOT_THERE = -1 };

/* ------------------------------------------------------------------- options
 */

static void
read_columns(struct cmd *c, struct propose_words *w)
{
	const char *s = w->columns;

	for (int i = 0; s == NULL && i < TRIAGE_COLUMNS; i++)
		w->wanted[i] = i != TRIAGE_LANGUAGE;
	while (s != NULL && *s != '\0') {
		size_t n = strcspn(s, ",");
		int i = ended_place(s, n);

		if (i < 0)
			cmd_usage(c,
			    _("--propose: \"%.*s\" is not category, type, "
			      "priority, team or language"),
			    (int)n, s);
		else
			w->wanted[i] = true;
		s += n + (s[n] == ',');
	}
}

void
propose_read(struct cmd *c, struct propose_words *w, const char *least)
{
	w->least = PROPOSAL_LEAST;
	if (least != NULL && !proposal_least(least, &w->least))
		cmd_usage(
		    c, _("--least: \"%s\" is not a number from 0 to 1"), least);
	read_columns(c, w);
}

/* ------------------------------------------------------------------ proposing
 */

/* Says once if nothing can be proposed. */
static void
tell(struct cmd *c)
{
	if (!told && !proposal_can(&c->desk))
		warn(_("this desk has no model yet: nothing is proposed; run "
		       "'hd-triage train'"));
	told = true;
}

/* Proposes a column; value NULL: nothing that is sure enough. */
static void
propose(struct cmd *c, int column, struct proposal *p)
{
	proposal_make(&c->desk, column, &has, p);
	if (p->value != NULL && p->sure < words->least)
		*p = (struct proposal){ 0 };
}

static void
print_sure(struct out *o, const struct proposal *p)
{
	char s[32];

	snprintf(s, sizeof(s), "%.2f", p->sure);
	out_str(o, p->value != NULL ? s : NULL);
}

/* Adds the heading of a proposal that the input does not have. */
static void
head(struct item *it, int column)
{
	place[column] = NOT_THERE;
	for (size_t i = 0; i < columns; i++)
		if (strcmp(item_column(it, i), ended_column[column]) == 0)
			place[column] = (int)i;
	if (words->wanted[column] && place[column] == NOT_THERE)
		out_column(&it->c->out, ended_column[column], OUT_TEXT);
}

static bool
heading(struct item *it, struct buf *why)
{
	struct out *o = &it->c->out;
	struct buf name = { 0 };

	if (o->to != NULL) {
		if (item_columns(it) == columns)
			return true;
		buf_str(why,
		    _("the record has columns that the first record "
		      "does not have"));
		return false;
	}
	if (!it->bare && !item_has(it, "subject") && !item_has(it, "body")) {
		buf_str(why, _("the column subject or body is needed"));
		return false;
	}
	cmd_out(it->c);
	columns = item_columns(it);
	for (size_t i = 0; i < columns; i++)
		out_column(o, item_column(it, i), OUT_TEXT);
	for (int i = 0; i < TRIAGE_COLUMNS; i++)
		head(it, i);
	for (int i = 0; words->probability && i < TRIAGE_COLUMNS; i++)
		if (words->wanted[i]) {
			buf_clear(&name);
			buf_fmt(&name, "%s_sure", ended_column[i]);
			out_column(o, name.s, OUT_NUMBER);
		}
	buf_free(&name);
	return true;
}

static bool
given(const struct cell *cell)
{
	return cell->given && cell->s != NULL && cell->n > 0;
}

/* Prints a record: its cells, what was added behind them, how sure that is. */
static enum answer
print_record(struct item *it, const struct proposal *p)
{
	const struct cell *cell = item_cells(it);
	struct out *o = &it->c->out;

	for (size_t i = 0; i < columns; i++) {
		int of = TRIAGE_COLUMNS - 1;

		while (of >= 0 && place[of] != (int)i)
			of--;
		if (of >= 0 && p[of].value != NULL)
			out_str(o, p[of].value);
		else
			out_cell(
			    o, cell[i].given ? cell[i].s : NULL, cell[i].n);
	}
	for (int i = 0; i < TRIAGE_COLUMNS; i++)
		if (words->wanted[i] && place[i] == NOT_THERE)
			out_str(o, p[i].value);
	for (int i = 0; words->probability && i < TRIAGE_COLUMNS; i++)
		if (words->wanted[i])
			print_sure(o, &p[i]);
	out_row(o);
	return DONE;
}

static enum answer
record(struct item *it, struct buf *why)
{
	struct proposal p[TRIAGE_COLUMNS] = { 0 };
	const struct cell *cell = item_cells(it);

	(void)why;
	tell(it->c);
	feature_read(&has, item_text(it, "subject"), item_text(it, "body"));
	for (int i = 0; i < TRIAGE_COLUMNS; i++)
		if (words->wanted[i] &&
		    (words->replace || place[i] == NOT_THERE ||
			!given(&cell[place[i]])))
			propose(it->c, i, &p[i]);
	return print_record(it, p);
}

/* ------------------------------------------------------------------- tickets
 */

static void
print_change(struct cmd *c, int64_t id, int column, const char *old,
    const struct proposal *p)
{
	out_int(&c->out, id);
	out_str(&c->out, ended_column[column]);
	out_str(&c->out, old);
	out_str(&c->out, p->value);
	if (words->probability)
		print_sure(&c->out, p);
	out_row(&c->out);
}

static void
print_changes(struct cmd *c, const struct ticket *t)
{
	char priority[NUMBER_ROOM];
	const char *old[TRIAGE_COLUMNS] = { t->category, t->type, priority,
		t->team, NULL };

	number_int(priority, t->priority);
	for (int i = 0; i < TRIAGE_LANGUAGE; i++) {
		struct proposal p;

		if (!words->wanted[i] || (old[i] != NULL && !words->replace))
			continue;
		propose(c, i, &p);
		if (p.value != NULL &&
		    (old[i] == NULL || strcmp(old[i], p.value) != 0))
			print_change(c, t->id, i, old[i], &p);
	}
}

static enum answer
ticket(struct item *it, struct buf *why)
{
	struct ticket t;
	int64_t id;

	if (!cmd_id(it->operand, &id)) {
		buf_fmt(why, _("\"%s\" is not an id"), it->operand);
		return REFUSED;
	}
	if (!proposal_ticket(&it->c->desk, id, &has) ||
	    !ticket_read(&it->c->desk, id, &t)) {
		buf_fmt(why, _("no ticket has the id %lld"), (long long)id);
		return REFUSED;
	}
	tell(it->c);
	print_changes(it->c, &t);
	ticket_free(&t);
	return DONE;
}

static void
begin_changes(struct cmd *c)
{
	static const struct out_heading headings[] = { { "id", OUT_NUMBER },
		{ "field", OUT_TEXT }, { "old", OUT_TEXT },
		{ "new", OUT_TEXT } };

	cmd_out(c);
	out_columns(&c->out, headings, sizeof(headings) / sizeof(headings[0]));
	if (words->probability)
		out_column(&c->out, "sure", OUT_NUMBER);
}

bool
propose_all(struct cmd *c, const struct propose_words *w)
{
	static const struct loop records = { .heading = heading,
		.each = record };
	static const struct loop tickets = { .each = ticket };
	bool good;

	words = w;
	told = false;
	if (c->argc > 0)
		begin_changes(c);
	good = cmd_each(c, c->argc > 0 ? &tickets : &records);
	feature_free(&has);
	return good;
}
