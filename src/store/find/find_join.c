/* find_join.c - conditions on the record that a record names, as SQL */
#include "as_of.h"
#include "find_filter.h"
#include "find_join.h"

/* Returns true if the condition holds where there is no value. */
static bool
holds_without(const struct filter *f)
{
	bool null = false;

	for (size_t i = 0; i < f->n; i++)
		null |= f->value[i][0] == '\0';
	switch (f->op) {
	case IS:
		return null;
	case IS_NOT:
		return !null;
	case HAS_NOT:
	case HOLDS_NOT:
		return true;
	case HAS:
	case HOLDS:
	case LESS:
	case LESS_EQUAL:
	case MORE:
	case MORE_EQUAL:
		break;
	}
	return false;
}

/* Returns the condition that holds where this one, true without a value, does
 * not; it borrows the values. */
static struct filter
opposite(const struct filter *f)
{
	struct filter not = *f;

	not .op = f->op == IS  ? IS_NOT
	    : f->op == IS_NOT  ? IS
	    : f->op == HAS_NOT ? HAS
			       : HOLDS;
	return not ;
}

/*
 * The records that the condition holds for are few, or those that it does not
 * hold for: the ticket names one of them, or none. So an index of the column
 * that names them can be used.
 */
void
find_joined(struct desk *d, const struct find *f, const struct join *j,
    const struct filter *condition, struct buf *sql, struct args *a)
{
	bool none = holds_without(condition);
	struct filter asked = none ? opposite(condition) : *condition;
	struct buf via = { 0 };

	kind_sql(&via, j->via, a->now);
	if (none)
		buf_fmt(sql, "(%s IS NULL OR ", via.s);
	buf_fmt(sql, "%s %sIN (SELECT t.%s FROM ", via.s, none ? "NOT " : "",
	    j->key->name);
	if (f->as_of.s != NONE)
		as_of_records(d, j->kind, f->as_of, sql, a);
	else
		buf_fmt(sql, "%s t", j->kind->name);
	buf_str(sql, " WHERE ");
	find_condition(d, sql, a, j->col, &asked);
	buf_str(sql, none ? "))" : ")");
	buf_free(&via);
}
