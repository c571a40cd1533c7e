/* find_filter.c - turns conditions that people write into conditions of SQL */
#include <string.h>

#include "find_filter.h"
#include "identity.h"
#include "join.h"
#include "translate.h"
#include "names.h"
#include "period.h"
#include "plain.h"
#include "sql.h"
#include "vocabulary.h"
#include "value.h"

#define PATTERN_MAX 10000 /* bytes; SQLite refuses patterns above 50,000 */
#define HAS_MAX	    500	  /* bytes; long patterns take PostgreSQL seconds */

static const char *const sign[] = { [IS] = "=",
	[IS_NOT] = "<>",
	[LESS] = "<",
	[LESS_EQUAL] = "<=",
	[MORE] = ">",
	[MORE_EQUAL] = ">=" };

/* Adds a condition on a path: network/ means network and all below it. */
static void
tree(struct buf *sql, struct args *a, const char *column, const char *value,
    bool not )
{
	size_t n = strlen(value) - 1;
	struct buf end = { 0 };

	buf_add(&end, value, n);
	buf_ch(&end, '/' + 1);
	buf_fmt(sql, "%s(%s = ", not ? "NOT " : "", column);
	args_add(a, sql, val_text(mem_keep(&a->keep, value, n)));
	buf_fmt(sql, " OR (%s >= ", column);
	args_add(a, sql, val_text(mem_keep(&a->keep, value, n + 1)));
	buf_fmt(sql, " AND %s < ", column);
	args_add(a, sql, val_text(mem_keep(&a->keep, end.s, end.n)));
	buf_str(sql, "))");
	buf_free(&end);
}

/*
 * Adds a pattern of LIKE. Only the % in `before` and `after` stand for
 * anything; those in the value are escaped.
 */
static void
like(struct buf *sql, struct args *a, const char *before, const char *value,
    const char *after)
{
	struct buf b = { 0 };

	buf_str(&b, before);
	for (; *value != '\0'; value++) {
		if (strchr("%_\\", *value) != NULL)
			buf_ch(&b, '\\');
		buf_ch(&b, *value);
	}
	buf_str(&b, after);
	buf_str(sql, "lower(");
	args_add(a, sql, val_text(mem_keep(&a->keep, b.s, b.n)));
	buf_str(sql, ") ESCAPE '\\'");
	buf_free(&b);
}

/* Adds a condition on a part of a text, in small letters without accents. The
 * engine compares with the part, or has a pattern for it (schema step 19). */
static void
has(struct buf *sql, struct args *a, const char *column, const char *value,
    bool not )
{
	struct buf part = { 0 }, pattern = { 0 };

	plain_text(&part, value, strlen(value));
	plain_pattern(&pattern, &part);
	buf_fmt(sql, "%shas(coalesce(%s, ''), ", not ? "NOT " : "", column);
	args_add(a, sql, val_text(mem_keep(&a->keep, buf_s(&part), part.n)));
	buf_str(sql, ", ");
	args_add(
	    a, sql, val_text(mem_keep(&a->keep, buf_s(&pattern), pattern.n)));
	buf_ch(sql, ')');
	buf_free(&part);
	buf_free(&pattern);
}

/* Returns true if the value is a period: today, 2026-03. */
static bool
period(const struct col *c, const char *value, struct instant now,
    struct instant *first, struct instant *next)
{
	return c->type == COL_TIME && period_named(value, now, first, next);
}

/* Adds the condition that the column lies, or does not lie, in a period. */
static void
within(struct buf *sql, struct args *a, const char *column,
    struct instant first, struct instant next, bool not )
{
	buf_fmt(sql, "%s(%s >= ", not ? "NOT " : "", column);
	args_add(a, sql, V(first));
	buf_fmt(sql, " AND %s < ", column);
	args_add(a, sql, V(next));
	buf_ch(sql, ')');
}

/* Adds the condition that the column has, or has not, one value. */
static void
is_one(struct desk *d, struct buf *sql, struct args *a, const struct col *c,
    const char *column, const char *value, bool not )
{
	struct instant first, next;
	struct buf why = { 0 };
	struct val v;

	if (*value == '\0') {
		buf_fmt(sql, "%s IS %sNULL", column, not ? "NOT " : "");
	} else if (c->flags & COL_WORDS) {
		buf_fmt(sql, "lower(' ' || coalesce(%s, '') || ' ') %sLIKE ",
		    column, not ? "NOT " : "");
		like(sql, a, "% ", identity(value, &a->keep), " %");
	} else if ((c->flags & COL_TREE) && value[strlen(value) - 1] == '/') {
		tree(sql, a, column, identity(value, &a->keep), not );
	} else if (period(c, value, a->spoken, &first, &next)) {
		within(sql, a, column, first, next, not );
	} else if (value_parse_at(d, c, value, a->spoken, &a->keep, &v, &why)) {
		buf_fmt(sql, "%s %s ", column, not ? "<>" : "=");
		args_add(a, sql, v);
	} else
		buf_str(sql, not ? "1 = 1" : "1 = 0");
	buf_free(&why);
}

/* Returns true if the value is compared as a whole: no null, word, path or
 * period. */
static bool
whole(const struct col *c, const char *value)
{
	struct instant any = { 0 }, first, next;

	return *value != '\0' && !period(c, value, any, &first, &next) &&
	    !(c->flags & COL_WORDS) &&
	    !((c->flags & COL_TREE) && value[strlen(value) - 1] == '/');
}

/* Adds column IN (...) for n values that are compared as a whole. */
static void
is_in(struct desk *d, struct buf *sql, struct args *a, const struct col *c,
    const char *column, char *const *value, size_t n, bool not )
{
	struct buf why = { 0 };
	struct val v;
	size_t taken = 0;

	buf_fmt(sql, "%s %sIN (", column, not ? "NOT " : "");
	for (size_t i = 0; i < n; i++)
		if (value_parse_at(
			d, c, value[i], a->spoken, &a->keep, &v, &why)) {
			buf_str(sql, taken++ > 0 ? ", " : "");
			args_add(a, sql, v);
		}
	buf_str(sql, taken > 0 ? ")" : "NULL)");
	buf_free(&why);
}

/*
 * Adds the conditions of n values. They are joined two by two, because SQLite
 * takes only so many conditions that are joined one after the other.
 */
static void
is_any(struct desk *d, struct buf *sql, struct args *a, const struct col *c,
    const char *column, char *const *value, size_t n, bool not )
{
	size_t same = 0;

	while (same < n && whole(c, value[same]))
		same++;
	if (n == 1) {
		is_one(d, sql, a, c, column, value[0], not );
	} else if (same == n) {
		is_in(d, sql, a, c, column, value, n, not );
	} else {
		buf_str(sql, "(");
		is_any(d, sql, a, c, column, value, n / 2, not );
		buf_str(sql, not ? " AND " : " OR ");
		is_any(d, sql, a, c, column, value + n / 2, n - n / 2, not );
		buf_str(sql, ")");
	}
}

/*
 * Adds a condition on several values. field=a,b asks for one of them;
 * field!=a,b for none of them, and a null column has none of them.
 */
static void
is(struct desk *d, struct buf *sql, struct args *a, const struct col *c,
    const char *column, const struct filter *f)
{
	bool not = f->op == IS_NOT, null = false;

	for (size_t i = 0; i < f->n; i++)
		null |= f->value[i][0] == '\0';
	buf_str(sql, "(");
	if (not &&!null)
		buf_fmt(sql, "%s IS NULL OR (", column);
	is_any(d, sql, a, c, column, f->value, f->n, not );
	buf_str(sql, not &&!null ? "))" : ")");
}

void
find_condition(struct desk *d, struct buf *sql, struct args *a,
    const struct col *c, const struct filter *f)
{
	struct buf column = { 0 }, why = { 0 };
	struct instant first, next;
	struct val v;

	kind_sql(&column, c, a->now);
	switch (f->op) {
	case IS:
	case IS_NOT:
		is(d, sql, a, c, column.s, f);
		break;
	case HAS:
	case HAS_NOT:
		has(sql, a, column.s, f->value[0], f->op == HAS_NOT);
		break;
	case HOLDS:
	case HOLDS_NOT:
		buf_fmt(sql, "lower(coalesce(%s, '')) %sLIKE ", column.s,
		    f->op == HOLDS_NOT ? "NOT " : "");
		like(sql, a, "%", f->value[0], "%");
		break;
	case LESS:
	case LESS_EQUAL:
	case MORE:
	case MORE_EQUAL:
		if (!value_parse_at(
			d, c, f->value[0], a->spoken, &a->keep, &v, &why)) {
			buf_str(sql, "1 = 0");
			break;
		}
		/* > and <= compare with the last second */
		if ((f->op == MORE || f->op == LESS_EQUAL) &&
		    period(c, f->value[0], a->spoken, &first, &next))
			v = val_int(next.s - 1);
		buf_fmt(sql, "%s %s ", column.s, sign[f->op]);
		args_add(a, sql, v);
		break;
	}
	buf_free(&column);
	buf_free(&why);
}

bool
find_means_active(struct desk *d, const struct filter *f)
{
	bool state = strcmp(f->field, "state") == 0;

	if (strcmp(f->field, "active") == 0)
		return f->op == IS && f->n == 1 && f->value[0][0] != '\0' &&
		    strchr("y1t", f->value[0][0]) != NULL;
	if (f->op != IS || (!state && strcmp(f->field, "status") != 0))
		return false;
	for (size_t i = 0; i < f->n; i++) {
		const struct name *s = names_find(d, "status", f->value[i]);

		if (state ? !vocabulary_active(VALUE_OF(category, f->value[i]))
			  : s == NULL || !vocabulary_active(s->category))
			return false;
	}
	return true;
}

/* Returns true if the column can have the value that is asked for. */
static bool
value_good(struct desk *d, const struct col *c, enum filter_op op,
    const char *s, struct buf *why)
{
	struct pool pool = { 0 };
	struct val v;
	bool good, is = op == IS || op == IS_NOT;
	int most = op == HAS || op == HAS_NOT ? HAS_MAX : PATTERN_MAX;

	if (*s == '\0' && is)
		return true;
	if ((!is || (c->flags & COL_WORDS)) && strlen(s) > (size_t)most) {
		buf_fmt(why, _("a value has at most %d bytes here"), most);
		return false;
	}
	if (*s != '\0' && (is ? !whole(c, s) : filter_part(op)))
		return true;
	good = *s != '\0' && value_parse(d, c, s, true, &pool, &v, why);
	mem_free(&pool);
	return good;
}

bool
find_filter_self(struct desk *d, const struct col *c, const struct filter *f,
    struct buf *why)
{
	for (size_t i = 0; i < f->n; i++)
		if (value_self(d, c->ref, f->value[i])) {
			buf_fmt(why,
			    _("%s: \"%s\" cannot be used here, where it would "
			      "mean somebody else each time; name the %s"),
			    c->name, f->value[i], c->ref);
			return true;
		}
	return false;
}

bool
find_filter_check(struct desk *d, const struct kind *k, const struct filter *f,
    bool anyone, struct buf *why)
{
	struct buf reason = { 0 };
	bool good = true;
	struct join j;
	const struct col *c;

	if (!join_find(d, k, f->field, &j, why))
		return false;
	c = j.col;
	for (size_t i = 0; i < f->n && good; i++)
		good = (anyone && value_self(d, c->ref, f->value[i])) ||
		    value_good(d, c, f->op, f->value[i], &reason);
	if (good && filter_part(f->op) && !col_is_text(c)) {
		good = false;
		buf_str(&reason, _("~ can only be used with text"));
	}
	if (!good)
		buf_fmt(why, "%s: %s", f->field,
		    reason.n > 0 ? reason.s
				 : _("needs a value to compare with"));
	buf_free(&reason);
	return good;
}
