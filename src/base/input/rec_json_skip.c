/* rec_json_skip.c - takes members out of a JSON object before it is judged */
#include <string.h>

#include "rec_impl.h"

/* Where the scan of an object is. All lies in the line. */
struct scan {
	const char *p, *end;
};

static bool
is(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

static void
white(struct scan *s)
{
	while (s->p < s->end && is(*s->p, " \t\r\n"))
		s->p++;
}

/* Moves behind a string. False if none begins here or it does not end. */
static bool
string(struct scan *s)
{
	if (s->p == s->end || *s->p != '"')
		return false;
	for (s->p++; s->p < s->end && *s->p != '"'; s->p++)
		if (*s->p == '\\' && s->p + 1 < s->end)
			s->p++;
	return s->p++ < s->end;
}

/* Moves behind a value: to the comma or brace that follows it. */
static bool
value(struct scan *s)
{
	size_t depth = 0;

	for (; s->p < s->end; s->p++) {
		if (*s->p == '"') {
			if (!string(s))
				return false;
			s->p--;
		} else if (is(*s->p, "[{"))
			depth++;
		else if (depth == 0 && is(*s->p, ",]}"))
			return true;
		else if (is(*s->p, "]}"))
			depth--;
	}
	return false;
}

/* True if the map leaves out the member whose name is this JSON string. */
static bool
left_out(const struct map *m, const char *name, size_t n)
{
	const char *to;
	json_t *text;

	if (memchr(name, '\\', n) == NULL)
		to = map_find(m, name + 1, n - 2);
	else {
		text = json_loadb(name, n, JSON_DECODE_ANY, NULL);
		if (text == NULL)
			return false;
		to = map_find(
		    m, json_string_value(text), json_string_length(text));
		json_decref(text);
	}
	return to != NULL && *to == '\0';
}

/* Overwrites a part of the line with blanks. */
static void
erase(char *line, const char *from, const char *to)
{
	char *at = line + (from - line);

	memset(at, ' ', (size_t)(to - from));
}

void
rec_json_skip(const struct map *m, char *line, size_t n)
{
	struct scan s = { .p = line };
	const char *from, *comma = NULL; /* the last one that is still there */
	size_t name;
	bool skip;

	s.end = s.p + n;
	white(&s);
	if (s.p == s.end || *s.p++ != '{')
		return;
	for (;;) {
		white(&s);
		from = s.p;
		if (!string(&s))
			return;
		name = (size_t)(s.p - from);
		white(&s);
		if (s.p == s.end || *s.p++ != ':' || !value(&s))
			return;
		if ((skip = left_out(m, from, name)))
			erase(line, from, s.p);
		if (*s.p != ',') {
			if (skip && comma != NULL)
				erase(line, comma, comma + 1);
			return;
		}
		if (skip)
			erase(line, s.p, s.p + 1);
		else
			comma = s.p;
		s.p++;
	}
}
