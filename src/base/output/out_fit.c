/* out_fit.c - how the columns of a table share the width of a screen */
#include "out_impl.h"

#define GAP 2 /* columns between two columns of the table */

/* What is narrowed, and to what: headings, texts, texts of main columns and
 * sentences; or left out: columns that nobody asked for. */
enum part { HEADINGS, TEXTS, MAIN, ASIDE };
static const struct {
	enum part part;
	size_t least;
} steps[] = { { TEXTS, 16 }, { MAIN, 32 }, { HEADINGS, 5 }, { ASIDE, 0 },
	{ MAIN, 24 }, { HEADINGS, 3 }, { TEXTS, 10 }, { MAIN, 16 },
	{ TEXTS, 6 }, { MAIN, 10 } };

static bool
is_text(const struct out *o, size_t i)
{
	return o->kinds[i] == OUT_TEXT || o->kinds[i] == OUT_PROSE ||
	    o->kinds[i] == OUT_BAR;
}

static size_t
larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

static size_t
total(const struct out *o)
{
	size_t sum = 0;

	for (size_t i = 0; i < o->n; i++)
		if (!o->places[i].hidden)
			sum += o->places[i].width + (sum > 0 ? GAP : 0);
	return sum;
}

static bool
fits(const struct out *o)
{
	return o->screen.width == 0 || total(o) <= o->screen.width;
}

static size_t
cells(const struct out *o, size_t i)
{
	return o->screen.brief ? o->places[i].brief : o->places[i].full;
}

/* Gives each column the width of its cells and its heading. */
static void
natural(struct out *o)
{
	for (size_t i = 0; i < o->n; i++)
		o->places[i].width =
		    larger(cells(o, i), o->header ? o->places[i].head : 0);
}

/* Returns true if the column can be narrowed, as this part of the table. */
static bool
can(const struct out *o, size_t i, enum part part)
{
	if (o->places[i].hidden)
		return false;
	if (part == HEADINGS)
		return o->places[i].width > cells(o, i);
	return part != ASIDE && is_text(o, i) &&
	    (o->places[i].main || o->kinds[i] == OUT_PROSE) == (part == MAIN);
}

/* Narrows the widest of them, one column of the screen after the other. */
static void
narrow(struct out *o, enum part part, size_t least)
{
	size_t most = 0;

	for (size_t i = 0; part == ASIDE && i < o->n && !fits(o); i++)
		o->places[i].hidden = o->places[i].aside;
	for (size_t i = 0; i < o->n; i++)
		if (can(o, i, part))
			most = larger(most, o->places[i].width);
	for (; most > least && !fits(o); most--)
		for (size_t i = 0; i < o->n && !fits(o); i++)
			if (can(o, i, part) && o->places[i].width == most)
				o->places[i].width--;
}

/* Gives headings back what others have left, as far as it goes. */
static void
widen(struct out *o)
{
	for (size_t i = 0; i < o->n; i++)
		while (!o->places[i].hidden && o->header &&
		    o->places[i].width < o->places[i].head &&
		    total(o) < o->screen.width)
			o->places[i].width++;
}

bool
out_fit(struct out *o)
{
	natural(o);
	if (!fits(o)) {
		o->screen.brief = true;
		natural(o);
	}
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		narrow(o, steps[i].part, steps[i].least);
	if (fits(o)) {
		widen(o);
		return true;
	}
	o->screen.brief = false;
	for (size_t i = 0; i < o->n; i++)
		o->places[i].hidden = false;
	return false;
}
