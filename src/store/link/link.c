/* link.c - tickets that belong together: which links may be made */
#include <string.h>

#include "link.h"
#include "sql.h"
#include "ticket_row.h"
#include "translate.h"

/* Lists the words of links, then those of their other sides that are others. */
static void
words(struct buf *b)
{
	const char *p = vocabulary_link_back.choices;

	buf_str(b, vocabulary_link.choices);
	for (size_t n; *p != '\0'; p += n + (p[n] == ',')) {
		struct buf one = { 0 };

		n = strcspn(p, ",");
		buf_add(&one, p, n);
		if (VALUE_OF(link, one.s) == LINK_NONE)
			buf_fmt(b, ",%s", one.s);
		buf_free(&one);
	}
}

bool
link_read(int64_t ticket, const char *word, int64_t other, struct link *link,
    struct buf *why)
{
	enum link_type is = VALUE_OF(link, word);
	enum link_type back = VALUE_OF(link_back, word);
	bool turn = is == LINK_NONE || (is == LINK_RELATES && other < ticket);

	if (is == LINK_NONE && back == LINK_NONE) {
		struct buf all = { 0 };

		words(&all);
		buf_fmt(why, _("link: \"%s\" is not one of %s"), word, all.s);
		buf_free(&all);
		return false;
	}
	*link = (struct link){ .ticket = turn ? other : ticket,
		.link = is != LINK_NONE ? is : back,
		.other = turn ? ticket : other };
	return true;
}

/* Returns true if there is such a ticket; else false, and why. */
static bool
there(struct desk *d, int64_t id, const char *column, struct buf *why)
{
	int64_t withdrawn = sql_int(d,
	    "SELECT CASE WHEN withdrawn IS NULL THEN 0 ELSE 1 END FROM ticket"
	    " WHERE id = $1",
	    DB_ARGS(V(id)));

	if (withdrawn == 0)
		return true;
	buf_fmt(why, "%s: ", column);
	if (withdrawn == 1)
		buf_str(why, _("the ticket was withdrawn (hd-undo)"));
	else
		buf_fmt(why, _("no ticket has the id %lld"), (long long)id);
	return false;
}

/* Returns true if links of this sort lead from one ticket to the other. */
static bool
leads(struct desk *d, enum link_type link, int64_t from, int64_t to)
{
	return sql_int(d,
		   "WITH RECURSIVE w (id) AS (SELECT CAST($1 AS BIGINT) UNION"
		   " SELECT l.other FROM link l JOIN w ON l.ticket = w.id"
		   " WHERE l.link = $2 AND l.retired IS NULL)"
		   " SELECT 1 FROM w WHERE w.id = $3",
		   DB_ARGS(V(from), V(WORD_OF(link, link)), V(to))) == 1;
}

/* Returns true if the ticket has no other parent; else false, and why. */
static bool
orphan(struct desk *d, const struct link *l, struct buf *why)
{
	int64_t has = l->link != LINK_PARENT
	    ? NONE
	    : sql_int(d,
		  "SELECT other FROM link WHERE ticket = $1 AND"
		  " link = 'parent' AND retired IS NULL AND other <> $2",
		  DB_ARGS(V(l->ticket), V(l->other)));

	if (has == NONE)
		return true;
	buf_fmt(why,
	    _("ticket %lld has the parent %lld already; remove that link "
	      "first"),
	    (long long)l->ticket, (long long)has);
	return false;
}

bool
link_allowed(struct desk *d, const struct link *l, struct buf *why)
{
	if (!there(d, l->ticket, "ticket", why) ||
	    !there(d, l->other, "other", why) || !orphan(d, l, why))
		return false;
	if (l->ticket == l->other)
		buf_str(why, _("a ticket cannot be linked with itself"));
	else if (l->link == LINK_RELATES && l->ticket > l->other)
		buf_str(why,
		    _("relates: the ticket with the lower number comes "
		      "first"));
	else if (l->link != LINK_RELATES &&
	    leads(d, l->link, l->other, l->ticket))
		buf_fmt(why,
		    _("links of the sort %s lead from ticket %lld to ticket "
		      "%lld already; this one would close a circle"),
		    WORD_OF(link, l->link), (long long)l->other,
		    (long long)l->ticket);
	else
		return true;
	return false;
}

bool
link_known(struct desk *d, const struct link *l)
{
	return sql_int(d,
		   "SELECT 1 FROM link WHERE ticket = $1 AND link = $2"
		   " AND other = $3",
		   DB_ARGS(V(l->ticket), V(WORD_OF(link, l->link)),
		       V(l->other))) == 1;
}

void
link_active_children(struct desk *d, int64_t id, struct ids *ids)
{
	struct db_rows *r = sql_query(d,
	    "WITH RECURSIVE below (id) AS (SELECT ticket FROM link"
	    " WHERE other = $1 AND link = 'parent' AND retired IS NULL"
	    " UNION SELECT l.ticket FROM below b JOIN link l"
	    " ON l.other = b.id AND l.link = 'parent' AND l.retired IS NULL)"
	    " SELECT t.id FROM below b JOIN ticket t ON t.id = b.id"
	    " WHERE t.active = 1 AND t.withdrawn IS NULL ORDER BY t.id",
	    DB_ARGS(V(id)));

	ids_read(d, r, ids);
}
