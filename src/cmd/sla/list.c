/* list.c - prints the open clocks, or one line about them */
#include "list.h"
#include "sla.h"

bool
list_clocks(struct cmd *c, const struct list_words *w)
{
	struct find f = { .kind = kind_find(&c->desk, "clock"),
		.as_of = { NONE },
		.limit = w->limit,
		.sort = w->sort != NULL ? w->sort : "due" };
	struct filter usual[2] = { { 0 }, { 0 } };
	struct buf line = { 0 };

	f.filters = usual;
	if (!w->all) {
		filter_parse("ended=", &usual[f.nfilters++], &line);
		filter_parse("target!=", &usual[f.nfilters++], &line);
	}
	if (w->monitor) {
		cmd_search_prepare(c, &f, c->argv, c->argc);
		c->status = sla_monitor(&c->desk, &f, &line);
		spool_add(&c->printed, line.s, line.n);
		cmd_search_done(&f);
	} else
		cmd_search(c, &f, c->argv, c->argc);
	buf_free(&line);
	return true;
}
