/* guess.c - a profile for a file that nobody has described yet */
#include <stdlib.h>
#include <string.h>

#include "guess.h"
#include "guess_dates.h"
#include "text.h"
#include "value.h"

#define MOST_VALUES 64 /* in one column; with more it is no choice */

/* What is known of a heading. */
struct seen {
	char *heading;
	const struct profile_heading *said; /* or NULL */
	const struct col *col; /* what it becomes; NULL: left out */
	bool again;	       /* another column has the heading */
	char **values;	       /* different ones, if they are choices */
	size_t nvalues, cap;
	struct guess_dates dates;
};

static struct seen *seen;
static size_t nseen;
static struct profile known; /* the headings and values that are usual */

/* Returns true if a value is one of a few. */
static bool
choice(const struct col *col)
{
	const char *ref = col->ref;

	return col->type == COL_WORD || strcmp(col->name, "priority") == 0 ||
	    strcmp(col->name, "impact") == 0 ||
	    strcmp(col->name, "urgency") == 0 ||
	    (ref != NULL && strcmp(ref, "contact") != 0);
}

/* Returns true if an earlier heading becomes the same column. */
static bool
taken(const struct col *col)
{
	for (size_t i = 0; i < nseen; i++)
		if (seen[i].col == col)
			return true;
	return false;
}

/* Finds the column that a heading is about. */
static void
find_column(struct cmd *c, struct seen *s)
{
	const struct kind *k = kind_find(&c->desk, "ticket");
	const struct col *col;

	s->said = profile_find(&known, s->heading, strlen(s->heading));
	col = col_find(
	    k->cols, k->n, s->said != NULL ? s->said->column : s->heading);
	if (col != NULL && !(col->flags & COL_RO) &&
	    (!taken(col) || strcmp(col->name, "body") == 0))
		s->col = col;
}

static bool
heading(struct item *it, struct buf *why)
{
	(void)why;
	for (size_t i = nseen; i < item_columns(it); i++) {
		const char *name = item_heading(it, i);
		size_t first = 0;

		while (first < nseen && strcmp(seen[first].heading, name) != 0)
			first++;
		seen = xreallocarray(seen, nseen + 1, sizeof(*seen));
		seen[nseen] = (struct seen){ .heading = xstrdup(name) };
		if (first < nseen)
			seen[first].again = seen[nseen].again = true;
		else
			find_column(it->c, &seen[nseen]);
		nseen++;
	}
	return true;
}

static void
note_value(struct seen *s, const char *value)
{
	for (size_t i = 0; i < s->nvalues; i++)
		if (strcmp(s->values[i], value) == 0)
			return;
	if (s->nvalues > MOST_VALUES)
		return;
	s->values =
	    mem_grow(s->values, s->nvalues, &s->cap, sizeof(*s->values));
	s->values[s->nvalues++] = xstrdup(value);
}

static enum answer
each(struct item *it, struct buf *why)
{
	const struct cell *cells = item_cells(it);
	size_t bad;

	for (size_t i = 0; i < nseen; i++) {
		struct seen *s = &seen[i];

		if (s->col == NULL || cells[i].s == NULL || cells[i].n == 0)
			continue;
		if (!text_valid(cells[i].s, cells[i].n, &bad)) {
			buf_fmt(why, _("%s: is not UTF-8 text (byte 0x%02x)"),
			    s->heading, (unsigned char)cells[i].s[bad]);
			return REFUSED;
		}
		if (choice(s->col))
			note_value(s, cells[i].s);
		else if (s->col->type == COL_TIME)
			guess_date(&s->dates, cells[i].s);
	}
	return SAME;
}

/* Adds what the values mean; ? where nobody knows. */
static void
add_values(struct cmd *c, struct buf *b, const struct seen *s)
{
	struct buf reason = { 0 };
	struct val v;

	for (size_t i = 0; i < s->nvalues && s->nvalues <= MOST_VALUES; i++) {
		const char *text = s->values[i], *to = NULL;

		if (s->said != NULL)
			to = profile_value(s->said, text, strlen(text));
		if (to == NULL &&
		    value_parse(&c->desk, s->col, text, false, &c->of_item, &v,
			&reason))
			continue;
		if (b->n > 0)
			buf_ch(b, ',');
		map_write(b, text, to != NULL ? to : "?");
		if (to == NULL)
			warn(_("%s: what \"%s\" means is not known; write it "
			       "in place of ?"),
			    s->heading, text);
	}
	buf_free(&reason);
}

/* Prints the record of a heading. */
static void
print(struct cmd *c, const struct seen *s)
{
	const char *name = s->col != NULL ? s->col->name : "";
	bool text = strcmp(name, "body") == 0, tag = strcmp(name, "tag") == 0;
	struct buf values = { 0 }, dates = { 0 };

	if (s->again && !text && !tag)
		name = "";
	if (*name != '\0')
		add_values(c, &values, s);
	if (*name != '\0' && guess_dates_found(&dates, &s->dates))
		warn(_("%s: the dates could also begin with the month; check "
		       "them"),
		    s->heading);
	out_str(&c->out, s->heading);
	out_str(&c->out, *name != '\0' ? name : NULL);
	out_str(&c->out, dates.s);
	out_str(&c->out, values.s);
	out_str(&c->out, text ? "\\n" : tag ? " " : NULL);
	out_null(&c->out);
	out_null(&c->out);
	out_row(&c->out);
	buf_free(&values);
	buf_free(&dates);
}

/* Prints what is said of the whole file, and then of each heading. */
static void
print_all(struct cmd *c)
{
	static const char *const columns[] = { "heading", "column", "dates",
		"values", "join", "separator", "encoding" };
	size_t first;

	cmd_out(c);
	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		out_column(&c->out, columns[i], OUT_TEXT);
	if (c->separator != NULL || c->encoding != NULL) {
		for (int i = 0; i < 5; i++)
			out_null(&c->out);
		out_str(&c->out, c->separator);
		out_str(&c->out, c->encoding);
		out_row(&c->out);
	}
	for (size_t i = 0; i < nseen; i++) {
		for (first = 0;
		     strcmp(seen[first].heading, seen[i].heading) != 0;)
			first++;
		if (first == i && *seen[i].heading != '\0')
			print(c, &seen[i]);
	}
	out_str(&c->out, "*");
	out_row(&c->out);
	out_end(&c->out);
}

static void
forget(void)
{
	for (size_t i = 0; i < nseen; i++) {
		free(seen[i].heading);
		for (size_t j = 0; j < seen[i].nvalues; j++)
			free(seen[i].values[j]);
		free(seen[i].values);
	}
	nseen = 0;
	profile_free(&known);
}

bool
guess(struct cmd *c)
{
	static const struct loop loop = { .heading = heading, .each = each };
	static const struct profile all_left_out = { .rest_out = true };

	forget(); /* the transaction may begin again */
	cmd_profile_read(c, "guess", &known);
	c->how.profile = &all_left_out; /* so headings may be there twice */
	if (c->output == NULL)
		c->output = "csv";
	if (!cmd_each(c, &loop))
		return false;
	print_all(c);
	return true;
}
