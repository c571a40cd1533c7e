/* filter.c - conditions on columns, as people write them */
#include <stdlib.h>
#include <string.h>

#include "filter.h"
#include "mem.h"
#include "quoted.h"
#include "translate.h"

static const struct {
	const char *sign;
	enum filter_op op;
} signs[] = {
	{ "!=", IS_NOT },
	{ "!~~", HOLDS_NOT },
	{ "~~", HOLDS },
	{ "!~", HAS_NOT },
	{ "<=", LESS_EQUAL },
	{ ">=", MORE_EQUAL },
	{ "=", IS },
	{ "<", LESS },
	{ ">", MORE },
	{ "~", HAS },
};

static const char name_chars[] = "abcdefghijklmnopqrstuvwxyz"
				 "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

static size_t
sign_at(const char *s, enum filter_op *op)
{
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		size_t n = strlen(signs[i].sign);

		if (strncmp(s, signs[i].sign, n) == 0) {
			*op = signs[i].op;
			return n;
		}
	}
	return 0;
}

size_t
filter_name(const char *s)
{
	return strspn(s, name_chars);
}

bool
filter_part(enum filter_op op)
{
	return op == HAS || op == HAS_NOT || op == HOLDS || op == HOLDS_NOT;
}

bool
filter_like(const char *s)
{
	size_t n = filter_name(s);
	enum filter_op op;

	return n > 0 && sign_at(s + n, &op) > 0;
}

/* Splits the values at commas and removes the backslashes. */
static void
split(struct filter *f, const char *s, bool several)
{
	struct buf b = { 0 };
	size_t cap = 0;

	for (;; s++) {
		size_t plain = strcspn(s, several ? ",\\" : "");

		buf_add(&b, s, plain);
		s += plain;
		if (*s == '\0' || *s == ',') {
			f->value =
			    mem_grow(f->value, f->n, &cap, sizeof(*f->value));
			f->value[f->n++] = xstrdup(buf_s(&b));
			buf_clear(&b);
			if (*s == '\0')
				break;
		} else {
			if (s[1] == ',' || s[1] == '\\')
				s++;
			buf_ch(&b, *s);
		}
	}
	buf_free(&b);
}

bool
filter_parse(const char *s, struct filter *f, struct buf *why)
{
	size_t n = filter_name(s), sign;

	*f = (struct filter){ 0 };
	if (n == 0 || (sign = sign_at(s + n, &f->op)) == 0) {
		buf_fmt(why,
		    _("\"%s\" is not a condition such as "
		      "status=open or due<+2h"),
		    s);
		return false;
	}
	f->field = xstrndup(s, n);
	split(f, s + n + sign, f->op == IS || f->op == IS_NOT);
	return true;
}

/* Returns true if white space is here, and behind it a condition, or nothing.
 */
static bool
ends(const char *s)
{
	size_t n;

	if (*s != ' ' && *s != '\t')
		return false;
	n = strspn(s, " \t");
	return (filter_like(s + n) || s[n] == '"' || s[n] == '\0');
}

const char *
filter_word(const char *s, struct buf *b, struct buf *why)
{
	s = quoted_word(s, ends, b);
	if (s == NULL)
		buf_str(why, _("a double quote is not closed"));
	return s;
}

void
filter_free(struct filter *f)
{
	for (size_t i = 0; i < f->n; i++)
		free(f->value[i]);
	free(f->value);
	free(f->field);
	*f = (struct filter){ 0 };
}
