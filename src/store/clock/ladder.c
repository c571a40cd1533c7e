/* ladder.c - reads and joins ladders of warnings and steps */
#include <stdlib.h>
#include <string.h>

#include "ladder.h"
#include "mem.h"
#include "translate.h"

static const char *
skip(const char *s, const char *end)
{
	while (s < end && (*s == ' ' || *s == '\t'))
		s++;
	return s;
}

static size_t
trimmed(const char *s, const char *end)
{
	while (end > s && (end[-1] == ' ' || end[-1] == '\t'))
		end--;
	return (size_t)(end - s);
}

/* Reads when a rung is due: "50%", "-30m", "+2wh", "0". False and why. */
static bool
when(const char *s, size_t n, struct rung *r, const char **why)
{
	char *text = xstrndup(s, n), *end;
	int64_t sign = *s == '-' ? -1 : 1;
	bool good = true;

	r->percent = 0;
	if (n > 1 && text[n - 1] == '%') {
		r->percent = strtoll(text, &end, 10);
		good = end == text + n - 1 && *s >= '1' && *s <= '9' &&
		    r->percent < 100;
		*why = _("a percentage goes from 1% to 99%");
	} else if (strcmp(text, "0") == 0) {
		r->offset = (struct amount){ AMOUNT_EXACT, 0 };
	} else if (*s != '-' && *s != '+') {
		good = false;
		*why = _("write a moment such as 50%, -30m, 0 or +2h");
	} else if ((good = amount_parse(text + 1, &r->offset, why)))
		r->offset.n *= sign;
	free(text);
	return good;
}

/* Reads an action and its conditions, "level=2 if priority=1". */
static void
action(const char *s, const char *end, struct rung *r)
{
	static const char word[] = " if ";

	r->action = s;
	r->naction = (size_t)(end - s);
	r->condition = NULL;
	r->ncondition = 0;
	for (const char *p = s; p + 4 <= end; p++)
		if (strncmp(p, word, 4) == 0) {
			r->naction = trimmed(s, p);
			r->condition = skip(p + 4, end);
			r->ncondition = (size_t)(end - r->condition);
			return;
		}
}

static bool
read_one(const char *s, const char *end, struct rung *r, const char **why)
{
	const char *p = s;

	r->text = s;
	r->n = (size_t)(end - s);
	while (p < end && *p != ' ' && *p != '\t')
		p++;
	if (!when(s, (size_t)(p - s), r, why))
		return false;
	p = skip(p, end);
	r->step = p < end;
	if (r->step)
		action(p, end, r);
	return true;
}

bool
ladder_next(const char **at, struct rung *r)
{
	const char *s = *at, *end, *why;

	if (s == NULL || *s == '\0')
		return false;
	end = s + strcspn(s, ";");
	*at = *end == ';' ? end + 1 : end;
	return read_one(s, end, r, &why);
}

int
ladder_find(const char *ladder, const struct rung *of)
{
	struct rung r;

	for (int i = 0; ladder_next(&ladder, &r); i++)
		if (r.n == of->n && memcmp(r.text, of->text, r.n) == 0)
			return i;
	return -1;
}

int64_t
ladder_carry(const char *ladder, const char *other, int64_t some)
{
	int64_t bits = 0;
	struct rung r;
	int at;

	for (int i = 0; ladder_next(&other, &r); i++)
		if ((some & (INT64_C(1) << i)) != 0 &&
		    (at = ladder_find(ladder, &r)) >= 0)
			bits |= INT64_C(1) << at;
	return bits;
}

static bool
wrong(struct buf *why, const char *column, const char *s, size_t n,
    const char *reason)
{
	buf_fmt(why, "%s: \"%.*s\": %s", column, (int)n, s, reason);
	return false;
}

/*
 * Checks each part of a column, separated by `cut`, and adds it to what is
 * joined already. False and why if a part is wrong.
 */
static bool
join(const char *s, const char *column, char cut, struct buf *out, int *count,
    struct buf *why)
{
	const char stops[] = { cut, '\0' };
	bool steps = cut == ';';
	struct rung r;

	while (s != NULL && *s != '\0') {
		const char *end = s + strcspn(s, stops), *reason;
		const char *next = *end == '\0' ? end : end + 1;
		size_t n;

		s = skip(s, end);
		n = trimmed(s, end);
		if (n == 0) {
			s = next;
			continue;
		}
		if (!read_one(s, s + n, &r, &reason))
			return wrong(why, column, s, n, reason);
		if (steps != r.step)
			return wrong(why, column, s, n,
			    steps ? _("an escalation step needs an action, "
				      "such as level=2")
				  : _("a warning is only a moment; write "
				      "actions in the column steps"));
		if (!steps && r.percent == 0 && r.offset.n >= 0)
			return wrong(why, column, s, n,
			    _("a warning must come before the deadline"));
		if (++*count > LADDER_MAX)
			return wrong(why, column, s, n,
			    _("there are more than 60 warnings and steps"));
		if (out->n > 0 && ladder_find(out->s, &r) != -1)
			return wrong(why, column, s, n, _("is named twice"));
		if (out->n > 0)
			buf_ch(out, ';');
		buf_add(out, s, n);
		s = next;
	}
	return true;
}

bool
ladder_join(
    const char *warnings, const char *steps, struct buf *out, struct buf *why)
{
	int count = 0;

	return join(warnings, "warnings", ',', out, &count, why) &&
	    join(steps, "steps", ';', out, &count, why);
}
