/* seal.c - seals what has happened */
#include <string.h>

#include "desk_ahead.h"
#include "kind_ever.h"
#include "made.h"
#include "seal.h"
#include "seal_impl.h"
#include "sql.h"
#include "when.h"

/* A seal in the making. */
struct making {
	struct desk *d;
	int64_t id, first, last, events, records;
};

static void
seal_events(struct making *m)
{
	struct seal_events *s = seal_events_begin(m->d, NONE);
	char salt[SEAL_SALT], digest[SEAL_DIGEST];
	const char *none, *stored;
	int64_t event;
	bool there;

	while ((event = seal_events_next(s, &there, &none, &stored)) != NONE) {
		seal_new_salt(salt);
		seal_events_digest(s, salt, digest);
		sql_run(m->d,
		    "INSERT INTO sealed (event, seal, salt, digest)"
		    " VALUES ($1, $2, $3, $4)",
		    DB_ARGS(V(event), V(m->id), V(&salt[0]), V(&digest[0])));
		if (m->events++ == 0)
			m->first = event;
		m->last = event;
	}
	seal_events_end(s);
}

/* Marks the records of the kind that seals name: their `later` is not needed.
 */
static void
seal_kind(struct making *m, const struct kind *k)
{
	char salt[SEAL_SALT], digest[SEAL_DIGEST];
	struct db_rows *r =
	    sql_query(m->d, "SELECT name FROM sealed_record WHERE kind = $1",
		DB_ARGS(V(k->name)));
	struct made made;
	struct made_record *has;

	made_read(m->d, k, NULL, &made);
	while (sql_next(m->d, r))
		if ((has = made_find(&made, db_text(r, 0, NULL))) != NULL)
			has->sealed = true;
	for (size_t i = 0; i < made.n; i++) {
		if (made.record[i].sealed)
			continue;
		seal_new_salt(salt);
		seal_record_digest(k, &made.record[i], salt, digest);
		sql_run(m->d,
		    "INSERT INTO sealed_record (kind, name, seal, salt,"
		    " digest) VALUES ($1, $2, $3, $4, $5)",
		    DB_ARGS(V(k->name), V(made.record[i].name), V(m->id),
			V(&salt[0]), V(&digest[0])));
		m->records++;
	}
	made_free(&made);
}

int64_t
seal_make(struct desk *d)
{
	struct making m = { .d = d, .first = NONE, .last = NONE };
	char digest[SEAL_DIGEST];
	struct pool pool = { 0 };
	const char *previous;

	desk_near_now(d);
	m.id =
	    sql_int(d, "SELECT coalesce(max(id), 0) + 1 FROM seal", DB_NOARGS);
	seal_events(&m);
	for (const struct kind *k = kind_all; k->name != NULL; k++)
		if (made_kind(k))
			seal_kind(&m, kind_ever(d, k->name));
	if (m.events + m.records == 0)
		return NONE;
	previous = sql_text(d, &pool,
	    "SELECT digest FROM seal ORDER BY id DESC LIMIT 1", DB_NOARGS);
	seal_chain(d, m.id, d->now, previous, digest);
	sql_run(d,
	    "INSERT INTO seal (id, at, version, first, last, events, records,"
	    " previous, digest) VALUES ($1, $2, (SELECT max(version) FROM"
	    " schema), $3, $4, $5, $6, $7, $8)",
	    DB_ARGS(V(m.id), V(d->now), V(m.first), V(m.last), V(m.events),
		V(m.records), V(previous), V(&digest[0])));
	mem_free(&pool);
	return m.id;
}

bool
seal_idle(struct desk *d)
{
	int64_t last = sql_int(
	    d, "SELECT at FROM seal ORDER BY id DESC LIMIT 1", DB_NOARGS);
	struct instant today;
	const char *why;

	if (last == NONE)
		return false;
	return sql_int(d,
		   "SELECT max(id) FROM event WHERE id > coalesce((SELECT"
		   " max(event) FROM sealed), 0)",
		   DB_NOARGS) == NONE ||
	    (when_parse("today", d->now, &today, &why) && last >= today.s);
}
