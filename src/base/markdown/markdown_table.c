/* markdown_table.c - tables in Markdown as aligned columns */
#include <stdlib.h>

#include "markdown_impl.h"
#include "mem.h"

void
markdown_table_cell(
    struct markdown_table *t, const char *text, size_t width, MD_ALIGN align)
{
	t->cell = mem_grow(t->cell, t->n, &t->cap, sizeof(*t->cell));
	t->cell[t->n++] = (struct markdown_cell){ xstrdup(text), width, align };
}

static void
spaces(struct buf *b, size_t n)
{
	while (n-- > 0)
		buf_ch(b, ' ');
}

static void
add_cell(struct buf *line, const struct markdown_cell *c, size_t width)
{
	size_t free = width - c->width;
	size_t before = c->align == MD_ALIGN_RIGHT ? free
	    : c->align == MD_ALIGN_CENTER	   ? free / 2
						   : 0;

	spaces(line, before);
	buf_str(line, c->text);
	spaces(line, free - before);
}

/* Below the head a row of dashes. */
static void
add_rule(struct buf *line, const size_t *width, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		buf_str(line, i > 0 ? "  " : "");
		for (size_t j = 0; j < width[i]; j++)
			buf_ch(line, '-');
	}
}

static void
end_line(struct buf *line, void (*fn)(const char *, size_t, void *), void *arg)
{
	while (line->n > 0 && line->s[line->n - 1] == ' ')
		line->n--;
	fn(buf_s(line), line->n, arg);
	buf_clear(line);
}

void
markdown_table_end(struct markdown_table *t,
    void (*fn)(const char *line, size_t n, void *arg), void *arg)
{
	size_t n = t->columns > 0 ? t->columns : 1;
	size_t *width = xcalloc(n, sizeof(*width));
	struct buf line = { 0 };

	for (size_t i = 0; i < t->n; i++)
		if (t->cell[i].width > width[i % n])
			width[i % n] = t->cell[i].width;
	for (size_t i = 0; i < t->n; i++) {
		buf_str(&line, i % n > 0 ? "  " : "");
		add_cell(&line, &t->cell[i], width[i % n]);
		free(t->cell[i].text);
		if (i % n == n - 1 || i == t->n - 1)
			end_line(&line, fn, arg);
		if (i == n - 1) {
			add_rule(&line, width, n);
			end_line(&line, fn, arg);
		}
	}
	free(width);
	free(t->cell);
	buf_free(&line);
	*t = (struct markdown_table){ 0 };
}
