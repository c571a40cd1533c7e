/* rec_shape.c - cells as a profile has them: values, dates, texts joined */
#include <string.h>

#include "rec_impl.h"
#include "translate.h"

/* True if there is nothing in the cell. */
static bool
empty(const struct cell *c)
{
	return !c->given || c->s == NULL || c->n == 0;
}

static void
put(struct rec_in *r, struct cell *c, const char *s, size_t n)
{
	c->s = n > 0 ? mem_keep(&r->text, s, n) : NULL;
	c->n = n;
	c->given = true;
}

/* The column of which a new one with this name becomes a part; r->n: none. */
size_t
rec_joined(const struct rec_in *r, const char *name,
    const struct profile_heading *said)
{
	size_t i = 0;

	if (said == NULL || said->join == NULL || *name == '\0')
		return r->n;
	while (i < r->n &&
	    (strcmp(r->called[i], name) != 0 || r->shapes[i].said == NULL ||
		r->shapes[i].said->join == NULL))
		i++;
	return i;
}

void
rec_shape_add(struct rec_in *r, const char *name,
    const struct profile_heading *said, size_t into)
{
	struct rec_shape *s;
	const struct profile *p = r->how->profile;
	bool instant =
	    r->how->instant != NULL && r->how->instant(r->how->of, name);

	r->shapes =
	    mem_grow(r->shapes, r->n, &r->shapes_cap, sizeof(r->shapes[0]));
	s = &r->shapes[r->n];
	*s = (struct rec_shape){ .said = said, .into = into };
	if (said != NULL) {
		s->dates = said->dates;
		s->zone = said->zone;
		s->constant = said->constant;
	}
	if (s->dates == NULL && instant &&
	    (p->dates != NULL || p->zone != NULL)) {
		s->dates = p->dates != NULL ? p->dates : "iso";
		s->zone = s->zone != NULL ? s->zone : p->zone;
	}
}

/* Adds a column for each constant, or has it fill the column that there is. */
bool
rec_constants(struct rec_in *r)
{
	const struct profile *p = r->how != NULL ? r->how->profile : NULL;
	size_t fields = r->n;

	for (size_t k = 0; p != NULL && k < p->n; k++) {
		const struct profile_heading *said = &p->v[k];
		size_t i = 0;

		if (*said->heading != '\0')
			continue;
		while (i < fields && strcmp(r->called[i], said->column) != 0)
			i++;
		if (i < fields) {
			if (r->shapes[i].constant == NULL)
				r->shapes[i].constant = said->constant;
			continue;
		}
		if (!rec_add_named(r, said->column, said->column, said))
			return false;
		r->shapes[r->n - 1].fixed = true;
		r->nconstants++;
	}
	return true;
}

/* JSON: the member that has the name of a constant counts, if it has a value.
 */
static void
constant(struct rec_in *r, size_t i)
{
	for (size_t j = 0; j < r->n; j++) {
		if (j == i || strcmp(r->called[i], r->called[j]) != 0)
			continue;
		if (!empty(&r->cells[j]))
			return;
		r->cells[j].given = false;
	}
	put(r, &r->cells[i], r->shapes[i].constant,
	    strlen(r->shapes[i].constant));
}

static void
value_and_date(struct rec_in *r, size_t i)
{
	struct rec_shape *s = &r->shapes[i];
	struct cell *c = &r->cells[i];
	const char *to =
	    s->said != NULL ? profile_value(s->said, c->s, c->n) : NULL;
	struct buf b = { 0 };

	if (to != NULL) {
		put(r, c, to, strlen(to));
		return;
	}
	if (s->dates == NULL)
		return;
	if (profile_date(&b, s->dates, s->zone, c->s))
		put(r, c, b.s, b.n);
	else
		rec_fault(r, _("%s: \"%s\" is not of the form %s"), r->names[i],
		    c->s, s->dates);
	buf_free(&b);
}

/* Adds a cell to the one that it is a part of. */
static void
join(struct rec_in *r, size_t i)
{
	struct cell *to = &r->cells[r->shapes[i].into], *c = &r->cells[i];
	struct buf b = { 0 };

	if (empty(c))
		return;
	if (!empty(to)) {
		buf_add(&b, to->s, to->n);
		buf_str(&b, r->shapes[i].said->join);
	}
	buf_add(&b, c->s, c->n);
	put(r, to, b.s, b.n);
	buf_free(&b);
}

enum rec_got
rec_shape(struct rec_in *r)
{
	buf_clear(&r->why);
	for (size_t i = 0; i < r->n; i++) {
		struct rec_shape *s = &r->shapes[i];

		if (rec_left_out(r, i))
			continue;
		if (s->fixed && !rec_named(r))
			r->cells[i] = (struct cell){ 0 };
		if (!empty(&r->cells[i]))
			value_and_date(r, i);
		if (empty(&r->cells[i]) && s->constant != NULL)
			constant(r, i);
		if (s->into != i)
			join(r, i);
	}
	return r->why.n > 0 ? REC_BAD : REC_OK;
}
