/* report_kb.c - articles of the knowledge base */
#include "report_count.h"
#include "report_work.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"

enum { ARTICLES, PUBLIC, INTERNAL, DRAFT, FROM_TICKET };

static void
written(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	report_count(r, g, ARTICLES);
	report_count(r, g,
	    VALUE_OF(article, text) <= ARTICLE_REVIEW	    ? DRAFT
		: VALUE_OF(article, text) == ARTICLE_PUBLIC ? PUBLIC
							    : INTERNAL);
	if (v[0] != NONE)
		report_count(r, g, FROM_TICKET);
}

void
report_make_kb(struct report *r)
{
	struct scan s = { .kind = kind_find(r->d, "article"),
		.time = "created",
		.values = { "ticket" },
		.text = "state",
		.fn = written,
		.as_of = true,
		.before = { NONE } };

	report_scan(r, &s);
	s.only[0] = "retired!=";
	report_leave(r, "articles", "retired", report_rows(r, &s));
}

void
report_row_kb(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	for (size_t i = ARTICLES; i <= FROM_TICKET; i++)
		grid_int(o, g->count[i]);
}
