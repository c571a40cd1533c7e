/* move.c - the records of another desk: written one by one, read in order */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "move.h"
#include "number.h"
#include "translate.h"

#define SECOND INT64_C(1000000000)

/* A text as its length and its bytes with a NUL; the length 0 is null. */
static void
put_text(struct buf *b, const char *s)
{
	uint32_t n = s != NULL ? (uint32_t)strlen(s) + 1 : 0;

	buf_add(b, (const char *)&n, sizeof(n));
	buf_add(b, s, n);
}

static const char *
get_text(const struct move_record *r, size_t *at)
{
	const char *s = r->bytes.s + *at;
	uint32_t n;

	memcpy(&n, s, sizeof(n));
	*at += sizeof(n) + n;
	return n > 0 ? s + sizeof(n) : NULL;
}

void
move_begin(struct move *m, enum move_kind kind)
{
	uint32_t n = 0;

	buf_clear(&m->now);
	buf_add(&m->now, (const char *)&n, sizeof(n)); /* its length */
	m->v = mem_grow(m->v, m->n, &m->cap, sizeof(*m->v));
	m->v[m->n] = (struct move_place){ .kind = (uint32_t)kind };
	m->sorted = false;
}

/* Returns the number of a ticket, from 1. */
static uint32_t
number_of(struct move *m, const char *key)
{
	const char *known = dict_get(&m->keys, "", key);
	char text[16];

	if (known != NULL)
		return (uint32_t)strtoul(known, NULL, 10);
	snprintf(text, sizeof(text), "%u", (unsigned)++m->tickets);
	dict_set(&m->keys, "", key, text);
	return m->tickets;
}

static int64_t
nanoseconds_of(struct instant at, int64_t nano)
{
	if (at.s == NONE || at.s < INT64_MIN / SECOND + 2)
		return INT64_MIN + 1;
	if (at.s > INT64_MAX / SECOND - 2)
		return INT64_MAX;
	return at.s * SECOND + nano;
}

/* Where and when: the first cell of a record that belongs to a ticket. */
void
move_of(struct move *m, const char *ticket, struct instant at, int64_t nano)
{
	struct move_place *p = &m->v[m->n];
	char text[64];

	p->ticket = number_of(m, ticket);
	p->at = p->kind == MOVE_TICKET ? INT64_MIN : nanoseconds_of(at, nano);
	if (at.s != NONE && (m->last.s == 0 || at.s > m->last.s))
		m->last = at;
	snprintf(
	    text, sizeof(text), "%lld %lld", (long long)at.s, (long long)nano);
	buf_ch(&m->now, '@');
	put_text(&m->now, ticket);
	put_text(&m->now, text);
	put_text(&m->now, NULL);
}

static void
put_cell(struct move *m, char type, const char *name, const char *new,
    const char *old)
{
	if (strncmp(name, MOVE_FIELD, sizeof(MOVE_FIELD) - 1) == 0)
		dict_set(&m->dict, "field used", name + sizeof(MOVE_FIELD) - 1,
		    "yes");
	buf_ch(&m->now, type);
	put_text(&m->now, name);
	put_text(&m->now, new);
	put_text(&m->now, old);
}

void
move_cell(struct move *m, const char *name, const char *value)
{
	put_cell(m, '=', name, value, NULL);
}

void
move_change(struct move *m, const char *column, const char *old, bool old_known,
    const char *new)
{
	put_cell(m, old_known ? '~' : '?', column, new, old);
}

void
move_end(struct move *m)
{
	uint32_t n = (uint32_t)m->now.n;

	memcpy(m->now.s, &n, sizeof(n));
	m->v[m->n++].where = m->spool.size;
	spool_add(&m->spool, m->now.s, m->now.n);
}

void
move_left_out(struct move *m, const char *kind, const char *what)
{
	const char *so_far = dict_get(&m->left_out, kind, what);
	char text[24];

	snprintf(text, sizeof(text), "%lld",
	    so_far != NULL ? strtoll(so_far, NULL, 10) + 1 : 1LL);
	dict_set(&m->left_out, kind, what, text);
}

static int
earlier(const void *a, const void *b)
{
	const struct move_place *p = a, *q = b;

	if (p->ticket != q->ticket)
		return p->ticket < q->ticket ? -1 : 1;
	if (p->at != q->at)
		return p->at < q->at ? -1 : 1;
	return (p->where > q->where) - (p->where < q->where);
}

void
move_sort(struct move *m)
{
	if (!m->sorted && m->n > 0)
		qsort(m->v, m->n, sizeof(*m->v), earlier);
	m->sorted = true;
}

static void
read_bytes(struct move *m, uint64_t where, struct buf *b)
{
	uint32_t n = 0;

	buf_clear(b);
	if (spool_read(&m->spool, where, (char *)&n, sizeof(n)) != sizeof(n))
		die(EX_SOFTWARE, "move: %llu", (unsigned long long)where);
	buf_room(b, n);
	b->n = spool_read(&m->spool, where, b->s, n);
	b->s[b->n] = '\0';
}

static void
read_place(struct move_record *r, const struct move_cell *c)
{
	char *end;

	r->ticket = c->name;
	r->at.s = strtoll(c->new, &end, 10);
	r->nanoseconds = strtoll(end, NULL, 10);
}

void
move_read(struct move *m, size_t i, struct move_record *r)
{
	read_bytes(m, m->v[i].where, &r->bytes);
	r->kind = m->v[i].kind;
	r->ticket = NULL;
	r->at.s = NONE;
	r->n = 0;
	for (size_t at = sizeof(uint32_t); at < r->bytes.n;) {
		char type = r->bytes.s[at++];
		struct move_cell c = { .change = type == '~' || type == '?',
			.old_known = type == '~' };

		c.name = get_text(r, &at);
		c.new = get_text(r, &at);
		c.old = get_text(r, &at);
		if (type == '@') {
			read_place(r, &c);
			continue;
		}
		r->v = mem_grow(r->v, r->n, &r->cap, sizeof(*r->v));
		r->v[r->n++] = c;
	}
}

const struct move_cell *
move_find(const struct move_record *r, const char *name)
{
	for (size_t i = 0; i < r->n; i++)
		if (strcmp(r->v[i].name, name) == 0)
			return &r->v[i];
	return NULL;
}

const char *
move_text(const struct move_record *r, const char *name)
{
	const struct move_cell *c = move_find(r, name);

	return c != NULL && c->new != NULL && * c->new != '\0' ? c->new : NULL;
}

void
move_record_free(struct move_record *r)
{
	free(r->v);
	buf_free(&r->bytes);
	*r = (struct move_record){ 0 };
}
