/* lookup.c - whether a record is there, asked for many records */
#include <stdlib.h>
#include <string.h>

#include "lookup.h"
#include "sql.h"
#include "text.h"

#define PATIENT 128	  /* questions before a table is fetched */
#define WORTH	16	  /* rows of it for each question so far */
#define MOST	(1 << 20) /* entries; then it begins again */

static const struct {
	const char *one, *all;
} texts[LOOKUPS] = {
	{ "SELECT address, retired, organisation FROM contact"
	  " WHERE address = $1",
	    "SELECT address, retired, organisation FROM contact LIMIT $1" },
	{ "SELECT key, id, NULL FROM ticket WHERE key = $1"
	  " AND withdrawn IS NULL",
	    "SELECT key, id, NULL FROM ticket WHERE key IS NOT NULL"
	    " AND withdrawn IS NULL LIMIT $1" },
	{ "SELECT key, id, NULL FROM entry WHERE key = $1"
	  " AND withdrawn IS NULL",
	    "SELECT key, id, NULL FROM entry WHERE key IS NOT NULL"
	    " AND withdrawn IS NULL LIMIT $1" },
};

struct table {
	struct found **slot; /* open addressing; a power of two */
	size_t slots, n, asked;
	bool whole; /* what is not here is not there */
	struct pool keep;
	struct found last; /* where nothing is remembered */
};

struct lookups {
	struct table of[LOOKUPS];
};

static struct found **
slot_of(const struct table *t, const char *key)
{
	size_t at = text_hash(key) & (t->slots - 1);

	while (t->slot[at] != NULL && strcmp(t->slot[at]->key, key) != 0)
		at = (at + 1) & (t->slots - 1);
	return &t->slot[at];
}

static void
table_clear(struct table *t)
{
	for (size_t i = 0; i < t->slots; i++)
		free(t->slot[i]);
	free(t->slot);
	mem_free(&t->keep);
	*t = (struct table){ 0 };
}

static void
table_grow(struct table *t)
{
	struct table old = *t;

	t->slots = old.slots > 0 ? old.slots * 2 : 1024;
	t->slot = xcalloc(t->slots, sizeof(*t->slot));
	for (size_t i = 0; i < old.slots; i++)
		if (old.slot[i] != NULL)
			*slot_of(t, old.slot[i]->key) = old.slot[i];
	free(old.slot);
}

static struct found *
enter(struct table *t, const char *key)
{
	struct found **at;

	if (2 * t->n >= t->slots)
		table_grow(t);
	at = slot_of(t, key);
	if (*at == NULL) {
		*at = xcalloc(1, sizeof(**at));
		(*at)->key = mem_keep(&t->keep, key, strlen(key));
		(*at)->number = NONE;
		t->n++;
	}
	return *at;
}

static void
fill(struct found *f, struct pool *keep, struct db_rows *r)
{
	f->there = true;
	f->number = db_int(r, 1);
	f->text = sql_kept(keep, r, 2);
}

/* The whole table, if it is not too large for what was asked so far. */
static void
fetch(struct desk *d, enum lookup_of of, struct table *t)
{
	int64_t most = (int64_t)(t->asked * WORTH);
	struct db_rows *r = sql_query(d, texts[of].all, DB_ARGS(V(most + 1)));

	while (sql_next(d, r)) {
		fill(enter(t, db_text(r, 0, NULL)), &t->keep, r);
		most--;
	}
	t->whole = most >= 0;
}

static struct found *
ask(struct desk *d, enum lookup_of of, struct table *t, struct found *f)
{
	struct db_rows *r = sql_query(d, texts[of].one, DB_ARGS(V(f->key)));

	if (sql_next(d, r)) {
		fill(f, &t->keep, r);
		db_done(r);
	}
	return f;
}

static void
lookup_forget(struct desk *d, void *memory, const char *kind)
{
	struct lookups *all = memory;

	(void)d;
	for (size_t i = 0;
	     i < LOOKUPS && (kind == NULL || strcmp(kind, "contact") == 0); i++)
		table_clear(&all->of[i]);
}

static void
lookup_undo(struct desk *d, void *memory)
{
	lookup_forget(d, memory, NULL);
}

static const struct desk_memory lookup_memory = { .size =
						      sizeof(struct lookups),
	.forget = lookup_forget,
	.undo = lookup_undo };

struct found *
lookup(struct desk *d, enum lookup_of of, const char *key)
{
	struct table *t;
	size_t before;
	struct found *f;

	t = &((struct lookups *)desk_memory(d, &lookup_memory))->of[of];
	if (!db_far(d->db)) {
		mem_reset(&t->keep);
		t->last = (struct found){ .key = key, .number = NONE };
		return ask(d, of, t, &t->last);
	}
	if (t->n > MOST)
		table_clear(t);
	before = t->n;
	f = enter(t, key);
	if (t->n == before || t->whole)
		return f;
	if (++t->asked >= PATIENT && (t->asked & (t->asked - 1)) == 0) {
		fetch(d, of, t);
		if (t->whole)
			return f;
	}
	return f->there ? f : ask(d, of, t, f);
}

void
lookup_made(struct desk *d, enum lookup_of of, const char *key, int64_t number,
    const char *text)
{
	struct lookups *all = desk_memory(d, &lookup_memory);
	struct found *f;

	if (!db_far(d->db))
		return;
	f = enter(&all->of[of], key);
	f->there = true;
	f->number = number;
	f->text = text != NULL ? mem_keep(&all->of[of].keep, text, strlen(text))
			       : NULL;
}
