/* pages.c - the pages of a site: the articles of a language, and each of them
 */
#include <stdlib.h>
#include <string.h>

#include "markdown.h"
#include "number.h"
#include "site.h"
#include "document.h"

/* --------------------------------------------------------------- all articles
 */

/* Those without a category come last. */
static int
by_category(const void *a, const void *b)
{
	const struct site_article *const *x = a, *const *y = b;
	const char *p = (*x)->a.category, *q = (*y)->a.category;
	int order;

	if ((p == NULL) != (q == NULL))
		return p == NULL ? 1 : -1;
	order = p != NULL ? strcmp(p, q) : 0;
	if (order == 0)
		order = strcmp((*x)->a.title, (*y)->a.title);
	return order != 0 ? order : ((*x)->a.id > (*y)->a.id) * 2 - 1;
}

static void
add_item(struct buf *b, const struct site_article *s)
{
	buf_fmt(b, "<li><a href=\"%lld.html\"", (long long)s->a.id);
	buf_str(b, " lang=\"");
	site_text(b, s->tag);
	buf_str(b, "\">");
	site_text(b, s->a.title);
	buf_str(b, "</a></li>\n");
}

/* Adds a list for each category, with a heading. */
static void
add_lists(struct buf *b, const struct site *s, enum site_tongue t)
{
	const struct site_article **v = xcalloc(s->n + 1, sizeof(*v));
	const char *now = NULL;
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].tongue == t)
			v[n++] = &s->v[i];
	qsort(v, n, sizeof(*v), by_category);
	for (size_t i = 0; i < n; i++) {
		const char *c = v[i]->a.category;

		if (i == 0 || (c == NULL) != (now == NULL) ||
		    (c != NULL && strcmp(c, now) != 0)) {
			buf_str(b, i > 0 ? "</ul>\n<h2>" : "<h2>");
			site_text(b, c != NULL ? c : site_words[t].other);
			buf_str(b, "</h2>\n<ul class=\"list\">\n");
			now = c;
		}
		add_item(b, v[i]);
	}
	if (n > 0)
		buf_str(b, "</ul>\n");
	else
		buf_fmt(b, "<p>%s</p>\n", site_words[t].empty);
	free(v);
}

/* Adds the search, which the script shows: nothing else could run it. */
static void
add_search(struct buf *b, const struct site *s, enum site_tongue t)
{
	const struct site_words *w = &site_words[t];

	buf_fmt(b,
	    "<form role=\"search\" id=\"search\" hidden>\n"
	    "<label for=\"words\">%s</label>\n"
	    "<input id=\"words\" type=\"search\" autocomplete=\"off\" "
	    "aria-describedby=\"hint\">\n"
	    "<p class=\"note\" id=\"hint\">%s</p>\n</form>\n"
	    "<p class=\"note\" id=\"count\" role=\"status\" data-found=\"%s\" "
	    "data-one=\"%s\" data-nothing=\"%s\"></p>\n"
	    "<ul class=\"list\" id=\"found\"></ul>\n"
	    "<script type=\"application/json\" id=\"index\">",
	    w->search, w->hint, w->found, w->one, w->nothing);
	site_words_index(b, s, t);
	buf_str(b, "</script>\n");
}

void
site_index(struct buf *b, const struct site *s, enum site_tongue t)
{
	struct site_head h = { .tongue = t, .tag = site_words[t].tag };

	if (s->of[t] > 0)
		h.script = site_script;
	for (enum site_tongue o = 0; o < SITE_TONGUES; o++)
		if (s->of[o] > 0)
			h.other[o] = site_name(s, o);
	site_begin(b, s, &h);
	buf_str(b, "<h1>");
	site_text(b, s->title);
	buf_str(b, "</h1>\n");
	if (s->of[t] > 0)
		add_search(b, s, t);
	buf_str(b, "<div id=\"all\">\n");
	add_lists(b, s, t);
	buf_str(b, "</div>\n");
	site_end(b, s, &h);
}

/* ----------------------------------------------------------------- an article
 */

/* A link to another article names its number: 7, #7, 7.md; it leads to the page
 * of that article, if everybody may read it. */
static void
add_link(struct buf *b, const char *url, void *arg)
{
	const struct site *s = arg;
	const char *from = *url == '#' ? url + 1 : url;
	size_t n = strspn(from, "0123456789");
	char id[NUMBER_ROOM];
	int64_t number;

	if (n > 0 && n < sizeof(id) &&
	    (from[n] == '\0' || strcmp(from + n, ".md") == 0)) {
		memcpy(id, from, n);
		id[n] = '\0';
		if (number_whole(id, &number) && site_find(s, number) != NULL) {
			buf_fmt(b, "%lld.html", (long long)number);
			return;
		}
	}
	buf_str(b, url);
}

/* Returns true if a text has a heading of the first level. */
static bool
has_first_heading(const char *s)
{
	return strncmp(s, "# ", 2) == 0 || strstr(s, "\n# ") != NULL ||
	    strstr(s, "\n==") != NULL;
}

void
site_body(struct buf *b, const struct site *s, const struct article *a)
{
	const struct markdown_html how = { .below = has_first_heading(a->body),
		.link = add_link,
		.arg = (void *)(uintptr_t)s };

	markdown_html(b, a->body, &how);
}

/* The translations of an article are those with the same root. */
static int64_t
root(const struct site_article *s)
{
	return s->a.translation_of != NONE ? s->a.translation_of : s->a.id;
}

static void
add_translations(
    struct buf *b, const struct site *s, const struct site_article *of)
{
	bool any = false;

	for (size_t i = 0; i < s->n; i++) {
		const struct site_article *o = &s->v[i];

		if (o == of || root(o) != root(of))
			continue;
		if (!any)
			buf_fmt(b, "<h2>%s</h2>\n<ul class=\"list\">\n",
			    site_words[of->tongue].also);
		any = true;
		add_item(b, o);
	}
	if (any)
		buf_str(b, "</ul>\n");
}

void
site_page(struct buf *b, const struct site *s, const struct site_article *one)
{
	static const char html[] = ".html";
	const struct site_words *w = &site_words[one->tongue];
	struct site_head h = {
		.tongue = one->tongue, .tag = w->tag, .title = one->a.title
	};
	char other[SITE_TONGUES][NUMBER_ROOM + sizeof(html)];

	for (size_t i = 0; i < s->n; i++)
		if (root(&s->v[i]) == root(one) && &s->v[i] != one) {
			enum site_tongue t = s->v[i].tongue;

			memcpy(other[t] + number_int(other[t], s->v[i].a.id),
			    html, sizeof(html));
			h.other[t] = other[t];
		}
	site_begin(b, s, &h);
	buf_str(b, "<article lang=\"");
	site_text(b, one->tag);
	buf_str(b, "\">\n<h1>");
	site_text(b, one->a.title);
	buf_fmt(
	    b, "</h1>\n<p class=\"note\" lang=\"%s\">%s ", w->tag, w->updated);
	site_day(b, one->a.updated, one->tongue);
	if (one->a.category != NULL) {
		buf_str(b, " · ");
		site_text(b, one->a.category);
	}
	buf_str(b, "</p>\n");
	site_body(b, s, &one->a);
	buf_str(b, "</article>\n");
	add_translations(b, s, one);
	site_end(b, s, &h);
}
