/* rule_lint.c - looks for what is wrong with rules */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rule_impl.h"
#include "rule_lint.h"
#include "sql.h"

struct lint {
	struct desk *d;
	struct out *o;
	struct rule_set *all;
	int64_t found;
};

static void found(struct lint *, const char *rule, const char *, ...)
    __attribute__((format(printf, 3, 4)));

static void
found(struct lint *l, const char *rule, const char *format, ...)
{
	char text[1000];
	va_list ap;

	va_start(ap, format);
	vsnprintf(text, sizeof(text), format, ap);
	va_end(ap);
	out_str(l->o, rule);
	out_str(l->o, text);
	out_row(l->o);
	l->found++;
}

/* ------------------------------------------------------------------- writing
 */

/* What an action sets: the column, and the value if it always sets one. */
struct sets {
	const char *column, *value; /* point into the text */
	size_t ncolumn, nvalue;	    /* value NULL: it depends */
};

/* Returns false if the action sets no column. */
static bool
sets_of(const struct action_part *p, struct sets *s)
{
	static const struct {
		const char *word, *column;
	} words[] = { { "assign", "agent" }, { "escalate", "level" },
		{ "note", NULL }, { "reply", NULL }, { "notify", NULL },
		{ "link", NULL }, { "hook", NULL }, { "stop", NULL } };
	size_t skip = strncmp(p->text, "set ", 4) == 0 ? 4 : 0, n;

	*s = (struct sets){ .column = p->text + skip };
	n = strcspn(s->column, "=+-; ");
	s->ncolumn = n;
	for (size_t i = 0; skip == 0 && i < sizeof(words) / sizeof(words[0]);
	     i++)
		if (strlen(words[i].word) == n &&
		    strncmp(words[i].word, p->text, n) == 0) {
			s->column = words[i].column;
			s->ncolumn = s->column != NULL ? strlen(s->column) : 0;
			return s->column != NULL;
		}
	if (s->column[n] == '=' && p->condition == NULL) {
		s->value = s->column + n + 1;
		s->nvalue = p->n - skip - n - 1;
	}
	return true;
}

static bool
same_column(const struct sets *a, const struct sets *b)
{
	return a->ncolumn == b->ncolumn &&
	    strncmp(a->column, b->column, a->ncolumn) == 0;
}

/* Returns true if both always set the column, to different values. */
static bool
contradict(const struct sets *a, const struct sets *b)
{
	return same_column(a, b) && a->value != NULL && b->value != NULL &&
	    (a->nvalue != b->nvalue ||
		strncmp(a->value, b->value, a->nvalue) != 0);
}

/* ------------------------------------------------------------------ problems
 */

/* Returns the conditions of a rule on events, NULL if it has none to compare.
 */
static const struct match *
conditions(const struct lint *l, size_t i)
{
	struct compiled_rule *r = &l->all->v[i];

	return r->triggers & TRIGGER_TIME ? NULL : rule_match(l->d, r);
}

static void
texts(struct lint *l, size_t i)
{
	struct compiled_rule *r = &l->all->v[i];
	const struct match *m = conditions(l, i);
	struct rule_search s = { .n = 0 };
	struct buf why = { 0 };

	if (r->triggers & TRIGGER_TIME
		? !rule_search_read(l->d, r->filter, &s, &why)
		: m == NULL)
		found(l, r->name,
		    "has a filter that cannot be read: it never runs");
	else if (m != NULL && match_never(m))
		found(l, r->name, "has a filter that no ticket can satisfy");
	buf_clear(&why);
	if (!rule_actions_check(l->d, r->actions, &why))
		found(l, r->name, "cannot act: %s", buf_s(&why));
	rule_search_free(&s);
	buf_free(&why);
}

/* Returns true if the rule always ends what an event sets off. */
static bool
stops(const struct compiled_rule *r)
{
	const char *at = r->actions;
	struct action_part p;

	while (rule_actions_next(&at, &p))
		if (p.condition == NULL && p.n == 4 &&
		    strncmp(p.text, "stop", 4) == 0)
			return true;
	return false;
}

/* Returns true if every event of a rule is one of the earlier rule. */
static bool
takes_triggers(
    const struct compiled_rule *early, const struct compiled_rule *late)
{
	if ((late->triggers & ~early->triggers) != 0 ||
	    early->valid_from.s > late->valid_from.s)
		return false;
	/* of columns, only if it asks for any, or they are the same */
	return !(late->triggers & TRIGGER_CHANGED) || early->nchanged == 0 ||
	    (early->nchanged == 1 && late->nchanged == 1 &&
		early->changed[0] == late->changed[0]);
}

static void
shadowed(struct lint *l, size_t i)
{
	const struct match *m = conditions(l, i), *before;

	for (size_t j = 0; m != NULL && j < i; j++) {
		struct compiled_rule *early = &l->all->v[j];

		if (stops(early) && takes_triggers(early, &l->all->v[i]) &&
		    (before = conditions(l, j)) != NULL &&
		    match_covers(before, m)) {
			found(l, l->all->v[i].name,
			    "never runs: %s comes before it, takes all of its "
			    "tickets and stops",
			    early->name);
			return;
		}
	}
}

/* Says it if two rules set a column of the same ticket to different values. */
static void
conflict(struct lint *l, size_t i, size_t j)
{
	const struct compiled_rule *a = &l->all->v[j], *b = &l->all->v[i];
	const char *at = a->actions, *bt;
	struct action_part p, q;
	struct sets x, y;

	while (rule_actions_next(&at, &p)) {
		if (!sets_of(&p, &x))
			continue;
		for (bt = b->actions; rule_actions_next(&bt, &q);)
			if (sets_of(&q, &y) && contradict(&x, &y)) {
				found(l, b->name,
				    "sets %.*s otherwise than %s, which runs "
				    "before it on the same tickets",
				    (int)y.ncolumn, y.column, a->name);
				return;
			}
	}
}

static void
conflicts(struct lint *l, size_t i)
{
	const struct match *m = conditions(l, i), *before;

	for (size_t j = 0; m != NULL && j < i; j++)
		if ((l->all->v[j].triggers & l->all->v[i].triggers) != 0 &&
		    !stops(&l->all->v[j]) &&
		    (before = conditions(l, j)) != NULL &&
		    !match_apart(before, m))
			conflict(l, i, j);
}

/* Returns true if what a rule does is a cause for another one. */
static bool
sets_off(const struct compiled_rule *a, const struct compiled_rule *b)
{
	const char *at = a->actions;
	struct action_part p;
	struct sets s;

	if (!(b->triggers & TRIGGER_CHANGED))
		return false;
	while (rule_actions_next(&at, &p)) {
		if (!sets_of(&p, &s))
			continue;
		if (b->nchanged == 0)
			return true;
		for (size_t i = 0; i < b->nchanged; i++)
			if (strlen(b->changed[i]->name) == s.ncolumn &&
			    strncmp(b->changed[i]->name, s.column, s.ncolumn) ==
				0)
				return true;
	}
	return false;
}

/* Looks for a way from a rule back to rule `to'. */
static bool
leads(struct lint *l, size_t from, size_t to, bool *seen)
{
	for (size_t i = 0; i < l->all->n; i++) {
		if (!sets_off(&l->all->v[from], &l->all->v[i]))
			continue;
		if (i == to)
			return true;
		if (!seen[i]) {
			seen[i] = true;
			if (leads(l, i, to, seen))
				return true;
		}
	}
	return false;
}

static void
cycles(struct lint *l, size_t i)
{
	bool *seen = xcalloc(l->all->n, sizeof(*seen));

	if (leads(l, i, i, seen))
		found(l, l->all->v[i].name,
		    "sets itself off again, perhaps through others; it runs "
		    "once only");
	free(seen);
}

/* Rules whose trigger names a column that is gone are not in the set. */
static void
triggers(struct lint *l)
{
	struct db_rows *r = sql_query(l->d,
	    "SELECT name, trigger FROM rule WHERE retired IS NULL"
	    " ORDER BY position, name",
	    DB_NOARGS);

	while (sql_next(l->d, r)) {
		struct compiled_rule one = { .name = db_text(r, 0, NULL) };
		struct buf why = { 0 };

		if (!rule_trigger(l->d, db_text(r, 1, NULL), &one, &why))
			found(l, one.name, "never runs: trigger: %s",
			    buf_s(&why));
		free(one.changed);
		buf_free(&why);
	}
}

int64_t
rule_lint(struct desk *d, struct out *o)
{
	struct lint l = { .d = d, .o = o, .all = rule_set_of(d) };

	out_column(o, "rule", OUT_TEXT);
	out_column(o, "problem", OUT_PROSE);
	triggers(&l);
	for (size_t i = 0; i < l.all->n; i++) {
		texts(&l, i);
		shadowed(&l, i);
		conflicts(&l, i);
		cycles(&l, i);
	}
	return l.found;
}

void
rule_cover(struct desk *d, struct out *o)
{
	static const struct out_heading h[] = { { "rule", OUT_TEXT },
		{ "acted", OUT_NUMBER }, { "tickets", OUT_NUMBER },
		{ "failed", OUT_NUMBER }, { "last", OUT_TIME } };
	struct db_rows *r;

	out_columns(o, h, sizeof(h) / sizeof(h[0]));
	r = sql_query(d,
	    "SELECT r.name, coalesce(x.acted, 0), coalesce(x.tickets, 0),"
	    " coalesce(x.failed, 0), x.last FROM rule r LEFT JOIN"
	    " (SELECT e.actor AS actor,"
	    " count(CASE WHEN e.action <> 'fail' THEN 1 END) AS acted,"
	    " count(DISTINCT e.ticket) AS tickets,"
	    " count(CASE WHEN e.action = 'fail' THEN 1 END) AS failed,"
	    " max(e.at) AS last FROM event e WHERE e.actor >= 'rule:'"
	    " AND e.actor < 'rule;' GROUP BY e.actor) x"
	    " ON x.actor = 'rule:' || r.name WHERE r.retired IS NULL"
	    " ORDER BY r.position, r.name",
	    DB_NOARGS);
	while (sql_next(d, r)) {
		out_str(o, db_text(r, 0, NULL));
		for (int i = 1; i < 4; i++)
			out_int(o, db_int(r, i));
		out_instant(o, (struct instant){ db_int(r, 4) });
		out_row(o);
	}
}
