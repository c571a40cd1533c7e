/* alert_ticket.c - what an alert does to its ticket */
#include "alert_impl.h"
#include "names.h"
#include "service_needs.h"
#include "sql.h"
#include "ticket.h"

/* The priority of a ticket by the severity of its alert. */
static const int64_t priority_of[] = { [SEVERITY_CRITICAL] = 1,
	[SEVERITY_MAJOR] = 2,
	[SEVERITY_WARNING] = 3,
	[SEVERITY_MINOR] = 4,
	[SEVERITY_INFO] = 5,
	[SEVERITY_OK] = 5 };

/* Reads the planned work that is under way, what ends last first. */
static void
read_planned(struct taking *t, struct instant at)
{
	struct db_rows *r = sql_query(t->d,
	    "SELECT ends, service FROM ticket WHERE starts <= $1 AND ends > $1"
	    " AND service IS NOT NULL AND merged IS NULL"
	    " AND withdrawn IS NULL ORDER BY ends DESC, id",
	    DB_ARGS(V(at)));

	t->nplanned = 0;
	while (sql_next(t->d, r)) {
		t->planned = mem_grow(t->planned, t->nplanned, &t->planned_cap,
		    sizeof(*t->planned));
		t->planned[t->nplanned].ends.s = db_int(r, 0);
		t->planned[t->nplanned++].service = sql_kept(&t->keep, r, 1);
	}
}

struct instant
alert_planned(struct taking *t, const char *service, struct instant at)
{
	struct instant none = { NONE };

	if (service == NULL)
		return none;
	read_planned(t, at);
	for (size_t i = 0; i < t->nplanned; i++)
		if (service_needs(t->d, service, t->planned[i].service))
			return t->planned[i].ends;
	return none;
}

/* Notes that a ticket was made or changed. */
static void
note_id(struct taking *t, int64_t id)
{
	struct ids *all = t->ids;

	all->v = mem_grow(all->v, all->n, &all->cap, sizeof(*all->v));
	all->v[all->n++] = id;
}

/* Changes the ticket of an alert; not before its last event. What may not be
 * done to it is left undone. */
static enum answer
change(struct taking *t, const struct alert *a, const char *column,
    enum edit_op op, struct val new, const char *said, struct instant at)
{
	const struct kind *k = kind_find(t->d, "ticket");
	struct edit e = {
		.col = col_find(k->cols, k->n, column), .op = op, .new = new
	};
	struct writing w = {
		.kind = ENTRY_NOTE, .role = ROLE_SYSTEM, .body = said
	};
	struct update u = { .action = ACTION_SET,
		.edits = &e,
		.n = 1,
		.writing = said != NULL ? &w : NULL };
	struct origin o = { .at = at, .reason = "alert" };
	struct buf why = { 0 };
	int64_t last = sql_int(t->d, "SELECT updated FROM ticket WHERE id = $1",
	    DB_ARGS(V(a->ticket)));
	enum answer answer;

	if (o.at.s < last)
		o.at.s = last;
	answer = ticket_change(t->d, a->ticket, &u, &o, &why);
	buf_free(&why);
	if (answer == DONE)
		note_id(t, a->ticket);
	return answer;
}

/* Returns the priority of the ticket of an alert; NONE: it is not active. */
static int64_t
active(const struct taking *t, const struct alert *a)
{
	return a->ticket == NONE
	    ? NONE
	    : sql_int(t->d,
		  "SELECT priority FROM ticket WHERE id = $1 AND active = 1",
		  DB_ARGS(V(a->ticket)));
}

bool
alert_raise(struct taking *t, const struct alert *a, struct instant at)
{
	int64_t is = active(t, a), p = priority_of[a->severity];

	if (is > p)
		change(t, a, "priority", EDIT_SET, V(p), a->text, at);
	return true;
}

bool
alert_flaps(struct taking *t, const struct alert *a, struct instant at)
{
	if (active(t, a) != NONE)
		change(t, a, "tag", EDIT_ADD, V("flapping"), NULL, at);
	return true;
}

bool
alert_solve(struct taking *t, const struct alert *a, struct instant at)
{
	const struct name *solved = names_status(t->d, CATEGORY_SOLVED);

	if (solved != NULL && active(t, a) != NONE)
		change(t, a, "status", EDIT_SET, V(solved->key), a->text, at);
	return true;
}

/* Opens the last ticket again, if the trouble came back soon. */
static bool
again(struct taking *t, const struct alert *a, struct instant at)
{
	const struct name *open = names_status(t->d, CATEGORY_OPEN);

	if (a->turns < 2 || a->ticket == NONE)
		return false;
	return active(t, a) != NONE ||
	    (open != NULL &&
		change(t, a, "status", EDIT_SET, V(open->key), a->text, at) ==
		    DONE);
}

/* Returns the name if there is such a record in use, else NULL. */
static const char *
usual(struct desk *d, const char *kind, const char *name)
{
	return names_in_use(d, kind, name) ? name : NULL;
}

/* Returns what names the trouble, kept. */
static const char *
key_of(struct taking *t, const struct alert *a, struct instant at)
{
	struct buf b = { 0 };
	const char *key;

	buf_fmt(&b, "%s/%s@", a->source, a->key);
	when_format(&b, at);
	key = mem_keep(&t->keep, b.s, b.n);
	buf_free(&b);
	return key;
}

/* Returns what the ticket of an alert says, kept. */
static const char *
body_of(struct taking *t, const struct alert *a)
{
	struct buf b = { 0 };
	const char *body;

	buf_fmt(&b, "%s: %s", WORD_OF(severity, a->severity), a->key);
	if (*a->source != '\0')
		buf_fmt(&b, " (%s)", a->source);
	if (*a->text != '\0')
		buf_fmt(&b, "\n%s", a->text);
	body = mem_keep(&t->keep, b.s, b.n);
	buf_free(&b);
	return body;
}

static bool
make(struct taking *t, struct alert *a, struct instant at, struct instant until,
    const struct writing *w, const char *key)
{
	struct origin o = { .at = at, .reason = "alert" };
	const struct name *solved = names_status(t->d, CATEGORY_SOLVED);
	struct ticket tk;
	struct guard guard;
	enum answer answer;

	ticket_clear(t->d, &tk);
	desk_guard(t->d, &guard, ticket_guard, &tk);
	tk.subject = *a->text != '\0' ? a->text : a->key;
	tk.key = key;
	tk.service = a->service;
	tk.type = usual(t->d, "type", "incident");
	tk.channel = usual(t->d, "channel", "monitor");
	tk.priority = priority_of[a->severity];
	if (until.s != NONE && solved != NULL) {
		tk.status = solved->key;
		tk.solved = until;
	}
	answer = ticket_new(t->d, &tk, w, &o, t->why);
	if (answer != REFUSED)
		a->ticket = tk.id;
	desk_unguard(t->d);
	ticket_free(&tk);
	if (answer == DONE)
		note_id(t, a->ticket);
	return answer != REFUSED;
}

bool
alert_open(
    struct taking *t, struct alert *a, struct instant at, struct instant until)
{
	struct writing w = {
		.kind = ENTRY_NOTE, .role = ROLE_SYSTEM, .body = body_of(t, a)
	};

	return (until.s == NONE && again(t, a, at)) ||
	    make(t, a, at, until, &w, key_of(t, a, at));
}
