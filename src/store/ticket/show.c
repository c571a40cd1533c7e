/* show.c - writes one ticket as a page for people */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "find_from.h"
#include "link_stood.h"
#include "show.h"
#include "sql.h"
#include "ticket_merged.h"
#include "text.h"
#include "translate.h"

static void
safe(struct buf *b, const char *s)
{
	if (s != NULL)
		text_show(b, s, strlen(s), false);
}

/* Writes every column that has a value and is not shown elsewhere. */
static void
columns(const struct find *f, const char *const *v, struct buf *b)
{
	static const char elsewhere[] =
	    "id subject body parent children blocked";

	for (size_t i = 0; i < f->nshow; i++) {
		const char *name = f->show[i]->name;

		if (v[i] == NULL || text_word(elsewhere, name))
			continue;
		buf_fmt(b, "%-13s ", name);
		safe(b, v[i]);
		buf_ch(b, '\n');
	}
}

/* Writes what the ticket is to others, from its own side. */
static void
links(struct desk *d, const struct find *f, int64_t ticket, struct buf *b)
{
	struct db_rows *r = sql_query(d,
	    "SELECT l.link, CASE WHEN l.ticket = $1 THEN 1 ELSE 0 END AS own,"
	    " o.id, o.status, o.subject FROM link l JOIN ticket o ON o.id ="
	    " CASE WHEN l.ticket = $1 THEN l.other ELSE l.ticket END"
	    " WHERE (l.ticket = $1 OR l.other = $1) AND " LINK_STOOD(
		"l", "$2") " ORDER BY 2 DESC, 1, 3",
	    DB_ARGS(V(ticket), V(find_now(d, f))));

	while (sql_next(d, r)) {
		enum link_type is = VALUE_OF(link, db_text(r, 0, NULL));

		buf_fmt(b, "%-13s #%lld, ",
		    db_int(r, 1) == 1 ? WORD_OF(link, is)
				      : WORD_OF(link_back, is),
		    (long long)db_int(r, 2));
		safe(b, db_text(r, 3, NULL));
		buf_str(b, ": ");
		safe(b, db_text(r, 4, NULL));
		buf_ch(b, '\n');
	}
}

static void
attachments(struct desk *d, int64_t entry, struct buf *b)
{
	struct db_rows *r = sql_query(d,
	    "SELECT name, type, size FROM"
	    " attachment WHERE entry = $1 ORDER BY id",
	    DB_ARGS(V(entry)));

	while (sql_next(d, r)) {
		buf_str(b, "    [");
		safe(b, db_text(r, 0, NULL));
		buf_str(b, ", ");
		safe(b, db_text(r, 1, NULL));
		buf_fmt(b, ", %lld]\n", (long long)db_int(r, 2));
	}
}

/* Writes a text, each line indented by four spaces. */
static void
body(struct buf *b, const char *s)
{
	while (*s != '\0') {
		size_t n = strcspn(s, "\n");

		if (n > 0)
			buf_str(b, "    ");
		text_show(b, s, n, false);
		buf_ch(b, '\n');
		s += n + (s[n] == '\n');
	}
}

static void
entries(struct desk *d, const struct find *f, int64_t ticket, struct buf *b)
{
	struct db_rows *r = sql_query(d,
	    "WITH RECURSIVE m (id) AS (SELECT CAST($1 AS BIGINT) UNION"
	    " SELECT t.id FROM ticket t JOIN m ON t.merged = m.id"
	    " AND " TICKET_MERGED("t",
		"$2") ")"
		      " SELECT n.id, n.at, n.kind, n.author, n.role, n.channel, n.body,"
		      " n.ticket FROM m JOIN entry n ON n.ticket = m.id"
		      " JOIN event e ON e.id = n.event WHERE n.at <= $2"
		      " AND ($3 = 1 OR NOT " EVENT_UNDONE_BY("n.event",
			  "$2") ")"
				" ORDER BY " EVENT_LIFE("e") ", n.id",
	    DB_ARGS(V(ticket), V(f->as_of.s != NONE ? f->as_of.s : INT64_MAX),
		V(f->withdrawn ? 1 : 0)));

	while (sql_next(d, r)) {
		buf_ch(b, '\n');
		when_format(b, (struct instant){ db_int(r, 1) });
		buf_str(b, "  ");
		safe(b, db_text(r, 3, NULL));
		buf_str(b, " (");
		safe(b, db_text(r, 4, NULL));
		if (VALUE_OF(entry, db_text(r, 2, NULL)) == ENTRY_NOTE)
			buf_str(b, ", note");
		if (!db_null(r, 5)) {
			buf_str(b, ", ");
			safe(b, db_text(r, 5, NULL));
		}
		buf_ch(b, ')');
		if (db_int(r, 7) != ticket)
			buf_fmt(b, "  #%lld", (long long)db_int(r, 7));
		buf_ch(b, '\n');
		body(b, db_text(r, 6, NULL));
		attachments(d, db_int(r, 0), b);
	}
}

bool
show_ticket(struct desk *d, int64_t id, struct instant as_of, bool withdrawn,
    struct buf *b)
{
	struct find f = { .kind = kind_find(d, "ticket"),
		.as_of = as_of,
		.withdrawn = withdrawn,
		.limit = NONE };
	struct pool pool = { 0 };
	const char **v;
	bool found;

	f.show = xcalloc(f.kind->n, sizeof(*f.show));
	v = xcalloc(f.kind->n, sizeof(*v));
	for (size_t i = 0; i < f.kind->n; i++)
		f.show[f.nshow++] = &f.kind->cols[i];
	if ((found = find_values(d, &f, id, &pool, v))) {
		const struct col *subject =
		    col_find(f.kind->cols, f.kind->n, "subject");

		buf_fmt(b, "#%lld  ", (long long)id);
		safe(b, v[subject - f.kind->cols]);
		buf_str(b, "\n\n");
		columns(&f, v, b);
		links(d, &f, id, b);
		entries(d, &f, id, b);
	}
	mem_free(&pool);
	free(v);
	free(f.show);
	return found;
}
