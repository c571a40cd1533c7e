/* article_show.c - an article as a page for people */
#include <string.h>

#include "article.h"
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

bool
article_show(struct desk *d, int64_t id, struct buf *b)
{
	struct pool pool = { 0 };
	struct article a;

	if (!article_read(d, id, &a, &pool)) {
		mem_free(&pool);
		return false;
	}
	buf_str(b, b->n > 0 ? "\n" : "");
	buf_fmt(b, "#%lld  ", (long long)id);
	text_show(b, a.title, strlen(a.title), false);
	add_line(&a, b);
	buf_str(b, "\n\n");
	text_show(b, a.body, strlen(a.body), true);
	if (b->n > 0 && b->s[b->n - 1] != '\n')
		buf_ch(b, '\n');
	mem_free(&pool);
	return true;
}
