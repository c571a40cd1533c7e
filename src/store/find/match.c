/* match.c - asks the conditions of a match of one ticket */
#include <stdlib.h>
#include <string.h>

#include "match_term.h"
#include "plain.h"
#include "text.h"
#include "ticket_row.h"

void
match_free(struct match *m)
{
	for (size_t i = 0; i < m->n; i++) {
		free(m->v[i].v);
		free(m->v[i].text);
	}
	free(m->v);
	mem_free(&m->keep);
	*m = (struct match){ 0 };
}

void
match_columns(
    const struct match *m, void (*fn)(void *, const struct col *), void *arg)
{
	for (size_t i = 0; i < m->n; i++)
		fn(arg,
		    m->v[i].join.via != NULL ? m->v[i].join.via : m->v[i].col);
}

static bool
contains(const char *s, const char *part)
{
	size_t n = strlen(part);

	for (; !text_begins(s, part, n); s++)
		if (*s == '\0')
			return false;
	return true;
}

static const char *
text_of(struct val v)
{
	return v.type == VAL_TEXT ? v.s : "";
}

static int
compare(struct val a, struct val b)
{
	if (a.type == VAL_TEXT && b.type == VAL_TEXT)
		return strcmp(a.s, b.s);
	if (a.type == VAL_REAL)
		return (a.d > b.d) - (a.d < b.d);
	return (a.i > b.i) - (a.i < b.i);
}

bool
match_term_is(const struct match_term *t, size_t i, struct val v)
{
	const char *s = t->text[i];
	size_t n = strlen(s);

	if (n == 0)
		return v.type == VAL_NULL;
	if (t->col->flags & COL_WORDS)
		return text_word_n(text_of(v), s, n, true);
	if (v.type == VAL_NULL)
		return false;
	if ((t->col->flags & COL_TREE) && s[n - 1] == '/')
		return strncmp(text_of(v), s, n - 1) == 0 &&
		    (text_of(v)[n - 1] == '\0' || text_of(v)[n - 1] == '/');
	return compare(v, t->v[i]) == 0;
}

bool
match_term_holds(const struct match_term *t, struct val v)
{
	bool any = false;
	int c;

	switch (t->op) {
	case IS:
	case IS_NOT:
		for (size_t i = 0; i < t->n; i++)
			any |= match_term_is(t, i, v);
		return any == (t->op == IS);
	case HAS:
	case HAS_NOT:
		return plain_has(text_of(v), strlen(text_of(v)), t->v[0].s) ==
		    (t->op == HAS);
	case HOLDS:
	case HOLDS_NOT:
		return contains(text_of(v), t->text[0]) == (t->op == HOLDS);
	case LESS:
	case LESS_EQUAL:
	case MORE:
	case MORE_EQUAL:
		break;
	}
	if (v.type == VAL_NULL)
		return false;
	c = compare(v, t->v[0]);
	return t->op == LESS	  ? c < 0
	    : t->op == LESS_EQUAL ? c <= 0
	    : t->op == MORE	  ? c > 0
				  : c >= 0;
}

/* Returns the value that a condition asks for. A joined one is valid until the
 * next is asked for. */
static struct val
asked(struct desk *d, const struct match_term *m, const struct ticket *t,
    enum category state, int64_t event)
{
	if (t == NULL)
		return (struct val){ .type = VAL_NULL };
	if (m->join.via != NULL)
		return join_value(
		    d, &m->join, ticket_get(t, m->join.via), event);
	if (strcmp(m->col->name, "state") == 0)
		return val_text(WORD_OF(category, state));
	return ticket_get(t, m->col);
}

bool
match_event(struct desk *d, const struct match *m, const struct ticket *old,
    enum category was, const struct ticket *t, enum category state,
    int64_t event)
{
	for (size_t i = 0; i < m->n; i++) {
		const struct match_term *one = &m->v[i];

		if (!match_term_holds(one,
			one->old ? asked(d, one, old, was, event)
				 : asked(d, one, t, state, event)))
			return false;
	}
	return true;
}

bool
match_ticket(struct desk *d, const struct match *m, const struct ticket *t,
    enum category state, int64_t event)
{
	return match_event(d, m, NULL, CATEGORY_NONE, t, state, event);
}
