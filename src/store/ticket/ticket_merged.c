/* ticket_merged.c - what follows for a ticket that goes on in another one */
#include "event.h"
#include "names.h"
#include "sql.h"
#include "text.h"
#include "ticket_impl.h"
#include "ticket_merged.h"
#include "translate.h"
#include "vocabulary.h"

/* Returns true if a ticket can go on in the target; else false, and why. */
static bool
target_good(struct desk *d, int64_t id, int64_t target, struct buf *why)
{
	struct ticket t;

	buf_str(why, "merged: ");
	if (id == target) {
		buf_str(why, _("a ticket cannot be merged into itself"));
		return false;
	}
	if (!ticket_read(d, target, &t)) {
		buf_fmt(why, _("no ticket has the id %lld"), (long long)target);
		return false;
	}
	if (t.withdrawn.s != NONE)
		buf_str(why, _("the ticket was withdrawn (hd-undo)"));
	else if (t.merged != NONE)
		buf_fmt(why,
		    _("ticket %lld was merged into ticket %lld; name that one"),
		    (long long)target, (long long)t.merged);
	else
		buf_clear(why);
	ticket_free(&t);
	return why->n == 0;
}

/* Gives a ticket that gets a target the status for that. */
static bool
get_status(struct desk *d, struct ticket *t, struct buf *why)
{
	const struct name *s = names_status(d, CATEGORY_MERGED);

	if (s == NULL) {
		buf_str(why, _("status: there is none of the category merged"));
		return false;
	}
	t->status = s->key;
	return true;
}

bool
ticket_merged_follow(struct desk *d, const struct ticket *old,
    struct ticket *new, const struct update *update, struct buf *why)
{
	int64_t was = old != NULL ? old->merged : NONE;
	bool status_same = old != NULL && text_same(old->status, new->status);

	if (new->merged != NONE &&new->merged != was && update != NULL &&
	    !ticket_sets(update, "status") && !get_status(d, new, why))
		return false;
	if (names_must(d, "status", new->status)->category != CATEGORY_MERGED) {
		if (new->merged != NONE &&new->merged != was) {
			buf_fmt(why,
			    _("merged: a ticket with the status \"%s\" goes on "
			      "itself"),
			    new->status);
			return false;
		}
		new->merged = NONE;
		return true;
	}
	/* some of earlier releases have no target */
	if (new->merged == was && status_same)
		return true;
	if (new->merged != NONE)
		return target_good(d, new->id, new->merged, why);
	buf_fmt(why,
	    _("status: \"%s\" needs the ticket that this one goes on in (see "
	      "hd-merge)"),
	    new->status);
	return false;
}

/* Returns the ticket that one was merged into by an instant; NONE: none. */
static int64_t
next(struct desk *d, int64_t id, struct instant at)
{
	return sql_int(d,
	    "SELECT t.merged FROM ticket t WHERE t.id = $1"
	    " AND " TICKET_MERGED("t", "$2"),
	    DB_ARGS(V(id), V(at)));
}

int64_t
ticket_merged_end(struct desk *d, int64_t id, const struct origin *origin)
{
	struct instant at = event_at(d, origin);
	int64_t into;

	/* what nobody has said the instant of, comes last */
	if (origin->at.s == NONE && !d->at_given)
		at.s = INT64_MAX;

	while ((into = next(d, id, at)) != NONE)
		id = into;
	return id;
}

const char *
ticket_merged_requester(struct desk *d, int64_t id, struct pool *keep)
{
	return sql_text(d, keep, "SELECT requester FROM ticket WHERE id = $1",
	    DB_ARGS(V(id)));
}
