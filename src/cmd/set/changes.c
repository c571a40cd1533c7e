/* changes.c - change records: read, held if need be, and carried out */
#include <stdlib.h>
#include <string.h>

#include "changes.h"
#include "put.h"
#include "ticket.h"
#include "wish.h"
#include "text.h"

/* What must agree if two change records are to be one event. */
static const char *const about[] = { "kind", "name", "at", "actor", "cause",
	"reason" };
#define ABOUT (sizeof(about) / sizeof(about[0]))
enum { KIND, NAME };

/* A change record that is carried out later. */
struct held {
	struct item it;
	size_t order;
	const char *about[ABOUT];
	struct wish *wish;
	size_t n; /* wishes; 1 if the record is of another kind than ticket */
};

/*
 * With --sort, all records until the end of the input. Else the records of one
 * event of a record of another kind, until the first one that is not of it.
 */
static struct {
	bool sort;
	struct held *v;
	size_t n, cap;
	struct pool keep; /* of their texts */
	struct spool raw; /* the records as they came, for --rejects */
	size_t from, to;  /* what is carried out now */
} held;

/* ------------------------------------------------------------ carrying out */

static bool
edit_of(struct desk *d, const struct wish *w, struct pool *pool, struct edit *e,
    struct buf *why)
{
	struct edit old = { 0 };

	if (w->expects && !ticket_old(d, w->field, w->old, pool, &old, why))
		return false;
	if (!ticket_edit_column(d, w->field, w->new, pool, e, why))
		return false;
	e->expects = w->expects;
	e->old = old.new;
	return true;
}

static enum answer
apply(struct item *it, const struct wish *w, size_t n, struct buf *why)
{
	struct pool pool = { 0 };
	struct edit *e = xcalloc(n + 1, sizeof(*e));
	struct update update = { .action = ACTION_SET, .edits = e };
	enum answer answer = REFUSED;

	while (update.n < n &&
	    edit_of(&it->c->desk, &w[update.n], &pool, &e[update.n], why))
		update.n++;
	if (update.n == n)
		answer = ticket_change(
		    &it->c->desk, it->id, &update, &it->origin, why);
	if (answer == DONE)
		cmd_changed(it, it->id);
	mem_free(&pool);
	free(e);
	return answer;
}

static enum answer
change_ticket(struct item *it, struct buf *why)
{
	const struct held *h = &held.v[held.from];

	return apply(it, h->wish, h->n, why);
}

/* The records from..to are one event of a record of another kind. */
static enum answer
change_record(struct item *it, struct buf *why)
{
	const struct held *h = &held.v[held.from];
	const struct kind *k = kind_find(&it->c->desk, h->about[KIND]);
	size_t n = held.to - held.from, bad;
	struct put_edit *edits = xcalloc(n, sizeof(*edits));
	enum answer answer;

	for (size_t i = 0; i < n; i++)
		edits[i] = (struct put_edit){ .field = h[i].wish->field,
			.old = h[i].wish->old,
			.new = h[i].wish->new,
			.expects = h[i].wish->expects };
	answer = put_change(
	    &it->c->desk, k, h->about[NAME], edits, n, &it->origin, &bad, why);
	if (answer == MISSING)
		buf_fmt(why, _("no %s has the key \"%s\""), k->name,
		    h->about[NAME]);
	it->line = h[bad].it.line;
	free(edits);
	return answer;
}

/* True if the record is of the same event as those from `from` to its own. */
static bool
joins(const struct held *h, const char *const *other, const char *field)
{
	if (!wish_other_kind(other[KIND]))
		return false;
	for (size_t i = 0; i < ABOUT; i++)
		if (!text_same(h->about[i], other[i]))
			return false;
	/* a column changes once in an event */
	for (; h < held.v + held.to; h++)
		if (text_same(h->wish->field, field))
			return false;
	return true;
}

static int
by_time(const void *a, const void *b)
{
	const struct held *x = a, *y = b;

	if (x->it.origin.at.s != y->it.origin.at.s)
		return x->it.origin.at.s < y->it.origin.at.s ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

static void
carry_out(void)
{
	if (held.sort && held.n > 0)
		qsort(held.v, held.n, sizeof(*held.v), by_time);
	for (held.from = 0; held.from < held.n; held.from = held.to) {
		struct held *h = &held.v[held.from];
		bool other = wish_other_kind(h->about[KIND]);

		held.to = held.from + 1;
		while (other && held.to < held.n &&
		    joins(
			h, held.v[held.to].about, held.v[held.to].wish->field))
			held.to++;
		cmd_one(&h->it, other ? change_record : change_ticket);
	}
	for (size_t i = 0; i < held.n; i++)
		free(held.v[i].wish);
	mem_free(&held.keep);
	spool_clear(&held.raw);
	held.n = 0;
}

/* ----------------------------------------------------------------- reading */

static const char *
keep(const char *s)
{
	return s != NULL ? mem_keep(&held.keep, s, strlen(s)) : NULL;
}

static enum answer
hold(struct item *it, struct buf *why)
{
	struct held h = { .it = *it, .order = held.n };

	h.wish = xcalloc(item_columns(it) + 1, sizeof(*h.wish));
	if (!wish_list(it, h.wish, &h.n, why)) {
		free(h.wish);
		return REFUSED;
	}
	for (size_t i = 0; i < h.n; i++) {
		h.wish[i].field = keep(h.wish[i].field);
		h.wish[i].old = keep(h.wish[i].old);
		h.wish[i].new = keep(h.wish[i].new);
	}
	for (size_t i = 0; i < ABOUT && wish_narrow(it); i++)
		h.about[i] = keep(item_text(it, about[i]));
	h.it.origin.actor = keep(h.it.origin.actor);
	h.it.origin.reason = keep(h.it.origin.reason);
	h.it.held = true;
	h.it.line = rec_line(item_source(it));
	if (it->c->rejects != NULL) {
		h.it.raw = &held.raw;
		rec_raw(item_source(it), &held.raw);
	}
	held.v = mem_grow(held.v, held.n, &held.cap, sizeof(*held.v));
	held.v[held.n++] = h;
	return SAME;
}

static enum answer
hold_record(struct item *it, struct buf *why)
{
	if (kind_named(&it->c->desk, item_text(it, "kind"), why) == NULL)
		return REFUSED;
	if (item_text(it, "name") == NULL) {
		buf_fmt(why, _("%s: is needed"), "name");
		return REFUSED;
	}
	return hold(it, why);
}

static enum answer
each(struct item *it, struct buf *why)
{
	struct wish *w;
	enum answer answer = REFUSED;
	size_t n;

	if (wish_narrow(it) && wish_other_kind(item_text(it, "kind")))
		return hold_record(it, why);
	if (!item_ticket(it, why))
		return REFUSED;
	if (held.sort)
		return hold(it, why);
	w = xcalloc(item_columns(it) + 1, sizeof(*w));
	if (wish_list(it, w, &n, why))
		answer = apply(it, w, n, why);
	free(w);
	return answer;
}

/* Before the next record, or at the end of the input. */
static void
between(const struct item *next)
{
	const char *other[ABOUT];

	if (next != NULL && held.sort)
		return;
	if (next != NULL && held.n > 0 && wish_narrow(next)) {
		for (size_t i = 0; i < ABOUT; i++)
			other[i] = item_text(next, about[i]);
		held.to = held.n;
		if (joins(held.v, other, item_text(next, "field")))
			return;
	}
	carry_out();
}

bool
changes_load(struct cmd *c, bool sort)
{
	static const struct loop loop = {
		.heading = wish_heading, .each = each, .between = between
	};

	held.sort = sort;
	held.n = 0;
	spool_clear(&held.raw); /* a transaction may begin again */
	return cmd_each(c, &loop);
}
