/* show.c - writes one ticket as a page for people */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "find_from.h"
#include "show_impl.h"
#include "sql.h"
#include "text.h"
#include "ticket_merged.h"
#include "translate.h"

void
show_safe(struct buf *b, const char *s)
{
	if (s != NULL)
		text_show(b, s, strlen(s), false);
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
		show_safe(b, db_text(r, 0, NULL));
		buf_str(b, ", ");
		show_safe(b, db_text(r, 1, NULL));
		buf_fmt(b, ", %lld]\n", (long long)db_int(r, 2));
	}
}

/* Writes a line of a text, indented by four spaces; what is too long for the
 * screen goes on below. */
static void
line(struct buf *b, const char *s, size_t n, size_t width)
{
	size_t most = width > 24 ? width - 4 : 20, part;
	struct buf shown = { 0 };

	text_show(&shown, s, n, false);
	s = buf_s(&shown);
	n = shown.n;
	do {
		part = width == 0 ? n : text_break(s, n, most);
		buf_str(b, n > 0 ? "    " : "");
		buf_add(b, s, part);
		buf_ch(b, '\n');
		for (n -= part, s += part; n > 0 && *s == ' '; n--)
			s++;
	} while (n > 0);
	buf_free(&shown);
}

static void
body(struct buf *b, const char *s, size_t width)
{
	while (*s != '\0') {
		size_t n = strcspn(s, "\n");

		line(b, s, n, width);
		s += n + (s[n] == '\n');
	}
}

/* "today 09:20  ana → requester", "today 09:30  bia (note)" */
static void
entry(struct desk *d, struct db_rows *r, int64_t ticket, const struct show *how,
    struct buf *b)
{
	struct buf at = { 0 };
	const char *role = db_text(r, 4, NULL);

	when_show(
	    &at, (struct instant){ db_int(r, 1) }, how->screen.now, false);
	buf_ch(b, '\n');
	out_styled(&how->screen, b, OUT_DIM, at.s, at.n);
	buf_str(b, "  ");
	show_safe(b, db_text(r, 3, NULL));
	if (VALUE_OF(entry, db_text(r, 2, NULL)) == ENTRY_NOTE)
		buf_str(b, _(" (note)"));
	else if (VALUE_OF(role, role) == ROLE_REQUESTER)
		buf_str(b, _(" (requester)"));
	else
		buf_str(b, _(" → requester"));
	if (!db_null(r, 5)) {
		buf_str(b, " · ");
		show_safe(b, db_text(r, 5, NULL));
	}
	if (db_int(r, 7) != ticket)
		buf_fmt(b, "  #%lld", (long long)db_int(r, 7));
	buf_ch(b, '\n');
	body(b, db_text(r, 6, NULL), how->screen.width);
	attachments(d, db_int(r, 0), b);
	buf_free(&at);
}

static void
entries(struct desk *d, int64_t ticket, const struct show *how, struct buf *b)
{
	int64_t until = how->as_of.s != NONE ? how->as_of.s : INT64_MAX;
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
	    DB_ARGS(V(ticket), V(until), V(how->withdrawn ? 1 : 0)));

	while (sql_next(d, r))
		entry(d, r, ticket, how, b);
}

bool
show_ticket(struct desk *d, int64_t id, const struct show *how, struct buf *b)
{
	struct find f = { .kind = kind_find(d, "ticket"),
		.as_of = how->as_of,
		.withdrawn = how->withdrawn,
		.limit = NONE };
	struct pool pool = { 0 };
	const char **v;
	bool found;

	f.show = xcalloc(f.kind->n, sizeof(*f.show));
	v = xcalloc(f.kind->n, sizeof(*v));
	for (size_t i = 0; i < f.kind->n; i++)
		f.show[f.nshow++] = &f.kind->cols[i];
	if ((found = find_values(d, &f, id, &pool, v))) {
		show_head(d, f.kind, v, how, b);
		show_links(d, id, find_now(d, &f), b);
		entries(d, id, how, b);
		if (how->as_of.s == NONE)
			show_clocks(d, id, how, b);
	}
	mem_free(&pool);
	free(v);
	free(f.show);
	return found;
}
