/* markdown_lines.c - Markdown as lines for people */
#include <stdlib.h>
#include <string.h>

#include "line.h"
#include "mem.h"
#include "text.h"

/* A list or a quotation, or an item of a list. */
struct level {
	size_t margin;	 /* what line_back takes */
	unsigned number; /* of the next item; 0: of a list without numbers */
	bool tight;
};

struct lines {
	struct line line;
	const struct markdown_look *how;
	struct level *level; /* owned */
	size_t n, cap;
	struct markdown_table table;
	struct buf link;  /* the URL of the link */
	struct buf words; /* its words so far */
	bool code;	  /* a block of code */
};

static struct level *
deeper(struct lines *l)
{
	l->level = mem_grow(l->level, l->n, &l->cap, sizeof(*l->level));
	l->level[l->n] = (struct level){ .margin = l->line.margin.n };
	return &l->level[l->n++];
}

static void
begin_item(struct lines *l, const MD_BLOCK_LI_DETAIL *li)
{
	struct level *list = l->n > 0 ? &l->level[l->n - 1] : NULL;
	struct buf mark = { 0 }, rest = { 0 };

	if (list != NULL && list->number > 0)
		buf_fmt(&mark, "%u. ", list->number++);
	else
		buf_str(&mark, "- ");
	for (size_t i = 0; i < mark.n; i++)
		buf_ch(&rest, ' ');
	if (li->is_task)
		buf_str(&mark, li->task_mark == ' ' ? "[ ] " : "[x] ");
	deeper(l);
	line_in(&l->line, buf_s(&mark), buf_s(&rest));
	buf_free(&mark);
	buf_free(&rest);
}

/* The levels are those that md4c has told of, so there is one. */
static void
end_level(struct lines *l, MD_BLOCKTYPE type)
{
	line_end(&l->line);
	if (l->line.mark.n > 0)
		line_whole(&l->line, "", 0);
	if (l->n > 0)
		line_back(&l->line, l->level[--l->n].margin);
	l->line.gap =
	    type != MD_BLOCK_LI || l->n == 0 || !l->level[l->n - 1].tight;
}

static void
style(struct lines *l, const char *on_terminal, const char *plain)
{
	if (l->how->styled)
		line_style(&l->line, on_terminal);
	else
		line_text(&l->line, plain, strlen(plain));
}

static void
begin_list(struct lines *l, MD_BLOCKTYPE type, const void *detail)
{
	const MD_BLOCK_OL_DETAIL *ol = detail;
	const MD_BLOCK_UL_DETAIL *ul = detail;
	struct level *level;

	line_block(&l->line);
	level = deeper(l);
	level->tight = type == MD_BLOCK_OL ? ol->is_tight : ul->is_tight;
	if (type == MD_BLOCK_OL)
		level->number = ol->start > 0 ? ol->start : 1;
}

static int
enter_block(MD_BLOCKTYPE type, void *detail, void *arg)
{
	struct lines *l = arg;

	if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
		begin_list(l, type, detail);
	else if (type >= MD_BLOCK_THEAD)
		;
	else if (type != MD_BLOCK_DOC)
		line_block(&l->line);
	if (type == MD_BLOCK_QUOTE) {
		deeper(l);
		line_in(&l->line, "> ", "> ");
	} else if (type == MD_BLOCK_LI)
		begin_item(l, detail);
	else if (type == MD_BLOCK_HR)
		line_whole(&l->line, "---", 3);
	else if (type == MD_BLOCK_TABLE)
		l->table.columns =
		    ((const MD_BLOCK_TABLE_DETAIL *)detail)->col_count;
	else if (type == MD_BLOCK_H)
		style(l, "\033[1m", "");
	l->code = type == MD_BLOCK_CODE;
	return 0;
}

static void
table_line(const char *s, size_t n, void *arg)
{
	line_whole(arg, s, n);
}

static int
leave_block(MD_BLOCKTYPE type, void *detail, void *arg)
{
	struct lines *l = arg;

	l->code = false;
	if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
		line_word(&l->line);
		markdown_table_cell(&l->table, buf_s(&l->line.text),
		    l->line.used, ((const MD_BLOCK_TD_DETAIL *)detail)->align);
		buf_clear(&l->line.text);
		l->line.used = 0;
		return 0;
	}
	if (type >= MD_BLOCK_THEAD)
		return 0;
	if (type == MD_BLOCK_TABLE)
		markdown_table_end(&l->table, table_line, &l->line);
	if (type == MD_BLOCK_H)
		style(l, "\033[22m", "");
	if (type == MD_BLOCK_UL || type == MD_BLOCK_OL ||
	    type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI)
		end_level(l, type);
	else {
		line_end(&l->line);
		l->line.gap = true;
	}
	return 0;
}

/* ---------------------------------------------------------------------- spans
 */

static int
enter_span(MD_SPANTYPE type, void *detail, void *arg)
{
	struct lines *l = arg;

	if (type == MD_SPAN_EM)
		style(l, "\033[4m", "_");
	else if (type == MD_SPAN_STRONG)
		style(l, "\033[1m", "*");
	else if (type == MD_SPAN_CODE)
		line_text(&l->line, "`", 1);
	else if (type == MD_SPAN_DEL)
		line_text(&l->line, "~~", 2);
	else if (type == MD_SPAN_IMG)
		line_text(&l->line, "[", 1);
	if (type == MD_SPAN_A) {
		buf_clear(&l->link);
		buf_clear(&l->words);
		markdown_attribute(
		    &l->link, &((MD_SPAN_A_DETAIL *)detail)->href);
	}
	return 0;
}

/* The words of a link are its URL, perhaps without what it begins with. */
static bool
says_itself(const char *words, const char *url)
{
	size_t n = strlen(words), all = strlen(url);

	return n <= all && strcmp(url + all - n, words) == 0 &&
	    text_word_n("http:// https:// mailto: tel:", url, all - n, true);
}

/* Behind the words of a link stands its URL, if the words are not that. */
static void
add_url(struct lines *l, const char *url, bool picture)
{
	const char *words = buf_s(&l->words);

	if (!markdown_url(url, picture) || *url == '\0' ||
	    (l->how->away && markdown_relative(url)) ||
	    strcmp(words, url) == 0 || says_itself(words, url))
		return;
	line_text(&l->line, " <", 2);
	line_text(&l->line, url, strlen(url));
	line_text(&l->line, ">", 1);
}

static int
leave_span(MD_SPANTYPE type, void *detail, void *arg)
{
	struct lines *l = arg;
	struct buf url = { 0 };

	if (type == MD_SPAN_EM)
		style(l, "\033[24m", "_");
	else if (type == MD_SPAN_STRONG)
		style(l, "\033[22m", "*");
	else if (type == MD_SPAN_CODE)
		line_text(&l->line, "`", 1);
	else if (type == MD_SPAN_DEL)
		line_text(&l->line, "~~", 2);
	else if (type == MD_SPAN_A)
		add_url(l, buf_s(&l->link), false);
	else if (type == MD_SPAN_IMG) {
		line_text(&l->line, "]", 1);
		markdown_attribute(&url, &((MD_SPAN_IMG_DETAIL *)detail)->src);
		add_url(l, buf_s(&url), true);
	}
	buf_free(&url);
	return 0;
}

/* A block of code comes in parts, whose lines end in them. */
static void
add_code(struct lines *l, const char *s, size_t n)
{
	struct line *line = &l->line;

	for (size_t i = 0, end; i < n; i = end + 1) {
		const char *nl = memchr(s + i, '\n', n - i);

		end = nl != NULL ? (size_t)(nl - s) : n;
		if (line->text.n == 0 && end > i)
			buf_str(&line->text, "    ");
		text_show(&line->text, s + i, end - i, true);
		if (nl == NULL)
			break;
		line_whole(line, buf_s(&line->text), line->text.n);
		buf_clear(&line->text);
	}
}

static int
add_text(MD_TEXTTYPE type, const MD_CHAR *s, MD_SIZE n, void *arg)
{
	struct lines *l = arg;
	struct buf b = { 0 };

	if (l->code) {
		add_code(l, s, n);
		return 0;
	}
	if (type == MD_TEXT_BR || (type == MD_TEXT_SOFTBR && !l->how->width)) {
		line_end(&l->line);
		return 0;
	}
	if (type == MD_TEXT_ENTITY)
		markdown_entity(&b, s, n);
	else
		buf_add(&b, s, n);
	line_text(&l->line, buf_s(&b), b.n);
	buf_add(&l->words, buf_s(&b), b.n);
	buf_free(&b);
	return 0;
}

void
markdown_to_lines(
    struct buf *to, const char *text, const struct markdown_look *how)
{
	static const MD_PARSER parser = { 0, 0, enter_block, leave_block,
		enter_span, leave_span, add_text, NULL, NULL };
	struct lines l = { .line = { .to = to, .width = how->width },
		.how = how };

	markdown_parse(text, &parser, &l);
	line_end(&l.line);
	line_free(&l.line);
	buf_free(&l.link);
	buf_free(&l.words);
	free(l.table.cell);
	free(l.level);
}
