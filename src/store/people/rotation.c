/* rotation.c - remembers whose turn it is, and writes it once at the end */
#include <stdlib.h>
#include <string.h>

#include "names.h"
#include "rotation.h"
#include "sql.h"
#include "text.h"

/* An assignment: its event, and when it was. */
struct turn {
	int64_t event; /* 0: none */
	struct instant at;
};

/* The last assignment of an agent in this transaction. */
struct taker {
	const char *login;
	struct turn kept;  /* up to the last savepoint */
	struct turn fresh; /* since then: desk_undo takes it back */
};

struct rotation {
	struct taker *takers;
	size_t ntakers, cap_takers;
	struct pool logins;
	struct candidate *v; /* read once */
	size_t n, cap;
	bool read;
	struct pool keep;
};

/* ------------------------------------------------------------- what is known
 */

static bool
later(struct turn a, struct turn b)
{
	if (b.event == 0 || a.at.s != b.at.s)
		return a.event != 0 && (b.event == 0 || a.at.s > b.at.s);
	return a.event > b.event;
}

static struct turn
last(const struct taker *t)
{
	return later(t->fresh, t->kept) ? t->fresh : t->kept;
}

static struct candidate *
candidate_of(const struct rotation *o, const char *login)
{
	for (size_t i = 0; login != NULL && i < o->n; i++)
		if (strcmp(o->v[i].login, login) == 0)
			return &o->v[i];
	return NULL;
}

static struct taker *
taker_of(struct rotation *o, const char *login)
{
	for (size_t i = 0; i < o->ntakers; i++)
		if (strcmp(o->takers[i].login, login) == 0)
			return &o->takers[i];
	o->takers =
	    mem_grow(o->takers, o->ntakers, &o->cap_takers, sizeof(*o->takers));
	o->takers[o->ntakers] = (struct taker){ .login = mem_keep(&o->logins,
						    login, strlen(login)) };
	return &o->takers[o->ntakers++];
}

static void
candidate_turn(struct candidate *k, struct turn t)
{
	if (k == NULL ||
	    !later(t, (struct turn){ .event = k->last, .at = k->last_at }))
		return;
	k->last = t.event;
	k->last_at = t.at;
}

/* --------------------------------------------------- savepoints, and the end
 */

static void
forget_agents(struct rotation *o)
{
	mem_free(&o->keep);
	free(o->v);
	o->v = NULL;
	o->n = o->cap = 0;
	o->read = false;
}

static void
rotation_forget(struct desk *d, void *memory, const char *kind)
{
	struct rotation *o = memory;

	(void)d;
	if (kind != NULL && strcmp(kind, "agent") != 0)
		return;
	forget_agents(o);
	if (kind != NULL)
		return;
	mem_free(&o->logins);
	free(o->takers);
	*o = (struct rotation){ 0 };
}

static void
rotation_save(struct desk *d, void *memory)
{
	struct rotation *o = memory;

	(void)d;
	for (size_t i = 0; i < o->ntakers; i++) {
		o->takers[i].kept = last(&o->takers[i]);
		o->takers[i].fresh = (struct turn){ 0 };
	}
}

static void
rotation_undo(struct desk *d, void *memory)
{
	struct rotation *o = memory;

	(void)d;
	for (size_t i = 0; i < o->ntakers; i++)
		o->takers[i].fresh = (struct turn){ 0 };
	forget_agents(o);
}

static void
rotation_settle(struct desk *d, void *memory)
{
	const struct rotation *o = memory;

	for (size_t i = 0; i < o->ntakers; i++) {
		struct turn t = last(&o->takers[i]);

		if (t.event != 0)
			sql_run(d,
			    "UPDATE agent SET assigned = $2 WHERE login = $1"
			    " AND NOT EXISTS (SELECT 1 FROM event e"
			    " WHERE e.id = agent.assigned AND e.at > $3)",
			    DB_ARGS(
				V(o->takers[i].login), V(t.event), V(t.at)));
	}
}

static const struct desk_memory rotation_memory = { .size =
							sizeof(struct rotation),
	.forget = rotation_forget,
	.save = rotation_save,
	.undo = rotation_undo,
	.settle = rotation_settle };

/* ------------------------------------------------------------------- reading
 */

static void
read_agents(struct desk *d, struct rotation *o)
{
	struct db_rows *r = sql_query(d,
	    "SELECT a.login, a.team, a.capacity, e.id, e.at, a.skills,"
	    " a.language, a.channel, a.level FROM agent a LEFT JOIN event e ON e.id = a.assigned"
	    " WHERE a.retired IS NULL ORDER BY a.login",
	    DB_NOARGS);

	while (sql_next(d, r)) {
		o->v = mem_grow(o->v, o->n, &o->cap, sizeof(*o->v));
		o->v[o->n++] =
		    (struct candidate){ .login = sql_kept(&o->keep, r, 0),
			    .team = sql_kept(&o->keep, r, 1),
			    .capacity = db_int(r, 2),
			    .last = db_null(r, 3) ? 0 : db_int(r, 3),
			    .last_at = { db_int(r, 4) },
			    .skills = sql_kept(&o->keep, r, 5),
			    .language = sql_kept(&o->keep, r, 6),
			    .channel = sql_kept(&o->keep, r, 7),
			    .level = db_int(r, 8) };
	}
	for (size_t i = 0; i < o->ntakers; i++)
		candidate_turn(
		    candidate_of(o, o->takers[i].login), last(&o->takers[i]));
}

/* What a ticket weighs, in memory and as SQL: the two must agree. */
#define SOON 86400 /* seconds; what is due so soon, or late, weighs twice */
#define WEIGHT                                                                       \
	"CASE WHEN u.category IN ('new', 'open') THEN (6 - COALESCE(t.priority, 3))" \
	" * CASE WHEN t.due <= $1 THEN 2 ELSE 1 END ELSE 0 END"

static int64_t
weight(struct desk *d, const struct ticket *t)
{
	enum category is = names_must(d, "status", t->status)->category;
	int64_t priority = t->priority != NONE ? t->priority : 3;

	if (is != CATEGORY_NEW && is != CATEGORY_OPEN)
		return 0;
	return (6 - priority) *
	    (t->due.s != NONE && t->due.s <= d->now.s + SOON ? 2 : 1);
}

static void
read_loads(struct desk *d, struct rotation *o)
{
	struct db_rows *r = sql_query(d,
	    "SELECT t.agent, count(*), CAST(sum(" WEIGHT ") AS BIGINT)"
	    " FROM ticket t JOIN status u ON u.name = t.status"
	    " WHERE t.active = 1 AND t.agent IS NOT NULL GROUP BY t.agent",
	    DB_ARGS(V(d->now.s + SOON)));
	struct candidate *k;

	while (sql_next(d, r))
		if ((k = candidate_of(o, db_text(r, 0, NULL))) != NULL) {
			k->active = db_int(r, 1);
			k->load = db_int(r, 2);
		}
}

const struct candidate *
rotation_agents(struct desk *d, size_t *n)
{
	struct rotation *o = desk_memory(d, &rotation_memory);

	if (!o->read) {
		read_agents(d, o);
		read_loads(d, o);
		o->read = true;
	}
	*n = o->n;
	return o->v;
}

/* ------------------------------------------------------------------ changing
 */

/* Counts a ticket as one more or one fewer of its agent. */
static void
count(struct desk *d, struct rotation *o, const struct ticket *t, int64_t by)
{
	struct candidate *k =
	    t != NULL && t->active.v ? candidate_of(o, t->agent) : NULL;

	if (k == NULL)
		return;
	k->active += by;
	k->load += by * weight(d, t);
}

void
rotation_moved(struct desk *d, const struct ticket *old,
    const struct ticket *new, int64_t event, struct instant at)
{
	struct rotation *o = desk_memory(d, &rotation_memory);
	struct turn now = { event, at };
	struct taker *t;

	if (o->read) {
		count(d, o, old, -1);
		count(d, o, new, 1);
	}
	if (new->agent == NULL ||
	    (old != NULL && text_same(old->agent, new->agent)))
		return;
	t = taker_of(o, new->agent);
	if (later(now, last(t)))
		t->fresh = now;
	if (o->read)
		candidate_turn(candidate_of(o, new->agent), now);
}
