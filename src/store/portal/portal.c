/* portal.c - requests as the people see them who asked */
#include "portal.h"
#include "portal_impl.h"
#include "sql.h"

/*
 * SQL: the contact $1 is in use and may see ticket t. Where these words are,
 * nothing of another person comes out, whoever asks for it.
 */
#define MAY                                                             \
	" EXISTS (SELECT 1 FROM contact pc WHERE pc.address = $1"       \
	" AND pc.retired IS NULL AND (t.requester = $1"                 \
	" OR replace(' ' || coalesce(t.requesters, '') || ' ',"         \
	" ' ' || CAST($1 AS TEXT) || ' ', '')"                          \
	" <> ' ' || coalesce(t.requesters, '') || ' '"                  \
	" OR EXISTS (SELECT 1 FROM organisation po"                     \
	" WHERE po.name = pc.organisation AND po.name = t.organisation" \
	" AND po.shared = 1 AND po.retired IS NULL)))"                  \
	" AND t.withdrawn IS NULL"

/* SQL: ticket $2 and, if $3 is 0, what was merged into it; each only if they
 * may see it. */
#define CHAIN                                                                   \
	"WITH RECURSIVE m (id) AS (SELECT CAST($2 AS BIGINT) UNION"             \
	" SELECT x.id FROM ticket x JOIN m ON x.merged = m.id"                  \
	" WHERE CAST($3 AS BIGINT) = 0)"                                        \
	" , s (id) AS (SELECT t.id FROM m JOIN ticket t ON t.id = m.id AND" MAY \
	") "

static struct val
alone(const struct portal *p)
{
	return V(p->alone ? 1 : 0);
}

/* Returns true if a link is for this request. */
static bool
within(const struct portal *p, int64_t id)
{
	return p->ticket == NONE || p->ticket == id;
}

bool
portal_knows(struct desk *d, const char *contact)
{
	return sql_int(d,
		   "SELECT 1 FROM contact WHERE address = $1"
		   " AND retired IS NULL",
		   DB_ARGS(V(contact))) == 1;
}

#define COLUMNS                                                       \
	"SELECT t.id, t.subject, t.requester, s.category, t.created," \
	" t.updated, t.promised, t.active FROM ticket t"              \
	" JOIN status s ON s.name = t.status WHERE"

static void
fill(struct db_rows *r, struct pool *keep, struct portal_request *q)
{
	*q = (struct portal_request){ .id = db_int(r, 0),
		.subject = sql_kept(keep, r, 1),
		.requester = sql_kept(keep, r, 2),
		.category = VALUE_OF(category, db_text(r, 3, NULL)),
		.created = { db_int(r, 4) },
		.updated = { db_int(r, 5) },
		.promised = { db_int(r, 6) },
		.active = db_int(r, 7) == 1 };
}

bool
portal_read(const struct portal *p, int64_t id, struct pool *keep,
    struct portal_request *q)
{
	struct db_rows *r;
	bool found;

	if (!within(p, id))
		return false;
	r = sql_query(
	    p->d, COLUMNS " t.id = $2 AND" MAY, DB_ARGS(V(p->contact), V(id)));
	if ((found = sql_next(p->d, r))) {
		fill(r, keep, q);
		db_done(r);
	}
	return found;
}

int64_t
portal_list(const struct portal *p, int64_t most,
    void (*fn)(void *, const struct portal_request *), void *arg)
{
	struct pool keep = { 0 };
	struct portal_request q;
	int64_t n = 0;
	/* each part has an index */
	struct db_rows *r = sql_query(p->d,
	    COLUMNS " t.id IN (SELECT id FROM ticket WHERE requester = $1"
		    " UNION SELECT id FROM ticket WHERE requesters IS NOT NULL"
		    " UNION SELECT o.id FROM ticket o JOIN contact c"
		    " ON c.address = $1 AND c.organisation = o.organisation)"
		    " AND" MAY " ORDER BY t.active DESC, t.id DESC LIMIT $2",
	    DB_ARGS(V(p->contact), V(most)));

	while (sql_next(p->d, r)) {
		mem_reset(&keep);
		fill(r, &keep, &q);
		if (within(p, q.id)) {
			fn(arg, &q);
			n++;
		}
	}
	mem_free(&keep);
	return n;
}

void
portal_entries(const struct portal *p, int64_t id,
    void (*fn)(void *, const struct portal_entry *), void *arg)
{
	struct db_rows *r;

	if (!within(p, id))
		return;
	r = sql_query(p->d,
	    CHAIN "SELECT n.id, n.at, n.author, n.role, n.body FROM s"
		  " JOIN entry n ON n.ticket = s.id WHERE n.kind = 'message'"
		  " AND n.withdrawn IS NULL ORDER BY n.at, n.id",
	    DB_ARGS(V(p->contact), V(id), alone(p)));
	while (sql_next(p->d, r)) {
		struct portal_entry e = { .id = db_int(r, 0),
			.at = { db_int(r, 1) },
			.author = db_text(r, 2, NULL),
			.role = VALUE_OF(role, db_text(r, 3, NULL)),
			.body = db_text(r, 4, NULL) };

		fn(arg, &e);
	}
}

void
portal_each_file(struct desk *d, struct db_rows *r,
    void (*fn)(void *, const struct portal_file *), void *arg)
{
	while (sql_next(d, r)) {
		struct portal_file f = { .id = db_int(r, 0),
			.size = db_int(r, 1),
			.name = db_text(r, 2, NULL),
			.type = db_text(r, 3, NULL) };

		fn(arg, &f);
	}
}

void
portal_files(const struct portal *p, int64_t entry,
    void (*fn)(void *, const struct portal_file *), void *arg)
{
	struct db_rows *r = sql_query(p->d,
	    "SELECT a.id, a.size, a.name, a.type FROM attachment a"
	    " JOIN entry n ON n.id = a.entry JOIN ticket t ON t.id = n.ticket"
	    " WHERE a.entry = $2 AND n.kind = 'message'"
	    " AND n.withdrawn IS NULL AND a.hash NOT LIKE 'erased-%' AND" MAY
	    " ORDER BY a.id",
	    DB_ARGS(V(p->contact), V(entry)));

	portal_each_file(p->d, r, fn, arg);
}

bool
portal_file(const struct portal *p, int64_t request, int64_t id,
    struct pool *keep, struct portal_file *f, struct buf *data)
{
	struct db_rows *r;
	const char *bytes;
	size_t n;

	if (!within(p, request))
		return false;
	r = sql_query(p->d,
	    CHAIN "SELECT a.name, a.type, c.data, a.size FROM s"
		  " JOIN entry n ON n.ticket = s.id AND n.kind = 'message'"
		  " AND n.withdrawn IS NULL"
		  " JOIN attachment a ON a.entry = n.id AND a.id = $4"
		  " JOIN content c ON c.hash = a.hash"
		  " WHERE a.hash NOT LIKE 'erased-%'",
	    DB_ARGS(V(p->contact), V(request), alone(p), V(id)));
	if (!sql_next(p->d, r))
		return false;
	bytes = db_text(r, 2, &n);
	buf_add(data, bytes != NULL ? bytes : "", n);
	*f = (struct portal_file){ .id = id,
		.size = db_int(r, 3),
		.name = sql_kept(keep, r, 0),
		.type = sql_kept(keep, r, 1) };
	db_done(r);
	return true;
}

void
portal_contact(
    const struct portal *p, struct pool *keep, struct contact *contact)
{
	struct db_rows *r = sql_query(p->d,
	    "SELECT address, name, phone, organisation, channel, language, zone"
	    " FROM contact WHERE address = $1 AND retired IS NULL",
	    DB_ARGS(V(p->contact)));

	*contact = (struct contact){ .address = p->contact };
	if (!sql_next(p->d, r))
		return;
	contact->name = sql_kept(keep, r, 1);
	contact->phone = sql_kept(keep, r, 2);
	contact->organisation = sql_kept(keep, r, 3);
	contact->channel = sql_kept(keep, r, 4);
	contact->language = sql_kept(keep, r, 5);
	contact->zone = sql_kept(keep, r, 6);
	db_done(r);
}
