/* view.c - searches with a name: hd-list @name */
#include <stdlib.h>
#include <string.h>

#include "names.h"
#include "sql.h"
#include "text.h"
#include "translate.h"
#include "view.h"

void
view_free(struct view_search *s)
{
	for (size_t i = 0; i < s->n; i++)
		free(s->words[i]);
	free(s->words);
	*s = (struct view_search){ 0 };
}

/* Reads the conditions of a view. False, and why. */
static bool
read_words(const char *filter, struct view_search *s, struct buf *why)
{
	struct buf word = { 0 };
	bool good = true;

	while (filter != NULL && *(filter += strspn(filter, " \t")) != '\0') {
		if ((filter = filter_word(filter, &word, why)) == NULL) {
			good = false;
			break;
		}
		s->words = mem_grow(s->words, s->n, &s->cap, sizeof(*s->words));
		s->words[s->n++] = xstrdup(buf_s(&word));
	}
	buf_free(&word);
	return good;
}

static bool
read_filters(const struct view_search *s, struct find *f, struct buf *why)
{
	f->filters = xcalloc(s->n + 1, sizeof(*f->filters));
	for (size_t i = 0; i < s->n; i++) {
		if (!filter_parse(s->words[i], &f->filters[i], why))
			return false;
		f->nfilters++;
	}
	return true;
}

/* Puts the name of the column that is wrong in front. */
static bool
blame(const char *column, struct buf *why)
{
	struct buf reason = { 0 };

	buf_add(&reason, buf_s(why), why->n);
	buf_clear(why);
	buf_fmt(why, "%s: %s", column, buf_s(&reason));
	buf_free(&reason);
	return false;
}

bool
view_check(struct desk *d, const struct view *v, struct view_search *s,
    struct buf *why)
{
	struct find f = { .limit = NONE, .as_of = { NONE }, .anyone = true };
	bool good = false;

	*s = (struct view_search){ .columns = v->columns, .sort = v->sort };
	s->kind = f.kind =
	    kind_named(d, v->kind != NULL ? v->kind : "ticket", why);
	if (f.kind == NULL)
		return blame("kind", why);
	if (!read_words(v->filter, s, why) || !read_filters(s, &f, why) ||
	    !find_check(d, &f, why))
		blame("filter", why);
	else if (!find_columns(f.kind, v->columns, &f.show, &f.nshow, why))
		blame("columns", why);
	else {
		f.sort = v->sort;
		good = find_check(d, &f, why) || blame("sort", why);
	}
	for (size_t i = 0; i < f.nfilters; i++)
		filter_free(&f.filters[i]);
	free(f.filters);
	free(f.show);
	return good;
}

bool
view_read(struct desk *d, const char *name, struct view_search *s,
    struct pool *pool, struct buf *why)
{
	struct db_rows *r = sql_query(d,
	    "SELECT kind, filter, columns, sort FROM view WHERE name = $1"
	    " AND retired IS NULL",
	    DB_ARGS(V(name)));
	struct view v = { .name = name };

	if (!sql_next(d, r)) {
		buf_fmt(why, _("no view has the name \"%s\""), name);
		names_suggest(d, "view", name, why);
		return false;
	}
	v.kind = sql_kept(pool, r, 0);
	v.filter = sql_kept(pool, r, 1);
	v.columns = sql_kept(pool, r, 2);
	v.sort = sql_kept(pool, r, 3);
	db_done(r);
	if (view_check(d, &v, s, why))
		return true;
	view_free(s);
	return false;
}
