/* rule_time.c - runs the rules whose trigger is time */
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "find_from.h"
#include "join.h"
#include "rule_impl.h"
#include "rule_time.h"
#include "sql.h"

void
rule_dues_free(void *arg)
{
	struct rule_dues *all = arg;

	for (size_t i = 0; i < all->n; i++)
		free(all->v[i].occurrence);
	free(all->v);
	*all = (struct rule_dues){ .n = 0 };
}

/* Adds the instant that a condition counts from, as SQL; nothing if it does not
 * count from any. */
static bool
counts_from(
    struct desk *d, const struct find *f, const char *field, struct buf *sql)
{
	struct buf ignored = { 0 };
	struct join j;

	if (strcmp(field, "age") == 0)
		buf_str(sql, "t.created");
	else if (strcmp(field, "left") == 0)
		buf_str(sql, "t.due");
	else if (join_find(d, f->kind, field, &j, &ignored) && j.via == NULL &&
	    j.col->type == COL_TIME)
		kind_sql(sql, j.col, find_now(d, f));
	buf_free(&ignored);
	return sql->n > 0;
}

/* Adds what tells one occurrence from another, as text; and the condition that
 * it is not before the rule. */
static void
occurrence(struct desk *d, const struct find *f, struct instant from,
    struct buf *text, struct buf *where)
{
	const char *join = "";

	for (size_t i = 0; i < f->nfilters; i++) {
		struct buf one = { 0 };

		if (counts_from(d, f, f->filters[i].field, &one)) {
			buf_fmt(text, "%scoalesce(CAST(%s AS TEXT), '')", join,
			    one.s);
			join = " || ' ' || ";
			if (from.s != NONE)
				buf_fmt(where, " AND %s >= %lld", one.s,
				    (long long)from.s);
		}
		buf_free(&one);
	}
	if (text->n == 0)
		buf_str(text, "''");
}

/* Finds the tickets on which a rule has not acted yet. */
static void
find_due(struct desk *d, const struct compiled_rule *r,
    const struct rule_search *s, const struct rule_when *w,
    struct rule_dues *out)
{
	struct find f = { .kind = kind_find(d, "ticket"),
		.filters = s->filters,
		.nfilters = s->n,
		.as_of = w->as_of,
		.now = w->as_of.s != NONE ? &w->as_of : NULL,
		.among = w->among,
		.sort = "id", /* all of them at once */
		.limit = NONE };
	struct buf sql = { 0 }, text = { 0 }, where = { 0 };
	struct args a = { 0 };
	struct db_rows *rows;

	occurrence(d, &f, r->valid_from, &text, &where);
	buf_fmt(&sql,
	    "SELECT t.id, t.updated, (SELECT max(e.id) FROM event e WHERE"
	    " e.ticket = t.id AND e.at <= %lld), %s",
	    (long long)(w->as_of.s != NONE ? w->as_of.s : INT64_MAX), text.s);
	find_from(d, &f, &sql, &a);
	buf_fmt(&sql,
	    "%s AND NOT EXISTS (SELECT 1 FROM fired x WHERE x.ticket = t.id"
	    " AND x.occurrence = %s AND x.rule = ",
	    buf_s(&where), text.s);
	args_add(&a, &sql, V(r->name));
	buf_str(&sql, ") ORDER BY t.id");
	rows = sql_query(d, sql.s, a.n, a.v);
	while (sql_next(d, rows)) {
		out->v = mem_grow(out->v, out->n, &out->cap, sizeof(*out->v));
		out->v[out->n++] = (struct rule_due){ .ticket = db_int(rows, 0),
			.updated = { db_int(rows, 1) },
			.event = db_int(rows, 2),
			.occurrence = xstrdup(db_text(rows, 3, NULL)) };
	}
	args_free(&a);
	buf_free(&sql);
	buf_free(&text);
	buf_free(&where);
}

static void
print(struct out *o, const struct compiled_rule *r, const struct rule_due *due,
    enum answer answer, const char *reason)
{
	if (o == NULL)
		return;
	out_str(o, r->name);
	out_int(o, due->ticket);
	out_str(o, answer == DONE ? "done" : "fail");
	out_str(o, *reason != '\0' ? reason : NULL);
	out_row(o);
}

void
rule_due_note(
    struct desk *d, const struct compiled_rule *r, const struct rule_due *due)
{
	sql_run(d,
	    "INSERT INTO fired (rule, ticket, occurrence, event)"
	    " VALUES ($1, $2, $3, $4)",
	    DB_ARGS(V(r->name), V(due->ticket),
		V((const char *)due->occurrence), V(due->event)));
}

enum answer
rule_due_act(struct desk *d, const struct compiled_rule *r,
    const struct rule_due *due, struct instant at, int64_t known,
    struct buf *why)
{
	struct doing w = { .d = d,
		.ticket = due->ticket,
		.event = due->event,
		.at = at,
		.known = known };

	rule_chain_begin(d);
	return rule_act(&w, r, why);
}

/* Lets a rule act on one ticket, and notes that it has. Returns true if
 * something was written. */
static bool
act(struct desk *d, const struct compiled_rule *r, const struct rule_due *due,
    struct out *o)
{
	struct instant at = due->updated.s > d->now.s ? due->updated : d->now;
	struct buf why = { 0 };
	enum answer answer;

	rule_due_note(d, r, due);
	answer = rule_due_act(d, r, due, at, 0, &why);
	if (answer == REFUSED)
		warn("%lld: rule:%s: %s", (long long)due->ticket, r->name,
		    why.s);
	if (answer != SAME)
		print(o, r, due, answer, buf_s(&why));
	buf_free(&why);
	return answer != SAME;
}

void
rule_dues(struct desk *d, const struct compiled_rule *r,
    const struct rule_when *w, struct rule_dues *all)
{
	struct instant now = w->as_of.s != NONE ? w->as_of : d->now;
	struct rule_search s;
	struct buf ignored = { 0 };

	*all = (struct rule_dues){ .n = 0 };
	/* conditions that cannot be read any more hold for nothing */
	if (rule_search_read(d, r->filter, &s, &ignored) && s.n > 0 &&
	    now.s >= r->valid_from.s)
		find_due(d, r, &s, w, all);
	rule_search_free(&s);
	buf_free(&ignored);
}

/* Runs one rule. Returns on how many tickets it has acted. */
static int64_t
run(struct desk *d, const struct compiled_rule *r, const struct rule_when *w,
    struct out *o)
{
	struct rule_dues all;
	struct guard guard;
	int64_t n = 0;

	rule_dues(d, r, w, &all);
	desk_guard(d, &guard, rule_dues_free, &all);
	for (size_t i = 0; i < all.n; i++)
		n += act(d, r, &all.v[i], o);
	desk_unguard(d);
	rule_dues_free(&all);
	return n;
}

int64_t
rule_run_due(struct desk *d, const struct ids *among, struct out *o)
{
	const struct rule_when when = { .as_of = { NONE }, .among = among };
	static const struct out_heading h[] = { { "rule", OUT_TEXT },
		{ "ticket", OUT_NUMBER }, { "result", OUT_TEXT },
		{ "reason", OUT_PROSE } };
	struct rule_set *all = rule_set_of(d);
	int64_t n = 0;

	if (o != NULL)
		out_columns(o, h, sizeof(h) / sizeof(h[0]));
	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].triggers & TRIGGER_TIME)
			n += run(d, &all->v[i], &when, o);
	return n;
}

bool
rule_idle(struct desk *d)
{
	const struct rule_when when = { .as_of = { NONE } };
	struct rule_set *all = rule_set_of(d);
	bool idle = true;

	for (size_t i = 0; i < all->n && idle; i++) {
		struct rule_dues due;

		if (!(all->v[i].triggers & TRIGGER_TIME))
			continue;
		rule_dues(d, &all->v[i], &when, &due);
		idle = due.n == 0;
		rule_dues_free(&due);
	}
	return idle;
}
