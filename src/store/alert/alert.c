/* alert.c - readings of monitoring become tickets */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "alert_impl.h"
#include "sql.h"
#include "ticket.h"

static int
order(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int
by_name(const void *a, const void *b)
{
	const struct reading *x = a, *y = b;
	int i = strcmp(x->source, y->source);

	return i != 0 ? i : strcmp(x->key, y->key);
}

/* Of one instant the most severe comes first, an end last. */
static int
by_instant(const void *a, const void *b)
{
	const struct reading *x = a, *y = b;
	int i = order(x->at.s, y->at.s);

	if (i == 0)
		i = by_name(a, b);
	if (i == 0)
		i = order(x->severity, y->severity);
	if (i == 0)
		i = strcmp(x->text, y->text);
	return i != 0 ? i : strcmp(x->service, y->service);
}

static void
read_watched(struct taking *t)
{
	struct db_rows *r = sql_query(t->d,
	    "SELECT name, alerts FROM service WHERE alerts IS NOT NULL"
	    " AND retired IS NULL ORDER BY name",
	    DB_NOARGS);

	while (sql_next(t->d, r)) {
		t->watched = mem_grow(
		    t->watched, t->nwatched, &t->cap, sizeof(*t->watched));
		t->watched[t->nwatched].service = sql_kept(&t->keep, r, 0);
		t->watched[t->nwatched++].patterns = sql_kept(&t->keep, r, 1);
	}
}

static void
begin(struct taking *t, struct desk *d, struct ids *ids, struct buf *why)
{
	const char *s = desk_setting(d, "alert_flapping", "6/15m"), *reason;

	*t = (struct taking){ .d = d, .ids = ids, .why = why };
	if (!limit_next(&s, &t->flapping, &reason))
		t->flapping = (struct limit){ INT64_MAX, { 0 } };
}

static void
taking_free(void *arg)
{
	struct taking *t = arg;

	free(t->watched);
	free(t->alerts);
	free(t->planned);
	mem_free(&t->keep);
}

/* Returns true if one of the patterns has the key. */
static bool
matches(const char *patterns, const char *key)
{
	struct buf one = { 0 };
	bool found = false;

	while (!found && *(patterns += strspn(patterns, " ")) != '\0') {
		size_t n = strcspn(patterns, " ");

		buf_clear(&one);
		buf_add(&one, patterns, n);
		found = fnmatch(one.s, key, 0) == 0;
		patterns += n;
	}
	buf_free(&one);
	return found;
}

/* Returns the service that a reading is about, or NULL. */
static const char *
service_of(const struct taking *t, const struct reading *r)
{
	if (*r->service != '\0')
		return r->service;
	for (size_t i = 0; i < t->nwatched; i++)
		if (matches(t->watched[i].patterns, r->key))
			return t->watched[i].service;
	return NULL;
}

/* Numbers the alerts that the readings are of, and reads each once. */
static size_t
find_alerts(struct taking *t, struct reading *v, size_t n)
{
	size_t found = 0;

	qsort(v, n, sizeof(*v), by_name);
	for (size_t i = 0; i < n; i++) {
		found += i == 0 || by_name(&v[i - 1], &v[i]) != 0;
		v[i].alert = found - 1;
	}
	t->alerts = xcalloc(found, sizeof(*t->alerts));
	for (size_t i = 0; i < n; i++) {
		struct alert *a = &t->alerts[v[i].alert];

		if (a->key != NULL)
			continue;
		*a = (struct alert){ .source = v[i].source, .key = v[i].key };
		alert_read(t, a);
	}
	return found;
}

/* Takes the readings in, in the order of their instants. */
static bool
take(struct taking *t, struct reading *v, size_t n)
{
	size_t alerts = find_alerts(t, v, n);
	bool good = true;

	qsort(v, n, sizeof(*v), by_instant);
	for (size_t i = 0; good && i < n; i++) {
		struct alert *a = &t->alerts[v[i].alert];
		const char *service = service_of(t, &v[i]);

		if (service != NULL)
			a->service = service;
		good = alert_due(t, a, v[i].at) && alert_reading(t, a, &v[i]);
	}
	for (size_t i = 0; good && i < alerts; i++)
		alert_write(t->d, &t->alerts[i]);
	return good;
}

enum answer
alert_take(struct desk *d, struct reading *v, size_t n, struct ids *ids,
    struct buf *why)
{
	struct taking t;
	struct guard guard;
	bool good = true;

	begin(&t, d, ids, why);
	desk_guard(d, &guard, taking_free, &t);
	read_watched(&t);
	if (n > 0)
		good = take(&t, v, n);
	desk_unguard(d);
	taking_free(&t);
	return good ? DONE : REFUSED;
}

/* Reads the keys of what has fallen due, the earliest first. */
static size_t
find_due(struct taking *t)
{
	struct db_rows *r = sql_query(t->d,
	    "SELECT source, key FROM alert WHERE next_at <= $1"
	    " ORDER BY next_at, source, key",
	    DB_ARGS(V(t->d->now)));
	size_t n = 0, cap = 0;

	while (sql_next(t->d, r)) {
		t->alerts = mem_grow(t->alerts, n, &cap, sizeof(*t->alerts));
		t->alerts[n++] =
		    (struct alert){ .source = sql_kept(&t->keep, r, 0),
			    .key = sql_kept(&t->keep, r, 1) };
	}
	return n;
}

enum answer
alert_sweep(struct desk *d, struct ids *ids, struct buf *why)
{
	struct taking t;
	struct guard guard;
	bool good = true;
	size_t n;

	begin(&t, d, ids, why);
	desk_guard(d, &guard, taking_free, &t);
	n = find_due(&t);
	for (size_t i = 0; good && i < n; i++) {
		alert_read(&t, &t.alerts[i]);
		good = alert_due(&t, &t.alerts[i], d->now);
		if (good)
			alert_write(d, &t.alerts[i]);
	}
	desk_unguard(d);
	taking_free(&t);
	return good ? DONE : REFUSED;
}

bool
alert_idle(struct desk *d)
{
	return sql_int(d, "SELECT 1 FROM alert WHERE next_at <= $1 LIMIT 1",
		   DB_ARGS(V(d->now))) == NONE;
}
