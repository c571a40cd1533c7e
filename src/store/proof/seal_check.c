/* seal_check.c - whether seals hold */
#include <stdio.h>
#include <string.h>

#include "kind_ever.h"
#include "made.h"
#include "seal.h"
#include "seal_impl.h"
#include "sql.h"

static void
check_events(struct faults *f, int64_t seal)
{
	struct seal_events *s = seal_events_begin(f->d, seal);
	const char *salt, *digest;
	char now[SEAL_DIGEST];
	int64_t event;
	bool there;

	while ((event = seal_events_next(s, &there, &salt, &digest)) != NONE) {
		if (!there) {
			faults_add(f, "event", event,
			    "is gone, but seal %lld names it", (long long)seal);
			continue;
		}
		seal_events_digest(s, salt, now);
		if (strcmp(now, digest) != 0)
			faults_add(f, "event", event,
			    "is not as seal %lld has sealed it",
			    (long long)seal);
	}
	seal_events_end(s);
}

/* A record that neither a seal nor an event explains. */
static void
check_strangers(struct faults *f, const struct made *m)
{
	if (strcmp(m->kind->name, "contact") == 0)
		return; /* new contacts come with tickets */
	for (size_t i = 0; i < m->n; i++)
		if (!m->record[i].sealed && !m->record[i].born)
			faults_add(f, m->kind->name, NONE,
			    "%s: neither an event nor a seal knows it",
			    m->record[i].name);
}

static void
check_kind(struct faults *f, const struct kind *k, bool newer)
{
	char now[SEAL_DIGEST];
	struct made_record *of;
	struct made m;
	struct db_rows *r = sql_query(f->d,
	    "SELECT name, salt, digest, seal FROM sealed_record"
	    " WHERE kind = $1 ORDER BY name",
	    DB_ARGS(V(k->name)));

	made_read(f->d, k, NULL, &m);
	while (sql_next(f->d, r)) {
		const char *name = db_text(r, 0, NULL);

		if ((of = made_find(&m, name)) == NULL) {
			faults_add(f, k->name, NONE,
			    "%s: is gone, but seal %lld names it", name,
			    (long long)db_int(r, 3));
			continue;
		}
		of->sealed = true;
		seal_record_digest(k, of, db_text(r, 1, NULL), now);
		if (strcmp(now, db_text(r, 2, NULL)) != 0)
			faults_add(f, k->name, NONE,
			    "%s: is not as seal %lld has sealed it", name,
			    (long long)db_int(r, 3));
	}
	if (!newer)
		check_strangers(f, &m);
	made_free(&m);
}

/* The seals one after the other; returns the number of the newest. */
static int64_t
check_chain(struct faults *f)
{
	struct db_rows *r = sql_query(f->d,
	    "SELECT id, at, previous, digest, events, records, (SELECT count(*)"
	    " FROM sealed s WHERE s.seal = l.id), (SELECT count(*) FROM"
	    " sealed_record s WHERE s.seal = l.id) FROM seal l ORDER BY id",
	    DB_NOARGS);
	char before[SEAL_DIGEST] = "", digest[SEAL_DIGEST];
	int64_t id = NONE;

	while (sql_next(f->d, r)) {
		const char *previous = db_text(r, 2, NULL),
			   *is = db_text(r, 3, NULL);

		id = db_int(r, 0);
		if (strcmp(previous != NULL ? previous : "", before) != 0)
			faults_add(f, "seal", id,
			    "does not follow the seal before it");
		seal_chain(f->d, id, (struct instant){ db_int(r, 1) }, previous,
		    digest);
		if (strcmp(digest, is) != 0 || db_int(r, 4) != db_int(r, 6) ||
		    db_int(r, 5) != db_int(r, 7))
			faults_add(f, "seal", id,
			    "has another digest than what it names");
		snprintf(before, sizeof(before), "%s", is);
		check_events(f, id);
	}
	return id;
}

/* With one writer at a time, no event commits behind a later one. */
static void
check_late(struct faults *f)
{
	struct db_rows *r;

	if (db_far(f->d->db))
		return;
	r = sql_query(f->d,
	    "SELECT e.id FROM event e WHERE e.id < (SELECT max(event) FROM"
	    " sealed) AND NOT EXISTS (SELECT 1 FROM sealed s WHERE s.event ="
	    " e.id) ORDER BY e.id",
	    DB_NOARGS);
	while (sql_next(f->d, r))
		faults_add(f, "event", db_int(r, 0),
		    "is older than a seal that does not name it");
}

void
seal_check(struct faults *f)
{
	int64_t orphans = sql_int(f->d,
	    "SELECT count(*) FROM (SELECT seal FROM sealed UNION SELECT seal"
	    " FROM sealed_record) x WHERE NOT EXISTS (SELECT 1 FROM seal l"
	    " WHERE l.id = x.seal)",
	    DB_NOARGS);

	if (orphans > 0)
		faults_add(f, "seal", NONE,
		    "seals are gone, but what they name is there");
	if (check_chain(f) == NONE)
		return;
	check_late(f);
	/* an upgrade may have brought records without events */
	for (const struct kind *k = kind_all; k->name != NULL; k++)
		if (made_kind(k))
			check_kind(f, kind_ever(f->d, k->name),
			    sql_int(f->d,
				"SELECT count(*) FROM schema WHERE version >"
				" (SELECT max(version) FROM seal)",
				DB_NOARGS) > 0);
}

void
seal_against(struct faults *f, int64_t id, const char *digest)
{
	struct pool pool = { 0 };
	const char *is = sql_text(f->d, &pool,
	    "SELECT digest FROM seal WHERE id = $1", DB_ARGS(V(id)));

	if (is == NULL)
		faults_add(f, "seal", id, "is gone, but it was kept");
	else if (strcmp(is, digest) != 0)
		faults_add(f, "seal", id, "is not the one that was kept");
	mem_free(&pool);
}
