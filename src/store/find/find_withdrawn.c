/* find_withdrawn.c - the condition that leaves out what was withdrawn */
#include <string.h>

#include "find_withdrawn.h"
#include "sql.h"

/* What a desk has that was withdrawn. Mostly nothing: then searches read no
 * more than they did without. */
struct withdrawn {
	bool read, tickets, entries;
};

static void
withdrawn_forget(struct desk *d, void *memory, const char *kind)
{
	struct withdrawn *w = memory;

	(void)d;
	if (kind == NULL)
		*w = (struct withdrawn){ 0 };
}

static const struct desk_memory withdrawn_memory = {
	.size = sizeof(struct withdrawn), .forget = withdrawn_forget
};

static const struct withdrawn *
known(struct desk *d)
{
	struct withdrawn *w = desk_memory(d, &withdrawn_memory);

	if (!w->read) {
		w->tickets = sql_int(d,
				 "SELECT 1 FROM ticket"
				 " WHERE withdrawn IS NOT NULL LIMIT 1",
				 DB_NOARGS) == 1;
		w->entries = sql_int(d,
				 "SELECT 1 FROM entry"
				 " WHERE withdrawn IS NOT NULL LIMIT 1",
				 DB_NOARGS) == 1;
		w->read = true;
	}
	return w;
}

/* Adds "(SELECT ...)": the ids of withdrawn tickets, or of entries. */
static void
ids(struct buf *sql, const char *table, struct instant at)
{
	buf_fmt(
	    sql, "(SELECT w.id FROM %s w WHERE w.withdrawn IS NOT NULL", table);
	if (at.s != NONE)
		buf_fmt(sql, " AND w.withdrawn <= %lld", (long long)at.s);
	buf_str(sql, ")");
}

static void
entries(const struct find *f, struct buf *sql)
{
	bool are = strcmp(f->kind->name, "entry") == 0 ||
	    strcmp(f->kind->name, "worklog") == 0;

	if (!are && strcmp(f->kind->name, "attachment") != 0)
		return;
	buf_str(sql, sql->n > 0 ? " AND " : "");
	buf_fmt(sql, "%s NOT IN ", are ? "t.id" : "t.entry");
	ids(sql, "entry", f->as_of);
}

bool
find_withdrawn(struct desk *d, const struct find *f, struct buf *sql)
{
	bool ticket = (f->kind->flags & KIND_TICKET) && f->kind->from == NULL;
	const struct withdrawn *w;

	if (!ticket && !(f->kind->flags & KIND_BELONGS))
		return false;
	w = known(d);
	if (ticket && f->as_of.s != NONE)
		buf_str(sql, "t.withdrawn IS NULL");
	else if (w->tickets) {
		buf_fmt(sql, "%s NOT IN ",
		    ticket ? "t.id" : "(t.ticket IS NULL OR t.ticket");
		ids(sql, "ticket", f->as_of);
		buf_str(sql, ticket ? "" : ")");
	}
	if (w->entries)
		entries(f, sql);
	return sql->n > 0;
}
