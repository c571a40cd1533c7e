/* show.c - writes one ticket as a page for people */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "show.h"
#include "sql.h"
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
	for (size_t i = 0; i < f->nshow; i++) {
		const char *name = f->show[i]->name;

		if (v[i] == NULL || strcmp(name, "body") == 0 ||
		    strcmp(name, "subject") == 0 || strcmp(name, "id") == 0)
			continue;
		buf_fmt(b, "%-13s ", name);
		safe(b, v[i]);
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
	    "SELECT n.id, n.at, n.kind, n.author, n.role, n.channel, n.body"
	    " FROM entry n JOIN event e ON e.id = n.event"
	    " WHERE n.ticket = $1 AND n.at <= $2"
	    " AND ($3 = 1 OR NOT " EVENT_UNDONE_BY(
		"n.event", "$2") ")"
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
		buf_str(b, ")\n");
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
		entries(d, &f, id, b);
	}
	mem_free(&pool);
	free(v);
	free(f.show);
	return found;
}
