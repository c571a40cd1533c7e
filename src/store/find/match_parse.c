/* match_parse.c - reads the text of conditions into a match */
#include <stdlib.h>
#include <string.h>

#include "identity.h"
#include "find_filter.h"
#include "match_term.h"
#include "period.h"
#include "plain.h"
#include "translate.h"
#include "value.h"

/* Returns true if the column does not change by itself as time passes. Of a
 * ticket, it is also known in which state it is. */
static bool
askable(const struct join *j)
{
	return !(j->col->flags & (COL_COMPUTED | COL_KEPT)) ||
	    (j->via == NULL &&
		(strcmp(j->col->name, "state") == 0 ||
		    strcmp(j->col->name, "active") == 0));
}

/* Returns true if the value is one instant, the same whenever it is read. */
static bool
fixed_time(const struct col *c, const char *s)
{
	struct instant none = { NONE }, first, next;

	if (c->type != COL_TIME || *s == '\0' || *s == '@')
		return true;
	/* 2026-03 is a period, which the clocks of a desk do not know */
	return *s >= '0' && *s <= '9' &&
	    (strlen(s) >= sizeof("2026-03-01") - 1 ||
		!period_named(s, none, &first, &next));
}

/* Finds the column of a condition. Returns true if the condition may be part of
 * a match; else false, and why. */
static bool
allowed(struct desk *d, const struct kind *k, const struct filter *f,
    struct join *j, struct buf *why)
{
	const struct col *c;

	if (!find_filter_check(d, k, f, true, why) ||
	    !join_find(d, k, f->field, j, why))
		return false;
	c = j->col;
	if (find_filter_self(d, c, f, why))
		return false;
	if (!askable(j)) {
		buf_fmt(why,
		    _("%s: depends on the time or on the clocks and cannot "
		      "be used here"),
		    f->field);
		return false;
	}
	for (size_t i = 0; i < f->n; i++)
		if (!fixed_time(c, f->value[i])) {
			buf_fmt(why,
			    _("%s: \"%s\" cannot be used here; write a "
			      "date such as 2026-03-01, which is its first second"),
			    f->field, f->value[i]);
			return false;
		}
	return true;
}

/* Reads value i of a condition, whose text is set; keeps what it needs. */
static void
term_value(struct desk *d, struct match_term *t, size_t i, struct pool *keep)
{
	const char *s = t->text[i];
	struct buf ignored = { 0 }, plain = { 0 };
	bool tree =
	    (t->col->flags & COL_TREE) && *s != '\0' && s[strlen(s) - 1] == '/';

	if (*s == '\0')
		t->v[i] = val_int(NONE);
	else if (t->op == HAS || t->op == HAS_NOT) {
		plain_text(&plain, s, strlen(s));
		t->v[i] = val_text(mem_keep(keep, buf_s(&plain), plain.n));
	} else if (filter_part(t->op))
		t->v[i] = val_text(s);
	else if (tree || (t->col->flags & COL_WORDS))
		t->v[i] = val_text(identity(s, keep));
	else if (value_parse(d, t->col, s, true, keep, &t->v[i], &ignored) &&
	    t->v[i].type == VAL_TEXT)
		t->v[i].s = mem_keep(keep, t->v[i].s, t->v[i].n);
	buf_free(&ignored);
	buf_free(&plain);
}

static const char before[] = "old.";

/* Adds one condition to the match; false, and why, if it cannot be used. */
static bool
term(struct desk *d, const char *text, bool event, struct match *m,
    struct buf *why)
{
	bool old = event && strncmp(text, before, sizeof(before) - 1) == 0;
	const struct kind *k = kind_find(d, "ticket");
	struct filter f;
	struct match_term t;
	struct join j;
	bool good;

	if (!filter_parse(text + (old ? sizeof(before) - 1 : 0), &f, why))
		return false;
	if ((good = allowed(d, k, &f, &j, why))) {
		t = (struct match_term){ .op = f.op,
			.n = f.n,
			.col = j.col,
			.join = j,
			.old = old,
			.v = xcalloc(f.n, sizeof(*t.v)),
			.text = xcalloc(f.n, sizeof(*t.text)) };
		for (size_t i = 0; i < f.n; i++) {
			t.text[i] =
			    mem_keep(&m->keep, f.value[i], strlen(f.value[i]));
			term_value(d, &t, i, &m->keep);
		}
		m->v = xreallocarray(m->v, m->n + 1, sizeof(*m->v));
		m->v[m->n++] = t;
	}
	filter_free(&f);
	return good;
}

static bool
parse(
    struct desk *d, const char *s, bool event, struct match *m, struct buf *why)
{
	struct buf one = { 0 };
	bool good = true;

	*m = (struct match){ 0 };
	while (good && s != NULL && *(s += strspn(s, " \t")) != '\0') {
		s = filter_word(s, &one, why);
		good = s != NULL && term(d, buf_s(&one), event, m, why);
	}
	buf_free(&one);
	if (!good)
		match_free(m);
	return good;
}

bool
match_parse(struct desk *d, const char *s, struct match *m, struct buf *why)
{
	return parse(d, s, false, m, why);
}

bool
match_parse_event(
    struct desk *d, const char *s, struct match *m, struct buf *why)
{
	return parse(d, s, true, m, why);
}

/* Returns true if a value of a condition is the key of a record. */
static bool
value_is(
    struct desk *d, const struct col *c, const char *value, const char *key)
{
	size_t n = strlen(value);
	bool tree = n > 1 && (c->flags & COL_TREE) && value[n - 1] == '/';
	char *s = xstrndup(value, tree ? n - 1 : n);
	struct pool pool = { 0 };
	struct buf is = { 0 }, ignored = { 0 };
	struct val v;
	bool good = value_parse(d, c, s, true, &pool, &v, &ignored);

	if (good)
		col_format(&is, c, v);
	good = good && is.n > 0 && strcmp(is.s, key) == 0;
	buf_free(&is);
	buf_free(&ignored);
	mem_free(&pool);
	free(s);
	return good;
}

/* Returns true if values of the column are keys of that kind: they refer to it,
 * or it is the key of a record that the ticket names. */
static bool
refers(const struct join *j, const char *kind)
{
	return (j->col->ref != NULL && strcmp(j->col->ref, kind) == 0) ||
	    (j->via != NULL && j->col == j->key &&
		strcmp(j->kind->name, kind) == 0);
}

/* Returns true if one condition names the record. */
static bool
names(struct desk *d, const char *text, const char *kind, const char *key)
{
	const struct kind *k = kind_find(d, "ticket");
	struct buf ignored = { 0 };
	struct filter f;
	struct join j;
	bool found = false;

	if (strncmp(text, before, sizeof(before) - 1) == 0)
		text += sizeof(before) - 1;
	if (filter_parse(text, &f, &ignored) &&
	    join_find(d, k, f.field, &j, &ignored)) {
		if (refers(&j, kind))
			for (size_t i = 0; i < f.n && !found; i++)
				found = value_is(d, j.col, f.value[i], key);
		else
			found = (j.col->flags & COL_CUSTOM) &&
			    strcmp(kind, "field") == 0 &&
			    strcmp(j.col->name, key) == 0;
	}
	filter_free(&f);
	buf_free(&ignored);
	return found;
}

bool
match_names(struct desk *d, const char *text, const char *kind, const char *key)
{
	struct buf one = { 0 }, ignored = { 0 };
	bool found = false;

	while (
	    !found && text != NULL && *(text += strspn(text, " \t")) != '\0') {
		text = filter_word(text, &one, &ignored);
		found = text != NULL && names(d, buf_s(&one), kind, key);
	}
	buf_free(&one);
	buf_free(&ignored);
	return found;
}
