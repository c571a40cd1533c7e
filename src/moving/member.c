/* member.c - what JSON objects of other desks have, as text */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "member.h"

json_t *
member_at(json_t *o, const char *path)
{
	char name[128];

	while (o != NULL && *path != '\0') {
		size_t n = strcspn(path, ".");

		if (n >= sizeof(name) || !json_is_object(o))
			return NULL;
		memcpy(name, path, n);
		name[n] = '\0';
		o = json_object_get(o, name);
		path += n + (path[n] == '.');
	}
	return o;
}

static const char *
string(json_t *v, struct pool *pool)
{
	const char *s = json_string_value(v);
	size_t n = json_string_length(v);
	struct buf b = { 0 };
	const char *kept;

	if (n == 0)
		return NULL;
	if (strlen(s) == n)
		return mem_keep(pool, s, n);
	for (size_t i = 0; i < n; i++)
		if (s[i] != '\0')
			buf_ch(&b, s[i]);
		else
			buf_str(&b, "\ufffd");
	kept = mem_keep(pool, b.s, b.n);
	buf_free(&b);
	return kept;
}

const char *
member_value(json_t *v, struct pool *pool)
{
	char text[40];

	switch (v != NULL ? json_typeof(v) : JSON_NULL) {
	case JSON_STRING:
		return string(v, pool);
	case JSON_INTEGER:
		snprintf(text, sizeof(text), "%lld",
		    (long long)json_integer_value(v));
		break;
	case JSON_REAL:
		snprintf(text, sizeof(text), "%.15g", json_real_value(v));
		break;
	case JSON_TRUE:
		return "yes";
	case JSON_FALSE:
		return "no";
	default:
		return NULL;
	}
	return mem_keep(pool, text, strlen(text));
}

const char *
member_text(json_t *o, const char *path, struct pool *pool)
{
	return member_value(member_at(o, path), pool);
}

const char *
member_words(json_t *o, const char *path, struct pool *pool)
{
	struct buf b = { 0 };
	const char *kept;
	json_t *v;
	size_t i;

	json_array_foreach(member_at(o, path), i, v)
	{
		const char *s = member_value(v, pool);

		if (s != NULL && b.n > 0)
			buf_ch(&b, ' ');
		for (; s != NULL && *s != '\0'; s++)
			buf_ch(&b,
			    (char)(strchr(" \t\r\n", *s) != NULL ? '_' : *s));
	}
	kept = b.n > 0 ? mem_keep(pool, b.s, b.n) : NULL;
	buf_free(&b);
	return kept;
}

bool
member_true(json_t *o, const char *path)
{
	return json_is_true(member_at(o, path));
}

static struct instant
of_number(int64_t n, int64_t *nanoseconds)
{
	bool milli = n > INT64_C(100000000000) || n < -INT64_C(100000000000);

	*nanoseconds = milli ? n % 1000 * 1000000 : 0;
	return (struct instant){ milli ? n / 1000 : n };
}

/* Some write a blank in front of the zone: 2016-07-31T02:37:50 -10:00. */
static struct instant
spaced_zone(const char *s, int64_t *nanoseconds)
{
	const char *blank = strrchr(s, ' ');
	struct instant at = { NONE };
	struct buf b = { 0 };
	const char *why;

	if (blank == NULL || (blank[1] != '+' && blank[1] != '-'))
		return at;
	buf_add(&b, s, (size_t)(blank - s));
	buf_str(&b, blank + 1);
	if (when_parse(b.s, at, &at, &why))
		*nanoseconds = when_nanoseconds(b.s);
	else
		at.s = NONE;
	buf_free(&b);
	return at;
}

struct instant
member_instant(const char *s, int64_t *nanoseconds)
{
	struct instant at = { NONE };
	const char *why;

	*nanoseconds = 0;
	if (s == NULL || *s < '0' || *s > '9')
		return at;
	if (s[strspn(s, "0123456789")] == '\0')
		return strlen(s) > 18
		    ? at
		    : of_number(strtoll(s, NULL, 10), nanoseconds);
	if (!when_parse(s, at, &at, &why))
		return spaced_zone(s, nanoseconds);
	*nanoseconds = when_nanoseconds(s);
	return at;
}

struct instant
member_time(json_t *o, const char *path, int64_t *nanoseconds)
{
	struct pool pool = { 0 };
	struct instant at =
	    member_instant(member_text(o, path, &pool), nanoseconds);

	mem_free(&pool);
	return at;
}

/* ------------------------------------------------------------------ HTML */

/* Adds the character that an entity is; returns its length, 0 if it is none. */
static size_t
entity(struct buf *b, const char *s)
{
	static const char *const known[][2] = { { "&amp;", "&" },
		{ "&lt;", "<" }, { "&gt;", ">" }, { "&quot;", "\"" },
		{ "&#39;", "'" }, { "&#x27;", "'" }, { "&apos;", "'" },
		{ "&nbsp;", " " }, { "&#160;", " " } };

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strncmp(s, known[i][0], strlen(known[i][0])) == 0) {
			buf_str(b, known[i][1]);
			return strlen(known[i][0]);
		}
	return 0;
}

static bool
tag_is(const char *tag, const char *name)
{
	size_t n = strlen(name);

	return strncmp(tag, name, n) == 0 &&
	    strchr(" >/\t\r\n", tag[n]) != NULL;
}

/* Returns where the text goes on behind a tag; a script and a style are left
 * out with what they have. */
static const char *
behind(struct buf *b, const char *s)
{
	static const char *const lines[] = { "<br", "</p", "</div", "</li",
		"</tr", "</h1", "</h2", "</h3", "</blockquote" };
	const char *end;

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		if (tag_is(s, lines[i]) && b->n > 0)
			buf_ch(b, '\n');
	if (tag_is(s, "<li"))
		buf_str(b, "- ");
	if (tag_is(s, "<style") || tag_is(s, "<script")) {
		end = strstr(s, tag_is(s, "<style") ? "</style" : "</script");
		s = end != NULL ? end : s + strlen(s);
	}
	return s + strcspn(s, ">") + (s[strcspn(s, ">")] == '>');
}

static bool
tag_begins(char c)
{
	return c == '/' || c == '!' || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z');
}

const char *
member_plain(const char *html, struct pool *pool)
{
	struct buf b = { 0 };
	const char *kept, *last;
	size_t n;

	if (html == NULL || strpbrk(html, "<&") == NULL)
		return html;
	last = strrchr(html, '>'); /* behind it there is no tag */
	for (const char *s = html; *s != '\0';)
		if (*s == '<' && s < last && tag_begins(s[1]))
			s = behind(&b, s);
		else if (*s == '&' && (n = entity(&b, s)) > 0)
			s += n;
		else
			buf_ch(&b, *s++);
	while (b.n > 0 && strchr(" \t\r\n", b.s[b.n - 1]) != NULL)
		b.s[--b.n] = '\0';
	kept = mem_keep(pool, buf_s(&b), b.n);
	buf_free(&b);
	return kept;
}

const char *
member_unmarked(const char *html, struct pool *pool)
{
	bool twice = html != NULL && strchr(html, '<') == NULL &&
	    strstr(html, "&lt;") != NULL;

	html = member_plain(html, pool);
	return twice ? member_plain(html, pool) : html;
}
