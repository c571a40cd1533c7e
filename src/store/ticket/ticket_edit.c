/* ticket_edit.c - edits of a ticket: read from text, and applied to it */
#include <stdlib.h>
#include <string.h>

#include "identity.h"
#include "text.h"
#include "ticket_impl.h"
#include "translate.h"
#include "value.h"

/* Returns true if the value is working time from now on, which only the
 * calendar of a ticket makes an instant: resume=+2wd. */
static bool
in_working_time(struct edit *e, const char *value)
{
	struct amount a;
	const char *ignored;

	if (value == NULL || *value != '+' ||
	    strcmp(e->col->name, "resume") != 0 ||
	    !amount_parse(value + 1, &a, &ignored) ||
	    (a.unit != AMOUNT_WORK && a.unit != AMOUNT_WORKDAYS))
		return false;
	e->later = a;
	return true;
}

/*
 * Reads a column and its value into an edit. False and why if the column is
 * not there or cannot be changed, or the value cannot be read.
 */
static bool
column(struct desk *d, const char *name, const char *value, bool retired_too,
    struct pool *pool, struct edit *e, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	struct buf reason = { 0 };

	*e = (struct edit){ .col = col_find(k->cols, k->n, name) };
	if (e->col == NULL) {
		buf_fmt(why, _("\"%s\" is not a column of the kind %s"), name,
		    k->name);
		col_suggest(why, k->cols, k->n, name);
		return false;
	}
	if (e->col->flags & (COL_RO | COL_NEW)) {
		buf_fmt(why, _("%s: cannot be changed"), name);
		return false;
	}
	if (in_working_time(e, value))
		return true;
	if (!value_parse(
		d, e->col, value, retired_too, pool, &e->new, &reason)) {
		buf_fmt(why, "%s: %s", name, reason.s);
		buf_free(&reason);
		return false;
	}
	e->name = value_name(e->col, value, pool);
	return true;
}

bool
ticket_old(struct desk *d, const char *name, const char *value,
    struct pool *pool, struct edit *e, struct buf *why)
{
	return column(d, name, value, true, pool, e, why);
}

bool
ticket_edit_column(struct desk *d, const char *name, const char *value,
    struct pool *pool, struct edit *e, struct buf *why)
{
	if (!column(d, name, value, false, pool, e, why))
		return false;
	if ((e->col->flags & COL_NEED) &&
	    (e->new.type == VAL_NULL ||
		(e->new.type == VAL_TEXT &&identity_blank(e->new.s)))) {
		buf_fmt(why, _("%s: cannot be empty"), name);
		return false;
	}
	return true;
}

bool
ticket_edit(struct desk *d, const char *text, struct pool *pool, struct edit *e,
    struct buf *why)
{
	const char *eq = strchr(text, '=');
	enum edit_op op = EDIT_SET;
	size_t n;
	char *name;
	bool good;

	if (eq == NULL || eq == text) {
		buf_fmt(why, _("\"%s\" is not of the form column=value"), text);
		return false;
	}
	n = (size_t)(eq - text);
	if (text[n - 1] == '+')
		op = EDIT_ADD;
	else if (text[n - 1] == '-')
		op = EDIT_TAKE;
	name = xstrndup(text, op == EDIT_SET ? n : n - 1);
	good = ticket_edit_column(
	    d, name, eq[1] != '\0' ? eq + 1 : NULL, pool, e, why);
	if (good && op != EDIT_SET && !(e->col->flags & COL_WORDS)) {
		buf_fmt(why,
		    _("%s: += and -= can only be used with a set of words"),
		    name);
		good = false;
	}
	if (good)
		e->op = op;
	free(name);
	return good;
}

/* Returns the union or the difference of two sets of words. */
static struct val
combine(struct ticket *t, struct val old, const struct edit *e)
{
	const char *was = old.type == VAL_TEXT ? old.s : "";
	const char *word = e->new.type == VAL_TEXT ? e->new.s : "";
	struct buf b = { 0 }, why = { 0 };
	struct val out = { .type = VAL_NULL };

	if (e->op == EDIT_ADD) {
		buf_fmt(&b, "%s %s", was, word);
	} else
		for (const char *p = was; *p != '\0';) {
			size_t n = strcspn(p, " ");

			if (!text_word_n(word, p, n, false)) {
				buf_add(&b, p, n);
				buf_ch(&b, ' ');
			}
			p += n + (p[n] == ' ');
		}
	col_parse(
	    e->col, buf_s(&b), (struct instant){ 0 }, &t->keep, &out, &why);
	buf_free(&b);
	buf_free(&why);
	return out;
}

bool
ticket_edit_apply(
    struct ticket *t, const struct update *update, struct buf *why)
{
	for (size_t i = 0; i < update->n; i++) {
		const struct edit *e = &update->edits[i];
		struct val now = ticket_get(t, e->col);

		/* if the value is already as wished, no conflict */
		if (e->expects && !val_same(now, e->old) &&
		    !val_same(now, e->new)) {
			value_stale(why, e->col, now, e->old);
			return false;
		}
		if (e->name != NULL && strcmp(e->col->name, "requester") == 0)
			t->requester_name = e->name;
		ticket_put(
		    t, e->col, e->op == EDIT_SET ? e->new : combine(t, now, e));
	}
	return true;
}
