/* answers.c - the knowledge base, as people outside see it */
#include <string.h>

#include "answers.h"
#include "article.h"
#include "form.h"
#include "html.h"
#include "layout.h"
#include "lesson.h"
#include "markdown.h"
#include "rows.h"
#include "search.h"

#define MOST 20 /* articles of a page */

static void
item(void *arg, const char *const *cells)
{
	struct visit *v = arg;

	html_fmt(&v->r.body, "<li><a href=\"%s/kb/%s\">%s</a></li>\n",
	    v->q.script, cells[0], cells[1]);
}

/* Adds the article, if it is public still. */
static void
found(struct visit *v, int64_t id)
{
	struct article a;

	if (article_read(v->d, id, &a, &v->c->keepsake))
		html_fmt(&v->r.body, "<li><a href=\"%s/kb/%lld\">%s</a></li>\n",
		    v->q.script, (long long)id, a.title);
}

size_t
answers_list(struct visit *v, const char *text, size_t most)
{
	static const struct search_terms terms = { .state = "public",
		.limit = MOST };
	struct found best[MOST];
	struct search s;
	size_t n;

	search_open(&s, v->d, &terms);
	n = search_best(&s, text, best, most < MOST ? most : MOST);
	search_end(&s);
	for (size_t i = 0; i < n; i++)
		found(v, best[i].id);
	return n;
}

/* Adds the newest articles, where nobody has asked for anything. */
static size_t
newest(struct visit *v)
{
	return (size_t)rows_each(v,
	    &(struct rows){ .what = "article",
		.columns = "id,title",
		.words = "state=public",
		.sort = "-updated",
		.limit = MOST },
	    item, v);
}

bool
answers_search(struct visit *v)
{
	const char *text = request_query(&v->q, "q");
	struct buf *b = &v->r.body;
	size_t n;

	layout_begin(v, _("Answers"));
	html_fmt(b,
	    "<form method=\"get\" action=\"%s/kb\" role=\"search\">"
	    "<label for=\"q\">%s</label><input type=\"search\" id=\"q\""
	    " name=\"q\" value=\"%s\"><p><button>%s</button></p></form>\n"
	    "<ul class=\"list\">\n",
	    v->q.script, _("What are you looking for?"), text, _("Search"));
	n = text != NULL && *text != '\0' ? answers_list(v, text, MOST)
					  : newest(v);
	buf_str(b, "</ul>\n");
	if (n == 0)
		html_fmt(b, "<p>%s <a href=\"%s/new\">%s</a></p>\n",
		    _("We have no answer to that yet."), v->q.script,
		    _("Send a new request"));
	layout_end(v);
	return true;
}

/* Reads the article of the path. Another one, and one that is not public, does
 * not exist. */
static bool
read(struct visit *v, struct article *a)
{
	int64_t id;

	if (cmd_id(v->part[0], &id) &&
	    article_read(v->d, id, a, &v->c->keepsake) &&
	    a->state == ARTICLE_PUBLIC && a->retired.s == NONE)
		return true;
	layout_missing(v);
	return false;
}

static void
vote(struct visit *v)
{
	struct buf *b = &v->r.body;

	html_fmt(b, "<h2>%s</h2>\n", _("Did this help?"));
	form_begin(v, NULL, "vote", false);
	html_fmt(b,
	    "<p><button name=\"helped\" value=\"yes\">%s</button>"
	    "<button class=\"second\" name=\"helped\" value=\"no\">%s</button>"
	    "</p></form>\n",
	    _("Yes"), _("No"));
}

bool
answers_article(struct visit *v)
{
	struct article a;

	if (!read(v, &a))
		return true;
	layout_begin(v, a.title);
	buf_str(&v->r.body, "<article class=\"prose\">\n");
	markdown_html(
	    &v->r.body, a.body, &(struct markdown_html){ .below = 1 });
	buf_str(&v->r.body, "</article>\n");
	vote(v);
	layout_end(v);
	return true;
}

bool
answers_vote(struct visit *v)
{
	const char *helped = request_field(&v->q, "helped");
	struct buf why = { 0 };
	struct article a;
	struct lesson l;
	enum answer answer;

	if (!read(v, &a) || !form_taken(v, "vote", NULL, NULL))
		return false;
	lesson_clear(&l);
	l.source = LESSON_RATE;
	l.article = a.id;
	l.helped.v = helped != NULL && strcmp(helped, "yes") == 0;
	answer = lesson_add(v->d, &l, &v->c->keepsake, &ORIGIN_NOW, &why);
	if (answer == REFUSED)
		warn("%s", why.s);
	buf_free(&why);
	form_done(v, "vote", NULL, NONE);
	form_thanks(v);
	return true;
}
