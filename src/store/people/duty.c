/* duty.c - remembers the absences of a desk, read once */
#include <stdlib.h>
#include <string.h>

#include "desk_calendar.h"
#include "duty.h"
#include "sql.h"

struct worker {
	const char *login, *calendar;
	bool retired;
};

struct absent {
	const char *agent, *deputy;
	struct instant since, until; /* NONE: no bound */
};

struct duty {
	struct worker *workers;
	struct absent *absences; /* the latest first */
	size_t nworkers, cap_workers, nabsences, cap_absences;
	struct pool keep;
	bool read;
};

static void
forget(struct duty *u)
{
	free(u->workers);
	free(u->absences);
	mem_free(&u->keep);
	*u = (struct duty){ 0 };
}

static void
duty_forget(struct desk *d, void *memory, const char *kind)
{
	(void)d;
	if (kind == NULL || strcmp(kind, "agent") == 0 ||
	    strcmp(kind, "absence") == 0)
		forget(memory);
}

static void
duty_undo(struct desk *d, void *memory)
{
	(void)d;
	forget(memory);
}

static const struct desk_memory duty_memory = {
	.size = sizeof(struct duty), .forget = duty_forget, .undo = duty_undo
};

static void
read_workers(struct desk *d, struct duty *u)
{
	struct db_rows *r = sql_query(
	    d, "SELECT login, calendar, retired FROM agent", DB_NOARGS);

	while (sql_next(d, r)) {
		u->workers = mem_grow(u->workers, u->nworkers, &u->cap_workers,
		    sizeof(*u->workers));
		u->workers[u->nworkers++] =
		    (struct worker){ .login = sql_kept(&u->keep, r, 0),
			    .calendar = sql_kept(&u->keep, r, 1),
			    .retired = !db_null(r, 2) };
	}
}

/* The columns of agents count as one more absence. */
static void
read_absences(struct desk *d, struct duty *u)
{
	struct db_rows *r = sql_query(d,
	    "SELECT agent, deputy, since, until FROM absence"
	    " WHERE retired IS NULL"
	    " UNION ALL SELECT login, NULL, absent_from, absent_until"
	    " FROM agent WHERE absent_from IS NOT NULL"
	    " OR absent_until IS NOT NULL ORDER BY 3 DESC, 1",
	    DB_NOARGS);

	while (sql_next(d, r)) {
		u->absences = mem_grow(u->absences, u->nabsences,
		    &u->cap_absences, sizeof(*u->absences));
		u->absences[u->nabsences++] =
		    (struct absent){ .agent = sql_kept(&u->keep, r, 0),
			    .deputy = sql_kept(&u->keep, r, 1),
			    .since = { db_int(r, 2) },
			    .until = { db_int(r, 3) } };
	}
}

static const struct duty *
duty(struct desk *d)
{
	struct duty *u = desk_memory(d, &duty_memory);

	if (!u->read) {
		read_workers(d, u);
		read_absences(d, u);
		u->read = true;
	}
	return u;
}

static const struct worker *
worker(const struct duty *u, const char *login)
{
	for (size_t i = 0; i < u->nworkers; i++)
		if (strcmp(u->workers[i].login, login) == 0)
			return &u->workers[i];
	return NULL;
}

static bool
holds(const struct absent *a, const char *login, struct instant at)
{
	return strcmp(a->agent, login) == 0 &&
	    (a->since.s == NONE || a->since.s <= at.s) &&
	    (a->until.s == NONE || a->until.s > at.s);
}

bool
duty_away(struct desk *d, const char *login, struct instant at)
{
	const struct duty *u = duty(d);

	for (size_t i = 0; i < u->nabsences; i++)
		if (holds(&u->absences[i], login, at))
			return true;
	return false;
}

/* Returns true if there is such an agent, in use, who is not away. */
static bool
here(struct desk *d, const char *login, struct instant at)
{
	const struct worker *w = worker(duty(d), login);

	return w != NULL && !w->retired && !duty_away(d, login, at);
}

bool
duty_on(struct desk *d, const char *login, struct instant at)
{
	const struct worker *w;

	if (!here(d, login, at))
		return false;
	w = worker(duty(d), login);
	return w->calendar == NULL ||
	    calendar_open(desk_calendar_find(d, w->calendar, at), at);
}

/* The deputy that the absences of an agent name. */
static const char *
named(struct desk *d, const char *login, struct instant at)
{
	const struct duty *u = duty(d);

	for (size_t i = 0; i < u->nabsences; i++)
		if (u->absences[i].deputy != NULL &&
		    holds(&u->absences[i], login, at))
			return u->absences[i].deputy;
	return NULL;
}

const char *
duty_deputy(struct desk *d, const char *login, struct instant at)
{
	const char *deputy = named(d, login, at);

	if (deputy != NULL && !here(d, deputy, at))
		deputy = named(d, deputy, at);
	return deputy != NULL && strcmp(deputy, login) != 0 &&
		here(d, deputy, at)
	    ? deputy
	    : NULL;
}
