/* col_parse.c - the text of a cell as a value of its column */
#include <stdlib.h>
#include <string.h>

#include "amount.h"
#include "col.h"
#include "language.h"
#include "number.h"
#include "span.h"
#include "text.h"
#include "translate.h"
#include "zone.h"

/* True if the word of n bytes is one of the comma-separated choices. */
static bool
choice_has(const char *choices, const char *word, size_t n)
{
	for (const char *p = choices; *p != '\0';) {
		size_t len = strcspn(p, ",");

		if (len == n && memcmp(p, word, n) == 0)
			return true;
		p += len + (p[len] == ',');
	}
	return false;
}

static void
choice_suggest(struct buf *why, const char *choices, const char *word)
{
	struct nearest near = { .word = word };
	char *list = xstrdup(choices), *save = NULL;

	for (char *c = strtok_r(list, ",", &save); c != NULL;
	     c = strtok_r(NULL, ",", &save))
		text_offer(&near, c);
	if (near.best != NULL)
		buf_fmt(why, _(" (did you mean \"%s\"?)"), near.best);
	else
		buf_fmt(why, _(" (one of %s)"), choices);
	free(list);
}

static int
word_cmp(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Sorted, each word once, one space between; commas separate too. lower:
 * e-mail addresses are in lower case. */
static const char *
words(const char *s, bool lower, struct pool *pool)
{
	char *copy = xstrdup(s), *save = NULL, **w = NULL;
	size_t n = 0, cap = 0;
	struct buf b = { 0 };
	const char *kept;

	for (char *p = strtok_r(copy, " ,;\t\r\n", &save); p != NULL;
	     p = strtok_r(NULL, " ,;\t\r\n", &save)) {
		if (lower && strchr(p, '@') != NULL)
			text_lower(p);
		w = mem_grow(w, n, &cap, sizeof(*w));
		w[n++] = p;
	}
	if (n > 0)
		qsort(w, n, sizeof(*w), word_cmp);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || strcmp(w[i], w[i - 1]) != 0) {
			if (b.n > 0)
				buf_ch(&b, ' ');
			buf_str(&b, w[i]);
		}
	kept = b.n > 0 ? mem_keep(pool, b.s, b.n) : NULL;
	buf_free(&b);
	free(w);
	free(copy);
	return kept;
}

static bool
path_valid(const char *s)
{
	size_t n = strlen(s);

	return n > 0 && s[0] != '/' && s[n - 1] != '/' &&
	    strstr(s, "//") == NULL;
}

/* Checks the text by the flags of the column. False and a reason. */
static bool
text_allowed(const struct col *c, const char *s, struct buf *why)
{
	const char *choices = col_choices(c), *reason;
	struct amount amount;
	struct span length;

	if (choices != NULL && !choice_has(choices, s, strlen(s))) {
		buf_fmt(why, _("\"%s\" is not a choice"), s);
		choice_suggest(why, choices, s);
		return false;
	}
	if ((c->flags & COL_TREE) && !path_valid(s)) {
		buf_fmt(why, _("\"%s\" is not a path such as network/vpn"), s);
		return false;
	}
	if ((c->flags & COL_LENGTH) && !span_parse(s, &length, &reason)) {
		buf_fmt(why, "\"%s\": %s", s, reason);
		return false;
	}
	if ((c->flags & COL_AMOUNT) && !amount_parse(s, &amount, &reason)) {
		buf_fmt(why, "\"%s\": %s", s, reason);
		return false;
	}
	if ((c->flags & COL_ZONE) && !zone_valid(s)) {
		buf_fmt(why,
		    _("\"%s\" is not a time zone such as Europe/Lisbon"), s);
		return false;
	}
	return true;
}

static bool
parse_text(const struct col *c, const char *s, struct pool *pool,
    struct val *out, struct buf *why)
{
	size_t bad;

	if (!text_valid(s, strlen(s), &bad)) {
		buf_fmt(why, _("byte %zu is not UTF-8 text"), bad + 1);
		return false;
	}
	if ((c->flags & (COL_LINE | COL_KEY)) && strpbrk(s, "\r\n") != NULL) {
		buf_str(why, _("must be one line"));
		return false;
	}
	if (c->flags & COL_WORDS) {
		*out = val_text(words(s, (c->flags & COL_LOWER) != 0, pool));
		return true;
	}
	if (!text_allowed(c, s, why))
		return false;
	if ((c->flags & COL_LOWER) && strchr(s, '@') != NULL) {
		char *low = xstrdup(s);

		text_lower(low);
		s = mem_keep(pool, low, strlen(low));
		free(low);
	}
	*out = val_text(s);
	return true;
}

/* An empty text stays one: a program that quotes every field wrote it. */
static bool
parse_language(
    const char *s, struct pool *pool, struct val *out, struct buf *why)
{
	char tag[LANGUAGE_ROOM + 1];

	if (*s == '\0') {
		*out = val_text(s);
		return true;
	}
	if (!language_tag(s, tag)) {
		buf_fmt(why,
		    _("\"%s\" is not a language; write a tag such as pt, "
		      "pt-BR or zh-Hant"),
		    s);
		return false;
	}
	*out = val_text(mem_keep(pool, tag, strlen(tag)));
	return true;
}

static bool
parse_int(const struct col *c, const char *s, struct val *out, struct buf *why)
{
	int64_t i;

	if (!number_whole(s, &i) || i == NONE) {
		buf_fmt(why, _("\"%s\" is not a whole number"), s);
		return false;
	}
	if ((c->min != 0 || c->max != 0) && (i < c->min || i > c->max)) {
		buf_fmt(why, _("%lld is not from %lld to %lld"), (long long)i,
		    (long long)c->min, (long long)c->max);
		return false;
	}
	*out = val_int(i);
	return true;
}

static bool
parse_real(const char *s, struct val *out, struct buf *why)
{
	double d;

	if (!number_decimal(s, &d)) {
		buf_fmt(why, _("\"%s\" is not a number"), s);
		return false;
	}
	*out = val_real(d);
	return true;
}

static bool
parse_flag(const char *s, struct val *out, struct buf *why)
{
	static const char *const word[] = { "no", "yes", "0", "1", "false",
		"true" };

	for (size_t i = 0; i < sizeof(word) / sizeof(word[0]); i++)
		if (strcmp(s, word[i]) == 0) {
			*out = val_int((int64_t)(i & 1));
			return true;
		}
	buf_fmt(why, _("\"%s\" is neither yes nor no"), s);
	return false;
}

bool
col_parse(const struct col *c, const char *s, struct instant now,
    struct pool *pool, struct val *out, struct buf *why)
{
	const char *reason;
	struct instant t;
	struct span span;

	if (s == NULL || (*s == '\0' && !col_is_text(c))) {
		*out = (struct val){ .type = VAL_NULL };
		return true;
	}
	switch (c->type) {
	case COL_TEXT:
	case COL_WORD:
		if (c->flags & COL_LANGUAGE)
			return parse_language(s, pool, out, why);
		return parse_text(c, s, pool, out, why);
	case COL_INT:
		return parse_int(c, s, out, why);
	case COL_REAL:
		return parse_real(s, out, why);
	case COL_FLAG:
		return parse_flag(s, out, why);
	case COL_TIME:
		if (!when_parse(s, now, &t, &reason))
			break;
		*out = val_instant(t);
		return true;
	case COL_SPAN:
		if (!span_parse(s, &span, &reason))
			break;
		*out = val_span(span);
		return true;
	}
	buf_fmt(why, "\"%s\": %s", s, reason);
	return false;
}
