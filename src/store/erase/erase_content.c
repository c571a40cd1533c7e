/* erase_content.c - erases tickets, entries and attachments */
#include <stdlib.h>
#include <string.h>

#include "erase_impl.h"
#include "event.h"
#include "number.h"
#include "sql.h"

#define LINE_MIN 6 /* bytes of a line: a shorter one may be equal by chance */

/* ------------------------------------------------------------- judging cells
 */

/* Returns true if people write the column of tickets: no key of another record,
 * no set of words, nothing that is calculated. */
static bool
written(struct erase *e, const char *column)
{
	const struct kind *k = kind_find(e->d, "ticket");
	const struct col *c;
	bool own = strncmp(column, "x_", 2) == 0;

	c = col_find(k->cols, k->n, own ? column + 2 : column);
	if (own && c == NULL)
		return true; /* its field is retired */
	return c != NULL && (c->flags & COL_PERSONAL) && c->ref == NULL &&
	    !(c->flags & (COL_WORDS | COL_COMPUTED)) &&
	    ((c->flags & COL_CUSTOM) != 0) == own;
}

/* The same for the name of a column in a change. */
static bool
written_field(struct erase *e, const char *field)
{
	const struct kind *k = kind_find(e->d, "ticket");
	const struct col *c = col_find(k->cols, k->n, field);

	if (c != NULL && (c->flags & COL_CUSTOM))
		return (c->flags & COL_PERSONAL) && !(c->flags & COL_WORDS);
	return c == NULL || written(e, field);
}

/* The columns that are text of a ticket, table by table. */
static bool
text_of_ticket(struct erase *e, const struct erase_row *r, const char *column)
{
	const char *t = r->t->name;

	if (strcmp(t, "ticket") == 0)
		return written(e, column);
	if (strcmp(t, "event") == 0)
		return strcmp(column, "reason") == 0;
	if (strcmp(t, "entry") == 0)
		return strcmp(column, "body") == 0 ||
		    strcmp(column, "key") == 0;
	if (strcmp(t, "lesson") == 0)
		return strcmp(column, "question") == 0 ||
		    strcmp(column, "comment") == 0;
	if (strcmp(t, "notice") == 0)
		return strcmp(column, "subject") == 0 ||
		    strcmp(column, "body") == 0 ||
		    strcmp(column, "reason") == 0;
	if (erase_changes(r->t))
		return r->kind == NULL && *column != 'f' &&
		    written_field(e, r->v[1].s);
	if (strcmp(t, "mail") == 0)
		return erase_mail_column(column);
	/* tables that are no kinds repeat columns of the ticket */
	return kind_plain(t) == NULL && written(e, column);
}

bool
erase_empty(struct erase *e, struct val v, struct val *new)
{
	if (v.type != VAL_TEXT || v.n == 0 || erase_left(v.s))
		return false;
	*new = val_text(e->as);
	return true;
}

static bool
judge_ticket(
    struct erase *e, const struct erase_row *r, size_t i, struct val *new)
{
	return text_of_ticket(e, r, r->t->column[i]) &&
	    erase_empty(e, r->v[i], new);
}

static bool
judge_subject(
    struct erase *e, const struct erase_row *r, size_t i, struct val *new)
{
	const char *column = r->t->column[i];
	bool change = erase_changes(r->t);

	if (change &&
	    (*column == 'f' || r->kind != NULL ||
		strcmp(r->v[1].s, "subject") != 0))
		return false;
	return (change || strcmp(column, "subject") == 0) &&
	    erase_empty(e, r->v[i], new);
}

static bool
judge_entry(
    struct erase *e, const struct erase_row *r, size_t i, struct val *new)
{
	const char *column = r->t->column[i];

	return (strcmp(column, "body") == 0 || strcmp(column, "key") == 0) &&
	    erase_empty(e, r->v[i], new);
}

/* ------------------------------------------------------------------- contents
 */

/* Attachments with the same bytes keep them, and the report says so. */
static bool
shared(struct erase *e, const char *hash, int64_t attachment)
{
	struct db_rows *r = sql_query(e->d,
	    "SELECT id FROM attachment WHERE hash = $1 AND id <> $2"
	    " ORDER BY id",
	    DB_ARGS(V(hash), V(attachment)));
	char name[NUMBER_ROOM];
	bool any = false;

	while (sql_next(e->d, r)) {
		number_int(name, db_int(r, 0));
		erase_place(e, "attachment", name, "content", ERASED_REMAINS);
		any = true;
	}
	return any;
}

/* Erases the name and the bytes of an attachment. Other attachments with the
 * same bytes keep them. */
static void
forget_file(struct erase *e, int64_t attachment)
{
	const char *hash = sql_text(e->d, &e->keep,
	    "SELECT hash FROM attachment WHERE id = $1",
	    DB_ARGS(V(attachment)));
	char name[NUMBER_ROOM];

	if (hash == NULL || erase_left(hash))
		return;
	number_int(name, attachment);
	sql_run(e->d,
	    "INSERT INTO content (hash, size, data) VALUES ($1, 0, $2)"
	    " ON CONFLICT (hash) DO NOTHING",
	    DB_ARGS(V(e->as), val_blob("", 0)));
	sql_run(e->d,
	    "UPDATE attachment SET name = $1, hash = $1, size = 0"
	    " WHERE id = $2",
	    DB_ARGS(V(e->as), V(attachment)));
	erase_place(e, "attachment", name, "name", ERASED_REPLACED);
	if (!shared(e, hash, attachment))
		sql_run(e->d, "DELETE FROM content WHERE hash = $1",
		    DB_ARGS(V(hash)));
	erase_place(e, "attachment", name, "content", ERASED_REPLACED);
	erase_wrote(e, "attachment");
	erase_wrote(e, "content");
}

/* Erases the files of the rows that the condition finds. */
static void
files(struct erase *e, const char *sql, int64_t id)
{
	struct db_rows *r = sql_query(e->d, sql, DB_ARGS(V(id)));
	struct ids all = { 0 };

	ids_read(e->d, r, &all);
	for (size_t i = 0; i < all.n; i++)
		forget_file(e, all.v[i]);
	free(all.v);
}

void
erase_entry_text(struct erase *e, int64_t entry, bool text, bool with_files)
{
	if (text)
		erase_walk(e, catalogue_find(&e->tables, "entry"), "t.id = $1",
		    V(entry), judge_entry);
	erase_mail_entry(e, entry, text);
	if (text)
		erase_notice_entry(e, entry);
	if (with_files)
		files(e,
		    "SELECT id FROM attachment WHERE entry = $1 ORDER BY id",
		    entry);
}

void
erase_ticket_text(struct erase *e, int64_t ticket, bool subject)
{
	for (size_t i = 0; i < e->tables.n; i++) {
		const struct table *t = &e->tables.table[i];
		const char *where = strcmp(t->name, "ticket") == 0 ? "t.id = $1"
		    : catalogue_has(t, "ticket") ? "t.ticket = $1"
		    : catalogue_has(t, "event")	 ? "e.ticket = $1"
						 : NULL;

		if (where != NULL)
			erase_walk(e, t, where, V(ticket),
			    subject ? judge_subject : judge_ticket);
	}
	erase_mail_raw(e,
	    "SELECT DISTINCT raw FROM mail WHERE raw IS NOT NULL AND"
	    " ticket = $1",
	    V(ticket), NULL);
	erase_notice_ticket(e, ticket);
	if (!subject)
		files(e,
		    "SELECT id FROM attachment WHERE ticket = $1 ORDER BY id",
		    ticket);
}

/* ---------------------------------------------------------------- the kinds
 */

/* Returns true if a text repeats a line of another one. */
static bool
repeats(const char *text, const char *of)
{
	bool any = false;

	for (size_t n; *of != '\0' && !any; of += n + (of[n] == '\n')) {
		n = strcspn(of, "\n");
		if (n >= LINE_MIN) {
			char *line = xstrndup(of, n);

			any = strstr(text, line) != NULL;
			free(line);
		}
	}
	return any;
}

/* Names the rows of a query, ids and texts, that repeat the text (NULL: all).
 */
static void
tell(struct erase *e, const char *kind, const char *sql, int64_t ticket,
    int64_t entry, const char *text)
{
	struct val arg[] = { V(ticket), V(entry) };
	struct db_rows *r = sql_query(e->d, sql, entry != NONE ? 2 : 1, arg);
	char name[NUMBER_ROOM];

	while (sql_next(e->d, r)) {
		if (text != NULL && !repeats(db_text(r, 1, NULL), text))
			continue;
		number_int(name, db_int(r, 0));
		erase_place(e, kind, name, "body", ERASED_REMAINS);
	}
}

/* Articles that were made from the ticket, and quotes in its other entries. */
static void
tell_copies(struct erase *e, int64_t ticket, int64_t entry, const char *text)
{
	tell(e, "article",
	    "SELECT id, body FROM article WHERE ticket = $1 ORDER BY id",
	    ticket, NONE, text);
	if (text != NULL)
		tell(e, "entry",
		    "SELECT id, body FROM entry WHERE ticket = $1"
		    " AND id <> $2 ORDER BY id",
		    ticket, entry, text);
}

/* Reads the number of a record, "12" or "#12". */
static bool
number(const char *key, int64_t *id)
{
	return number_whole(key + (*key == '#'), id);
}

/* Begins an erasure, if there is anything left to erase. */
static enum answer
done(struct erase *e, int64_t event, int64_t before)
{
	if (e->found->n > before)
		return DONE;
	sql_run(e->d, "DELETE FROM event WHERE id = $1", DB_ARGS(V(event)));
	return SAME;
}

enum answer
erase_ticket(struct erase *e, const char *key, struct buf *why)
{
	int64_t id, event, before = e->found->n;
	char name[NUMBER_ROOM];

	(void)why;
	if (!number(key, &id) ||
	    sql_int(e->d, "SELECT 1 FROM ticket WHERE id = $1",
		DB_ARGS(V(id))) != 1)
		return MISSING;
	number_int(name, id);
	event = erase_event(e, "ticket", name);
	erase_ticket_text(e, id, false);
	tell_copies(e, id, 0, NULL);
	return done(e, event, before);
}

enum answer
erase_entry(struct erase *e, const char *key, struct buf *why)
{
	int64_t id, event, ticket, before = e->found->n;
	char name[NUMBER_ROOM];
	const char *text;

	(void)why;
	if (!number(key, &id) ||
	    (ticket = sql_int(e->d, "SELECT ticket FROM entry WHERE id = $1",
		 DB_ARGS(V(id)))) == NONE)
		return MISSING;
	text = sql_text(e->d, &e->keep, "SELECT body FROM entry WHERE id = $1",
	    DB_ARGS(V(id)));
	number_int(name, id);
	event = erase_event(e, "entry", name);
	erase_entry_text(e, id, true, true);
	if (!erase_left(text))
		tell_copies(e, ticket, id, text);
	return done(e, event, before);
}

enum answer
erase_attachment(struct erase *e, const char *key, struct buf *why)
{
	int64_t id, event, before = e->found->n;
	char name[NUMBER_ROOM];

	(void)why;
	if (!number(key, &id) ||
	    sql_int(e->d, "SELECT 1 FROM attachment WHERE id = $1",
		DB_ARGS(V(id))) != 1)
		return MISSING;
	number_int(name, id);
	event = erase_event(e, "attachment", name);
	forget_file(e, id);
	return done(e, event, before);
}
