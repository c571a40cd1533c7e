/* cmd_select.c - what a reading command is asked for: filters, ids */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "cmd_words.h"
#include "view.h"

void
cmd_slurp_ids(struct cmd *c)
{
	for (int i = 0; i < c->argc; i++)
		if (strcmp(c->argv[i], "-") == 0) {
			cmd_slurp(c, NULL, 0);
			return;
		}
}

/*
 * Adds advice to a message about a word, if that is a column: it may be what
 * the shell has left of a condition with < or >.
 */
static void
advise_quotes(struct cmd *c, const char *word, struct buf *why)
{
	bool column = false;

	for (const struct kind *k = kind_all; k->name != NULL; k++) {
		const struct kind *whole = kind_find(&c->desk, k->name);

		column |= col_find(whole->cols, whole->n, word) != NULL;
	}
	if (column)
		buf_str(why,
		    _("; the shell takes < and > for itself: put quotes around "
		      "conditions, as in 'due<+2h'"));
}

bool
cmd_select(struct cmd *c, char *const *words, int n, struct ids *ids,
    struct filter **filters, size_t *nfilters, struct buf *why)
{
	int64_t id;

	*filters = xcalloc((size_t)n + 1, sizeof(**filters));
	*nfilters = 0;
	if (c->nsources > 0) {
		ids->v = mem_grow(ids->v, ids->n, &ids->cap, sizeof(*ids->v));
		cmd_ids(c, ids);
	}
	for (int i = 0; i < n; i++) {
		if (strcmp(words[i], "-") == 0)
			continue;
		if (cmd_id(words[i], &id)) {
			ids_add(ids, id);
		} else if (!filter_parse(
			       words[i], &(*filters)[(*nfilters)++], why)) {
			advise_quotes(c, words[i], why);
			return false;
		}
	}
	return true;
}

char *const *
cmd_search_kind(
    struct cmd *c, const char *word, struct find *f, char *const *words, int *n)
{
	static struct view_search view; /* a transaction may begin again */
	static char **all;
	struct buf why = { 0 };

	view_free(&view);
	if (*word == '@' &&
	    !view_read(&c->desk, word + 1, &view, &c->keepsake, &why))
		cmd_usage(c, "%s", why.s);
	f->kind =
	    view.kind != NULL ? view.kind : kind_named(&c->desk, word, &why);
	if (f->kind == NULL) {
		advise_quotes(c, word, &why);
		cmd_usage(c, "%s", why.s);
	}
	if (c->columns == NULL)
		c->columns = view.columns;
	if (f->sort == NULL)
		f->sort = view.sort;
	all = xreallocarray(all, view.n + (size_t)*n + 1, sizeof(*all));
	for (size_t i = 0; i < view.n; i++)
		all[i] = view.words[i];
	for (int i = 0; i < *n; i++)
		all[view.n + (size_t)i] = words[i];
	*n += (int)view.n;
	return all;
}

void
cmd_search_prepare(struct cmd *c, struct find *f, char *const *words, int n)
{
	static struct ids ids;
	struct filter *filters;
	struct buf why = { 0 };
	size_t nfilters;

	ids.n = 0;
	if (!cmd_select(c, words, n, &ids, &filters, &nfilters, &why))
		cmd_usage(c, "%s", why.s);
	/* and what the command itself asks for */
	if (f->nfilters > 0) {
		filters = xreallocarray(
		    filters, nfilters + f->nfilters, sizeof(*filters));
		memcpy(filters + nfilters, f->filters,
		    f->nfilters * sizeof(*filters));
	}
	f->filters = filters;
	f->nfilters += nfilters;
	f->usual = c->columns == NULL;
	f->among = ids.v != NULL ? &ids : NULL;
	cmd_words(c, f);
	if (!find_columns(f->kind, c->columns, &f->show, &f->nshow, &why) ||
	    !find_check(&c->desk, f, &why))
		die(EX_USAGE, "%s", why.s);
}

/* "3 tickets, 1 late" */
static void
total(struct buf *b, uint64_t records, uint64_t late)
{
	if (records == 1)
		buf_str(b, _("1 ticket"));
	else
		buf_fmt(b, _("%llu tickets"), (unsigned long long)records);
	if (late == 1)
		buf_str(b, _(", 1 late"));
	else if (late > 1)
		buf_fmt(b, _(", %llu late"), (unsigned long long)late);
}

void
cmd_search(struct cmd *c, struct find *f, char *const *words, int n)
{
	cmd_search_prepare(c, f, words, n);
	cmd_out(c);
	if (f->kind->flags & KIND_TICKET)
		c->out.total = total;
	if (f->as_of.s != NONE)
		c->out.screen.now = f->as_of;
	if (find_run(&c->desk, f, &c->out) == 0)
		c->status = EX_NOTHING;
	if (f->among != NULL && f->scores == NULL &&
	    !ids_say_missing(&c->desk, f->among))
		c->status = EX_NOTHING;
	cmd_search_done(f);
}

void
cmd_search_done(struct find *f)
{
	for (size_t i = 0; i < f->nfilters; i++)
		filter_free(&f->filters[i]);
	free(f->filters);
	free(f->show);
	f->filters = NULL;
	f->show = NULL;
}
