/* report_define.c - finds a report by name, and prints what its figures mean */
#include <string.h>

#include "report_define.h"
#include "report_table.h"
#include "text.h"
#include "translate.h"

/* Prints what a figure is in the language of the reader. The name of a figure
 * or of a column, which is one word, stays as it is. */
static void
out_translated(struct out *o, const char *text)
{
	bool prose = text != NULL && strchr(text, ' ') != NULL;

	out_str(o, prose ? _(text) : text);
}

const struct report_def *
report_find(const char *name, struct buf *why)
{
	const struct report_def *def = report_def_find(report_table, name);
	struct nearest near = { .word = name };

	if (def != NULL)
		return def;
	for (def = report_table; def->name != NULL; def++)
		text_offer(&near, def->name);
	buf_fmt(why, _("\"%s\" is not a report"), name);
	if (near.best != NULL)
		buf_fmt(why, _(" (did you mean \"%s\"?)"), near.best);
	return NULL;
}

void
report_define(const struct report_def *def, bool others, struct out *o)
{
	static const char *const columns[] = { "report", "version", "figure",
		"unit", "counts", "of", "without", "placed", "source" };
	const struct figure *f =
	    others && def->others != NULL ? def->others : def->figures;

	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		out_column(o, columns[i], i == 1 ? OUT_NUMBER : OUT_TEXT);
	for (; f->name != NULL; f++) {
		out_str(o, def->name);
		out_int(o, def->version);
		out_str(o, f->name);
		out_str(o, grid_unit_name(f->unit));
		out_translated(o, f->counts);
		out_str(o, f->of);
		out_translated(o, f->without);
		out_translated(o, def->placed);
		out_translated(o, def->source);
		out_row(o);
	}
}
