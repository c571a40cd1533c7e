/* life_value.c - cells of an export as this desk has them */
#include <string.h>

#include "life.h"
#include "member.h"
#include "people.h"
#include "text.h"
#include "words.h"

/* Columns whose values are words of the other desk. */
static const char coded[] = "status priority type channel category service";

#define FIELD_LEN (sizeof(MOVE_FIELD) - 1)

const struct col *
life_column(struct life *l, const char *cell)
{
	const struct kind *k;
	const char *name = cell;

	if (strncmp(cell, MOVE_FIELD, FIELD_LEN) == 0)
		name = words_field(l->im, cell + FIELD_LEN);
	else if (*cell == '=')
		name = cell + 1;
	k = kind_find(l->d, "ticket");
	return name != NULL ? col_find(k->cols, k->n, name) : NULL;
}

/* The addresses of several people. */
static const char *
addresses(struct life *l, const char *ids)
{
	struct buf b = { 0 };
	const char *kept;

	for (const char *s = ids; *s != '\0';) {
		size_t n = strcspn(s, " ");
		const char *who =
		    people_contact(l->im, mem_keep(&l->keep, s, n));

		if (who != NULL && strchr(who, ' ') == NULL)
			buf_fmt(&b, "%s%s", b.n > 0 ? " " : "", who);
		s += n + (s[n] == ' ');
	}
	kept = b.n > 0 ? mem_keep(&l->keep, b.s, b.n) : NULL;
	buf_free(&b);
	return kept;
}

/* An instant as other programs write it, as this one does. */
static const char *
instant(struct life *l, const char *s)
{
	struct buf b = { 0 };
	const char *kept;
	int64_t nano;

	when_format(&b, member_instant(s, &nano));
	kept = b.n > 0 ? mem_keep(&l->keep, b.s, b.n) : s;
	buf_free(&b);
	return kept;
}

/* A line of text has no line ends. */
static const char *
line(struct life *l, const char *s)
{
	struct buf b = { 0 };
	const char *kept = s;

	if (strpbrk(s, "\r\n\t") != NULL) {
		for (; *s != '\0'; s++)
			buf_ch(&b,
			    (char)(strchr("\r\n\t", *s) != NULL ? ' ' : *s));
		kept = mem_keep(&l->keep, buf_s(&b), b.n);
		buf_free(&b);
	}
	return kept;
}

const char *
life_value(struct life *l, const char *cell, const char *value)
{
	if (value == NULL || *value == '\0')
		return NULL;
	if (*cell == '=')
		return value;
	if (text_word(coded, cell))
		return words_meaning(l->im, cell, value);
	if (strcmp(cell, "team") == 0 || strcmp(cell, "organisation") == 0)
		return words_named(l->im, cell, value);
	if (strcmp(cell, "promised") == 0)
		return instant(l, value);
	if (strcmp(cell, "requester") == 0)
		return people_contact(l->im, value);
	if (strcmp(cell, "agent") == 0)
		return people_agent(l->im, value);
	if (strcmp(cell, "watcher") == 0 || strcmp(cell, "requesters") == 0)
		return addresses(l, value);
	return strcmp(cell, "subject") == 0 ? line(l, value) : value;
}
