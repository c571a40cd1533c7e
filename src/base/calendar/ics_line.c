/* ics_line.c - the lines of iCalendar files: unfolded, and taken apart */
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "ics_line.h"
#include "text.h"

void
ics_line_unfold(const char *text, size_t n, struct buf *out)
{
	size_t i = 0, joined = 0;

	if (n >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0)
		i = 3;
	while (i < n) {
		if (text[i] != '\n' && text[i] != '\r') {
			buf_ch(out, text[i++]);
			continue;
		}
		i +=
		    text[i] == '\r' && i + 1 < n && text[i + 1] == '\n' ? 2 : 1;
		if (i < n && (text[i] == ' ' || text[i] == '\t')) {
			i++;
			joined++;
			continue;
		}
		for (joined++; joined > 0; joined--)
			buf_ch(out, '\n');
	}
}

/* Returns the colon before the value: one in quotes is part of a parameter. */
static char *
colon(char *s)
{
	bool quoted = false;

	for (char *p = s; *p != '\0'; p++) {
		if (*p == '"')
			quoted = !quoted;
		else if (*p == ':' && !quoted)
			return p;
	}
	return strchr(s, ':');
}

static bool
take_apart(char *s, struct ics_line *l)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
	size_t n = strspn(s, letters);
	char *value = colon(s + n);

	l->name = l->value = s;
	l->parameters = s + strlen(s);
	if (n == 0 || value == NULL || (s[n] != ';' && s[n] != ':'))
		return false;
	*value = '\0';
	l->value = value + 1;
	if (s[n] == ';')
		l->parameters = s + n + 1;
	s[n] = '\0';
	for (char *p = s; *p != '\0'; p++)
		if (*p >= 'a' && *p <= 'z')
			*p = (char)(*p - 'a' + 'A');
	return true;
}

int
ics_line_next(char **text, size_t *number, struct ics_line *l)
{
	while (**text != '\0') {
		char *s = *text, *end = s + strcspn(s, "\n");

		++*number;
		*text = *end == '\n' ? end + 1 : end;
		*end = '\0';
		l->number = *number;
		if (s[strspn(s, " \t")] != '\0')
			return take_apart(s, l) ? 1 : -1;
	}
	return 0;
}

void
ics_line_dates(struct ics_line *l)
{
	char *last = strrchr(l->value, ':');

	if (last == NULL)
		return;
	l->value[-1] = ':';
	*last = '\0';
	l->value = last + 1;
}

const char *
ics_line_parameter(const struct ics_line *l, const char *name)
{
	static struct buf value;
	size_t n = strlen(name);
	bool quoted = false, mine = true;

	for (const char *p = l->parameters; *p != '\0'; p++) {
		if (mine && strncasecmp(p, name, n) == 0 && p[n] == '=') {
			buf_clear(&value);
			for (p += n + 1; *p != '\0' && (*p != ';' || quoted);
			     p++)
				if (*p == '"')
					quoted = !quoted;
				else
					buf_ch(&value, *p);
			return buf_s(&value);
		}
		if (*p == '"')
			quoted = !quoted;
		mine = *p == ';' && !quoted;
	}
	return NULL;
}

char *
ics_line_text(char *value)
{
	char *to = value;

	for (const char *p = value; *p != '\0'; p++) {
		if (*p == '\\' && p[1] != '\0') {
			p++;
			*to++ = (char)(*p == 'n' || *p == 'N' ? ' ' : *p);
		} else
			*to++ = (char)(*p == '\t' || *p == '\r' ? ' ' : *p);
	}
	*to = '\0';
	return text_trim(value);
}
