/* value.c - reads a cell and checks what it refers to */
#include <stdlib.h>
#include <string.h>

#include "identity.h"
#include "translate.h"
#include "names.h"
#include "text.h"
#include "value.h"

/*
 * Looks a priority up by its name, so that nobody needs to know the numbers;
 * false if s is a number or no name.
 */
static bool
priority(struct desk *d, const char *s, struct val *out)
{
	const struct name *n;

	if (s == NULL || (*s >= '0' && *s <= '9') ||
	    (n = names_like(d, "priority", s)) == NULL)
		return false;
	*out = val_int(n->number);
	return true;
}

/* Returns true if the value is a priority or null; else false, and why. */
static bool
priority_known(struct desk *d, const char *s, struct val v, struct buf *why)
{
	if (v.type == VAL_NULL || (v.i >= 1 && v.i <= 5))
		return true;
	buf_fmt(why, _("\"%s\" is not a priority"), s);
	names_suggest(d, "priority", s, why);
	return false;
}

bool
value_retired(struct desk *d, const struct col *c, struct val v)
{
	const struct name *n = NULL;

	if (c->ref == NULL || strcmp(c->ref, "contact") == 0)
		return false;
	if (v.type == VAL_TEXT)
		n = names_find(d, c->ref, v.s);
	else if (v.type == VAL_INT && strcmp(c->ref, "priority") == 0)
		n = names_priority(d, v.i);
	return n != NULL && n->retired;
}

void
value_why_retired(struct buf *why, const struct col *c, struct val v)
{
	struct buf name = { 0 };

	col_format(&name, c, v);
	buf_fmt(why, _("%s \"%s\" is retired"), c->ref, buf_s(&name));
	buf_free(&name);
}

/* Reads a priority, by its number or its name; false, and why. */
static bool
parse_priority(struct desk *d, const struct col *c, const char *s,
    struct instant now, bool retired_too, struct pool *pool, struct val *out,
    struct buf *why)
{
	struct buf reason = { 0 };
	bool number;

	if (!priority(d, s, out)) {
		number = col_parse(c, s, now, pool, out, &reason);
		buf_free(&reason);
		if (!priority_known(d, s, number ? *out : val_int(0), why))
			return false;
	}
	if (retired_too || !value_retired(d, c, *out))
		return true;
	value_why_retired(why, c, *out);
	return false;
}

/* Puts the key of the record that the value names in its place. */
static bool
refer(struct desk *d, const struct col *c, const char *s, bool retired_too,
    struct pool *pool, struct val *out, struct buf *why)
{
	const struct name *n = names_like(d, c->ref, out->s);

	if (n != NULL && (!n->retired || retired_too)) {
		*out = val_text(mem_keep(pool, n->key, strlen(n->key)));
		return true;
	}
	if (n != NULL) {
		value_why_retired(why, c, *out);
		return false;
	}
	buf_fmt(why, _("\"%s\" is not a known %s"), s, c->ref);
	names_suggest(d, c->ref, s, why);
	return false;
}

/* Gives text its form; what is not UTF-8 stays, and is refused later. */
static const char *
formed(const struct col *c, const char *s, struct pool *pool)
{
	const char *name;

	if (s == NULL)
		return s;
	if (col_is_text(c) && !col_identifies(c))
		return identity_content(s);
	/* a priority may be named; numbers are digits */
	if (c->ref != NULL && strcmp(c->ref, "priority") == 0 &&
	    strpbrk(s, "0123456789") == NULL)
		return identity(s, pool);
	if (!col_is_text(c))
		return s;
	return c->flags & COL_LOWER ? identity_address(s, pool, &name)
				    : identity(s, pool);
}

const char *
value_name(const struct col *c, const char *s, struct pool *pool)
{
	const char *name = NULL;

	if (s != NULL && (c->flags & COL_LOWER) && strpbrk(s, "<(") != NULL)
		identity_address(s, pool, &name);
	return name;
}

const char *
value_person(struct desk *d, const char *s, struct pool *pool)
{
	const char *name, *at = identity_address(s, pool, &name);
	char *low;

	if (strchr(at, '@') == NULL || names_find(d, "agent", at) != NULL)
		return at;
	low = xstrdup(at);
	text_lower(low);
	if (strcmp(low, at) != 0)
		at = mem_keep(pool, low, strlen(low));
	free(low);
	return at;
}

static bool
parse(struct desk *d, const struct col *c, const char *s, struct instant now,
    bool retired_too, struct pool *pool, struct val *out, struct buf *why)
{
	const char *said = s;

	s = formed(c, s, pool);
	/* programs that quote every field write "" for a reference to nothing
	 */
	if (c->ref != NULL && s != NULL && *s == '\0')
		s = NULL;
	if (c->ref != NULL && strcmp(c->ref, "priority") == 0)
		return parse_priority(
		    d, c, s, now, retired_too, pool, out, why);
	if (!value_self_resolve(d, c->ref, &s, why) ||
	    !col_parse(c, s, now, pool, out, why))
		return false;
	if (c->ref == NULL || out->type != VAL_TEXT ||
	    strcmp(c->ref, "contact") == 0)
		return true;
	/* a key of an earlier schema may have another form */
	if (names_like(d, c->ref, s) == NULL &&
	    names_find(d, c->ref, said) != NULL)
		*out = val_text(said);
	return refer(d, c, s, retired_too, pool, out, why);
}

bool
value_parse(struct desk *d, const struct col *c, const char *s,
    bool retired_too, struct pool *pool, struct val *out, struct buf *why)
{
	return parse(d, c, s, d->now, retired_too, pool, out, why);
}

bool
value_parse_at(struct desk *d, const struct col *c, const char *s,
    struct instant now, struct pool *pool, struct val *out, struct buf *why)
{
	return parse(d, c, s, now, true, pool, out, why);
}

void
value_stale(
    struct buf *why, const struct col *c, struct val now, struct val old)
{
	struct buf is = { 0 }, was = { 0 };

	col_format(&is, c, now);
	col_format(&was, c, old);
	buf_fmt(why, _("%s: is \"%s\" now, not \"%s\""), c->name, buf_s(&is),
	    buf_s(&was));
	buf_free(&is);
	buf_free(&was);
}
