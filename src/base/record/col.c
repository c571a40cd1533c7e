/* col.c - what a column says: its values as text, in a struct, in the history
 */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "col.h"
#include "translate.h"
#include "span.h"
#include "text.h"
#include "zone.h"

const struct col *
col_find(const struct col *cols, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(cols[i].name, name) == 0)
			return &cols[i];
	return NULL;
}

const char *
col_choices(const struct col *c)
{
	return c->choices == NULL && c->set != NULL ? c->set->choices
						    : c->choices;
}

void
col_suggest(struct buf *b, const struct col *cols, size_t n, const char *name)
{
	struct nearest near = { .word = name };

	for (size_t i = 0; i < n; i++)
		text_offer(&near, cols[i].name);
	if (near.best != NULL)
		buf_fmt(b, _(" (did you mean \"%s\"?)"), near.best);
}

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

/* Sorted, each word once, one space between; commas separate too. */
static const char *
words(const char *s, struct pool *pool)
{
	char *copy = xstrdup(s), *save = NULL, **w = NULL;
	size_t n = 0, cap = 0;
	struct buf b = { 0 };
	const char *kept;

	for (char *p = strtok_r(copy, " ,;\t\r\n", &save); p != NULL;
	     p = strtok_r(NULL, " ,;\t\r\n", &save)) {
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

static bool
parse_text(const struct col *c, const char *s, struct pool *pool,
    struct val *out, struct buf *why)
{
	const char *choices = col_choices(c), *reason;
	struct span length;
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
		*out = val_text(words(s, pool));
		return true;
	}
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
	if ((c->flags & COL_ZONE) && !zone_valid(s)) {
		buf_fmt(why,
		    _("\"%s\" is not a time zone such as Europe/Lisbon"), s);
		return false;
	}
	if ((c->flags & COL_LOWER) && strchr(s, '@') != NULL) {
		char *low = xstrdup(s);

		text_lower(low);
		s = mem_keep(pool, low, strlen(low));
		free(low);
	}
	*out = val_text(s);
	return true;
}

static bool
parse_int(const struct col *c, const char *s, struct val *out, struct buf *why)
{
	char *end;
	long long i;

	errno = 0;
	i = strtoll(s, &end, 10);
	if (end == s || *end != '\0' || errno != 0 || i == NONE) {
		buf_fmt(why, _("\"%s\" is not a whole number"), s);
		return false;
	}
	if ((c->min != 0 || c->max != 0) && (i < c->min || i > c->max)) {
		buf_fmt(why, _("%lld is not from %lld to %lld"), i,
		    (long long)c->min, (long long)c->max);
		return false;
	}
	*out = val_int(i);
	return true;
}

static bool
parse_real(const char *s, struct val *out, struct buf *why)
{
	char *end;
	double d;

	errno = 0;
	d = strtod(s, &end);
	if (end == s || *end != '\0' || errno != 0 || !isfinite(d)) {
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

static void
format_real(struct buf *b, double d)
{
	char s[32];

	for (int digits = 15; digits <= 17; digits++) {
		snprintf(s, sizeof(s), "%.*g", digits, d);
		if (!(strtod(s, NULL) < d || strtod(s, NULL) > d))
			break;
	}
	buf_str(b, s);
}

static void
format_int(struct buf *b, int64_t i)
{
	char s[24], *p = s + sizeof(s);
	uint64_t u = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;

	do
		*--p = (char)('0' + u % 10);
	while ((u /= 10) > 0);
	if (i < 0)
		*--p = '-';
	buf_add(b, p, (size_t)(s + sizeof(s) - p));
}

void
col_format(struct buf *b, const struct col *c, struct val v)
{
	if (v.type == VAL_INT && c->type == COL_TIME)
		when_format(b, (struct instant){ v.i });
	else if (v.type == VAL_INT && c->type == COL_FLAG)
		buf_str(b, v.i ? "yes" : "no");
	else
		col_store(b, c, v);
}

void
col_store(struct buf *b, const struct col *c, struct val v)
{
	(void)c;
	switch (v.type) {
	case VAL_NULL:
		break;
	case VAL_INT:
		format_int(b, v.i);
		break;
	case VAL_REAL:
		format_real(b, v.d);
		break;
	case VAL_TEXT:
	case VAL_BLOB:
		buf_add(b, v.s, v.n);
		break;
	}
}

struct val
col_stored(const struct col *c, const char *s)
{
	if (s == NULL || col_is_text(c))
		return val_text(s);
	if (c->type == COL_REAL)
		return val_real(strtod(s, NULL));
	return val_int(strtoll(s, NULL, 10));
}

struct val
col_get(const struct col *c, const void *rec)
{
	const char *p = (const char *)rec + c->off;

	switch (c->type) {
	case COL_TEXT:
		return val_text(*(const char *const *)(const void *)p);
	case COL_WORD:
		return val_text(
		    word_set_word(c->set, *(const unsigned *)(const void *)p));
	case COL_REAL:
		return val_real(*(const double *)(const void *)p);
	case COL_INT:
	case COL_TIME:
	case COL_SPAN:
	case COL_FLAG:
		break;
	}
	/* the three structs hold one int64_t each */
	return val_int(*(const int64_t *)(const void *)p);
}

void
col_put(const struct col *c, void *rec, struct val v)
{
	char *p = (char *)rec + c->off;

	switch (c->type) {
	case COL_TEXT:
		*(const char **)(void *)p = v.type == VAL_TEXT ? v.s : NULL;
		break;
	case COL_WORD:
		*(unsigned *)(void *)p =
		    word_set_value(c->set, v.type == VAL_TEXT ? v.s : NULL);
		break;
	case COL_REAL:
		*(double *)(void *)p = v.type == VAL_REAL ? v.d : (double)NAN;
		break;
	case COL_INT:
	case COL_TIME:
	case COL_SPAN:
	case COL_FLAG:
		*(int64_t *)(void *)p = v.type == VAL_INT ? v.i : NONE;
		break;
	}
}

void
col_clear(const struct col *cols, size_t n, void *rec)
{
	for (size_t i = 0; i < n; i++)
		if (!(cols[i].flags & COL_CUSTOM))
			col_put(&cols[i], rec, (struct val){ 0 });
}

enum out_kind
col_kind(const struct col *c)
{
	switch (c->type) {
	case COL_INT:
	case COL_SPAN:
	case COL_REAL:
		return OUT_NUMBER;
	case COL_FLAG:
		return OUT_FLAG;
	case COL_TEXT:
	case COL_WORD:
	case COL_TIME:
		break;
	}
	return OUT_TEXT;
}

const char *
col_type(const struct col *c)
{
	static const char *const name[] = {
		[COL_INT] = "integer",
		[COL_TEXT] = "text",
		[COL_TIME] = "time",
		[COL_SPAN] = "seconds",
		[COL_FLAG] = "flag",
		[COL_REAL] = "decimal",
		[COL_WORD] = "text",
	};

	return name[c->type];
}
