#include <string.h>

#include "translate.h"
#include "names.h"
#include "value.h"

/* A priority by its name, so that nobody needs to know the numbers. */
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

static bool
priority_known(struct desk *d, const char *s, struct val v, struct buf *why)
{
	if (v.type == VAL_NULL || (v.i >= 1 && v.i <= 5))
		return true;
	buf_fmt(why, _("\"%s\" is not a priority"), s);
	names_suggest(d, "priority", s, why);
	return false;
}

static bool
parse(struct desk *d, const struct col *c, const char *s, struct instant now,
    bool retired_too, struct pool *pool, struct val *out, struct buf *why)
{
	const struct name *n;

	/* a reference to nothing: programs that quote every field write it so
	 */
	if (c->ref != NULL && s != NULL && *s == '\0')
		s = NULL;
	if (c->ref != NULL && strcmp(c->ref, "priority") == 0) {
		struct buf reason = { 0 };

		if (priority(d, s, out))
			return true;
		if (col_parse(c, s, now, pool, out, &reason)) {
			buf_free(&reason);
			return priority_known(d, s, *out, why);
		}
		buf_free(&reason);
		return priority_known(d, s, val_int(0), why);
	}
	if (!col_parse(c, s, now, pool, out, why))
		return false;
	if (c->ref == NULL || out->type != VAL_TEXT ||
	    strcmp(c->ref, "contact") == 0)
		return true;
	n = names_like(d, c->ref, out->s);
	if (n != NULL && (!n->retired || retired_too)) {
		*out = val_text(mem_keep(pool, n->key, strlen(n->key)));
		return true;
	}
	if (n != NULL) {
		buf_fmt(why, _("%s \"%s\" is retired"), c->ref, s);
		return false;
	}
	buf_fmt(why, _("\"%s\" is not a known %s"), s, c->ref);
	names_suggest(d, c->ref, s, why);
	return false;
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
