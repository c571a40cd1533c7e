/* candidates.c - what articles could be written about: hd-kb candidates */
#include <stdlib.h>
#include <string.h>

#include "article.h"
#include "candidates.h"
#include "cluster.h"

/* A cluster with what it has cost. */
struct candidate {
	const struct cluster *c;
	struct article_cost cost;
};

static int
by_volume(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;
	size_t m = x->c->tickets.n, n = y->c->tickets.n;

	if (m != n)
		return m < n ? 1 : -1;
	if (x->cost.open != y->cost.open)
		return x->cost.open < y->cost.open ? 1 : -1;
	return x->c->tickets.v[0] < y->c->tickets.v[0] ? -1 : 1;
}

/* The tickets that the operands choose, of those that have no article. */
static void
choose(struct cmd *c, struct ids *ids)
{
	struct find f = { .kind = kind_find(&c->desk, "ticket"),
		.as_of = { NONE },
		.sort = "id",
		.limit = NONE };
	const char *columns = c->columns;
	struct spool found = { 0 };
	struct out o = { 0 };
	char *text;

	c->columns = "id";
	cmd_search_prepare(c, &f, c->argv, c->argc);
	out_begin(&o, &found, OUT_LINE, false);
	find_run(&c->desk, &f, &o);
	out_end(&o);
	cmd_search_done(&f);
	c->columns = columns;
	text = xcalloc(found.size + 1, 1);
	spool_read(&found, 0, text, found.size);
	for (char *s = text; *s != '\0'; s += strcspn(s, "\n") + 1) {
		ids->v = mem_grow(ids->v, ids->n, &ids->cap, sizeof(*ids->v));
		ids->v[ids->n++] = strtoll(s, NULL, 10);
	}
	free(text);
	spool_free(&found);
	article_lacking(&c->desk, ids);
}

static void
row(struct cmd *c, const struct candidate *k)
{
	struct buf ids = { 0 };

	for (size_t i = 0; i < k->c->tickets.n; i++)
		buf_fmt(&ids, "%s%lld", i > 0 ? " " : "",
		    (long long)k->c->tickets.v[i]);
	out_int(&c->out, (int64_t)k->c->tickets.n);
	out_int(&c->out, k->cost.open);
	out_int(&c->out, k->cost.spent);
	out_str(&c->out, k->cost.subject);
	out_str(&c->out, k->c->words);
	out_str(&c->out, ids.s);
	out_row(&c->out);
	buf_free(&ids);
}

bool
candidates_print(struct cmd *c, int64_t limit)
{
	static const struct out_heading columns[] = { { "tickets", OUT_NUMBER },
		{ "open", OUT_LENGTH }, { "spent", OUT_LENGTH },
		{ "subject", OUT_TEXT }, { "words", OUT_TEXT },
		{ "ids", OUT_TEXT } };
	struct clusters all;
	struct candidate *k;
	struct ids ids = { 0 };
	size_t n;

	choose(c, &ids);
	cluster_tickets(&c->desk, &ids, &all);
	k = xcalloc(all.n + 1, sizeof(*k));
	for (size_t i = 0; i < all.n; i++) {
		k[i].c = &all.v[i];
		article_cost(
		    &c->desk, &all.v[i].tickets, &k[i].cost, &c->keepsake);
	}
	qsort(k, all.n, sizeof(*k), by_volume);
	n = limit != NONE && (size_t)limit < all.n ? (size_t)limit : all.n;
	cmd_out(c);
	out_columns(&c->out, columns, sizeof(columns) / sizeof(*columns));
	for (size_t i = 0; i < n; i++)
		row(c, &k[i]);
	c->status = n > 0 ? EX_OK : EX_NOTHING;
	free(k);
	free(ids.v);
	cluster_free(&all);
	return true;
}
