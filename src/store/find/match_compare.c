/* match_compare.c - what two sets of conditions say of each other */
#include <stdlib.h>
#include <string.h>

#include "match_term.h"

/* Returns true if each value of the condition is one that a ticket can have. */
static bool
plain(const struct match_term *t)
{
	for (size_t i = 0; i < t->n; i++)
		if ((t->col->flags & COL_WORDS) ||
		    ((t->col->flags & COL_TREE) && t->text[i][0] != '\0' &&
			t->text[i][strlen(t->text[i]) - 1] == '/'))
			return false;
	return t->op == IS;
}

/* Returns true if both ask the same column of the same record. */
static bool
alike(const struct match_term *a, const struct match_term *b)
{
	return a->col == b->col && a->join.via == b->join.via &&
	    a->old == b->old;
}

/* Returns true if both conditions on a column are written in the same way. */
static bool
same_term(const struct match_term *a, const struct match_term *b)
{
	if (a->op != b->op || a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->text[i], b->text[i]) != 0)
			return false;
	return true;
}

/* Returns true if a covers b in a tree: network/ covers network/vpn and
 * network/vpn/. */
static bool
above(const struct match_term *a, const struct match_term *b)
{
	for (size_t i = 0; i < b->n; i++) {
		const char *s = b->text[i];
		size_t n = strlen(s);
		struct val v = val_text(s);
		char *cut = NULL;
		bool any = false;

		if (n > 0 && s[n - 1] == '/')
			v = val_text(cut = xstrndup(s, n - 1));
		for (size_t j = 0; j < a->n && n > 0; j++) {
			size_t len = strlen(a->text[j]);

			any |= len > 0 && a->text[j][len - 1] == '/' &&
			    match_term_is(a, j, v);
		}
		free(cut);
		if (!any)
			return false;
	}
	return true;
}

/* Returns true if a condition of b makes a true. */
static bool
implied(const struct match_term *a, const struct match *b)
{
	for (size_t i = 0; i < b->n; i++) {
		const struct match_term *t = &b->v[i];
		bool all = plain(t);

		if (!alike(t, a))
			continue;
		if (same_term(a, t))
			return true;
		if (a->op == IS && t->op == IS && (a->col->flags & COL_TREE) &&
		    above(a, t))
			return true;
		for (size_t j = 0; j < t->n && all; j++)
			all = match_term_holds(a, t->v[j]);
		if (all)
			return true;
	}
	return false;
}

bool
match_covers(const struct match *a, const struct match *b)
{
	for (size_t i = 0; i < a->n; i++)
		if (!implied(&a->v[i], b))
			return false;
	return true;
}

/* Returns true if no ticket satisfies both: they ask for the same column. */
static bool
exclude(const struct match_term *a, const struct match_term *b)
{
	bool any = false;

	if (!alike(a, b))
		return false;
	if (!plain(a)) {
		if (!plain(b))
			return false;
		return exclude(b, a);
	}
	for (size_t i = 0; i < a->n; i++)
		any |= match_term_holds(b, a->v[i]);
	return !any;
}

bool
match_apart(const struct match *a, const struct match *b)
{
	for (size_t i = 0; i < a->n; i++)
		for (size_t j = 0; j < b->n; j++)
			if (exclude(&a->v[i], &b->v[j]))
				return true;
	return false;
}

bool
match_beside(const struct match *a, const struct match *b)
{
	const struct match_term *x = a->v, *y = b->v;

	if (a->n != 1 || b->n != 1 || !alike(x, y) || x->op != IS ||
	    y->op != IS || !(x->col->flags & COL_WORDS))
		return false;
	for (size_t i = 0; i < x->n; i++)
		for (size_t j = 0; j < y->n; j++)
			if (strcmp(x->text[i], y->text[j]) == 0)
				return false;
	return true;
}

bool
match_never(const struct match *m)
{
	return match_apart(m, m);
}
