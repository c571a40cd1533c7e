/* ascent.c - finds where a ticket goes when it is escalated */
#include <string.h>

#include "ascent.h"
#include "sql.h"
#include "text.h"

/* Returns how much of a path the category says; 0: nothing, -1: it is another.
 */
static int
category_says(const char *asked, const char *has)
{
	size_t n;

	if (asked == NULL)
		return 0;
	n = strlen(asked);
	if (has == NULL || strncmp(asked, has, n) != 0 ||
	    (has[n] != '\0' && has[n] != '/'))
		return -1;
	return (int)n;
}

static bool
other(const char *asked, const char *has)
{
	return asked != NULL && !text_same(asked, has);
}

/* Returns how much the ascent says of the ticket; -1: it is not for it. */
static int
says(const struct ascent *a, const struct ticket *t)
{
	int category = category_says(a->category, t->category);

	if (category < 0 || other(a->service, t->service) ||
	    other(a->team, t->team) || (a->level > 0 && a->level != t->level))
		return -1;
	if (a->to_level > 0 && a->to_level < t->level)
		return -1; /* it is higher already */
	if (!a->inform.v && (a->to_level < 1 || a->to_level == t->level) &&
	    !other(a->to_team, t->team))
		return -1; /* it is there already */
	return category * 8 + (a->service != NULL) * 4 + (a->team != NULL) * 2 +
	    (a->level > 0);
}

bool
ascent_find(struct desk *d, const struct ticket *t, struct pool *keep,
    struct ascent *out)
{
	struct db_rows *r = sql_query(d,
	    "SELECT name, category, service, team, level, to_team, to_level,"
	    " inform FROM ascent WHERE retired IS NULL ORDER BY name",
	    DB_NOARGS);
	int most = -1;

	while (sql_next(d, r)) {
		const struct ascent a = { .name = db_text(r, 0, NULL),
			.category = db_text(r, 1, NULL),
			.service = db_text(r, 2, NULL),
			.team = db_text(r, 3, NULL),
			.level = db_int(r, 4),
			.to_team = db_text(r, 5, NULL),
			.to_level = db_int(r, 6),
			.inform = { db_int(r, 7) == 1 } };
		int is = says(&a, t);

		if (is <= most)
			continue;
		most = is;
		*out = a;
		out->name = sql_kept(keep, r, 0);
		out->to_team = sql_kept(keep, r, 5);
		out->category = out->service = out->team = NULL;
	}
	return most >= 0;
}
