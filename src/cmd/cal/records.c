/* records.c - questions to calendars as records, and their answers */
#include "question.h"
#include "records.h"

static size_t columns; /* of the output, without result */

static bool
heading(struct item *it, struct buf *why)
{
	struct out *o = &it->c->out;

	if (o->to != NULL) {
		if (item_columns(it) == columns)
			return true;
		buf_str(why,
		    _("the record has columns that the first record "
		      "does not have"));
		return false;
	}
	cmd_out(it->c);
	columns = item_columns(it);
	for (size_t i = 0; i < columns; i++)
		out_column(o, item_column(it, i), OUT_TEXT);
	out_column(o, "result", OUT_NUMBER);
	return true;
}

static const char *
cell(const struct item *it, const char *column)
{
	const struct cell *cell = item_cell(it, column);

	return cell != NULL ? cell->s : NULL;
}

static enum answer
answer(struct item *it, struct buf *why)
{
	const struct question q = { .op = cell(it, "op"),
		.calendar = cell(it, "calendar"),
		.start = cell(it, "start"),
		.amount = cell(it, "amount"),
		.end = cell(it, "end"),
		.pauses = cell(it, "pauses"),
		.working = true,
		.local = true };
	const struct cell *cells = item_cells(it);
	struct out *o = &it->c->out;
	struct buf result = { 0 };

	if (!question_run(&it->c->desk, &q, &result, why))
		return REFUSED;
	for (size_t i = 0; i < columns; i++)
		out_cell(o, cells[i].given ? cells[i].s : NULL, cells[i].n);
	out_str(o, result.n > 0 ? result.s : NULL);
	out_row(o);
	buf_free(&result);
	return DONE;
}

bool
records_answer(struct cmd *c)
{
	static const struct loop loop = { .heading = heading, .each = answer };

	return cmd_each(c, &loop);
}
