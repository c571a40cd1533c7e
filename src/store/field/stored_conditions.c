/* stored_conditions.c - conditions and steps that a new schema reads otherwise
 */
#include <stdlib.h>
#include <string.h>

#include "filter.h"
#include "sql.h"
#include "stored_conditions.h"

/* Returns true if an operator of conditions or of steps begins here. */
static bool
operator_at(const char *s)
{
	return *s != '\0' &&
	    (strchr("=!<>~", *s) != NULL ||
		(strchr("+-", *s) != NULL && s[1] == '='));
}

/*
 * Adds the conditions with another name for a column. Returns true if they name
 * it: at the beginning, or after a space or a semicolon, but not in quotes.
 */
static bool
rename_conditions(
    const char *s, const char *old, const char *new, struct buf *b)
{
	size_t n = strlen(old);
	bool quoted = false, start = true, found = false;

	for (; *s != '\0'; s++) {
		if (start && strncmp(s, old, n) == 0 && operator_at(s + n)) {
			buf_str(b, new);
			s += n - 1;
			found = true;
			start = false;
			continue;
		}
		if (*s == '\\' && s[1] == '"')
			buf_ch(b, *s++);
		else if (*s == '"')
			quoted = !quoted;
		/* a condition may be quoted as a whole */
		start = *s == '"' ? start && quoted
				  : !quoted && strchr(" \t;", *s) != NULL;
		buf_ch(b, *s);
	}
	return found;
}

/* Where conditions on tickets and steps are kept, also as they once were. */
static const struct {
	const char *table, *column, *where;
	bool steps; /* else conditions */
} places[] = {
	{ "policy", "filter", "", false },
	{ "goal", "filter", "", false },
	{ "target", "steps", "", true },
	{ "clock", "ladder", "", true },
	{ "event", "rung", "", true },
#define OF(kinds) \
	" AND event IN (SELECT id FROM event WHERE kind IN (" kinds "))"
	{ "change", "old", " AND field = 'filter'" OF("'policy', 'goal'"),
	    false },
	{ "change", "new", " AND field = 'filter'" OF("'policy', 'goal'"),
	    false },
	{ "change", "old", " AND field = 'steps'" OF("'target'"), true },
	{ "change", "new", " AND field = 'steps'" OF("'target'"), true },
#undef OF
};

/* Returns true if the word `if` is here, behind which a step has conditions. */
static bool
if_at(const char *s)
{
	return strncmp(s, "if", 2) == 0 && strchr(" \t", s[2]) != NULL;
}

/* Adds the operator at s with ~~ for ~ and !~~ for !~. Returns what is left
 * behind it, or s if it is another one. */
static const char *
hold_operator(const char *s, struct buf *b)
{
	size_t not = *s == '!';

	if (s[not ] != '~')
		return s;
	buf_str(b, not ? "!~~" : "~~");
	return s + not +1;
}

/*
 * Adds the conditions, or the steps with theirs, with what older desks meant by
 * ~. Returns true if there was one.
 */
static bool
hold_conditions(const char *s, bool steps, struct buf *b)
{
	bool quoted = false, start = true, asks = !steps, found = false;

	for (; *s != '\0'; buf_ch(b, *s++)) {
		size_t n = start ? filter_name(s) : 0;
		const char *rest;

		asks |= n > 0 && if_at(s);
		buf_add(b, s, n);
		s += n;
		if (n > 0 && asks && (rest = hold_operator(s, b)) != s) {
			found = true;
			s = rest;
		}
		if (*s == '\0')
			break;
		if (*s == '\\' && s[1] == '"')
			buf_ch(b, *s++);
		else if (*s == '"')
			quoted = !quoted;
		start = n == 0 && *s == '"'
		    ? start && quoted
		    : !quoted && strchr(" \t;", *s) != NULL;
		if (*s == ';' && !quoted)
			asks = !steps;
	}
	return found;
}

/* What is to become of a text of conditions: another name, or ~~ for ~. */
struct rewriting {
	const char *old, *new; /* NULL: ~~ */
};

static bool
rewrite(const struct rewriting *how, bool steps, const char *s, struct buf *b)
{
	return how->old != NULL ? rename_conditions(s, how->old, how->new, b)
				: hold_conditions(s, steps, b);
}

/* Rewrites each text of a column that needs it. */
static void
rewrite_in_place(struct desk *d, size_t place, const struct rewriting *how)
{
	const char *table = places[place].table, *column = places[place].column;
	struct buf sql = { 0 }, text = { 0 };
	const char **was = NULL;
	size_t n = 0, cap = 0;
	struct pool keep = { 0 };
	struct db_rows *r;

	buf_fmt(&sql, "SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL%s",
	    column, table, column, places[place].where);
	r = sql_query(d, sql.s, DB_NOARGS);
	while (sql_next(d, r)) {
		was = mem_grow(was, n, &cap, sizeof(*was));
		was[n++] = sql_kept(&keep, r, 0);
	}
	buf_clear(&sql);
	buf_fmt(&sql, "UPDATE %s SET %s = $2 WHERE %s = $1%s", table, column,
	    column, places[place].where);
	for (size_t i = 0; i < n; i++) {
		buf_clear(&text);
		if (rewrite(how, places[place].steps, was[i], &text))
			sql_run(d, sql.s, DB_ARGS(V(was[i]), V(text.s)));
	}
	free(was);
	mem_free(&keep);
	buf_free(&sql);
	buf_free(&text);
}

static void
rewrite_all(struct desk *d, const struct rewriting *how)
{
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		rewrite_in_place(d, i, how);
}

void
stored_conditions_rename(struct desk *d, const char *old, const char *new)
{
	rewrite_all(d, &(struct rewriting){ old, new });
}

void
stored_conditions_hold(struct desk *d)
{
	rewrite_all(d, &(struct rewriting){ NULL, NULL });
}
