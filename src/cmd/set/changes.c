/* changes.c - change records: read, held if need be, and carried out */
#include <stdlib.h>
#include <string.h>

#include "changes.h"
#include "put.h"
#include "past.h"
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
	struct item it; /* first: item_sort */
	bool assigns;	/* a part of an assignment that happens now */
	const char *about[ABOUT];
	struct wish *wish;
	size_t n; /* wishes; 1 if the record is of another kind than ticket */
};

/*
 * With --sort, all records until the end of the input. Else the records of one
 * event, an assignment or one of a record of another kind, until the first one
 * that is not of it.
 */
static struct {
	bool sort, history, force;
	struct held *v;
	size_t n, cap;
	struct pool keep; /* of their texts */
	struct spool raw; /* the records as they came, for --rejects */
	size_t from, to;  /* what is carried out now */
} held;

static struct past past; /* records older than their tickets */

/* ------------------------------------------------------------ carrying out */

static bool
edit_of(struct desk *d, const struct wish *w, bool told, struct pool *pool,
    struct edit *e, struct buf *why)
{
	struct edit old = { 0 };

	if (w->expects && !told &&
	    !ticket_old(d, w->field, w->old, pool, &old, why))
		return false;
	if (!ticket_edit_column(d, w->field, w->new, pool, e, why))
		return false;
	e->expects = w->expects && !told;
	e->old = old.new;
	return true;
}

/* With --sort, the id of each ticket is printed once, at the end. */
static void
changed(struct item *it)
{
	it->changed = held.history || it->past ||
	    (held.sort && it->c->columns == NULL && it->c->output == NULL);
	if (!it->changed)
		cmd_changed(it, it->id);
}

/* A record that says what was `old` is a plan: it waits for no other. */
static bool
waits(struct item *it, const struct wish *w, const struct update *update,
    struct buf *why)
{
	if (!w->expects && past_takes(&past, it, update, why))
		return true;
	if (update->late && it->operand == NULL)
		buf_str(why, _(" (--history adds it to the past)"));
	return false;
}

static enum answer
apply(struct item *it, const struct wish *w, size_t n, bool history,
    struct buf *why)
{
	bool told = held.history || it->past;
	struct pool pool = { 0 };
	struct edit *e = xcalloc(n + 1, sizeof(*e));
	struct update update = {
		.action = ACTION_SET, .edits = e, .history = history
	};
	enum answer answer = REFUSED;
	struct buf one = { 0 };

	for (size_t i = 0; i < n; i++) {
		buf_clear(&one);
		if (edit_of(
			&it->c->desk, &w[i], told, &pool, &e[update.n], &one)) {
			update.n++;
			continue;
		}
		buf_reason(why);
		buf_str(why, one.s);
	}
	buf_free(&one);
	if (update.n == n)
		answer = told ? ticket_tell(&it->c->desk, &past.telling, it->id,
				    &update, &it->origin, it->nanoseconds, why)
			      : ticket_change(&it->c->desk, it->id, &update,
				    &it->origin, why);
	if (answer == DONE)
		changed(it);
	else if (answer == REFUSED && waits(it, w, &update, why))
		answer = SAME;
	mem_free(&pool);
	free(e);
	return answer;
}

/* Returns the record of from..to whose column the reason begins with. */
static const struct held *
blamed(const char *why)
{
	for (size_t i = held.from; i < held.to; i++) {
		size_t n = strlen(held.v[i].wish->field);

		if (strncmp(why, held.v[i].wish->field, n) == 0 &&
		    why[n] == ':')
			return &held.v[i];
	}
	return &held.v[held.from];
}

/* The records from..to are one event of a ticket. */
static enum answer
change_ticket(struct item *it, struct buf *why)
{
	const struct held *h = &held.v[held.from];
	size_t n = held.to - held.from;
	struct wish *all;
	enum answer answer;

	if (n == 1)
		return apply(it, h->wish, h->n, wish_tells(it), why);
	all = xcalloc(n, sizeof(*all));
	for (size_t i = 0; i < n; i++)
		all[i] = *h[i].wish;
	answer = apply(it, all, n, false, why);
	if (answer == REFUSED)
		it->line = blamed(buf_s(why))->it.line;
	free(all);
	return answer;
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

	if (!(k->flags & KIND_AGENTS))
		it->c->needs = RIGHTS_ADMIN;
	for (size_t i = 0; i < n; i++)
		edits[i] = (struct put_edit){ .field = h[i].wish->field,
			.old = h[i].wish->old,
			.new = h[i].wish->new,
			.expects = h[i].wish->expects };
	answer = put_change(&it->c->desk, k, h->about[NAME], edits, n,
	    held.force, &it->origin, &bad, why);
	if (answer == MISSING)
		buf_fmt(why, _("no %s has the key \"%s\""), k->name,
		    h->about[NAME]);
	it->line = h[bad].it.line;
	free(edits);
	return answer;
}

/*
 * True if the record is of the same event as those from `from` to its own: of
 * the same record of another kind, or of the same assignment of a ticket. `id`
 * is its ticket.
 */
static bool
joins(const struct held *h, const char *const *other, int64_t id, bool assigns,
    const char *field)
{
	if (!wish_other_kind(other[KIND]) &&
	    (!h->assigns || !assigns || h->it.id != id))
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

/* Does what one record says. */
static enum answer
one(struct item *it, struct buf *why)
{
	struct wish *w = xcalloc(item_columns(it) + 1, sizeof(*w));
	enum answer answer = REFUSED;
	size_t n;

	if (wish_list(it, w, &n, why))
		answer = apply(it, w, n, wish_tells(it), why);
	free(w);
	return answer;
}

/* `last`: at the end of the input. */
static void
carry_out(bool last)
{
	if (held.sort)
		item_sort(held.v, held.n, sizeof(*held.v), held.history);
	for (held.from = 0; held.from < held.n; held.from = held.to) {
		struct held *h = &held.v[held.from];
		bool other = wish_other_kind(h->about[KIND]);

		held.to = held.from + 1;
		while (held.to < held.n &&
		    joins(h, held.v[held.to].about, held.v[held.to].it.id,
			held.v[held.to].assigns, held.v[held.to].wish->field))
			held.to++;
		cmd_one(&h->it, other ? change_record : change_ticket);
	}
	if (last)
		past_end(&past, one, held.v, held.n, sizeof(*held.v));
	else
		item_print_changed(held.v, held.n, sizeof(*held.v));
	for (size_t i = 0; i < held.n; i++) {
		free(held.v[i].wish);
		item_kept_free(held.v[i].it.kept);
	}
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
	struct held h = { .assigns = wish_assigns(it) };

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
	h.it = item_hold(it, held.n, &held.keep, &held.raw);
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
	if (wish_narrow(it) && wish_other_kind(item_text(it, "kind")))
		return hold_record(it, why);
	if (!item_ticket(it, why)) {
		changes_judge_wishes(it, why);
		return REFUSED;
	}
	if (held.sort || wish_assigns(it))
		return hold(it, why);
	return one(it, why);
}

/* True if the next record is of the event of those that are held. */
static bool
continues(const struct item *next)
{
	const char *other[ABOUT];
	struct item it = *next;
	struct buf why = { 0 };

	if (held.n == 0 || !wish_narrow(next))
		return false;
	for (size_t i = 0; i < ABOUT; i++)
		other[i] = item_text(next, about[i]);
	if (!wish_other_kind(other[KIND]) && !item_ticket(&it, &why))
		it.id = NONE;
	buf_free(&why);
	held.from = 0;
	held.to = held.n;
	return joins(
	    held.v, other, it.id, wish_assigns(next), item_text(next, "field"));
}

/* Before the next record, or at the end of the input. */
static void
between(const struct item *next)
{
	if (next == NULL || (!held.sort && !continues(next)))
		carry_out(next == NULL);
}

bool
changes_load(struct cmd *c, bool sort, bool history, bool force)
{
	static const struct loop loop = { .heading = wish_heading,
		.each = each,
		.judge = changes_judge,
		.between = between };

	held.sort = sort || history;
	held.history = history;
	past_clear(&past);
	held.force = force;
	held.n = 0;
	spool_clear(&held.raw); /* a transaction may begin again */
	return cmd_each(c, &loop);
}
