/* report_by.c - reads the columns of -b, which make the groups of a report */
#include <stdlib.h>
#include <string.h>

#include "number.h"
#include "report_by.h"
#include "report_def.h"
#include "translate.h"

static bool
by_one(const struct kind *k, const struct report_def *def, const char *name,
    struct by *b, struct buf *why)
{
	const char *slash = strchr(name, '/');
	char *plain = xstrndup(
	    name, slash != NULL ? (size_t)(slash - name) : strlen(name));

	*b = (struct by){ .name = name, .how = BY_VALUE };
	b->col = col_find(k->cols, k->n, plain);
	if (b->col == NULL && (def->flags & REPORT_CLOCKED) &&
	    (strcmp(name, "weekday") == 0 || strcmp(name, "hour") == 0))
		b->how = name[0] == 'h' ? BY_HOUR : BY_WEEKDAY;
	else if (b->col == NULL) {
		buf_fmt(why, _("\"%s\" is not a column of the kind %s"), plain,
		    k->name);
		col_suggest(why, k->cols, k->n, plain);
	} else if (slash != NULL) {
		int64_t depth = 0;

		b->how = BY_TREE;
		if (!number_whole(slash + 1, &depth) || slash[1] == '+' ||
		    !(b->col->flags & COL_TREE) || depth < 1 || depth > 100)
			buf_fmt(why,
			    _("-b: \"%s\": only a column of paths has "
			      "levels, such as category/1"),
			    name);
		b->depth = (int)depth;
		b->name = b->col->name;
	} else if (b->col->flags & COL_WORDS)
		b->how = BY_WORD;
	free(plain);
	return why->n == 0;
}

/* Returns whether the heading of b is that of a column before it, or fixed. */
static bool
heading_there(
    const struct report_def *def, const struct by *before, const struct by *b)
{
	while (before < b)
		if (strcmp(before++->name, b->name) == 0)
			return true;
	for (const char *p = def->fixed; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ",");

		if (strlen(b->name) == len && strncmp(p, b->name, len) == 0)
			return true;
		p += len + (p[len] == ',');
	}
	return false;
}

bool
report_by(struct desk *d, const struct report_def *def, const char *list,
    struct by *by, size_t *n, struct pool *pool, struct buf *why)
{
	const struct kind *k = kind_find(d, def->kind);

	*n = 0;
	for (const char *p = list; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ",");

		if (*n == REPORT_BY) {
			buf_str(why, _("-b: name at most 32 columns"));
			return false;
		}
		if (!by_one(k, def, mem_keep(pool, p, len), &by[*n], why))
			return false;
		if (heading_there(def, by, &by[*n])) {
			buf_fmt(why, _("-b: the column \"%s\" is named twice"),
			    by[*n].name);
			return false;
		}
		(*n)++;
		p += len + (p[len] == ',');
	}
	if (list != NULL && *n == 0)
		buf_str(why, _("name at least one column"));
	return list == NULL || *n > 0;
}
