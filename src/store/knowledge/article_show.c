/* article_show.c - an article as a page for people */
#include <string.h>

#include "article.h"
#include "document.h"
#include "text.h"

/* The second line: state, who wrote it, when, and what else it has. */
static void
add_line(const struct article *a, struct buf *b)
{
	buf_fmt(b, "\n%s, ", WORD_OF(article, a->state));
	text_show(b, a->author, strlen(a->author), false);
	buf_str(b, ", ");
	when_format(b, a->updated);
	if (a->ticket != NONE)
		buf_fmt(b, ", ticket %lld", (long long)a->ticket);
	if (a->owner != NULL) {
		buf_str(b, ", owner ");
		text_show(b, a->owner, strlen(a->owner), false);
	}
	if (a->category != NULL)
		buf_fmt(b, ", category %s", a->category);
	if (a->service != NULL)
		buf_fmt(b, ", service %s", a->service);
	if (a->translation_of != NONE)
		buf_fmt(
		    b, ", translation of %lld", (long long)a->translation_of);
	if (a->review_at.s != NONE) {
		buf_str(b, ", review at ");
		when_format(b, a->review_at);
	}
	if (a->retired.s != NONE) {
		buf_str(b, ", retired ");
		when_format(b, a->retired);
	}
}

/* Adds a page: what the article is, and its text. */
static void
add_page(const struct article *a, enum article_form form,
    const struct markdown_look *look, struct buf *b)
{
	buf_str(b, b->n > 0 ? "\n" : "");
	buf_fmt(b, "#%lld  ", (long long)a->id);
	buf_str(b, look->styled ? "\033[1m" : "");
	text_show(b, a->title, strlen(a->title), false);
	buf_str(b, look->styled ? "\033[22m" : "");
	add_line(a, b);
	buf_str(b, "\n\n");
	if (form == ARTICLE_TEXT)
		markdown_text(b, a->body, look);
	else
		text_show(b, a->body, strlen(a->body), true);
	if (b->n > 0 && b->s[b->n - 1] != '\n')
		buf_ch(b, '\n');
}

/* Adds an element that a page can have as a part. */
static void
add_html(const struct article *a, struct buf *b)
{
	const struct markdown_html how = { .below = 1 };

	buf_str(b, "<article");
	if (a->language != NULL) {
		buf_str(b, " lang=\"");
		document_html(b, a->language, strlen(a->language));
		buf_ch(b, '"');
	}
	buf_str(b, ">\n<h1>");
	document_html(b, a->title, strlen(a->title));
	buf_str(b, "</h1>\n");
	markdown_html(b, a->body, &how);
	buf_str(b, "</article>\n");
}

bool
article_show(struct desk *d, int64_t id, enum article_form form,
    const struct markdown_look *look, struct buf *b)
{
	struct pool pool = { 0 };
	struct article a;
	bool there = article_read(d, id, &a, &pool);

	if (there && form == ARTICLE_HTML)
		add_html(&a, b);
	else if (there)
		add_page(&a, form, look, b);
	mem_free(&pool);
	return there;
}
