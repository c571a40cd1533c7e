/* read.c - prints articles, and lists of them */
#include "article.h"
#include "read.h"

bool
read_show(struct cmd *c)
{
	struct buf b = { 0 };
	int64_t id;
	int i = 0;

	for (; i < c->argc && cmd_id(c->argv[i], &id) &&
	     article_show(&c->desk, id, &b);
	     i++)
		;
	if (i < c->argc)
		warn(_("no article has the id %s"), c->argv[i]);
	else
		spool_add(&c->printed, buf_s(&b), b.n);
	buf_free(&b);
	return i == c->argc;
}

void
read_list(struct cmd *c, int64_t limit)
{
	struct find f = { .kind = kind_find(&c->desk, "article"),
		.as_of = { NONE },
		.limit = limit };

	cmd_search(c, &f, c->argv, c->argc);
}
