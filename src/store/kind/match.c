#include <stdlib.h>
#include <string.h>

#include "filter.h"
#include "find_filter.h"
#include "match.h"
#include "translate.h"
#include "ticket_row.h"
#include "value.h"

struct match_term {
	const struct col *col;
	enum filter_op op;
	size_t n;
	struct val *v;	   /* null where the text is empty */
	const char **text; /* as it was written */
};

/* ------------------------------------------------------------------ reading */

/* What a condition may look at: what the ticket is, not what time makes of it.
 */
static bool
askable(const struct col *c)
{
	return strcmp(c->name, "state") == 0 ||
	    !(c->flags & (COL_COMPUTED | COL_KEPT)) ||
	    strcmp(c->name, "active") == 0;
}

static bool
fixed_time(const struct col *c, const char *s)
{
	return c->type != COL_TIME || *s == '\0' || *s == '@' ||
	    (*s >= '0' && *s <= '9');
}

static bool
term(struct desk *d, const char *text, struct match *m, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	struct filter f;
	struct match_term t;
	struct buf ignored = { 0 };
	bool good;

	if (!filter_parse(text, &f, why))
		return false;
	good = find_filter_check(d, k, &f, why);
	t = (struct match_term){ .op = f.op, .n = f.n };
	t.col = good ? col_find(k->cols, k->n, f.field) : NULL;
	if (good && !(good = askable(t.col)))
		buf_fmt(why,
		    _("%s: depends on the time or on the clocks and cannot "
		      "be used here"),
		    f.field);
	for (size_t i = 0; good && i < f.n; i++)
		if (!(good = fixed_time(t.col, f.value[i])))
			buf_fmt(why,
			    _("%s: \"%s\" is another instant every day; "
			      "write a date"),
			    f.field, f.value[i]);
	if (good) {
		t.v = xcalloc(f.n, sizeof(*t.v));
		t.text = xcalloc(f.n, sizeof(*t.text));
	}
	for (size_t i = 0; good && i < f.n; i++) {
		const char *s = f.value[i];
		bool tree = (t.col->flags & COL_TREE) && *s != '\0' &&
		    s[strlen(s) - 1] == '/';

		t.text[i] = mem_keep(&m->keep, s, strlen(s));
		if (*s == '\0')
			t.v[i] = val_int(NONE);
		else if (tree || f.op == HAS || f.op == HAS_NOT ||
		    (t.col->flags & COL_WORDS))
			t.v[i] = val_text(t.text[i]);
		else if (value_parse(
			     d, t.col, s, true, &m->keep, &t.v[i], &ignored) &&
		    t.v[i].type == VAL_TEXT)
			t.v[i].s = mem_keep(&m->keep, t.v[i].s, t.v[i].n);
	}
	buf_free(&ignored);
	filter_free(&f);
	if (!good)
		return false;
	m->v = xreallocarray(m->v, m->n + 1, sizeof(*m->v));
	m->v[m->n++] = t;
	return true;
}

/* The next condition into b; what was read is behind the result. NULL: a quote
 * is not closed. */
static const char *
next(const char *s, struct buf *b)
{
	bool quoted = false;

	buf_clear(b);
	for (; *s != '\0'; s++) {
		if (*s == '\\' && s[1] == '"')
			buf_ch(b, *++s);
		else if (*s == '"')
			quoted = !quoted;
		else if (!quoted && (*s == ' ' || *s == '\t') &&
		    (filter_like(s + strspn(s, " \t")) ||
			s[strspn(s, " \t")] == '"' ||
			s[strspn(s, " \t")] == '\0'))
			break;
		else
			buf_ch(b, *s);
	}
	return quoted ? NULL : s;
}

bool
match_parse(struct desk *d, const char *s, struct match *m, struct buf *why)
{
	struct buf one = { 0 };
	bool good = true;

	*m = (struct match){ 0 };
	while (good && s != NULL && *(s += strspn(s, " \t")) != '\0') {
		s = next(s, &one);
		good = s != NULL && term(d, buf_s(&one), m, why);
		if (s == NULL)
			buf_str(why, _("a double quote is not closed"));
	}
	buf_free(&one);
	if (!good)
		match_free(m);
	return good;
}

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
		fn(arg, m->v[i].col);
}

/* ------------------------------------------------------------------- asking */

/* ASCII only, as lower() of both engines. */
static char
low(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static bool
starts(const char *s, const char *with, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] != '\0' && low(s[i]) == low(with[i]))
		i++;
	return i == n;
}

static bool
contains(const char *s, const char *part)
{
	size_t n = strlen(part);

	for (; !starts(s, part, n); s++)
		if (*s == '\0')
			return false;
	return true;
}

static bool
has_word(const char *set, const char *word)
{
	size_t n = strlen(word);

	for (const char *p = set; *p != '\0';) {
		size_t len = strcspn(p, " ");

		if (len == n && starts(p, word, n))
			return true;
		p += len + (p[len] == ' ');
	}
	return false;
}

static const char *
text(struct val v)
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

static bool
is(const struct match_term *t, size_t i, struct val v)
{
	const char *s = t->text[i];
	size_t n = strlen(s);

	if (n == 0)
		return v.type == VAL_NULL;
	if (t->col->flags & COL_WORDS)
		return has_word(text(v), s);
	if (v.type == VAL_NULL)
		return false;
	if ((t->col->flags & COL_TREE) && s[n - 1] == '/')
		return strncmp(text(v), s, n - 1) == 0 &&
		    (text(v)[n - 1] == '\0' || text(v)[n - 1] == '/');
	return compare(v, t->v[i]) == 0;
}

static bool
holds(const struct match_term *t, struct val v)
{
	bool any = false;
	int c;

	switch (t->op) {
	case IS:
	case IS_NOT:
		for (size_t i = 0; i < t->n; i++)
			any |= is(t, i, v);
		return any == (t->op == IS);
	case HAS:
	case HAS_NOT:
		return contains(text(v), t->text[0]) == (t->op == HAS);
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

bool
match_ticket(const struct match *m, const struct ticket *t, enum category state)
{
	for (size_t i = 0; i < m->n; i++) {
		const struct col *c = m->v[i].col;
		struct val v = strcmp(c->name, "state") == 0
		    ? val_text(WORD_OF(category, state))
		    : ticket_get(t, c);

		if (!holds(&m->v[i], v))
			return false;
	}
	return true;
}

/* ---------------------------------------------------------------- comparing */

/* Each of a's alternatives: a plain value that a condition can be asked about.
 */
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

static bool
same_term(const struct match_term *a, const struct match_term *b)
{
	if (a->col != b->col || a->op != b->op || a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->text[i], b->text[i]) != 0)
			return false;
	return true;
}

/* network/ covers network/vpn and network/vpn/ */
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
			    is(a, j, v);
		}
		free(cut);
		if (!any)
			return false;
	}
	return true;
}

static bool
implied(const struct match_term *a, const struct match *b)
{
	for (size_t i = 0; i < b->n; i++) {
		const struct match_term *t = &b->v[i];
		bool all = plain(t);

		if (t->col != a->col)
			continue;
		if (same_term(a, t))
			return true;
		if (a->op == IS && t->op == IS && (a->col->flags & COL_TREE) &&
		    above(a, t))
			return true;
		for (size_t j = 0; j < t->n && all; j++)
			all = holds(a, t->v[j]);
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

/* Two conditions on one column that exclude each other. */
static bool
exclude(const struct match_term *a, const struct match_term *b)
{
	bool any = false;

	if (a->col != b->col)
		return false;
	if (!plain(a)) {
		if (!plain(b))
			return false;
		return exclude(b, a);
	}
	for (size_t i = 0; i < a->n; i++)
		any |= holds(b, a->v[i]);
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

	if (a->n != 1 || b->n != 1 || x->col != y->col || x->op != IS ||
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
