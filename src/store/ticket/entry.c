/* entry.c - writes messages and notes */
#include "entry.h"
#include "lookup.h"
#include "sql.h"
#include "text.h"

enum answer
entry_add(struct desk *d, int64_t event, int64_t ticket, struct instant at,
    const struct writing *w, struct buf *why)
{
	size_t nfiles = w->nfiles + w->nattached;
	int64_t id;

	if ((w->body == NULL || *w->body == '\0') && nfiles == 0)
		return DONE;
	id = sql_new_id(d, "entry");
	sql_run(d,
	    "INSERT INTO entry (id, event, ticket, at, kind, author,"
	    " role, channel, body, key, spent) VALUES ($1, $2, $3, $4, $5, $6,"
	    " $7, $8, $9, $10, $11)",
	    DB_ARGS(V(id), V(event), V(ticket), V(at),
		V(WORD_OF(entry, w->kind)),
		V(w->author != NULL ? w->author : d->actor),
		V(WORD_OF(role, w->role)), V(w->channel),
		V(w->body != NULL ? w->body : ""), V(w->key),
		V(w->spent.s > 0 ? w->spent.s : NONE)));
	if (w->key != NULL)
		lookup_made(d, LOOKUP_ENTRY_KEY, w->key, id, NULL);
	return nfiles > 0 ? w->attach(d, id, ticket, w, why) : DONE;
}

int64_t
entry_by_key(struct desk *d, const char *key, int64_t ticket,
    enum entry_kind kind, bool *fits)
{
	int64_t id = lookup(d, LOOKUP_ENTRY_KEY, key)->number;

	*fits = id == NONE ||
	    sql_int(d,
		"SELECT count(*) FROM entry WHERE id = $1 AND ticket = $2"
		" AND kind = $3",
		DB_ARGS(V(id), V(ticket), V(WORD_OF(entry, kind)))) == 1;
	return id;
}

const char *
entry_news(struct desk *d, int64_t id, const struct writing *w)
{
	const struct {
		const char *column, *sql, *said;
	} all[] = { { "body", "SELECT body FROM entry WHERE id = $1", w->body },
		{ "role", "SELECT role FROM entry WHERE id = $1",
		    w->role != ROLE_NONE ? WORD_OF(role, w->role) : NULL },
		{ "channel", "SELECT channel FROM entry WHERE id = $1",
		    w->channel },
		{ "author", "SELECT author FROM entry WHERE id = $1",
		    w->author } };
	const char *column = NULL;
	struct pool pool = { 0 };

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (column == NULL && all[i].said != NULL &&
		    !text_same(sql_text(d, &pool, all[i].sql, DB_ARGS(V(id))),
			all[i].said))
			column = all[i].column;
	mem_free(&pool);
	return column;
}
