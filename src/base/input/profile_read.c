/* profile_read.c - reads a profile from its file */
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "encoding.h"
#include "fold.h"
#include "mem.h"
#include "pattern.h"
#include "profile.h"
#include "rec.h"
#include "text.h"
#include "translate.h"
#include "zone.h"

/* The columns of the file. */
enum part {
	HEADING,
	COLUMN,
	DATES,
	ZONE,
	VALUES,
	CONSTANT,
	JOIN,
	SEPARATOR,
	ENCODING,
	BOM,
	DECIMAL,
	NPARTS
};

static const char *const parts[NPARTS] = { "heading", "column", "dates", "zone",
	"values", "constant", "join", "separator", "encoding", "bom",
	"decimal" };

/* A record of the file; NULL: no value. */
struct line {
	const char *v[NPARTS];
};

/* Reads a record. Returns false, and why, if it has an unknown column. */
static bool
take(const struct rec_in *in, struct line *l, struct buf *why)
{
	const struct cell *cells = rec_cells(in);

	*l = (struct line){ { NULL } };
	for (size_t i = 0; i < rec_columns(in); i++) {
		struct nearest near = { .word = rec_column(in, i) };
		size_t part = 0;

		while (part < NPARTS && strcmp(parts[part], near.word) != 0)
			text_offer(&near, parts[part++]);
		if (part == NPARTS) {
			buf_fmt(why, _("unknown column \"%s\""), near.word);
			if (near.best != NULL)
				buf_fmt(why, _(" (did you mean \"%s\"?)"),
				    near.best);
			return false;
		}
		if (cells[i].s != NULL && cells[i].n > 0)
			l->v[part] = cells[i].s;
	}
	return true;
}

/* Checks patterns. */
static bool
dates_good(const char *s, struct buf *why)
{
	const char *p = s;
	size_t n;

	for (; p != NULL && *p != '\0'; p += n + (p[n] == '|')) {
		char *one = xstrndup(p, n = strcspn(p, "|"));
		bool good = strcmp(one, "iso") == 0 || pattern_valid(one);

		free(one);
		if (good)
			continue;
		buf_fmt(why,
		    _("dates: \"%s\" is not of the form dd/mm/yyyy hh:mm"), s);
		return false;
	}
	return true;
}

/* Finds the table of a zone, or makes one for the years that desks have. */
static bool
zone_of(
    struct profile *p, const char *name, struct offsets **out, struct buf *why)
{
	struct profile_zone *z;
	char *was;

	for (size_t i = 0; name != NULL && i < p->nzones; i++)
		if (strcmp(p->zones[i].name, name) == 0)
			*out = p->zones[i].offsets;
	if (name == NULL || *out != NULL)
		return true;
	if (!zone_valid(name)) {
		buf_fmt(why, _("zone: \"%s\" is not a time zone"), name);
		return false;
	}
	p->zones =
	    mem_grow(p->zones, p->nzones, &p->zones_cap, sizeof(*p->zones));
	z = &p->zones[p->nzones++];
	*z = (struct profile_zone){ xstrdup(name),
		xcalloc(1, sizeof(*z->offsets)) };
	was = zone_keep();
	zone_use(name);
	offsets_add(
	    z->offsets, 0, day_of((struct date){ 2100, 1, 1 }) * DAY_SECONDS);
	zone_return(was);
	*out = z->offsets;
	return true;
}

/* Puts the texts of a map into their folded form. */
static bool
values_of(struct map *m, const char *s, struct buf *why)
{
	struct buf b = { 0 }, reason = { 0 };

	if (s == NULL)
		return true;
	if (!map_add(m, s, &reason)) {
		buf_fmt(why, "values: %s", reason.s);
		buf_free(&reason);
		return false;
	}
	for (size_t i = 0; i < m->n; i++) {
		buf_clear(&b);
		fold_text(&b, m->v[i].heading, strlen(m->v[i].heading));
		free(m->v[i].heading);
		m->v[i].heading = xstrdup(b.s);
	}
	buf_free(&b);
	return true;
}

/* A copy in which \n and \t are a line end and a TAB. */
static char *
text_between(const char *s)
{
	struct buf b = { 0 };

	if (s == NULL)
		return NULL;
	for (buf_str(&b, ""); *s != '\0'; s++)
		if (*s == '\\' && (s[1] == 'n' || s[1] == 't'))
			buf_ch(&b, *++s == 'n' ? '\n' : '\t');
		else
			buf_ch(&b, *s);
	return b.s;
}

static char *
copy(const char *s)
{
	return s != NULL ? xstrdup(s) : NULL;
}

/* A record that is about the whole file. */
static bool
whole(struct profile *p, const struct line *l, struct buf *why)
{
	const char *separator = l->v[SEPARATOR], *decimal = l->v[DECIMAL],
		   *bom = l->v[BOM];

	if (separator != NULL && !rec_separator_named(separator, &p->separator))
		buf_fmt(why,
		    _("separator: \"%s\" is not tab, and not one character "
		      "such as ;"),
		    separator);
	else if (l->v[ENCODING] != NULL && !encoding_known(l->v[ENCODING]))
		buf_fmt(why,
		    _("encoding: \"%s\" is not an encoding (see iconv -l)"),
		    l->v[ENCODING]);
	else if (decimal != NULL && strcmp(decimal, ",") != 0 &&
	    strcmp(decimal, ".") != 0)
		buf_fmt(why, _("decimal: \"%s\" is neither , nor ."), decimal);
	else if (bom != NULL && strcmp(bom, "yes") != 0 &&
	    strcmp(bom, "no") != 0)
		buf_fmt(why, _("bom: \"%s\" is neither yes nor no"), bom);
	if (why->n > 0 || !zone_of(p, l->v[ZONE], &p->zone, why))
		return false;
	if (decimal != NULL)
		p->decimal = *decimal;
	if (bom != NULL)
		p->bom = *bom == 'y';
	if (l->v[ENCODING] != NULL) {
		free(p->encoding);
		p->encoding = copy(l->v[ENCODING]);
	}
	if (l->v[DATES] != NULL) {
		free(p->dates);
		p->dates = copy(l->v[DATES]);
	}
	return true;
}

/* A record about a heading, or about a column that each record is to have. */
static bool
one_heading(struct profile *p, const struct line *l, struct buf *why)
{
	const char *heading = l->v[HEADING] != NULL ? l->v[HEADING] : "";
	struct profile_heading *r;
	struct buf b = { 0 };

	for (int i = SEPARATOR; i < NPARTS; i++)
		if (l->v[i] != NULL) {
			buf_fmt(why,
			    _("%s: write it in a record without heading and "
			      "column"),
			    parts[i]);
			return false;
		}
	if (*heading != '\0' && profile_find(p, heading, strlen(heading))) {
		buf_fmt(why, _("heading: \"%s\" is there twice"), heading);
		return false;
	}
	if (*heading == '\0' && l->v[CONSTANT] == NULL) {
		buf_str(
		    why, _("constant: is needed where there is no heading"));
		return false;
	}
	p->v = mem_grow(p->v, p->n, &p->cap, sizeof(*p->v));
	r = &p->v[p->n++];
	fold_text(&b, heading, strlen(heading));
	*r = (struct profile_heading){ .heading = b.s,
		.column = xstrdup(l->v[COLUMN] != NULL ? l->v[COLUMN] : ""),
		.dates = copy(l->v[DATES] != NULL ? l->v[DATES]
			: l->v[ZONE] != NULL	  ? "iso"
						  : NULL),
		.constant = copy(l->v[CONSTANT]),
		.join = text_between(l->v[JOIN]) };
	return values_of(&r->values, l->v[VALUES], why) &&
	    zone_of(p, l->v[ZONE], &r->zone, why);
}

static bool
understood(struct profile *p, const struct line *l, struct buf *why)
{
	const char *heading = l->v[HEADING], *column = l->v[COLUMN];

	if (!dates_good(l->v[DATES], why))
		return false;
	if (heading == NULL && column == NULL)
		return whole(p, l, why);
	if (heading == NULL || strcmp(heading, "*") != 0)
		return one_heading(p, l, why);
	p->rest_out = column == NULL;
	if (column != NULL)
		buf_str(why, _("heading: \"*\" can only be left out"));
	return p->rest_out;
}

bool
profile_read(
    struct profile *p, struct spool *sp, const char *name, struct buf *why)
{
	const struct rec_how how = { 0 };
	struct rec_in *in = rec_open(sp, name, REC_AUTO, NULL, &how);
	struct buf reason = { 0 };
	enum rec_got got = REC_OK;
	struct line l;

	while (reason.n == 0 && (got = rec_next(in)) == REC_OK)
		if (take(in, &l, &reason))
			understood(p, &l, &reason);
	if (got == REC_BAD || got == REC_BROKEN)
		buf_str(&reason, rec_why(in));
	if (reason.n > 0)
		buf_fmt(why, "%s:%lld: %s", name, (long long)rec_line(in),
		    reason.s);
	buf_free(&reason);
	rec_close(in);
	for (size_t i = 0; i < p->n; i++)
		if (p->v[i].zone == NULL)
			p->v[i].zone = p->zone;
	return why->n == 0;
}
