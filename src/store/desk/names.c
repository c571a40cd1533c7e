/* names.c - the keys of small kinds, read once */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "translate.h"
#include "names.h"
#include "sql.h"
#include "text.h"

#define LEVELS 6 /* of impact and urgency, and 0 */

struct set {
	const char *kind;
	struct name *v; /* sorted by key */
	size_t n;
	struct set *next;
	struct pool keep;
};

struct names {
	struct set *sets;
	int64_t matrix[LEVELS][LEVELS];
	bool matrix_read;
};

static void
names_forget(struct desk *d, void *memory, const char *kind)
{
	struct names *all = memory;
	struct set **p, *s;

	(void)d;
	if (kind == NULL || strcmp(kind, "matrix") == 0)
		all->matrix_read = false;
	for (p = &all->sets; (s = *p) != NULL;) {
		if (kind != NULL && strcmp(kind, s->kind) != 0) {
			p = &s->next;
			continue;
		}
		*p = s->next;
		mem_free(&s->keep);
		free(s->v);
		free(s);
	}
}

static const struct desk_memory names_memory = { .size = sizeof(struct names),
	.forget = names_forget };

/*
 * How each kind is read: key, retired, number, team, category, two clocks, and
 * the types that must be approved.
 * The kinds that are not here have a column `name`, and nothing else counts.
 */
static const struct {
	const char *kind, *sql;
} readers[] = {
	{ "status",
	    "SELECT name, retired, position, NULL, category, first_reply, resolution, NULL FROM status" },
	{ "priority",
	    "SELECT name, retired, priority, NULL, NULL, NULL, NULL, NULL FROM priority" },
	{ "category",
	    "SELECT name, retired, NULL, team, NULL, NULL, NULL, NULL FROM category" },
	{ "service",
	    "SELECT name, retired, NULL, team, NULL, NULL, NULL, NULL FROM service" },
	{ "agent",
	    "SELECT login, retired, level, team, NULL, NULL, NULL, NULL FROM agent" },
	{ "calendar",
	    "SELECT name, CASE WHEN count(retired) = count(*) THEN 1 END, NULL, NULL, NULL, NULL, NULL, NULL FROM calendar GROUP BY name" },
	{ "policy",
	    "SELECT name, CASE WHEN count(retired) = count(*) THEN 1 END, NULL, NULL, NULL, NULL, NULL, NULL FROM policy GROUP BY name" },
	{ "transition",
	    "SELECT old || '	' || new, retired, NULL, type, NULL, NULL, NULL, approved FROM transition" },
};

static int
by_key(const void *a, const void *b)
{
	return strcmp(
	    ((const struct name *)a)->key, ((const struct name *)b)->key);
}

static struct set *
set_load(struct desk *d, const char *kind, const char *sql)
{
	struct set *s = xcalloc(1, sizeof(*s));
	struct db_rows *r = sql_query(d, sql, DB_NOARGS);
	size_t cap = 0;

	s->kind = mem_keep(&s->keep, kind, strlen(kind));
	while (sql_next(d, r)) {
		s->v = mem_grow(s->v, s->n, &cap, sizeof(*s->v));
		s->v[s->n++] = (struct name){ .key = sql_kept(&s->keep, r, 0),
			.retired = !db_null(r, 1),
			.number = db_int(r, 2),
			.team = sql_kept(&s->keep, r, 3),
			.category = VALUE_OF(category, db_text(r, 4, NULL)),
			.first_reply = VALUE_OF(effect, db_text(r, 5, NULL)),
			.resolution = VALUE_OF(effect, db_text(r, 6, NULL)),
			.approved = sql_kept(&s->keep, r, 7) };
	}
	if (s->n > 0)
		qsort(s->v, s->n, sizeof(*s->v), by_key);
	return s;
}

static const struct set *
set_of(struct desk *d, const char *kind)
{
	struct names *all = desk_memory(d, &names_memory);
	struct buf sql = { 0 };
	struct set *s;

	for (s = all->sets; s != NULL; s = s->next)
		if (strcmp(s->kind, kind) == 0)
			return s;
	for (size_t i = 0; i < sizeof(readers) / sizeof(readers[0]); i++)
		if (strcmp(readers[i].kind, kind) == 0)
			buf_str(&sql, readers[i].sql);
	if (sql.n == 0)
		buf_fmt(&sql,
		    "SELECT name, retired, NULL, NULL, NULL, NULL, NULL, NULL FROM %s",
		    kind);
	s = set_load(d, kind, sql.s);
	buf_free(&sql);
	s->next = all->sets;
	return all->sets = s;
}

const struct name *
names_find(struct desk *d, const char *kind, const char *key)
{
	const struct set *s = set_of(d, kind);
	struct name want = { .key = key };

	return s->n == 0 ? NULL
			 : bsearch(&want, s->v, s->n, sizeof(*s->v), by_key);
}

const struct name *
names_must(struct desk *d, const char *kind, const char *key)
{
	const struct name *n = key != NULL ? names_find(d, kind, key) : NULL;

	if (n == NULL)
		desk_broken(d,
		    _("there is no record %s \"%s\", but other records name it"),
		    kind, key != NULL ? key : "");
	return n;
}

const struct name *
names_like(struct desk *d, const char *kind, const char *key)
{
	const struct name *exact = names_find(d, kind, key), *like = NULL;
	const struct set *s = set_of(d, kind);

	if (exact != NULL)
		return exact;
	for (size_t i = 0; i < s->n; i++) {
		if (strcasecmp(s->v[i].key, key) != 0)
			continue;
		if (like != NULL)
			return NULL;
		like = &s->v[i];
	}
	return like;
}

const struct name *
names_status(struct desk *d, enum category category)
{
	const struct set *s = set_of(d, "status");
	const struct name *best = NULL;

	for (size_t i = 0; i < s->n; i++)
		if (!s->v[i].retired && s->v[i].category == category &&
		    (best == NULL || s->v[i].number < best->number))
			best = &s->v[i];
	return best;
}

/* Returns true if a list of words has the word, or if there is no list. */
static bool
listed(const char *words, const char *word)
{
	return words == NULL || (word != NULL && text_word(words, word));
}

static bool
transition(struct desk *d, const char *type, bool approved, const char *old,
    const char *new)
{
	struct buf key = { 0 };
	const struct name *found;

	buf_fmt(&key, "%s\t%s", old, new);
	found = names_find(d, "transition", key.s);
	buf_free(&key);
	return found != NULL && !found->retired && listed(found->team, type) &&
	    (approved || found->approved == NULL || type == NULL ||
		!text_word(found->approved, type));
}

bool
names_transition(struct desk *d, const char *type, bool approved,
    const char *old, const char *new)
{
	return transition(d, type, approved, old, new) ||
	    transition(d, type, approved, old, "*") ||
	    transition(d, type, approved, "*", new) ||
	    transition(d, type, approved, "*", "*");
}

bool
names_in_use(struct desk *d, const char *kind, const char *key)
{
	const struct name *n = names_find(d, kind, key);

	return n != NULL && !n->retired;
}

const struct name *
names_priority(struct desk *d, int64_t priority)
{
	const struct set *s = set_of(d, "priority");

	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].number == priority)
			return &s->v[i];
	return NULL;
}

const char *
names_team(struct desk *d, const char *kind, const char *key)
{
	const struct name *n = names_find(d, kind, key);

	return n != NULL && n->team != NULL && names_in_use(d, "team", n->team)
	    ? n->team
	    : NULL;
}

const char *
names_category_team(struct desk *d, const char *path)
{
	char *up = xstrdup(path), *slash;
	const char *team = NULL;

	for (;;) {
		if ((team = names_team(d, "category", up)) != NULL)
			break;
		if ((slash = strrchr(up, '/')) == NULL)
			break;
		*slash = '\0';
	}
	free(up);
	return team;
}

static void
matrix_read(struct desk *d, struct names *all)
{
	struct db_rows *r = sql_query(d,
	    "SELECT impact, urgency, priority FROM matrix"
	    " WHERE retired IS NULL",
	    DB_NOARGS);

	for (size_t i = 0; i < LEVELS; i++)
		for (size_t j = 0; j < LEVELS; j++)
			all->matrix[i][j] = NONE;
	while (sql_next(d, r))
		all->matrix[db_int(r, 0)][db_int(r, 1)] = db_int(r, 2);
	all->matrix_read = true;
}

int64_t
names_matrix(struct desk *d, int64_t impact, int64_t urgency)
{
	struct names *all = desk_memory(d, &names_memory);
	const struct name *n;

	if (!all->matrix_read)
		matrix_read(d, all);
	if (impact < 1 || impact >= LEVELS || urgency < 1 || urgency >= LEVELS)
		return NONE;
	n = names_priority(d, all->matrix[impact][urgency]);
	return n != NULL && n->retired ? NONE : all->matrix[impact][urgency];
}

void
names_suggest(
    struct desk *d, const char *kind, const char *word, struct buf *why)
{
	const struct set *s = set_of(d, kind);
	struct nearest near = { .word = word };

	for (size_t i = 0; i < s->n; i++)
		if (!s->v[i].retired)
			text_offer(&near, s->v[i].key);
	if (near.best != NULL)
		buf_fmt(why, _(" (did you mean \"%s\"?)"), near.best);
	else
		buf_fmt(why, _(" (see hd-list %s)"), kind);
}
