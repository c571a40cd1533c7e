/* difference.c - what became of a text, line by line */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "difference.h"
#include "mem.h"

#define AROUND 3
#define MOST   (4 << 20) /* cells of the table; above it all lines differ */

struct line {
	const char *s;
	size_t n;
};

struct text {
	struct line *v; /* owned */
	size_t n, cap;
};

/* The same lines at both ends are left out of the table. */
struct table {
	struct text old, new;
	size_t first;	   /* lines that are the same at the beginning */
	size_t rows, cols; /* lines between that and the end */
	uint32_t *common;  /* how many lines the rests have in common; owned */
};

/* A line of the result. */
struct step {
	char sign; /* ' ', '-', '+' */
	const struct line *line;
};

static void
split(struct text *t, const char *s)
{
	while (*s != '\0') {
		size_t n = strcspn(s, "\n");

		t->v = mem_grow(t->v, t->n, &t->cap, sizeof(*t->v));
		t->v[t->n++] = (struct line){ s, n };
		s += n + (s[n] == '\n');
	}
}

static bool
same(const struct line *a, const struct line *b)
{
	return a->n == b->n && memcmp(a->s, b->s, a->n) == 0;
}

static uint32_t *
cell(const struct table *t, size_t i, size_t j)
{
	return &t->common[i * (t->cols + 1) + j];
}

static void
fill(struct table *t)
{
	const struct line *a = t->old.v + t->first, *b = t->new.v + t->first;

	for (size_t i = t->rows; i-- > 0;)
		for (size_t j = t->cols; j-- > 0;) {
			uint32_t down = *cell(t, i + 1, j),
				 right = *cell(t, i, j + 1);

			*cell(t, i, j) = same(&a[i], &b[j])
			    ? *cell(t, i + 1, j + 1) + 1
			    : (down > right ? down : right);
		}
}

static void
compare(struct table *t)
{
	size_t m = t->old.n, n = t->new.n;

	while (t->first < m && t->first < n &&
	    same(&t->old.v[t->first], &t->new.v[t->first]))
		t->first++;
	while (m > t->first && n > t->first &&
	    same(&t->old.v[m - 1], &t->new.v[n - 1])) {
		m--;
		n--;
	}
	t->rows = m - t->first;
	t->cols = n - t->first;
	if ((t->rows + 1) * (t->cols + 1) <= MOST) {
		t->common =
		    xcalloc((t->rows + 1) * (t->cols + 1), sizeof(*t->common));
		fill(t);
	}
}

/* Returns all lines, with their signs; the caller frees them. */
static struct step *
steps(const struct table *t, size_t *n)
{
	struct step *all = xcalloc(t->old.n + t->new.n + 1, sizeof(*all));
	const struct line *a = t->old.v, *b = t->new.v;
	size_t i = 0, j = 0, end = t->old.n - t->first - t->rows;

	*n = 0;
	for (size_t k = 0; k < t->first; k++)
		all[(*n)++] = (struct step){ ' ', &a[k] };
	a += t->first;
	b += t->first;
	while (i < t->rows || j < t->cols) {
		bool both = i < t->rows && j < t->cols;

		if (both && t->common != NULL && same(&a[i], &b[j])) {
			all[(*n)++] = (struct step){ ' ', &a[i++] };
			j++;
		} else if (i < t->rows &&
		    (!both || t->common == NULL ||
			*cell(t, i + 1, j) >= *cell(t, i, j + 1)))
			all[(*n)++] = (struct step){ '-', &a[i++] };
		else
			all[(*n)++] = (struct step){ '+', &b[j++] };
	}
	for (size_t k = 0; k < end; k++)
		all[(*n)++] = (struct step){ ' ', &a[i + k] };
	return all;
}

/* Adds the steps from `from` to `to` with the numbers of their lines. */
static void
hunk(struct buf *b, const struct step *all, size_t from, size_t to)
{
	size_t old = 1, new = 1, olds = 0, news = 0;

	for (size_t i = 0; i < to; i++) {
		bool in_old = all[i].sign != '+', in_new = all[i].sign != '-';

		if (i < from) {
			old += in_old;
			new += in_new;
		} else {
			olds += in_old;
			news += in_new;
		}
	}
	buf_fmt(b, "@@ -%zu,%zu +%zu,%zu @@\n", old - (olds == 0), olds,
	    new - (news == 0), news);
	for (size_t i = from; i < to; i++) {
		buf_ch(b, all[i].sign);
		buf_add(b, all[i].line->s, all[i].line->n);
		buf_ch(b, '\n');
	}
}

static bool
hunks(struct buf *b, const struct step *all, size_t n)
{
	bool any = false;

	for (size_t i = 0, last; i < n;) {
		if (all[i].sign == ' ') {
			i++;
			continue;
		}
		last = i;
		for (size_t j = i; j < n && j <= last + (size_t)2 * AROUND + 1;
		     j++)
			if (all[j].sign != ' ')
				last = j;
		hunk(b, all, i > AROUND ? i - AROUND : 0,
		    last + AROUND + 1 < n ? last + AROUND + 1 : n);
		any = true;
		i = last + 1;
	}
	return any;
}

bool
difference_add(struct buf *b, const char *old, const char *new)
{
	struct table t = { 0 };
	struct step *all;
	size_t n;
	bool any;

	split(&t.old, old);
	split(&t.new, new);
	compare(&t);
	all = steps(&t, &n);
	any = hunks(b, all, n);
	free(all);
	free(t.common);
	free(t.old.v);
	free(t.new.v);
	return any;
}
