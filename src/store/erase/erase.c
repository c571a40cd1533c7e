/* erase.c - what the law asks for: a person, a text or a file is forgotten */
#include <stdlib.h>
#include <string.h>

#include "erase_impl.h"
#include "err.h"
#include "event.h"
#include "sql.h"
#include "translate.h"

static const struct {
	const char *kind;
	enum answer (*erase)(struct erase *, const char *, struct buf *);
} kinds[] = { { "contact", erase_contact }, { "agent", erase_agent },
	{ "entry", erase_entry }, { "attachment", erase_attachment },
	{ "ticket", erase_ticket } };

#define KINDS (sizeof(kinds) / sizeof(kinds[0]))

bool
erase_kind(const char *kind)
{
	for (size_t i = 0; i < KINDS; i++)
		if (strcmp(kinds[i].kind, kind) == 0)
			return true;
	return false;
}

bool
erase_left(const char *s)
{
	size_t n = s != NULL ? mention_left(s) : 0;

	/* a key may have the number of its record, too */
	return n > 0 && s[n + strspn(s + n, "0123456789-")] == '\0';
}

void
erase_columns(struct out *o)
{
	static const char *const names[] = { "kind", "name", "field",
		"outcome" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		out_column(o, names[i], OUT_TEXT);
}

static void
row(struct out *o, const char *kind, const char *name, const char *field,
    enum erase_outcome outcome)
{
	out_str(o, kind);
	out_str(o, name);
	out_str(o, field);
	out_str(o, WORD_OF(erased, outcome));
	out_row(o);
}

void
erase_place(struct erase *e, const char *kind, const char *name,
    const char *field, enum erase_outcome outcome)
{
	row(e->found->o, kind, name, field, outcome);
	if (outcome != ERASED_REMAINS)
		e->found->n++;
}

bool
erase_changes(const struct table *t)
{
	return t->n > 2 && strcmp(t->column[0], "event") == 0 &&
	    strcmp(t->column[1], "field") == 0;
}

void
erase_wrote(struct erase *e, const char *table)
{
	struct buf *all = &e->found->tables;
	const char *at = buf_s(all);
	size_t n = strlen(table);

	for (; (at = strstr(at, table)) != NULL; at += n)
		if ((at == all->s || at[-1] == ' ') &&
		    (at[n] == ',' || at[n] == '\0'))
			return;
	buf_fmt(all, "%s%s", all->n > 0 ? ", " : "", table);
}

void
erase_again(struct desk *d, struct erased *found)
{
	struct erase e = { .d = d, .found = found };

	catalogue_read(d, &e.tables);
	for (size_t i = 0; i < e.tables.n; i++)
		erase_wrote(&e, e.tables.table[i].name);
	catalogue_free(&e.tables);
}

void
erase_remains(struct out *o)
{
	static const char *const beyond[] = { "backup", "copy", "log" };

	for (size_t i = 0; i < sizeof(beyond) / sizeof(beyond[0]); i++)
		row(o, beyond[i], NULL, NULL, ERASED_REMAINS);
}

/* What hd-triage learned may come from what is erased. */
static void
forget_models(struct erase *e)
{
	struct db_rows *r =
	    sql_query(e->d, "SELECT name FROM model ORDER BY name", DB_NOARGS);
	bool any = false;

	while (sql_next(e->d, r)) {
		erase_place(
		    e, "model", db_text(r, 0, NULL), "data", ERASED_REMOVED);
		any = true;
	}
	if (!any)
		return;
	sql_run(e->d, "DELETE FROM model", DB_NOARGS);
	erase_wrote(e, "model");
	desk_forget(e->d, "model");
}

int64_t
erase_event(struct erase *e, const char *kind, const char *name)
{
	int64_t event = event_record(e->d, e->origin, kind, name, ACTION_ERASE);
	struct buf as = { 0 };

	buf_fmt(&as, MENTION_LEFT "%lld", (long long)event);
	e->as = mem_keep(&e->keep, as.s, as.n);
	buf_free(&as);
	if (strcmp(kind, "attachment") != 0)
		forget_models(e);
	return event;
}

enum answer
erase_record(struct desk *d, const char *kind, const char *key,
    const struct erase_choice *choice, const struct origin *origin,
    struct erased *found, struct buf *why)
{
	struct erase e = {
		.d = d, .origin = origin, .choice = choice, .found = found
	};
	enum answer answer = MISSING;

	catalogue_read(d, &e.tables);
	for (size_t i = 0; i < KINDS; i++)
		if (strcmp(kinds[i].kind, kind) == 0)
			answer = kinds[i].erase(&e, key, why);
	if (answer == MISSING)
		buf_fmt(why, _("no %s has this key"), kind);
	found->kind = NULL;
	buf_clear(&found->was);
	buf_clear(&found->as);
	if (answer == DONE) {
		desk_forget(d, NULL);
		buf_str(&found->was, e.key != NULL ? e.key : "");
		buf_str(&found->as, e.as);
		found->kind = e.who != NULL ? e.who->kind : NULL;
		erase_wrote(&e, "sealed");
		erase_wrote(&e, "sealed_record");
	}
	catalogue_free(&e.tables);
	mention_free(&e.m);
	free(e.tickets.v);
	free(e.articles.v);
	mem_free(&e.keep);
	return answer;
}

int
erase_bytes(struct desk *d, const struct erased *found, struct buf *why)
{
	enum db_code code = db_purge(d->db, buf_s(&found->tables));

	if (code == DB_OK)
		return EX_OK;
	if (code != DB_BUSY) {
		buf_fmt(why,
		    _("the rows are erased, but what they held may still be in "
		      "the files of the database (%s); run hd-erase without "
		      "operands when that is mended"),
		    db_error(d->db));
		return sql_status(code);
	}
	buf_fmt(why,
	    _("what was erased may still be in the files of the database, "
	      "because others are reading it (%s); run hd-erase without "
	      "operands when they have finished"),
	    db_error(d->db));
	return EX_TEMPFAIL;
}

void
erase_done(struct erased *found)
{
	buf_free(&found->tables);
	buf_free(&found->was);
	buf_free(&found->as);
}
