/* find_sort.c - the order of the records of a search, as SQL */
#include <stdlib.h>
#include <string.h>

#include "find_sort.h"
#include "translate.h"

#define SORT_MAX 100 /* columns; an engine takes some more */

/*
 * Returns the next column of "due,-priority" and sets *p behind it; NULL at the
 * end (then *name is NULL), or if *name is not a column. The caller frees
 * *name.
 */
static const struct col *
sort_next(const struct kind *k, const char **p, bool *down, char **name)
{
	size_t n;

	free(*name);
	*name = NULL;
	while (**p == ',')
		(*p)++;
	if (**p == '\0')
		return NULL;
	*down = **p == '-';
	*p += *down;
	n = strcspn(*p, ",");
	*name = xstrndup(*p, n);
	*p += n;
	return col_find(k->cols, k->n, *name);
}

bool
find_sort_check(const struct kind *k, const char *sort, struct buf *why)
{
	char *name = NULL;
	bool down;
	size_t n = 0;

	while (sort_next(k, &sort, &down, &name) != NULL)
		n++;
	if (name == NULL && n > SORT_MAX) {
		buf_fmt(why,
		    _("%zu columns to sort by are too many; use at "
		      "most %d"),
		    n, SORT_MAX);
		return false;
	}
	if (name == NULL)
		return true;
	buf_fmt(why, _("\"%s\" is not a column of the kind %s"), name, k->name);
	col_suggest(why, k->cols, k->n, name);
	free(name);
	return false;
}

void
find_sort(const struct find *f, struct instant now, struct buf *sql)
{
	const char *p = f->sort != NULL ? f->sort : f->kind->order;
	const char *key = f->kind->order;
	const struct col *c;
	char *name = NULL;
	bool down;
	size_t n = 0;

	for (int round = 0; round < 2; round++) {
		while ((c = sort_next(f->kind, &p, &down, &name)) != NULL) {
			buf_str(sql, n++ > 0 ? ", " : " ORDER BY ");
			kind_sql(sql, c, now);
			buf_str(sql, down ? " DESC" : "");
			/* a key has no nulls, and its index can only be used
			 * without these words */
			if (f->sort != NULL && round == 0)
				buf_str(sql, " NULLS LAST");
		}
		if (f->sort == NULL)
			break;
		p = key; /* ties in the order of the key */
	}
	free(name);
}
