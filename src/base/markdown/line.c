/* line.c - lines that are filled word by word, behind margins */
#include <string.h>

#include "line.h"
#include "text.h"

#define DEEPEST 80 /* bytes of a margin; what is deeper stands there, too */

size_t
line_in(struct line *l, const char *first, const char *rest)
{
	size_t was = l->margin.n;

	if (was + strlen(rest) > DEEPEST)
		return was;
	if (l->mark.n == 0)
		l->marked = was;
	if (l->mark.n > 0 || strcmp(first, rest) != 0)
		buf_str(&l->mark, first);
	buf_str(&l->margin, rest);
	return was;
}

void
line_back(struct line *l, size_t was)
{
	l->margin.n = was;
	if (l->margin.s != NULL)
		l->margin.s[was] = '\0';
}

void
line_whole(struct line *l, const char *s, size_t n)
{
	size_t before = l->mark.n > 0 ? l->marked : l->margin.n;

	buf_add(l->to, buf_s(&l->margin), before);
	buf_add(l->to, buf_s(&l->mark), l->mark.n);
	buf_add(l->to, s, n);
	while (l->to->n > 0 && l->to->s[l->to->n - 1] == ' ')
		l->to->n--;
	buf_ch(l->to, '\n');
	buf_clear(&l->mark);
	l->begun = true;
}

/* Writes the line, with whatever is in it. */
static void
write_line(struct line *l)
{
	line_whole(l, buf_s(&l->text), l->text.n);
	buf_clear(&l->text);
	l->used = 0;
}

void
line_word(struct line *l)
{
	size_t space = l->space && l->used > 0;

	if (l->word.n == 0)
		return;
	if (l->width > 0 && l->used > 0 && space &&
	    l->margin.n + l->used + space + l->long_word > l->width) {
		write_line(l);
		space = 0;
	}
	if (space)
		buf_ch(&l->text, ' ');
	buf_add(&l->text, l->word.s, l->word.n);
	l->used += space + l->long_word;
	l->long_word = 0;
	l->space = false;
	buf_clear(&l->word);
}

void
line_end(struct line *l)
{
	line_word(l);
	if (l->text.n > 0)
		write_line(l);
	l->space = false;
}

void
line_text(struct line *l, const char *s, size_t n)
{
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i; end < n && strchr(" \t\n", s[end]) == NULL;)
			end++;
		if (end == i) {
			line_word(l);
			l->space = true;
			end++;
			continue;
		}
		text_show(&l->word, s + i, end - i, false);
		l->long_word += text_width(s + i, end - i);
	}
}

void
line_style(struct line *l, const char *s)
{
	buf_str(&l->word, s);
}

void
line_block(struct line *l)
{
	line_end(l);
	if (l->gap && l->begun && l->mark.n == 0)
		line_whole(l, "", 0);
	l->gap = false;
}

void
line_free(struct line *l)
{
	buf_free(&l->text);
	buf_free(&l->word);
	buf_free(&l->margin);
	buf_free(&l->mark);
}
