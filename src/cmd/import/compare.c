/* compare.c - figures of an export beside those of the desk that it was brought
 * into: hd-import --compare */
#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "life.h"
#include "member.h"
#include "names.h"
#include "people.h"
#include "period.h"
#include "series.h"
#include "text.h"

/* Why the figures of a ticket differ, from what a reader must know first. */
enum why {
	ABSENT,
	MOVED,
	TEAM,
	STATUS,
	FIRST,
	TOLD_FIRST,
	SOLVED,
	TOLD_SOLVED,
	WHYS
};

static const char *const says[WHYS] = { "not here", "created in another month",
	"another team here", "another status here", "another first reply here",
	"the export says another first reply than its messages",
	"solved at another time here",
	"the export says another time solved than its changes" };

struct side {
	int64_t tickets;
	struct series first, resolution; /* seconds since it was made */
};

/* The tickets of a month, a team and a status. */
struct group {
	const char *name; /* "2026-01 TAB team TAB status" */
	struct side there, here;
	int64_t n[WHYS];
	struct buf keys[WHYS]; /* of the first of them */
	int64_t since[WHYS];   /* changed here after the export */
};

struct comparison {
	struct import *im;
	struct group *v;
	size_t n, cap;
	struct dict at;
	struct pool keep;
};

/* What counts of one ticket, there or here. */
struct facts {
	struct instant created, first, solved;
	const char *team, *status;
	struct instant told_first, told_solved; /* by messages and changes */
};

static struct group *
group_of(struct comparison *c, const struct facts *f)
{
	struct buf name = { 0 }, place = { 0 };
	const char *at;

	period_name(&name, f->created, MONTH);
	buf_fmt(&name, "\t%s\t%s", f->team != NULL ? f->team : "",
	    f->status != NULL ? f->status : "");
	if ((at = dict_get(&c->at, "", name.s)) == NULL) {
		c->v = mem_grow(c->v, c->n, &c->cap, sizeof(*c->v));
		c->v[c->n] = (struct group){ .name = mem_keep(
						 &c->keep, name.s, name.n) };
		buf_fmt(&place, "%zu", c->n++);
		dict_set(&c->at, "", name.s, place.s);
		buf_free(&place);
		at = dict_get(&c->at, "", name.s);
	}
	buf_free(&name);
	return &c->v[strtoul(at, NULL, 10)];
}

static void
count(struct side *s, const struct facts *f)
{
	s->tickets++;
	if (f->first.s != NONE)
		series_add(&s->first, f->first.s - f->created.s);
	if (f->solved.s != NONE)
		series_add(&s->resolution, f->solved.s - f->created.s);
}

/* -------------------------------------------------- what the export says */

static bool
active(struct life *l, const char *status)
{
	const struct name *n =
	    status != NULL ? names_find(l->d, "status", status) : NULL;

	return n == NULL || vocabulary_active(n->category);
}

/* The first message of an agent, behind the one that came with the ticket. */
static struct instant
first_reply(struct life *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (i != l->first && life_is_reply(l, &l->v[i]))
			return l->v[i].at.s < l->created.s ? l->created
							   : l->v[i].at;
	return (struct instant){ NONE };
}

/* When it was last solved; by its history, else by what it says itself. */
static struct instant
solved(struct life *l)
{
	struct instant at = { NONE };

	for (size_t i = 0; i < l->n; i++)
		for (size_t j = 0; j < l->v[i].n; j++) {
			const struct move_cell *c = &l->v[i].v[j];
			const char *name = c->name + (*c->name == '=');

			if (!c->change || strcmp(name, "status") != 0 ||
			    i == l->first)
				continue;
			if (active(l, life_value(l, c->name, c->new)))
				at.s = NONE;
			else if (at.s == NONE)
				at = l->v[i].at;
		}
	return at;
}

static void
there(struct life *l, struct facts *f)
{
	*f = (struct facts){ .created = l->created,
		.team = life_value(l, "team", move_text(l->now, "team")),
		.status =
		    life_value(l, "status", move_text(l->now, "status")) };
	life_complete(l);
	life_find_first(l);
	f->told_first = first_reply(l);
	f->told_solved = solved(l);
	f->first = life_instant(l, "first_reply");
	if (f->first.s == NONE)
		f->first = f->told_first;
	f->solved = life_instant(l, "solved");
	if (f->solved.s == NONE || f->told_solved.s == NONE)
		f->solved = f->told_solved;
}

/* ----------------------------------------------------------- differences */

static void
differs(struct group *g, enum why why, const struct life *l, bool since)
{
	if (g->n[why]++ < 3)
		buf_fmt(&g->keys[why], "%s%s", g->keys[why].n > 0 ? ", " : "",
		    l->key);
	else if (g->n[why] == 4)
		buf_str(&g->keys[why], " ...");
	g->since[why] += since;
}

static void
compare_facts(struct comparison *c, struct life *l, const struct facts *was,
    const struct facts *is, bool since)
{
	struct group *g = group_of(c, was);
	struct buf a = { 0 }, b = { 0 };

	period_name(&a, was->created, MONTH);
	period_name(&b, is->created, MONTH);
	if (strcmp(a.s, b.s) != 0)
		differs(g, MOVED, l, since);
	if (!text_same(was->team, is->team))
		differs(g, TEAM, l, since);
	if (!text_same(was->status, is->status))
		differs(g, STATUS, l, since);
	if (was->first.s != is->first.s)
		differs(g,
		    was->told_first.s == is->first.s ? TOLD_FIRST : FIRST, l,
		    since);
	if (was->solved.s != is->solved.s)
		differs(g,
		    was->told_solved.s == is->solved.s ? TOLD_SOLVED : SOLVED,
		    l, since);
	buf_free(&a);
	buf_free(&b);
}

static void
ticket(struct comparison *c, size_t from, size_t to)
{
	struct life l = { .im = c->im, .d = &c->im->c->desk };
	struct facts was, is;
	struct instant updated;
	struct ticket t;
	struct buf why = { 0 };

	life_read(&l, from, to);
	if (l.now == NULL || !life_begins(&l, &why)) {
		life_free(&l);
		buf_free(&why);
		return;
	}
	there(&l, &was);
	count(&group_of(c, &was)->there, &was);
	l.id = ticket_by_key(l.d, l.key);
	if (l.id == NONE || !ticket_read(l.d, l.id, &t)) {
		differs(group_of(c, &was), ABSENT, &l, false);
		life_free(&l);
		return;
	}
	updated = life_instant(&l, "updated");
	is = (struct facts){ .created = t.created,
		.first = t.first_reply,
		.solved = t.solved,
		.team = t.team,
		.status = t.status };
	count(&group_of(c, &is)->here, &is);
	compare_facts(
	    c, &l, &was, &is, updated.s != NONE && t.updated.s > updated.s);
	ticket_free(&t);
	life_free(&l);
}

/* -------------------------------------------------------------- printing */

static void
median(struct out *o, struct series *s)
{
	struct quotient q = series_median(s);

	if (q.of == 0)
		out_null(o);
	else
		out_int(o, (int64_t)(q.part / q.of));
}

static void
reasons(struct out *o, const struct group *g)
{
	struct buf b = { 0 };

	for (enum why i = 0; i < WHYS; i++) {
		if (g->n[i] == 0)
			continue;
		buf_fmt(&b, "%s%lld %s: %s", b.n > 0 ? "; " : "",
		    (long long)g->n[i], says[i], buf_s(&g->keys[i]));
		if (g->since[i] > 0)
			buf_fmt(&b, " (%lld changed here since)",
			    (long long)g->since[i]);
	}
	if (b.n == 0 && g->there.tickets < g->here.tickets)
		buf_str(&b, "tickets of other groups of the export");
	out_str(o, b.n > 0 ? b.s : NULL);
	buf_free(&b);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(
	    ((const struct group *)a)->name, ((const struct group *)b)->name);
}

static void
row(struct out *o, struct group *g)
{
	const char *s = g->name;

	for (int i = 0; i < 3; i++) {
		size_t n = strcspn(s, "\t");

		out_cell(o, n > 0 ? s : NULL, n);
		s += n + (s[n] != '\0');
	}
	out_int(o, g->there.tickets);
	out_int(o, g->here.tickets);
	median(o, &g->there.first);
	median(o, &g->here.first);
	median(o, &g->there.resolution);
	median(o, &g->here.resolution);
	reasons(o, g);
	out_row(o);
}

static void
group_free(struct group *g)
{
	series_free(&g->there.first);
	series_free(&g->there.resolution);
	series_free(&g->here.first);
	series_free(&g->here.resolution);
	for (enum why i = 0; i < WHYS; i++)
		buf_free(&g->keys[i]);
}

bool
compare_print(struct import *im)
{
	static const struct out_heading columns[] = { { "month", OUT_TEXT },
		{ "team", OUT_TEXT }, { "status", OUT_TEXT },
		{ "tickets", OUT_NUMBER }, { "tickets_here", OUT_NUMBER },
		{ "first_reply", OUT_LENGTH },
		{ "first_reply_here", OUT_LENGTH },
		{ "resolution", OUT_LENGTH }, { "resolution_here", OUT_LENGTH },
		{ "reason", OUT_PROSE } };
	struct comparison c = { .im = im };
	struct move *m = &im->move;
	struct out *o = &im->c->out;
	size_t to;

	people_learn_all(im);
	for (size_t i = 0; i < m->n; i = to) {
		for (to = i + 1;
		     to < m->n && m->v[to].ticket == m->v[i].ticket;)
			to++;
		if (m->v[i].ticket != 0)
			ticket(&c, i, to);
	}
	cmd_out(im->c);
	out_columns(o, columns, sizeof(columns) / sizeof(columns[0]));
	if (c.n > 0)
		qsort(c.v, c.n, sizeof(*c.v), by_name);
	for (size_t i = 0; i < c.n; i++) {
		row(o, &c.v[i]);
		group_free(&c.v[i]);
	}
	out_end(o);
	free(c.v);
	dict_free(&c.at);
	mem_free(&c.keep);
	return true;
}
