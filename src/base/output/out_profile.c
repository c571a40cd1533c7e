/* out_profile.c - cells as a profile has them: dates, decimal signs */
#include <string.h>

#include "out_impl.h"
#include "pattern.h"
#include "zone.h"

#define BOM "\357\273\277"

char
out_separator(const struct out *o)
{
	if (o->profile == NULL || o->profile->separator == '\0')
		return ',';
	return o->profile->separator;
}

void
out_mark(struct out *o)
{
	if (o->profile != NULL && o->profile->bom && o->to->size == 0)
		spool_add(o->to, BOM, strlen(BOM));
}

/* An instant as the first pattern of the profile. */
static bool
date(const struct profile *p, struct buf *b, const char *s)
{
	const struct instant never = { 0 };
	size_t n = strcspn(p->dates, "|");
	struct buf pattern = { 0 };
	struct instant t;
	const char *why;

	if (*s < '0' || *s > '9' || !when_parse(s, never, &t, &why))
		return false;
	buf_add(&pattern, p->dates, n);
	pattern_format(b, pattern.s,
	    p->zone != NULL ? offsets_clock(p->zone, t) : zone_clock(t));
	buf_free(&pattern);
	return true;
}

bool
out_profiled(const struct out *o, struct buf *b, const char *s)
{
	const struct profile *p = o->profile;
	const enum out_kind kind = o->kinds[o->at];
	const char *point = strchr(s, '.');

	if (kind == OUT_TIME || kind == OUT_DUE)
		return p->dates != NULL && date(p, b, s);
	if (!out_is_number(kind) || p->decimal == '\0' || point == NULL ||
	    !out_number(s, strlen(s)))
		return false;
	buf_add(b, s, (size_t)(point - s));
	buf_ch(b, p->decimal);
	buf_str(b, point + 1);
	return true;
}
