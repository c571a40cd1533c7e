/* erase_contact.c - a person becomes erased-N wherever the desk names them */
#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "erase_impl.h"
#include "event.h"
#include "number.h"
#include "sql.h"
#include "translate.h"
#include "value.h"

#define PIECE 65536 /* bytes of a file that are looked at together */
#define LAP   512   /* ... and once more with the next ones */

/* ------------------------------------------------------------- the person */

/* What becomes of a column of the person. */
static struct val
forgotten(
    struct erase *e, const struct kind *k, const char *column, struct val v)
{
	bool own = strncmp(column, "x_", 2) == 0;
	const struct col *c =
	    col_find(k->cols, k->n, own ? column + 2 : column);

	if (v.type == VAL_NULL || (c != NULL && !(c->flags & COL_PERSONAL)))
		return v;
	erase_place(e, e->who->kind, e->as, column, ERASED_REPLACED);
	return v.type == VAL_TEXT ? val_text(e->as) : val_text(NULL);
}

/* Adds the record that takes the place of the person, because others name it.
 */
static void
add_erased(struct erase *e)
{
	const struct table *t = catalogue_find(&e->tables, e->who->kind);
	const struct kind *k = kind_find(e->d, e->who->kind);
	struct buf sql = { 0 }, list = { 0 };
	struct args a = { 0 };
	struct db_rows *r;

	buf_fmt(&sql, "SELECT %s FROM %s WHERE %s = $1", t->list, t->name,
	    e->who->key);
	r = sql_query(e->d, sql.s, DB_ARGS(V(e->key)));
	buf_clear(&sql);
	if (sql_next(e->d, r)) {
		for (size_t i = 0; i < t->n; i++) {
			struct val v = db_value(r, (int)i);

			if (v.type == VAL_TEXT)
				v.s = mem_keep(&e->keep, v.s, v.n);
			buf_str(&list, i > 0 ? ", " : "");
			args_add(&a, &list, forgotten(e, k, t->column[i], v));
		}
		db_done(r);
	}
	buf_fmt(
	    &sql, "INSERT INTO %s (%s) VALUES (%s)", t->name, t->list, list.s);
	sql_run(e->d, sql.s, a.n, a.v);
	args_free(&a);
	buf_free(&sql);
	buf_free(&list);
}

/* The contact is retired: nobody can choose it any more. */
static void
retire(struct erase *e, int64_t event)
{
	const struct kind *k = kind_find(e->d, e->who->kind);
	const struct col *c = col_find(k->cols, k->n, "retired");
	struct instant at = event_at(e->d, e->origin);
	struct buf sql = { 0 };

	buf_fmt(&sql,
	    "UPDATE %s SET retired = $1 WHERE %s = $2 AND retired IS NULL",
	    e->who->kind, e->who->key);
	if (sql_int(e->d,
		strcmp(e->who->kind, "agent") == 0
		    ? "SELECT retired FROM agent WHERE login = $1"
		    : "SELECT retired FROM contact WHERE address = $1",
		DB_ARGS(V(e->as))) == NONE) {
		sql_run(e->d, sql.s, DB_ARGS(V(at), V(e->as)));
		event_change(e->d, event, c, val_int(NONE), V(at));
	}
	buf_free(&sql);
}

/* ------------------------------------------------------ what is about them
 */

static void
read_ids(struct erase *e, struct ids *ids, const char *sql, const char *name)
{
	struct db_rows *r = sql_query(e->d, sql, DB_ARGS(V(e->key), V(name)));

	ids_read(e->d, r, ids);
	ids_unique(ids);
}

/* Tickets that name them, or once did, and those in which they wrote. */
static void
find_tickets(struct erase *e, const char *name)
{
	struct buf sql = { 0 };

	buf_fmt(&sql,
	    "SELECT id FROM ticket WHERE %s = $1"
	    " UNION SELECT ticket FROM entry WHERE author = $1 OR author = $2"
	    " UNION SELECT e.ticket FROM change c JOIN event e"
	    " ON e.id = c.event WHERE c.field = '%s' AND e.kind IS NULL"
	    " AND e.ticket IS NOT NULL AND (c.old = $1 OR c.new = $1)",
	    e->who->column, e->who->column);
	read_ids(e, &e->tickets, sql.s, name);
	buf_free(&sql);
}

/* Articles that were made from these tickets. */
static void
find_articles(struct erase *e)
{
	for (size_t i = 0; i < e->tickets.n; i++) {
		ids_read(e->d,
		    sql_query(e->d, "SELECT id FROM article WHERE ticket = $1",
			DB_ARGS(V(e->tickets.v[i]))),
		    &e->articles);
	}
	ids_unique(&e->articles);
}

/* What they wrote and sent, if it is to go. */
static void
their_words(struct erase *e, const char *name)
{
	struct ids entries = { 0 }, asked = { 0 };

	/* an agent may have written down what they said */
	read_ids(e, &entries,
	    "SELECT id FROM entry WHERE author = $1 OR author = $2"
	    " UNION SELECT n.id FROM entry n"
	    " JOIN ticket t ON t.id = n.ticket"
	    " JOIN event v ON v.id = n.event WHERE t.requester = $1"
	    " AND (n.role = 'requester' OR v.action = 'new')",
	    name);
	if (e->choice->messages)
		read_ids(e, &asked,
		    "SELECT id FROM ticket WHERE requester = $1"
		    " OR requester = $2",
		    NULL);
	for (size_t i = 0; i < entries.n; i++)
		erase_entry_text(
		    e, entries.v[i], e->choice->messages, e->choice->files);
	for (size_t i = 0; i < asked.n; i++)
		erase_ticket_text(e, asked.v[i], true);
	free(entries.v);
	free(asked.v);
}

/* Returns true if the bytes of a file name the person: as far as they are
 * text. */
static bool
named_in(struct erase *e, const char *p, size_t n)
{
	for (size_t at = 0; at < n; at += PIECE - LAP) {
		size_t k = n - at < PIECE ? n - at : PIECE;

		if (mention_replace(&e->m, p + at, k, false, "", NULL) > 0)
			return true;
		if (k < PIECE)
			break;
	}
	return false;
}

/* A file is kept as a whole or not at all. The report names the files that they
 * sent, and those in which they are named. */
static void
tell_files(struct erase *e)
{
	struct db_rows *r = sql_query(e->d,
	    "SELECT a.id, n.author, c.data, c.hash FROM attachment a"
	    " JOIN entry n ON n.id = a.entry"
	    " JOIN content c ON c.hash = a.hash ORDER BY a.id",
	    DB_NOARGS);
	char name[NUMBER_ROOM];

	while (sql_next(e->d, r)) {
		size_t n;
		const char *p = db_text(r, 2, &n);

		if (erase_left(db_text(r, 3, NULL)) ||
		    (strcmp(db_text(r, 1, NULL), e->as) != 0 &&
			!named_in(e, p, n)))
			continue;
		number_int(name, db_int(r, 0));
		erase_place(e, "attachment", name, "content", ERASED_REMAINS);
	}
}

/* Messages as they came are taken away: those that they sent or got, those in
 * tickets that are about them, and those that name them. */
static void
their_mail(struct erase *e)
{
	erase_mail_raw(e,
	    "SELECT DISTINCT raw FROM mail WHERE raw IS NOT NULL AND"
	    " (sender = $1 OR recipient = $1)",
	    V(e->key), NULL);
	for (size_t i = 0; i < e->tickets.n; i++)
		erase_mail_raw(e,
		    "SELECT DISTINCT raw FROM mail WHERE raw IS NOT NULL AND"
		    " ticket = $1",
		    V(e->tickets.v[i]), NULL);
	erase_mail_raw(e, "SELECT hash, data FROM raw WHERE hash <> $1",
	    val_text(""), named_in);
}

/* Returns true if a table has nothing that a walk erases: bytes of files, and
 * what seals name (seal_keep.h). */
static bool
elsewhere(const char *table)
{
	return strcmp(table, "content") == 0 || strcmp(table, "raw") == 0 ||
	    strcmp(table, "sealed") == 0 || strcmp(table, "sealed_record") == 0;
}

/* -------------------------------------------------------------- all of them */

/* Sets e->key and e->who. DONE: there is such a person, who is to be erased. */
static enum answer
begin(struct erase *e, const struct erase_who *who, const char *key,
    struct buf *why)
{
	struct buf sql = { 0 };
	enum answer answer = MISSING;

	e->who = who;
	e->key = value_person(e->d, key, &e->keep);
	buf_fmt(&sql, "SELECT 1 FROM %s WHERE %s = $1", who->kind, who->key);
	if (sql_int(e->d, sql.s, DB_ARGS(V(e->key))) == 1)
		answer = erase_left(e->key) ? SAME
		    : erase_forms(e, why)   ? DONE
					    : REFUSED;
	buf_free(&sql);
	return answer;
}

static enum answer
everywhere(struct erase *e)
{
	struct buf sql = { 0 };
	const char *name;
	int64_t event;

	buf_fmt(&sql, "SELECT name FROM %s WHERE %s = $1", e->who->kind,
	    e->who->key);
	name = sql_text(e->d, &e->keep, sql.s, DB_ARGS(V(e->key)));
	find_tickets(e, name);
	find_articles(e);
	event = erase_event(e, e->who->kind, e->key);
	add_erased(e);
	their_words(e, name);
	their_mail(e);
	for (size_t i = 0; i < e->tables.n; i++)
		if (!elsewhere(e->tables.table[i].name))
			erase_walk(e, &e->tables.table[i], NULL, val_int(NONE),
			    erase_person);
	buf_clear(&sql);
	buf_fmt(
	    &sql, "DELETE FROM %s WHERE %s = $1", e->who->kind, e->who->key);
	sql_run(e->d, sql.s, DB_ARGS(V(e->key)));
	erase_wrote(e, e->who->kind);
	retire(e, event);
	tell_files(e);
	buf_free(&sql);
	return DONE;
}

enum answer
erase_contact(struct erase *e, const char *key, struct buf *why)
{
	static const struct erase_who contact = { "contact", "address", "agent",
		"requester" };
	enum answer answer = begin(e, &contact, key, why);

	return answer == DONE ? everywhere(e) : answer;
}

enum answer
erase_agent(struct erase *e, const char *key, struct buf *why)
{
	static const struct erase_who agent = { "agent", "login", "contact",
		"agent" };
	enum answer answer = begin(e, &agent, key, why);
	int64_t n;

	if (answer != DONE)
		return answer;
	n = sql_int(e->d,
	    "SELECT count(*) FROM ticket WHERE agent = $1 AND active = 1",
	    DB_ARGS(V(e->key)));
	if (n > 0 && !e->choice->force) {
		buf_fmt(why,
		    _("active tickets of this agent: %lld; assign them to "
		      "others first (hd-list -c id active=yes agent='%s'), or "
		      "use --force"),
		    (long long)n, e->key);
		return REFUSED;
	}
	return everywhere(e);
}
