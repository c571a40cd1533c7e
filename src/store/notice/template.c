/* template.c - fills texts with values of a ticket */
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "span.h"
#include "sql.h"
#include "template.h"
#include "text.h"
#include "ticket_row.h"
#include "translate.h"
#include "zone.h"

/* What a name begins with: a kind, and the column of the ticket that has the
 * key of its record. The last two are no kinds. */
static const struct scope {
	const char *name, *kind;
	const char *column; /* of the ticket; NULL: the ticket itself */
	const char *key;    /* of the kind, and what stands for an empty name */
} scopes[] = {
	{ "ticket", "ticket", NULL, NULL },
	{ "requester", "contact", "requester", "address" },
	{ "agent", "agent", "agent", "login" },
	{ "team", "team", "team", "name" },
	{ "organisation", "organisation", "organisation", "name" },
	{ "service", "service", "service", "name" },
};

/* Names that are no columns of a kind. */
static const char *const others[] = { "reader.name", "reader.link",
	"reader.requests", "message.author", "message.body", "desk.name",
	"desk.tag" };

/* One name of a text. */
struct place {
	const struct scope *scope; /* NULL: it is one of `others` */
	const struct col *col;
	const char *other;
};

/* ------------------------------------------------------------ what it says */

/* Splits a name of n bytes and finds what it means. */
static bool
place_find(struct desk *d, const char *name, size_t n, struct place *p)
{
	size_t stem = 0;

	*p = (struct place){ .scope = NULL };
	while (stem < n && name[stem] != '.')
		stem++;
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (strlen(others[i]) == n && memcmp(others[i], name, n) == 0)
			p->other = others[i];
	for (size_t i = 0; i < sizeof(scopes) / sizeof(scopes[0]); i++) {
		const struct scope *s = &scopes[i];
		const struct kind *k;
		char *column;

		if (strlen(s->name) != stem || stem + 1 >= n ||
		    memcmp(s->name, name, stem) != 0)
			continue;
		k = kind_find(d, s->kind);
		column = xstrndup(name + stem + 1, n - stem - 1);
		p->scope = s;
		p->col = col_find(k->cols, k->n, column);
		free(column);
		if (p->col != NULL && (p->col->flags & COL_COMPUTED))
			p->col = NULL;
	}
	return p->other != NULL || p->col != NULL;
}

/* Offers each name that there is. */
static void
suggest(struct desk *d, const char *name, size_t n, struct buf *why)
{
	char *word = xstrndup(name, n);
	struct nearest near = { .word = word };
	struct pool keep = { 0 };
	struct buf b = { 0 };

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		text_offer(&near, others[i]);
	for (size_t i = 0; i < sizeof(scopes) / sizeof(scopes[0]); i++) {
		const struct kind *k = kind_find(d, scopes[i].kind);

		for (size_t j = 0; j < k->n; j++) {
			if (k->cols[j].flags & COL_COMPUTED)
				continue;
			buf_clear(&b);
			buf_fmt(&b, "%s.%s", scopes[i].name, k->cols[j].name);
			text_offer(&near, mem_keep(&keep, b.s, b.n));
		}
	}
	if (near.best != NULL)
		buf_fmt(why, _(" (did you mean \"%s\"?)"), near.best);
	buf_free(&b);
	mem_free(&keep);
	free(word);
}

/*
 * Finds the next name of a text: *s moves behind it, *plain and *n are what
 * stands in front of it. "{{" is a brace. A brace before anything but a letter
 * stands for itself. Returns NULL at the end of the text.
 */
static const char *
next_name(const char **s, const char **plain, size_t *n, size_t *length)
{
	const char *p = *plain = *s;

	for (; *p != '\0'; p++) {
		if (*p != '{')
			continue;
		if (p[1] == '{') {
			*n = (size_t)(p - *plain) + 1;
			*length = 0;
			*s = p + 2;
			return p;
		}
		if (p[1] >= 'a' && p[1] <= 'z') {
			*n = (size_t)(p - *plain);
			*length = strcspn(p + 1, "{} \n");
			*s = p + 1 + *length;
			*s += **s == '}';
			return p + 1;
		}
	}
	*n = (size_t)(p - *plain);
	*s = p;
	return NULL;
}

bool
template_check(struct desk *d, const char *text, struct buf *why)
{
	const char *name, *plain;
	size_t n, length;
	struct place p;

	while ((name = next_name(&text, &plain, &n, &length)) != NULL) {
		if (length == 0)
			continue;
		if (text[-1] != '}')
			buf_fmt(why,
			    _("the name \"{%.*s\" has no end; write {{ for a "
			      "brace"),
			    (int)length, name);
		else if (!place_find(d, name, length, &p)) {
			buf_fmt(why,
			    _("\"{%.*s}\" is not a name that templates know"),
			    (int)length, name);
			suggest(d, name, length, why);
		}
		if (why->n > 0)
			return false;
	}
	return true;
}

/* ---------------------------------------------------------- what it becomes */

/* Languages that write the day first. */
static bool
day_first(const char *language)
{
	static const char *const tags[] = { "pt", "es", "fr", "it" };

	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		if (language != NULL && strncmp(language, tags[i], 2) == 0)
			return true;
	return false;
}

/* Adds an instant in the zone of the reader: a letter is read on other days. */
static void
add_time(
    struct desk *d, struct instant at, const struct reader *r, struct buf *b)
{
	const char *zone = r->zone;
	char *was = zone_keep();
	struct date day;
	int64_t clock;

	if (zone == NULL)
		zone = desk_setting(d, "zone", "UTC");
	zone_use(zone_valid(zone) ? zone : "UTC");
	clock = zone_clock(at);
	day = day_date(day_at(clock));
	if (day_first(r->language))
		buf_fmt(b, "%02d/%02d/%04d", day.day, day.month, day.year);
	else
		buf_fmt(b, "%04d-%02d-%02d", day.year, day.month, day.day);
	clock -= day_at(clock) * DAY_SECONDS;
	buf_fmt(b, " %02d:%02d", (int)(clock / 3600), (int)(clock % 3600 / 60));
	zone_return(was);
}

static void
add_value(struct desk *d, const struct col *c, struct val v,
    const struct reader *r, struct buf *b)
{
	if (v.type == VAL_NULL)
		return;
	if (c->type == COL_TIME)
		add_time(d, (struct instant){ v.i }, r, b);
	else if (c->type == COL_SPAN)
		span_show(b, (struct span){ v.i });
	else
		col_format(b, c, v);
}

/* Adds the column of a record that the ticket names; an empty name is replaced
 * by the key. */
static void
add_named(struct desk *d, const struct place *p,
    const struct template_values *values, struct buf *b)
{
	const struct kind *tickets = kind_find(d, "ticket");
	struct val key = ticket_get(values->ticket,
	    col_find(tickets->cols, tickets->n, p->scope->column));
	struct buf sql = { 0 };
	struct db_rows *r;

	if (key.type == VAL_NULL)
		return;
	buf_str(&sql, "SELECT ");
	kind_column(&sql, p->col);
	buf_fmt(&sql, " FROM %s WHERE %s = $1", p->scope->kind, p->scope->key);
	r = sql_query(d, sql.s, 1, &key);
	if (sql_next(d, r)) {
		struct val v = sql_value(r, 0, p->col);

		if (v.type == VAL_NULL && strcmp(p->col->name, "name") == 0)
			v = key;
		add_value(d, p->col, v, values->reader, b);
		db_done(r);
	} else if (strcmp(p->col->name, "name") == 0 ||
	    strcmp(p->col->name, p->scope->key) == 0)
		buf_str(b, key.s);
	buf_free(&sql);
}

/* Adds a link to the ticket, or (NONE) to all requests of the reader. */
static void
add_link(struct desk *d, int64_t ticket, const char *contact, struct buf *b)
{
	if (d->link != NULL && contact != NULL)
		d->link(d, ticket, contact, b);
}

static void
add_place(struct desk *d, const struct place *p,
    const struct template_values *v, struct buf *b)
{
	const char *s = NULL;

	if (p->scope != NULL && p->scope->column == NULL)
		add_value(
		    d, p->col, ticket_get(v->ticket, p->col), v->reader, b);
	else if (p->scope != NULL)
		add_named(d, p, v, b);
	else if (strcmp(p->other, "reader.name") == 0)
		s = v->reader->name;
	else if (strcmp(p->other, "reader.link") == 0)
		add_link(d, v->ticket->id, v->contact, b);
	else if (strcmp(p->other, "reader.requests") == 0)
		add_link(d, NONE, v->contact, b);
	else if (strcmp(p->other, "message.author") == 0)
		s = v->author;
	else if (strcmp(p->other, "message.body") == 0)
		s = v->message;
	else if (strcmp(p->other, "desk.name") == 0)
		s = desk_setting(d, "name", "");
	else if (*(s = desk_setting(d, "mail_tag", "")) != '\0')
		buf_fmt(b, "%s ", s), s = NULL;
	if (s != NULL)
		buf_str(b, s);
}

void
template_fill(struct desk *d, const char *text,
    const struct template_values *values, struct buf *b)
{
	const char *name, *plain;
	size_t n, length;
	struct place p;

	do {
		name = next_name(&text, &plain, &n, &length);
		buf_add(b, plain, n);
		/* a column that is no more says nothing */
		if (name != NULL && length > 0 &&
		    place_find(d, name, length, &p))
			add_place(d, &p, values, b);
	} while (name != NULL);
}
