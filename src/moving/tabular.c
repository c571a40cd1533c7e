/*
 * tabular.c - CSV files of another desk, each with records of one kind:
 * tickets, messages, changes, people ... (hd-import(1)); what the queries of
 * share/import make
 */
#include <stdlib.h>
#include <string.h>

#include "lines.h"
#include "member.h"
#include "rec.h"
#include "tabular.h"
#include "text.h"
#include "translate.h"

/* Reads cells by the names of their columns. */
struct sheet {
	struct export *e;
	struct rec_in *in;
};

static const char *
cell(const struct sheet *s, const char *column)
{
	for (size_t i = 0; i < rec_columns(s->in); i++) {
		const struct cell *c = &rec_cells(s->in)[i];

		if (strcmp(rec_column(s->in, i), column) == 0)
			return c->given && c->s != NULL && *c->s != '\0' &&
				strcmp(c->s, "NULL") != 0
			    ? c->s
			    : NULL;
	}
	return NULL;
}

static bool
needs(const struct sheet *s, const char *column, struct buf *why)
{
	if (cell(s, column) != NULL)
		return true;
	buf_fmt(why, _("%s: is needed"), column);
	return false;
}

/* Returns a path of categories, which others write with > between two. */
static const char *
path(const struct sheet *s, const char *text)
{
	struct buf b = { 0 };
	const char *kept;

	for (; *text != '\0'; text++)
		if (strncmp(text, " > ", 3) == 0) {
			buf_ch(&b, '/');
			text += 2;
		} else
			buf_ch(&b, *text);
	kept = mem_keep(&s->e->pool, buf_s(&b), b.n);
	buf_free(&b);
	return kept;
}

static void
cells(const struct sheet *s, const char *const *columns)
{
	for (; *columns != NULL; columns++) {
		const char *value = cell(s, *columns);

		if (value != NULL)
			move_cell(s->e->move, *columns,
			    strcmp(*columns, "category") == 0 ? path(s, value)
							      : value);
	}
}

/* ------------------------------------------------------------- the kinds */

static bool
ticket(const struct sheet *s, struct buf *why)
{
	static const char *const columns[] = { "created", "updated", "solved",
		"closed", "subject", "status", "priority", "type", "channel",
		"category", "service", "requester", "organisation", "team",
		"agent", "tag", "promised", "watcher", "requesters", "body",
		NULL };
	int64_t nano;
	struct instant at = member_instant(cell(s, "created"), &nano);

	if (!needs(s, "key", why))
		return false;
	for (size_t i = 0; i < rec_columns(s->in); i++) {
		const char *name = rec_column(s->in, i);
		bool ours = text_word("key number record", name);

		for (size_t j = 0; columns[j] != NULL; j++)
			ours |= strcmp(name, columns[j]) == 0;
		if (!ours && *name != '\0')
			export_field(s->e,
			    mem_keep(&s->e->pool, name, strlen(name)), name,
			    "text");
	}
	dict_set(&s->e->move->dict, "key", cell(s, "key"), cell(s, "number"));
	move_begin(s->e->move, MOVE_TICKET);
	move_of(s->e->move, cell(s, "key"), at, nano);
	cells(s, columns);
	for (size_t i = 0; i < rec_columns(s->in); i++) {
		const char *name = rec_column(s->in, i);
		struct buf b = { 0 };

		if (dict_get(&s->e->move->dict, "field", name) == NULL ||
		    cell(s, name) == NULL)
			continue;
		buf_fmt(&b, MOVE_FIELD "%s", name);
		move_cell(s->e->move, b.s, cell(s, name));
		buf_free(&b);
	}
	move_end(s->e->move);
	return true;
}

/* False and why unless the record has its ticket and a time. */
static bool
of_ticket(const struct sheet *s, struct buf *why)
{
	int64_t nano;
	struct instant at = member_instant(cell(s, "at"), &nano);

	if (!needs(s, "ticket", why) || !needs(s, "at", why))
		return false;
	if (at.s == NONE) {
		buf_fmt(why, _("at: \"%s\" is no time"), cell(s, "at"));
		return false;
	}
	move_begin(s->e->move, MOVE_EVENT);
	move_of(s->e->move, cell(s, "ticket"), at, nano);
	return true;
}

static bool
message(const struct sheet *s, const char *kind, struct buf *why)
{
	static const char *const columns[] = { "author", "role", "channel",
		"body", "file", NULL };
	const char *body = member_unmarked(cell(s, "html"), &s->e->pool);

	if (!of_ticket(s, why))
		return false;
	if (cell(s, "kind") != NULL)
		kind = text_same(cell(s, "kind"), "note") ? "note" : "message";
	move_cell(s->e->move, "kind", kind);
	if (cell(s, "key") != NULL)
		move_cell(s->e->move, "entry", cell(s, "key"));
	move_cell(s->e->move, "actor", cell(s, "author"));
	cells(s, columns);
	if (body != NULL)
		move_cell(s->e->move, "body", body);
	move_end(s->e->move);
	return true;
}

static bool
change(const struct sheet *s, struct buf *why)
{
	bool old = false;

	for (size_t i = 0; i < rec_columns(s->in); i++)
		old |= strcmp(rec_column(s->in, i), "old") == 0;
	if (!needs(s, "field", why) || !of_ticket(s, why))
		return false;
	move_cell(s->e->move, "actor", cell(s, "actor"));
	if (cell(s, "key") != NULL)
		move_cell(s->e->move, "event", cell(s, "key"));
	move_change(
	    s->e->move, cell(s, "field"), cell(s, "old"), old, cell(s, "new"));
	move_end(s->e->move);
	return true;
}

static bool
person(const struct sheet *s, struct buf *why)
{
	struct export_person p = { .id = cell(s, "id"),
		.name = cell(s, "name"),
		.address = cell(s, "address"),
		.phone = cell(s, "phone"),
		.organisation = cell(s, "organisation"),
		.language = cell(s, "language"),
		.zone = cell(s, "zone"),
		.agent = text_word("yes 1",
		    cell(s, "agent") != NULL ? cell(s, "agent") : "no"),
		.retired = text_word("yes 1",
		    cell(s, "retired") != NULL ? cell(s, "retired") : "no") };

	if (p.id == NULL)
		p.id = p.address;
	if (p.id == NULL)
		return needs(s, "id", why);
	export_person(s->e, &p);
	return true;
}

static bool
named(const struct sheet *s, enum move_kind kind, const char *space,
    struct buf *why)
{
	if (!needs(s, "name", why))
		return false;
	dict_set(&s->e->move->dict, space, cell(s, "id"), cell(s, "name"));
	move_begin(s->e->move, kind);
	move_cell(s->e->move, "name", cell(s, "name"));
	move_cell(s->e->move, "help", cell(s, "help"));
	move_end(s->e->move);
	return true;
}

static bool
plain(const struct sheet *s, enum move_kind kind, struct buf *why)
{
	static const char *const link[] = { "ticket", "link", "other", NULL };
	static const char *const article[] = { "key", "title", "body", "state",
		"language", "tag", NULL };

	for (int i = 0; kind == MOVE_LINK && i < 3; i++)
		if (!needs(s, link[i], why))
			return false;
	move_begin(s->e->move, kind);
	cells(s, kind == MOVE_LINK ? link : article);
	move_end(s->e->move);
	return true;
}

/* -------------------------------------------------------- which is which */

/* What the records of a file are, by the beginning of its name. */
static const char *const kinds[] = { "ticket", "message", "note", "change",
	"people", "person", "team", "organisation", "link", "status",
	"article" };

static const char *
kind_of(const struct sheet *s)
{
	const char *said = cell(s, "record");

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (said != NULL
			? strcmp(said, kinds[i]) == 0
			: strncmp(s->e->file, kinds[i], strlen(kinds[i])) == 0)
			return kinds[i];
	return NULL;
}

static bool
take(const struct sheet *s, struct buf *why)
{
	const char *kind = kind_of(s);

	if (kind == NULL) {
		buf_str(why,
		    _("it is not clear what the records are; call the file "
		      "tickets.csv, messages.csv, changes.csv, people.csv, "
		      "teams.csv ..., or add a column record"));
		return false;
	}
	if (strcmp(kind, "ticket") == 0)
		return ticket(s, why);
	if (strcmp(kind, "message") == 0 || strcmp(kind, "note") == 0)
		return message(s, kind, why);
	if (strcmp(kind, "change") == 0)
		return change(s, why);
	if (strncmp(kind, "pe", 2) == 0)
		return person(s, why);
	if (strcmp(kind, "team") == 0)
		return named(s, MOVE_TEAM, "team", why);
	if (strcmp(kind, "organisation") == 0)
		return named(s, MOVE_ORGANISATION, "organisation", why);
	if (strcmp(kind, "status") == 0) {
		dict_set(&s->e->move->dict, "status", cell(s, "name"),
		    cell(s, "category"));
		return needs(s, "name", why);
	}
	return plain(
	    s, strcmp(kind, "link") == 0 ? MOVE_LINK : MOVE_ARTICLE, why);
}

/* ------------------------------------------------------------- the files */

/*
 * Returns the columns of a file that the mysql client has written: TABs between
 * the fields, \n and \t within, and a line of names. It takes the line off the
 * spool. NULL: it is CSV.
 */
static char *
batch_columns(struct spool *s, struct spool *rest)
{
	char line[4096];
	size_t n = spool_read(s, 0, line, sizeof(line) - 1), len;

	line[n] = '\0';
	len = strcspn(line, "\n");
	if (line[len] != '\n' || memchr(line, '\t', len) == NULL ||
	    memchr(line, '"', len) != NULL || memchr(line, ',', len) != NULL)
		return NULL;
	for (uint64_t at = len + 1; at < s->size; at += n) {
		char bytes[65536];

		n = spool_read(s, at, bytes, sizeof(bytes));
		spool_add(rest, bytes, n);
	}
	line[len] = '\0';
	for (char *p = line; *p != '\0'; p++)
		if (*p == '\t')
			*p = ',';
	return xstrdup(line);
}

bool
tabular_read(
    struct export *e, struct spool *from, const char *name, struct buf *why)
{
	struct spool rest = { 0 };
	struct rec_how how = { 0 };
	char *columns = batch_columns(from, &rest);
	struct sheet s = { .e = e };
	struct buf reason = { 0 };
	enum rec_got got;
	bool good = true;

	s.in = columns != NULL ? rec_open(&rest, name, REC_LINE, columns, NULL)
			       : rec_open(from, name, REC_CSV, NULL, &how);
	while (good && (got = rec_next(s.in)) != REC_END) {
		mem_reset(&e->pool);
		if (got != REC_OK)
			buf_str(&reason, rec_why(s.in));
		else
			take(&s, &reason);
		good = reason.n == 0;
	}
	if (!good)
		buf_fmt(why, "%lld: %s",
		    (long long)rec_line(s.in) + (columns != NULL), reason.s);
	rec_close(s.in);
	spool_free(&rest);
	free(columns);
	buf_free(&reason);
	return good;
}
