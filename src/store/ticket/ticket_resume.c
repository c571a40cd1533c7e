/* ticket_resume.c - tickets that wait until an instant */
#include <stdlib.h>
#include <string.h>

#include "desk_calendar.h"
#include "ids.h"
#include "names.h"
#include "sql.h"
#include "ticket_impl.h"
#include "ticket_resume.h"
#include "translate.h"

/* Returns the name of the calendar in which a ticket counts: that of its
 * clocks, the resolution first; else of its team. NULL: none has any. */
static const char *
calendar_of(struct desk *d, const struct ticket *t, struct pool *pool)
{
	const char *name = sql_text(d, pool,
	    "SELECT calendar FROM clock WHERE ticket = $1 AND ended IS NULL"
	    " AND calendar IS NOT NULL ORDER BY"
	    " CASE WHEN metric = 'resolution' THEN 0 ELSE 1 END, metric"
	    " LIMIT 1",
	    DB_ARGS(V(t->id)));

	if (name == NULL && t->team != NULL)
		name = sql_text(d, pool,
		    "SELECT calendar FROM team WHERE name = $1",
		    DB_ARGS(V(t->team)));
	return name;
}

/* Returns the edit of the column, or NULL. */
static const struct edit *
edit_of(const struct update *u)
{
	for (size_t i = 0; u != NULL && i < u->n; i++)
		if (strcmp(u->edits[i].col->name, "resume") == 0)
			return &u->edits[i];
	return NULL;
}

bool
ticket_resume_follow(struct desk *d, const struct ticket *old,
    struct ticket *new, const struct update *update, struct instant at,
    struct buf *why)
{
	enum category is = names_must(d, "status", new->status)->category;
	bool waits = is == CATEGORY_PENDING || is == CATEGORY_HOLD;
	const struct edit *e = edit_of(update);
	const char *calendar;

	if (new->resume.s == NONE && (e == NULL || e->later.n == 0))
		return true;
	if (!waits && (e != NULL || old == NULL)) {
		buf_fmt(why,
		    _("resume: a ticket that is %s does not wait; set a status "
		      "such as pending, too"),
		    new->status);
		return false;
	}
	if (!waits)
		new->resume.s = NONE;
	else if (e != NULL && e->later.n != 0) {
		calendar = calendar_of(d, new, &new->keep);
		new->resume = calendar_due(
		    desk_calendar_find(d, calendar, at), at, e->later);
	}
	return true;
}

/* Opens a ticket again; if that is not allowed, it waits without an end. */
static void
resume(struct desk *d, int64_t id)
{
	const struct name *open = names_status(d, CATEGORY_OPEN);
	const struct kind *k = kind_find(d, "ticket");
	struct edit e = { .col = col_find(k->cols, k->n, "status") };
	struct update update = { .action = ACTION_SET, .edits = &e, .n = 1 };
	struct origin origin = ORIGIN_NOW;
	struct buf why = { 0 };

	origin.reason = "resume";
	if (open != NULL)
		e.new = V(open->key);
	if (open == NULL ||
	    ticket_change(d, id, &update, &origin, &why) == REFUSED) {
		e = (struct edit){ .col = col_find(k->cols, k->n, "resume") };
		origin.reason = buf_s(&why);
		buf_clear(&why);
		ticket_change(d, id, &update, &origin, &why);
	}
	buf_free(&why);
}

int64_t
ticket_resume_due(struct desk *d)
{
	struct db_rows *r = sql_query(d,
	    "SELECT id FROM ticket WHERE resume <= $1 ORDER BY resume, id",
	    DB_ARGS(V(d->now)));
	struct ids due = { .n = 0 };

	while (sql_next(d, r)) {
		due.v = mem_grow(due.v, due.n, &due.cap, sizeof(*due.v));
		due.v[due.n++] = db_int(r, 0);
	}
	for (size_t i = 0; i < due.n; i++)
		resume(d, due.v[i]);
	free(due.v);
	return (int64_t)due.n;
}

bool
ticket_resume_idle(struct desk *d)
{
	return sql_int(d, "SELECT 1 FROM ticket WHERE resume <= $1 LIMIT 1",
		   DB_ARGS(V(d->now))) == NONE;
}
